using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>Counts of accounts down a column whose sum is known: none of one to four is told, and none from which such a one would follow (see <see cref="SuppressedCells"/>).</summary>
static class CountColumn
{
    /// <summary>A count as the column shows it.</summary>
    internal static string Told(int count, bool hidden) => hidden && !SmallCell.Hides(count) ? "not shown" : SmallCell.Counted(count);

    /// <summary>Its share, null where it is hidden.</summary>
    internal static double? Rate(Proportion p, bool hidden) => hidden ? null : SmallCell.Rate(p);
}
