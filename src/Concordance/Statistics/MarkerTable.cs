using Concordance.Attribution;
using Microsoft.Data.Analysis;

namespace Concordance.Statistics;

/// <summary>Marker rates beside their base rates, as a table.</summary>
public static class MarkerTable
{
    /// <summary>One row a marker; rates are shares from 0 to 1, ratios with their 95 % interval. Small counts are not shown (see <see cref="SmallCell"/>): where fewer than five others have the marker, the low end of the ratio alone is told.</summary>
    public static DataFrame Of(IEnumerable<MarkerComparison> markers) => Tables.Of(
        markers,
        [("accounts that …", m => m.Label), ("studied", m => SmallCell.Counted(m.Studied)), ("rate", m => SmallCell.Rate(m.Studied)),
        ("comparison", m => SmallCell.Counted(m.Comparison)), ("base_rate", m => SmallCell.Rate(m.Comparison)),
        .. RatioColumns.Of<MarkerComparison>("ratio", m => m)]);
}
