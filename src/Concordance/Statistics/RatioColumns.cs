using Concordance.Attribution;

namespace Concordance.Statistics;

/// <summary>A ratio of rates as columns of a table: the number, and the ends of its 95 % interval. Where fewer than five others have the marker, its low end alone is told; nothing where no ratio is shown (see <see cref="MarkerFinding"/>).</summary>
static class RatioColumns
{
    /// <summary>The columns <c>name</c>, <c>name_low</c> and <c>name_high</c>, which notebooks show as one.</summary>
    /// <param name="name">The first column's name.</param>
    /// <param name="of">What is compared in a row.</param>
    internal static (string Name, Func<T, object?> Value)[] Of<T>(string name, Func<T, MarkerComparison> of)
    {
        return [(name, r => Told(r)?.Value), (name + "_low", r => Told(r)?.Low), (name + "_high", r => Told(r)?.High)];

        (double? Value, double Low, double? High)? Told(T row) =>
            of(row) is var comparison && MarkerFinding.ShownRatio(comparison) is not { } ratio ? null : MarkerFinding.IsLeast(comparison) ? (null, ratio.Low, null) : (ratio.Value, ratio.Low, ratio.High);
    }
}
