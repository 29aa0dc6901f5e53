using System.Text.Json;

namespace Concordance.Ingest;

/// <summary>The few paths that posts need: <c>a.b</c>, <c>a[].b</c> (all items), <c>a[key=value].b</c> (first item that fits).</summary>
public static class JsonPath
{
    /// <summary>The text at <paramref name="path"/>; several are joined by <c>|</c>; null where there is nothing.</summary>
    public static string? Get(JsonElement root, string path)
    {
        // A name that itself holds dots, as in flattened exports, comes before the walk.
        if (root.TryGetProperty(path, out var direct)) return Text(direct);
        var found = Walk(root, path).Select(Text).OfType<string>().ToList();
        return found.Count switch { 0 => null, 1 => found[0], _ => string.Join('|', found) };
    }

    static IEnumerable<JsonElement> Walk(JsonElement element, string path)
    {
        IEnumerable<JsonElement> here = [element];
        foreach (var step in path.Split('.'))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? step : step[..bracket];
            here = here.Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty(name, out _)).Select(e => e.GetProperty(name));
            if (bracket < 0) continue;
            var inside = step[(bracket + 1)..^1];
            here = here.Where(e => e.ValueKind == JsonValueKind.Array).SelectMany(e => e.EnumerateArray());
            if (inside.Split('=') is [var key, var value]) here = here.Where(e => Has(e, key, value)).Take(1);
        }
        return here;
    }

    static bool Has(JsonElement element, string key, string value) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var found) && Text(found) == value;

    static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() is { Length: > 0 } text ? text : null,
        // The digits as written: a number is never read as a double, which would change long ids.
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array when element.GetArrayLength() > 0 => string.Join('|', element.EnumerateArray().Select(Text).OfType<string>()),
        _ => null,
    };
}
