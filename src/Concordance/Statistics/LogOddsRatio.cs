namespace Concordance.Statistics;

/// <summary>By how much something is used more in one group than in another: the logarithm of the ratio of the two odds, drawn towards 0 by a prior.</summary>
/// <remarks>
/// <para>
/// B. L. Monroe, M. P. Colaresi, K. M. Quinn, "Fightin' words: lexical feature selection and evaluation for identifying the content of political conflict", Political Analysis 16 (2008), 372-403, section 3.5, with
/// accounts in the place of words: of n accounts y use a term. With an informative prior of α accounts of α₀ that use it, δ = ln((y₁+α)/(n₁+α₀−y₁−α)) − ln((y₂+α)/(n₂+α₀−y₂−α)).
/// Their variance, 1/(y₁+α) + 1/(y₂+α), leaves out those that do not use the word, since no word is a large part of a text. A term can be used by most accounts, so 1/(n₁+α₀−y₁−α) and 1/(n₂+α₀−y₂−α) are added.
/// </para>
/// <para>
/// The interval is that of R. G. Newcombe, "Logit confidence intervals and the inverse sinh transformation", The American Statistician 55 (2001), 200-202: nearly δ ± 1.96 standard errors where counts are large, and not
/// absurdly wide where a group hardly ever uses the term. It treats accounts as independent.
/// </para>
/// </remarks>
/// <param name="Value">δ, natural logarithm; above 0 where the first group uses it more. Not a number where a group is empty.</param>
/// <param name="Error">Its standard error.</param>
public readonly record struct LogOddsRatio(double Value, double Error)
{
    /// <summary>δ over its standard error. Near a normal variable only where both groups use the term: <see cref="Fisher"/> gives the p-value.</summary>
    public double Z => Value / Error;

    /// <summary>Lower end of the 95 % interval.</summary>
    public double Low => Value - Spread;

    /// <summary>Upper end of the 95 % interval.</summary>
    public double High => Value + Spread;

    double Spread => 2 * Math.Asinh(Proportion.Z95 * Error / 2);

    /// <summary>The ratio under a prior that says: the term is used as in both groups together.</summary>
    /// <param name="first">How many accounts of the first group use it.</param>
    /// <param name="second">How many of the second.</param>
    /// <param name="prior">How many accounts the prior is worth: α₀, above 0.</param>
    public static LogOddsRatio Of(Proportion first, Proportion second, double prior)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(prior);
        if (first.Total == 0 || second.Total == 0) return new(double.NaN, double.NaN);
        var alpha = prior * (first.Count + (double)second.Count) / (first.Total + (double)second.Total);
        var (a, b) = (first.Count + alpha, second.Count + alpha);
        var (c, d) = (first.Total + prior - a, second.Total + prior - b);
        // What all use, or none, tells the groups apart in nothing.
        return a == 0 || c == 0 ? new(0, double.PositiveInfinity) : new(Math.Log(a / c) - Math.Log(b / d), Math.Sqrt(1 / a + 1 / b + 1 / c + 1 / d));
    }
}
