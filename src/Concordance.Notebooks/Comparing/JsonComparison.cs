using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>Compares JSON by what it says: order of members and the way of writing a number do not matter, everything else does.</summary>
public static class JsonComparison
{
    /// <summary>Numbers that differ by less than this part of the greater are equal within tolerance: sums of floating-point numbers may end differently on another processor.</summary>
    public const double RelativeTolerance = 1e-9;

    /// <summary>The differences, each with its path such as <c>$.layout.title.text</c>.</summary>
    /// <param name="was">What was published.</param>
    /// <param name="now">What there is now.</param>
    public static IEnumerable<(string Path, string Was, string Is, bool WithinTolerance)> Differences(JsonNode? was, JsonNode? now) => Differences("$", was, now);

    static IEnumerable<(string Path, string Was, string Is, bool WithinTolerance)> Differences(string path, JsonNode? was, JsonNode? now)
    {
        switch (was, now)
        {
            case (JsonObject a, JsonObject b):
                foreach (var name in a.Select(m => m.Key).Union(b.Select(m => m.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
                {
                    var at = $"{path}.{name}";
                    if (!a.ContainsKey(name)) yield return (at, "(not there)", Text(b[name]), false);
                    else if (!b.ContainsKey(name)) yield return (at, Text(a[name]), "(not there)", false);
                    else foreach (var difference in Differences(at, a[name], b[name])) yield return difference;
                }
                break;
            case (JsonArray a, JsonArray b):
                if (a.Count != b.Count) yield return (path, $"{a.Count.ToString(CultureInfo.InvariantCulture)} items", $"{b.Count.ToString(CultureInfo.InvariantCulture)} items", false);
                for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
                    foreach (var difference in Differences($"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", a[i], b[i])) yield return difference;
                break;
            default:
                if (Same(was, now) is var same && same == Sameness.Equal) break;
                yield return (path, Text(was), Text(now), same == Sameness.Near);
                break;
        }
    }

    static Sameness Same(JsonNode? was, JsonNode? now)
    {
        if (was is null || now is null) return was is null && now is null ? Sameness.Equal : Sameness.Other;
        if (was is not JsonValue a || now is not JsonValue b || a.GetValueKind() != b.GetValueKind()) return Sameness.Other;
        if (a.GetValueKind() != JsonValueKind.Number) return string.Equals(was.ToJsonString(), now.ToJsonString(), StringComparison.Ordinal) ? Sameness.Equal : Sameness.Other;
        if (string.Equals(was.ToJsonString(), now.ToJsonString(), StringComparison.Ordinal)) return Sameness.Equal;
        double x = Number(a), y = Number(b);
        if (x.Equals(y)) return Sameness.Equal;
        return Math.Abs(x - y) <= RelativeTolerance * Math.Max(Math.Abs(x), Math.Abs(y)) ? Sameness.Near : Sameness.Other;
    }

    static double Number(JsonValue value) => double.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    static string Text(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : node?.ToJsonString() ?? "null";

    enum Sameness
    {
        Equal,
        Near,
        Other,
    }
}
