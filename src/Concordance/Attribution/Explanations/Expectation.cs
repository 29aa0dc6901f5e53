namespace Concordance.Attribution;

/// <summary>What a finding says of the explanations.</summary>
/// <param name="Text">What was found, in a few words.</param>
/// <param name="Fits">How it fits each explanation, in the order of <see cref="Explanation.All"/>.</param>
/// <param name="Reason">Why, in one sentence for the reader.</param>
sealed record Expectation(string Text, IReadOnlyList<Fit> Fits, string Reason)
{
    /// <summary>Reads the fits from one sign an explanation: <c>+</c> consistent, <c>.</c> neutral, <c>-</c> inconsistent, <c>!</c> very inconsistent.</summary>
    internal static Expectation Says(string text, string fits, string reason) => new(text, [.. fits.Select(f => f switch
    {
        '+' => Fit.Consistent,
        '.' => Fit.Neutral,
        '-' => Fit.Inconsistent,
        '!' => Fit.VeryInconsistent,
        _ => throw new ArgumentOutOfRangeException(nameof(fits)),
    })], reason);

    /// <summary>What speaks against explanations, counted: 1 for an inconsistency, 2 for a great one.</summary>
    internal int Against => Fits.Sum(CompetingHypotheses.Against);
}

/// <summary>What is expected of findings of one name.</summary>
/// <param name="Family">Findings of one family say one thing in several ways, and count once.</param>
/// <param name="Holding">What it says where it holds; null where that says nothing.</param>
/// <param name="Absent">What it says where it was computed and does not hold; null where that says nothing.</param>
sealed record ExpectationPair(string Family, Expectation? Holding, Expectation? Absent = null);
