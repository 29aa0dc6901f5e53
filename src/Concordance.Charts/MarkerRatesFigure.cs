using System.Globalization;
using Concordance.Attribution;
using Concordance.Charts.Forms;
using Concordance.Statistics;

namespace Concordance.Charts;

/// <summary>Markers, one a row: how often in the group under study, how often in the comparison group.</summary>
public static class MarkerRatesFigure
{
    /// <summary>Draws the figure: both rates with 95 % intervals on an axis of square roots, the counts and the ratio at the right. Of a comparison group that is weighted the rate stands in place of counts.</summary>
    /// <param name="markers">The markers, in the order of the rows. Empty gives a figure that says so.</param>
    /// <param name="studiedLabel">Name of the group under study.</param>
    /// <param name="comparisonLabel">Name of the comparison group.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(
        IReadOnlyList<MarkerComparison> markers, string studiedLabel, string comparisonLabel, FigureOptions? options = null)
    {
        var heading = Heading.Of(options ?? new(), $"Markers of {studiedLabel}, beside {comparisonLabel}",
            $"Rates with 95 % intervals; the axis is stretched where rates are small. At the right: counts{(markers.Any(m => m.WeightedRate is not null) ? ", of the comparison group the rate as weighted," : ",")} and the ratio of the rates with its 95 % interval.{(markers.Any(m => SmallCell.Hides(m.Studied) || SmallCell.Hides(m.BeforeWeights)) ? $" 1 to {SmallCell.Least - 1} accounts, or all but so few, are not told, nor drawn; beside fewer than {SmallCell.Least} the low end of the ratio is told alone." : "")}");
        PairedRow[] rows = [.. markers.Select(m => new PairedRow(m.Label, m.Studied, m.Comparison, Ratio(m), HidesFew: true) { WeightedRate = m.WeightedRate, BeforeWeights = m.BeforeWeights })];
        return rows.Length == 0
            ? EmptyForm.Draw(heading, "No marker was compared")
            : PairedRows.Draw(heading, rows, studiedLabel, comparisonLabel, bars: false);
    }

    // Where a count is not told, the ratio is the least that it can be, and its low end what findings tell.
    static string Ratio(MarkerComparison marker) =>
        MarkerFinding.ShownRatio(marker) is not { } ratio || double.IsNaN(ratio.Value) ? "no ratio"
        : MarkerFinding.IsLeast(marker) ? $"ratio at least {Short(ratio.Low)}"
        : $"ratio {Short(ratio.Value)} ({Short(ratio.Low)}–{Short(ratio.High)})";

    static string Short(double value) => value.ToString(value >= 9.95 ? "0" : value >= 0.995 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
