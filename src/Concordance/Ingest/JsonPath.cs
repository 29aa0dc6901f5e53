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
        List<string>? found = null;
        Walk(root, path, ref found);
        return found switch { null => null, [var one] => one, _ => string.Join('|', found) };
    }

    static void Walk(JsonElement element, ReadOnlySpan<char> path, ref List<string>? found)
    {
        var end = path.IndexOf('.');
        var step = end < 0 ? path : path[..end];
        var bracket = step.EndsWith("]", StringComparison.Ordinal) ? step.IndexOf('[') : -1;
        var name = bracket < 0 ? step : step[..bracket];
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value)) return;
        var rest = end < 0 ? default : path[(end + 1)..];
        if (bracket < 0)
        {
            Take(value, rest, ref found);
            return;
        }
        if (value.ValueKind != JsonValueKind.Array) return;
        var condition = step[(bracket + 1)..^1];
        foreach (var item in value.EnumerateArray())
        {
            if (!condition.IsEmpty && !Fits(item, condition)) continue;
            Take(item, rest, ref found);
            if (!condition.IsEmpty) return;
        }
    }

    static void Take(JsonElement element, ReadOnlySpan<char> rest, ref List<string>? found)
    {
        if (!rest.IsEmpty) Walk(element, rest, ref found);
        else if (Text(element) is { } text) (found ??= []).Add(text);
    }

    static bool Fits(JsonElement element, ReadOnlySpan<char> condition)
    {
        var equals = condition.IndexOf('=');
        return equals >= 0 && element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(condition[..equals], out var found) && condition[(equals + 1)..].SequenceEqual(Text(found));
    }

    static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() is { Length: > 0 } text ? text : null,
        // The digits as written: a number is never read as a double, which would change long ids.
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => string.Join('|', element.EnumerateArray().Select(Text).OfType<string>()) is { Length: > 0 } texts ? texts : null,
        _ => null,
    };
}
