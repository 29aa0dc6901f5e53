using Microsoft.Data.Analysis;

namespace Concordance.Coordination.Peers;

/// <summary>A result of a peer as a table with the peer's columns, made row by row as it is read.</summary>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Names with what they hold in a row: text, whole and real numbers, or null where it is missing.</param>
public sealed record PeerTable(int Rows, IReadOnlyList<(string Name, Func<int, object?> Value)> Columns)
{
    /// <summary>The table for a notebook; by default its first rows.</summary>
    public DataFrame ToDataFrame(int rows = 1000) => Tables.Of(Enumerable.Range(0, Math.Min(rows, Rows)), [.. Columns]);

    internal static PeerTable Of<T>(IReadOnlyList<T> items, params (string Name, Func<T, object?> Value)[] columns) =>
        new(items.Count, [.. columns.Select(c => (c.Name, (Func<int, object?>)(row => c.Value(items[row]))))]);
}
