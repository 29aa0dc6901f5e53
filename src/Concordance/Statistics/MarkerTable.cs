using Microsoft.Data.Analysis;

namespace Concordance.Statistics;

/// <summary>Marker rates beside their base rates, as a table.</summary>
public static class MarkerTable
{
    /// <summary>One row a marker; rates are shares from 0 to 1, ratios with their 95 % interval.</summary>
    public static DataFrame Of(IEnumerable<MarkerComparison> markers) => Tables.Of(
        markers,
        ("accounts that …", m => m.Label), ("studied", m => $"{m.Studied.Count} of {m.Studied.Total}"), ("rate", m => m.Studied.Value),
        ("comparison", m => $"{m.Comparison.Count} of {m.Comparison.Total}"), ("base_rate", m => m.Comparison.Value),
        ("ratio", m => m.Ratio.Value), ("ratio_low", m => m.Ratio.Low), ("ratio_high", m => m.Ratio.High));
}
