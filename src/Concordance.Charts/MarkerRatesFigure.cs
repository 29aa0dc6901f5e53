using System.Globalization;
using Concordance.Accounts;
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
        IReadOnlyList<MarkerComparison> markers, string studiedLabel, string comparisonLabel, FigureOptions? options = null) =>
        Draw(markers, studiedLabel, comparisonLabel, "", 0, options);

    static Figure Draw(IReadOnlyList<MarkerComparison> markers, string studiedLabel, string comparisonLabel, string above, int setApart, FigureOptions? options)
    {
        var heading = Heading.Of(options ?? new(), $"Markers of {studiedLabel}, beside {comparisonLabel}",
            $"{above}Rates with 95 % intervals; the axis is stretched where they are small. At the right: counts{(markers.Any(m => m.WeightedRate is not null) ? ", of the comparison group the weighted rate," : ",")} and the ratio with its interval.{(markers.Any(m => SmallCell.Hides(m.Studied) || SmallCell.Hides(m.BeforeWeights)) ? $" 1 to {SmallCell.Least - 1} accounts, or all but so few, are neither told nor drawn; beside fewer than {SmallCell.Least} only the low end of the ratio is told." : "")}");
        PairedRow[] rows = [.. markers.Select(m => new PairedRow(m.Label, m.Studied, m.Comparison, Ratio(m), HidesFew: true) { WeightedRate = m.WeightedRate, BeforeWeights = m.BeforeWeights })];
        return rows.Length == 0
            ? EmptyForm.Draw(heading, "No marker was compared")
            : PairedRows.Draw(heading, rows, studiedLabel, comparisonLabel, bars: false, setApart);
    }

    /// <summary>Draws the figure beside matched accounts: first the markers that set the group under study apart beside all others and beside the matched ones (see <see cref="MatchedRates.Holds"/>), with a line under them; the title tells how many they are. Markers that can be told of nobody under study are left out.</summary>
    /// <param name="rates">The rates of the markers.</param>
    /// <param name="studiedLabel">Name of the group under study.</param>
    /// <param name="matchedLabel">Name of the matched accounts.</param>
    /// <param name="leastRatio">How many times as frequent as its base rates a marker must be, at the low end of the 95 % intervals.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure BesideMatched(IReadOnlyList<MarkerRates> rates, string studiedLabel, string matchedLabel, double leastRatio = MarkerFinding.LeastRatio, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var (holding, others) = (rates.Where(r => r.Holds(leastRatio)).ToList(), rates.Where(r => r.Studied.Total > 0 && !r.Holds(leastRatio)).ToList());
        int all = holding.Count + others.Count;
        string group = SafeText.Label(studiedLabel);
        options ??= new();
        if (options.Title is null && all > 0)
            options = options with { Title = holding.Count == 0 ? $"None of {all} markers sets {group} apart" : $"{holding.Count} of {all} markers {(holding.Count == 1 ? "sets" : "set")} {group} apart{OnlyCreation(holding)}" };
        string above = holding.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(others.Count == 0 ? "All" : "Above the line")}: at least {leastRatio} times as frequent at the low end, here and beside all other accounts. ");
        return Draw([.. holding.Concat(others).Select(r => r.BesideMatched)], studiedLabel, matchedLabel, above, holding.Count, options);
    }

    // What a reader would otherwise have to see for himself: they are one thing.
    static string OnlyCreation(List<MarkerRates> holding) => holding.All(r => r.Marker.Needs.Contains(Ingest.Field.Created)) ? $", {(holding.Count switch { 1 => "", 2 => "both ", _ => "all " })}by when they were created" : "";

    // Where a count is not told, the ratio is the least that it can be, and its low end what findings tell.
    static string Ratio(MarkerComparison marker) =>
        MarkerFinding.MostRatio(marker) is { } most ? $"ratio at most {Short(most < 1 ? Math.Ceiling(100 * most) / 100 : Math.Ceiling(10 * most) / 10)}"
        : MarkerFinding.ShownRatio(marker) is not { } ratio || double.IsNaN(ratio.Value) ? "no ratio"
        : MarkerFinding.IsLeast(marker) ? $"ratio at least {Short(ratio.Low)}"
        : $"ratio {Short(ratio.Value)} ({Short(ratio.Low)}–{Short(ratio.High)})";

    static string Short(double value) => value.ToString(value >= 9.95 ? "0" : value >= 0.995 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
