namespace Concordance.Benchmarks.Copies;

/// <summary>One round; in seconds.</summary>
/// <param name="Groups">From the texts to the groups.</param>
/// <param name="Bound">The lower bound: normalising every text and bringing equal ones together.</param>
sealed record CopiesTimes(double Groups, double Bound);
