using System.Collections.Frozen;

namespace Concordance.Ingest;

/// <summary>The columns of a table, found by name without regard to case; of two with one name the first.</summary>
sealed class TableHeader
{
    // Asked for every value of every row.
    readonly FrozenDictionary<string, int> _index;

    /// <summary>Takes the names as they are.</summary>
    public TableHeader(IReadOnlyList<string> columns)
    {
        Columns = columns;
        _index = columns.Select((name, i) => (name, i)).DistinctBy(c => c.name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(c => c.name, c => c.i, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The place of a column, or -1.</summary>
    public int IndexOf(string column) => _index.TryGetValue(column, out var i) ? i : -1;
}
