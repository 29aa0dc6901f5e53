namespace Concordance.Coordination;

/// <summary>Rows of a table of shares that could not be used: how many, for which reasons, and where the first one is.</summary>
public sealed class RejectedShares
{
    readonly Dictionary<string, RejectedRows> _reasons = new(StringComparer.Ordinal);

    /// <summary>Number of rows.</summary>
    public long Count => _reasons.Values.Sum(r => r.Rows);

    /// <summary>By reason, the one that comes first in the table first.</summary>
    public IReadOnlyList<RejectedRows> Reasons => [.. _reasons.Values.OrderBy(r => r.FirstLine).ThenBy(r => r.Reason, StringComparer.Ordinal)];

    internal void Add(string reason, long line, string example) => Add(new RejectedRows(reason, 1, line, example));

    /// <summary>Adds those of a later piece of the table.</summary>
    internal void Add(RejectedShares later)
    {
        foreach (var rows in later._reasons.Values) Add(rows);
    }

    void Add(RejectedRows rows) => _reasons[rows.Reason] = _reasons.TryGetValue(rows.Reason, out var known) ? known with { Rows = known.Rows + rows.Rows } : rows;
}

/// <summary>Rows that were rejected for one reason.</summary>
/// <param name="Reason">What such a row has, or lacks.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="FirstLine">The line of the first one; the header is line 1.</param>
/// <param name="Example">What is wrong with that one.</param>
public sealed record RejectedRows(string Reason, long Rows, long FirstLine, string Example);
