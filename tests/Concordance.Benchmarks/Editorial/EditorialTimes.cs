namespace Concordance.Benchmarks.Editorial;

/// <summary>One round; in seconds.</summary>
/// <param name="Line">From the posts to the terms, compared.</param>
/// <param name="Plain">The plain count of the same.</param>
sealed record EditorialTimes(double Line, double Plain);
