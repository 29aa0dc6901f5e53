using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Makes a finding from how often a marker occurs in two groups.</summary>
public static class MarkerFinding
{
    /// <summary>A marker holds where it is at least this many times as frequent as its base rate, at the low end of the 95 % interval.</summary>
    public const double LeastRatio = 2;

    /// <summary>Fewer accounts with the marker than this are too few to hold.</summary>
    public const int LeastAccounts = 5;

    /// <summary>The finding.</summary>
    /// <param name="comparison">The rates.</param>
    /// <param name="studied">The group under study, in words: "accounts that carried the campaign".</param>
    /// <param name="others">The comparison group, in words: "other accounts".</param>
    /// <param name="kind">Kind of evidence.</param>
    /// <param name="innocent">How ordinary accounts come by it.</param>
    /// <param name="bearsOn">The rung that it bears on; null where it only describes.</param>
    public static Finding Of(MarkerComparison comparison, string studied, string others, EvidenceKind kind, string innocent, Rung? bearsOn)
    {
        var (a, b, ratio) = (comparison.Studied, comparison.Comparison, comparison.Ratio);
        if (a.Total == 0 || b.Total == 0)
            return Finding.NotComputed("marker:" + comparison.Id, $"Whether {studied} {comparison.Label} more often than {others}", a.Total == 0 ? $"there are no {studied} for which it can be told" : $"there are no {others} for which it can be told", kind, bearsOn);
        var holds = Holds(comparison);
        var verdict = holds ? $"At the low end that is at least {LeastRatio} times the base rate"
            : a.Count < LeastAccounts ? $"Fewer than {LeastAccounts} accounts have it, too few to count"
            : $"At the low end that is less than {LeastRatio} times the base rate";
        return new Finding
        {
            Name = "marker:" + comparison.Id,
            Statement = $"{Say.Share(a)} {studied} {comparison.Label}, against {Say.Share(b)} {others}: {Say.Times(ratio)}. {verdict}.",
            Kind = kind, BearsOn = bearsOn, Holds = bearsOn is null ? null : holds,
            Value = ratio.Value, Unit = "ratio of rates", Interval = new(ratio.Low, ratio.High), Studied = a, BaseRate = b,
            Limits = [innocent, "It says nothing about any one account."],
        };
    }

    /// <summary>Whether a marker sets the group under study apart.</summary>
    public static bool Holds(MarkerComparison comparison) => comparison.Studied.Count >= LeastAccounts && comparison.Ratio.Low >= LeastRatio;
}
