namespace Concordance.Ingest;

/// <summary>The columns of a table, found by name without regard to case; of two with one name the first.</summary>
sealed class TableHeader
{
    readonly Dictionary<string, int> _index = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the names as they are.</summary>
    public TableHeader(IReadOnlyList<string> columns)
    {
        Columns = columns;
        for (var i = 0; i < columns.Count; i++) _index.TryAdd(columns[i], i);
    }

    /// <summary>The names, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The place of a column, or -1.</summary>
    public int IndexOf(string column) => _index.GetValueOrDefault(column, -1);
}
