using Concordance.Attribution;
using Microsoft.Data.Analysis;

namespace Concordance.Statistics;

/// <summary>Marker rates beside their base rates, as a table.</summary>
public static class MarkerTable
{
    /// <summary>One row a marker; rates are shares from 0 to 1, ratios with their 95 % interval. Small counts are not shown (see <see cref="SmallCell"/>): where one to four others have the marker, they count as four, and the ratio is the least that it can be.</summary>
    public static DataFrame Of(IEnumerable<MarkerComparison> markers) => Tables.Of(
        markers,
        ("accounts that …", m => m.Label), ("studied", m => SmallCell.Counted(m.Studied)), ("rate", m => SmallCell.Rate(m.Studied)),
        ("comparison", m => SmallCell.Counted(m.Comparison)), ("base_rate", m => SmallCell.Rate(m.Comparison)),
        ("ratio", m => MarkerFinding.ShownRatio(m)?.Value), ("ratio_low", m => MarkerFinding.ShownRatio(m)?.Low), ("ratio_high", m => MarkerFinding.ShownRatio(m)?.High));
}
