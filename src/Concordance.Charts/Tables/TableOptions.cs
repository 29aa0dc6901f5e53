namespace Concordance.Charts.Tables;

/// <summary>How much of a table is shown.</summary>
public sealed record TableOptions
{
    /// <summary>Most rows that are shown, from the top. Default 20; the cut is said in words under the table.</summary>
    public int MaxRows { get; init; } = 20;

    /// <summary>Longest cell that is shown whole; graphemes. Default 600: a sentence or two.</summary>
    public int MaxCellLength { get; init; } = 600;
}
