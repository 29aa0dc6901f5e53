namespace Concordance.Benchmarks.Report;

/// <summary>What the rounds gave, in short.</summary>
/// <param name="Median">The middle one, or the mean of the middle two.</param>
/// <param name="Least">The least.</param>
/// <param name="Greatest">The greatest.</param>
readonly record struct Spread(double Median, double Least, double Greatest)
{
    /// <summary>The spread of one or more values.</summary>
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return new((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2, sorted[0], sorted[^1]);
    }
}
