using System.Globalization;
using Concordance.Attribution;
using Concordance.Charts.Forms;
using Concordance.Statistics;

namespace Concordance.Charts;

/// <summary>Markers, one a row: how often in the group under study, how often in the comparison group.</summary>
public static class MarkerRatesFigure
{
    /// <summary>Draws the figure: both rates with 95 % intervals, the counts and the ratio at the right.</summary>
    /// <param name="markers">The markers, in the order of the rows. Empty gives a figure that says so.</param>
    /// <param name="studiedLabel">Name of the group under study.</param>
    /// <param name="comparisonLabel">Name of the comparison group.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(
        IReadOnlyList<MarkerComparison> markers, string studiedLabel, string comparisonLabel, FigureOptions? options = null)
    {
        var heading = Heading.Of(options ?? new(), "How often each marker occurs",
            $"Rates with 95 % intervals. At the right: counts, and the ratio of the rates with its 95 % interval.{(markers.Any(m => SmallCell.Hides(m.Studied.Count) || SmallCell.Hides(m.Comparison.Count)) ? $" Counts of 1 to {SmallCell.Least - 1} are not told, nor drawn; beside fewer than {SmallCell.Least} the low end of the ratio is." : "")}");
        PairedRow[] rows = [.. markers.Select(m => new PairedRow(m.Label, m.Studied, m.Comparison, Ratio(m), HidesFew: true))];
        return rows.Length == 0
            ? EmptyForm.Draw(heading, "No marker was compared")
            : PairedRows.Draw(heading, rows, studiedLabel, comparisonLabel, bars: false);
    }

    // Where fewer than five others have it, the ratio is the least that it can be, and its low end what findings tell.
    static string Ratio(MarkerComparison marker) =>
        MarkerFinding.ShownRatio(marker) is not { } ratio || double.IsNaN(ratio.Value) ? "no ratio"
        : MarkerFinding.IsLeast(marker) ? $"ratio at least {Short(ratio.Low)}"
        : $"ratio {Short(ratio.Value)} ({Short(ratio.Low)}–{Short(ratio.High)})";

    static string Short(double value) => value.ToString(value >= 9.95 ? "0" : value >= 0.995 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
