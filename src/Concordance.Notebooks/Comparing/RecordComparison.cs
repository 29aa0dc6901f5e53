using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>What became of a record.</summary>
public enum RecordState
{
    /// <summary>It is the same.</summary>
    Equal,

    /// <summary>Only numbers differ, within <see cref="JsonComparison.RelativeTolerance"/>.</summary>
    WithinTolerance,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It was published and is not there now.</summary>
    Gone,

    /// <summary>It was not published.</summary>
    New,
}

/// <summary>A record that was compared.</summary>
/// <param name="Key">What it is called.</param>
/// <param name="State">What became of it.</param>
/// <param name="Differences">How it differs; empty where it is equal, gone or new.</param>
public sealed record ComparedRecord(string Key, RecordState State, IReadOnlyList<Difference> Differences);

/// <summary>Compares lists of records, such as findings, one by one.</summary>
public static class RecordComparison
{
    /// <summary>Each record of either list once: those that were published first, in their order.</summary>
    /// <param name="was">The records as published.</param>
    /// <param name="now">The records as they are now.</param>
    /// <param name="keys">Members that tell which record is which; records of equal keys are told apart by their order.</param>
    /// <param name="ignored">Members that may differ, such as numbers that follow from the order.</param>
    public static IReadOnlyList<ComparedRecord> Of(JsonArray was, JsonArray now, IReadOnlyList<string> keys, IReadOnlyList<string> ignored)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(now);
        var (before, after) = (Keyed(was), Keyed(now));
        List<ComparedRecord> all = [];
        foreach (var (key, record) in before)
        {
            if (!after.Remove(key, out var other))
            {
                all.Add(new(key, RecordState.Gone, []));
                continue;
            }
            List<Difference> differences = [.. JsonComparison.Differences(record, other).Select(d => new Difference(key, d.Path.Length > 2 ? d.Path[2..] : d.Path, TextComparison.Cut(d.Was), TextComparison.Cut(d.Is), d.WithinTolerance))];
            all.Add(new(key, differences.Count == 0 ? RecordState.Equal : differences.All(d => d.WithinTolerance) ? RecordState.WithinTolerance : RecordState.Changed, differences));
        }
        all.AddRange(after.Keys.Select(key => new ComparedRecord(key, RecordState.New, [])));
        return all;

        OrderedDictionary<string, JsonObject> Keyed(JsonArray records)
        {
            var keyed = new OrderedDictionary<string, JsonObject>(StringComparer.Ordinal);
            foreach (var record in records.OfType<JsonObject>().Select(r => (JsonObject)r.DeepClone()))
            {
                var key = string.Join(' ', keys.Select(k => record[k]?.ToString() ?? ""));
                foreach (var name in ignored) record.Remove(name);
                var unique = key;
                for (var n = 2; !keyed.TryAdd(unique, record); n++) unique = $"{key} ({n.ToString(System.Globalization.CultureInfo.InvariantCulture)})";
            }
            return keyed;
        }
    }
}
