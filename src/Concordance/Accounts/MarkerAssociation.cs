using Concordance.Statistics;

namespace Concordance.Accounts;

/// <summary>How two markers go together.</summary>
public enum Dependence
{
    /// <summary>The odds of one are at least twice as high, or half as high, where the other is, and the interval leaves out 1, with five accounts that have both (or would be expected to); or both rest on one feature; or there are too few accounts to tell, and both rest on one field or say that the profile was left as the platform made it.</summary>
    Together,

    /// <summary>The interval of the odds ratio lies within one third and three.</summary>
    Apart,

    /// <summary>Neither: there are too few accounts to tell, and nothing else ties them.</summary>
    NotTold,
}

/// <summary>Two markers among ordinary accounts: whether one says what the other does.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Both">Accounts with both, of those for which both can be told.</param>
/// <param name="OnlyFirst">With the first alone.</param>
/// <param name="OnlySecond">With the second alone.</param>
/// <param name="Neither">With neither.</param>
public sealed record MarkerAssociation(AccountMarker First, AccountMarker Second, int Both, int OnlyFirst, int OnlySecond, int Neither)
{
    const double Strong = 2, Weak = 3;

    /// <summary>The same accounts and those for which one of the two can't be told: rows by the first and columns by the second, each with it, without it, not told. Null where these were not counted.</summary>
    internal int[,]? WithUntold { get; init; }

    /// <summary>Fewer accounts than this say nothing.</summary>
    const int Least = 5;

    /// <summary>The phi coefficient: the correlation of the two as numbers 0 and 1; not a number where one of them never changes.</summary>
    public double Phi
    {
        get
        {
            double a = Both, b = OnlyFirst, c = OnlySecond, d = Neither;
            return (a * d - b * c) / Math.Sqrt((a + b) * (c + d) * (a + c) * (b + d));
        }
    }

    /// <summary>The odds ratio with its 95 % interval: B. Woolf, "On estimating the relation between blood group and disease", Ann. Hum. Genet. 19 (1955), 251-253, with half an account added to each cell.</summary>
    public RateRatio Odds
    {
        get
        {
            double a = Both + 0.5, b = OnlyFirst + 0.5, c = OnlySecond + 0.5, d = Neither + 0.5;
            var (log, spread) = (Math.Log(a * d / (b * c)), Proportion.Z95 * Math.Sqrt(1 / a + 1 / b + 1 / c + 1 / d));
            return new(Math.Exp(log), Math.Exp(log - spread), Math.Exp(log + spread));
        }
    }

    /// <summary>Whether both rest on one feature other than the number of posts.</summary>
    public bool ByDefinition => First.Features.Intersect(Second.Features).Any(f => f != FeatureList.Posts);

    /// <summary>How they go together.</summary>
    public Dependence Dependence => ByDefinition ? Dependence.Together
        : Measured is Dependence.NotTold && (OfOneField || First.IsOfEmptyProfile && Second.IsOfEmptyProfile) ? Dependence.Together
        : Measured;

    /// <summary>Whether both need one field of the sources.</summary>
    internal bool OfOneField => First.Needs.Intersect(Second.Needs).Any();

    internal Dependence Measured
    {
        get
        {
            double first = Both + OnlyFirst, second = Both + OnlySecond, all = first + OnlySecond + Neither;
            if (Math.Min(Math.Min(first, all - first), Math.Min(second, all - second)) < Least) return Dependence.NotTold;
            var odds = Odds;
            if (odds.Value >= Strong && odds.Low > 1 && Both >= Least || odds.Value <= 1 / Strong && odds.High < 1 && first * second / all >= Least) return Dependence.Together;
            return odds is { Low: > 1 / Weak, High: < Weak } ? Dependence.Apart : Dependence.NotTold;
        }
    }
}
