using Concordance.Charts.Forms;
using Concordance.Statistics;

namespace Concordance.Charts;

/// <summary>Categories, such as scripts or declared places: the share of each in two groups, as lying bars.</summary>
public static class SharesFigure
{
    /// <summary>Draws the figure.</summary>
    /// <param name="rows">The categories in the order of the rows. Empty gives a figure that says so.</param>
    /// <param name="studiedLabel">Name of the group under study.</param>
    /// <param name="comparisonLabel">Name of the comparison group.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(
        IReadOnlyList<(string Label, Proportion Studied, Proportion Comparison)> rows, string studiedLabel, string comparisonLabel,
        FigureOptions? options = null)
    {
        var heading = Heading.Of(options ?? new(), "Share of each category", "Thin lines: 95 % intervals. At the right: counts.");
        PairedRow[] all = [.. rows.Select(r => new PairedRow(r.Label, r.Studied, r.Comparison, ""))];
        return all.Length == 0
            ? EmptyForm.Draw(heading, "No category to compare")
            : PairedRows.Draw(heading, all, studiedLabel, comparisonLabel, bars: true);
    }
}
