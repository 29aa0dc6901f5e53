using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Counts of accounts down a column whose sum is known: none of one to four is told, and none from which such a one would follow (see <see cref="SuppressedCells"/>).</summary>
static class CountColumn
{
    /// <summary>What stands in place of a count from which a small one would follow.</summary>
    internal const string NotShown = "not shown";

    /// <summary>A count as the column shows it.</summary>
    internal static string Told(int count, bool hidden) => hidden && !SmallCell.Hides(count) ? NotShown : SmallCell.Counted(count);

    /// <summary>Its share, null where it is hidden.</summary>
    internal static double? Rate(Proportion p, bool hidden) => hidden ? null : SmallCell.Rate(p);
}
