using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>The beginning of a source, by which its format is recognised.</summary>
public sealed class SourceSample
{
    readonly HashSet<string> _columns;

    /// <summary>The beginning of a table.</summary>
    /// <param name="columns">Its columns, in order.</param>
    /// <param name="rows">Its first rows: value by column.</param>
    public SourceSample(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        (Shape, Columns, TableRows) = (SourceShape.Table, columns, rows);
        _columns = columns.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The beginning of JSON.</summary>
    /// <param name="items">Its first values that can be read.</param>
    public SourceSample(IReadOnlyList<JsonElement> items)
    {
        (Shape, Items) = (SourceShape.Json, items);
        _columns = [.. items.Where(i => i.ValueKind == JsonValueKind.Object).SelectMany(i => i.EnumerateObject().Select(p => p.Name))];
        Columns = [.. _columns];
    }

    /// <summary>Whether it has columns or is JSON.</summary>
    public SourceShape Shape { get; }

    /// <summary>The columns of a table, or the names that the first JSON objects have.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The first rows of a table.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> TableRows { get; } = [];

    /// <summary>The first JSON values.</summary>
    public IReadOnlyList<JsonElement> Items { get; } = [];

    /// <summary>Whether the table has such a column, or any of the items a value at that path; <c>path=value</c> asks for that value.</summary>
    public bool Has(string mark) => Shape == SourceShape.Table ? HasColumn(mark) : Items.Any(i => Has(i, mark));

    /// <summary>Whether an item has a value, or that value, at a path.</summary>
    public static bool Has(JsonElement item, string mark)
    {
        if (item.ValueKind != JsonValueKind.Object) return false;
        var equals = mark.IndexOf('=', mark.LastIndexOf(']') + 1);
        return equals < 0 ? JsonPath.Get(item, mark) is not null : JsonPath.Get(item, mark[..equals]) == mark[(equals + 1)..];
    }

    bool HasColumn(string mark)
    {
        var equals = mark.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? _columns.Contains(mark) : TableRows.Any(r => r.TryGetValue(mark[..equals], out var value) && value == mark[(equals + 1)..]);
    }
}
