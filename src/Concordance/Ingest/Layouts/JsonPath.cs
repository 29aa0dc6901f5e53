using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Concordance.Ingest;

/// <summary>The few paths that posts need: <c>a.b</c>, <c>a[].b</c> (all items), <c>a[key=value].b</c> (first item that fits), <c>'a.b'</c> (a name that itself holds dots).</summary>
public sealed class JsonPath
{
    // Paths come from formats and from case.json: there are few.
    static readonly ConcurrentDictionary<string, JsonPath> s_parsed = new(StringComparer.Ordinal);

    readonly Step[] _steps;

    JsonPath(string path) => _steps = path is ['\'', .. var name, '\''] ? [new(name)] : [.. path.Split('.').Select(s => new Step(s))];

    /// <summary>The text at <paramref name="path"/>; several are joined by <see cref="Values.Separator"/>; null where there is nothing.</summary>
    public static string? Get(JsonElement root, string path)
    {
        var found = Of(path).Utf8(root);
        return found.IsEmpty ? null : Encoding.UTF8.GetString(found);
    }

    /// <summary>A path, parsed.</summary>
    public static JsonPath Of(string path) => s_parsed.GetOrAdd(path, p => new JsonPath(p));

    /// <summary>What <see cref="Get"/> gives, as UTF-8; empty where there is nothing.</summary>
    public ReadOnlySpan<byte> Utf8(JsonElement root)
    {
        for (var at = 0; at < _steps.Length; at++)
        {
            var step = _steps[at];
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(step.Name, out root)) return [];
            if (!step.IsList) continue;
            if (root.ValueKind != JsonValueKind.Array) return [];
            var walk = new Walk(_steps);
            walk.Items(root, step, at + 1);
            return walk.Found is { } found ? Encoding.UTF8.GetBytes(found) : [];
        }
        return Utf8Of(root);
    }

    /// <summary>What <see cref="Text"/> gives, as UTF-8, without a copy where the value has no escapes; empty where there is nothing.</summary>
    static ReadOnlySpan<byte> Utf8Of(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                var quoted = JsonMarshal.GetRawUtf8Value(element);
                return quoted.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(element.GetString()!) : quoted[1..^1];
            case JsonValueKind.Number:
                return JsonMarshal.GetRawUtf8Value(element);
            default:
                return Text(element) is { } text ? Encoding.UTF8.GetBytes(text) : [];
        }
    }

    /// <summary>The element at a path of plain names, or null.</summary>
    public static JsonElement? Element(JsonElement root, string path)
    {
        foreach (var step in Of(path)._steps)
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(step.Name, out root)) return null;
        return root;
    }

    /// <summary>The text of a value: numbers with their digits as written, lists joined, nothing for objects, empty texts and null.</summary>
    public static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() is { Length: > 0 } text ? text : null,
        // The digits as written: a number is never read as a double, which would change long ids.
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => Values.Join(element.EnumerateArray().Select(Text).OfType<string>()),
        _ => null,
    };

    sealed class Step
    {
        public Step(string step)
        {
            var bracket = step.EndsWith(']') ? step.IndexOf('[', StringComparison.Ordinal) : -1;
            Name = Encoding.UTF8.GetBytes(bracket < 0 ? step : step[..bracket]);
            IsList = bracket >= 0;
            if (IsList && step[(bracket + 1)..^1].Split('=', 2) is [{ Length: > 0 } key, var value]) Condition = (Encoding.UTF8.GetBytes(key), value);
        }

        public byte[] Name { get; }

        public bool IsList { get; }

        public (byte[] Key, string Value)? Condition { get; }

        public bool Fits(JsonElement item) =>
            Condition is not var (key, value) || item.ValueKind == JsonValueKind.Object && item.TryGetProperty(key, out var found) && Text(found) == value;
    }

    struct Walk(Step[] steps)
    {
        public string? Found { get; private set; }

        void From(JsonElement element, int at)
        {
            while (at < steps.Length)
            {
                var step = steps[at++];
                if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step.Name, out element)) return;
                if (!step.IsList) continue;
                if (element.ValueKind == JsonValueKind.Array) Items(element, step, at);
                return;
            }
            if (Text(element) is { } text) Found = Found is null ? text : Found + Values.Separator + text;
        }

        /// <summary>The items of a list that fit, from the step behind it.</summary>
        public void Items(JsonElement list, Step step, int next)
        {
            foreach (var item in list.EnumerateArray())
            {
                if (!step.Fits(item)) continue;
                From(item, next);
                if (step.Condition is not null) return;
            }
        }
    }
}
