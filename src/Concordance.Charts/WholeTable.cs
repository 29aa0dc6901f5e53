using Microsoft.Data.Analysis;

namespace Concordance.Charts;

/// <summary>A table that a notebook shows with all its rows: findings and conclusions, of which none may hide behind a cut.</summary>
/// <param name="Frame">The rows.</param>
public sealed record WholeTable(DataFrame Frame)
{
    /// <summary>More rows than this are no conclusions; they are cut, and the cut is said.</summary>
    internal const int MostRows = 500;

    /// <summary>Graphemes of a cell; a finding that is longer tells too much at once.</summary>
    internal const int LongestCell = 2000;
}
