using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Makes a finding from how often a marker occurs in two groups.</summary>
/// <remarks>
/// Small counts are not told (see <see cref="SmallCell"/>). Where one to four accounts under study have the marker, neither count nor ratio is there; where none has, the high end of the ratio alone is told, in words, since the half count that is added makes the rest. Where one to four others have it, they are counted as four, which makes the ratio the least that it can be;
/// where none has, the ratio rests on the half count that is added. Where all but one to four have it, those under study are counted as all but four, and the others as all: the least ratio again. Of all these the low end alone is told. Whether the marker holds is decided by the same numbers that are shown.
/// </remarks>
public static class MarkerFinding
{
    /// <summary>Unless the case says otherwise, a marker holds where it is at least this many times as frequent as its base rate, at the low end of the 95 % interval.</summary>
    public const double LeastRatio = 2;

    /// <summary>Fewer accounts with the marker than this are too few to hold.</summary>
    public const int LeastAccounts = SmallCell.Least;

    /// <summary>The unit of a marker's value.</summary>
    internal const string Unit = "ratio of rates";

    /// <summary>The finding.</summary>
    /// <param name="comparison">The rates.</param>
    /// <param name="studied">The group under study, in words: "accounts that carried the campaign".</param>
    /// <param name="others">The comparison group, in words: "other accounts".</param>
    /// <param name="kind">Kind of evidence.</param>
    /// <param name="method">How the marker is told and compared.</param>
    /// <param name="innocent">How ordinary accounts come by it.</param>
    /// <param name="bearsOn">The rung that it bears on; null where it only describes.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="evidence">The posts of the group under study in which the marker is; null where it is in profiles. Left out where so few accounts have the marker that their posts would point at them.</param>
    /// <param name="leastRatio">How many times as frequent as its base rate it must be, at the low end of the 95 % interval, to hold.</param>
    public static Finding Of(
        MarkerComparison comparison, string studied, string others, EvidenceKind kind, FindingMethod method, string innocent, Rung? bearsOn, Subject subject = Subject.Campaign, PostEvidence? evidence = null, double leastRatio = LeastRatio)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (a, b, ratio) = (comparison.Studied, comparison.Comparison, Ratio(comparison));
        var name = "marker:" + comparison.Id;
        if ((TooFew(a, studied) ?? TooFew(b, others)) is { } reason)
            return Finding.NotComputed(name, $"Whether {studied} {comparison.Label} more often than {others}", reason, kind, method, subject, bearsOn);
        var finding = new Finding { Name = name, Statement = "", Kind = kind, Method = method, Subject = subject, BearsOn = bearsOn, Holds = bearsOn is null ? null : Holds(comparison, leastRatio), Threshold = leastRatio, Limits = ["It says nothing about any one account."], Innocent = [innocent] };
        if (SmallCell.IsFew(a)) return finding with { Statement = $"{Say.Sentence(SmallCell.Share(a))} {studied} {comparison.Label}: {Say.TooFew}." };
        if (a.Count == 0) return None(finding, comparison, studied, others);
        return finding with
        {
            Statement = $"{Say.Sentence(SmallCell.Share(a))} {studied} {comparison.Label}, against {SmallCell.Share(b)} {others}: {Say.Beside(ToldBase(a, b), ratio, leastRatio)}. At the low end that is {Say.Verdict(ratio.Low, leastRatio)} the base rate.",
            Value = ratio.Value, Unit = Unit, Interval = new(ratio.Low, ratio.High), Studied = SmallCell.Shown(a), BaseRate = SmallCell.Shown(b), Evidence = evidence is { Count: > 0 } ? evidence : null,
            Limits = [.. finding.Limits, .. CountedAs(a, studied, SmallCell.AtLeast(a).Count), .. b.Count == 0 ? [$"None of the {others} has it. The ratio rests on the half count that is added to every count, so that its low end alone is told."] : CountedAs(b, others, SmallCell.AtMost(b).Count)],
        };
    }

    // Evidence against is told as evidence for: of none the high end of the ratio. Beside few it would be the half count's again.
    static Finding None(Finding finding, MarkerComparison comparison, string studied, string others)
    {
        var (a, b, most) = (comparison.Studied, comparison.Comparison, MostRatio(comparison));
        return finding with
        {
            Statement = $"{Say.Share(a)} {studied} {comparison.Label}, by the 95 % interval {Say.Percent(a.High)} at most, against {SmallCell.Share(b)} {others}: {(most is { } high ? Say.AtMostTimes(high) : Say.None)}.", Studied = a, BaseRate = SmallCell.Shown(b),
            Limits = most is not null ? [.. finding.Limits, $"None of the {studied} has it. The ratio rests on the half count that is added to every count, so that its high end alone is told."] : finding.Limits,
        };
    }

    static IEnumerable<string> CountedAs(Proportion p, string group, int count) => !SmallCell.Hides(p) ? []
        : [$"{Say.Sentence(SmallCell.Part(p))} of the {group} have it. They are counted as {(count == p.Total ? "all" : count < SmallCell.Least ? Say.Count(count) : $"all but {SmallCell.Least - 1}")}, so that ratio and interval are the least that they can be."];

    /// <summary>The base rate beside which a ratio is told whole; null where a count is not told, so that the low end alone is.</summary>
    static Proportion? ToldBase(Proportion studied, Proportion others) => SmallCell.Hides(studied) ? null : SmallCell.Shown(others);

    /// <summary>Whether a marker sets the group under study apart, by the numbers that are shown.</summary>
    /// <param name="comparison">The rates.</param>
    /// <param name="leastRatio">How many times as frequent as its base rate it must be, at the low end of the 95 % interval.</param>
    public static bool Holds(MarkerComparison comparison, double leastRatio = LeastRatio)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return SmallCell.AtLeast(comparison.Studied).Count >= LeastAccounts && comparison.Comparison.Total >= LeastAccounts && Ratio(comparison).Low >= leastRatio;
    }

    /// <summary>Whether a ratio that a finding tells reaches the threshold, also where the finding names none; beside matched accounts too where they are told.</summary>
    internal static bool Reaches(Finding finding) => finding is { Value: not null, Studied: null or { Count: >= LeastAccounts } } && finding.Interval?.Low is { } low && Math.Min(low, finding.MatchedInterval?.Low ?? low) >= (finding.Threshold ?? LeastRatio);

    /// <summary>The ratio as it is shown, the least that it can be: a base rate of one to four accounts counts as four, one of all but one to four as all, and all but one to four under study as all but four. A ratio by weights is as it was given.</summary>
    public static RateRatio Ratio(MarkerComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Weighted ?? RateRatio.Of(SmallCell.AtLeast(comparison.Studied), SmallCell.AtMost(comparison.Comparison));
    }

    /// <summary>The same, or null where no ratio is shown: where none of the accounts under study has the marker, or so few that they are not counted.</summary>
    public static RateRatio? ShownRatio(MarkerComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Studied.Count == 0 || SmallCell.IsFew(comparison.Studied) || comparison.Comparison.Total == 0 ? null : Ratio(comparison);
    }

    /// <summary>The high end of the ratio where none of those under study has the marker, the only one that is told then: the half count that is added makes the rest. Null where they have it, and where none or too few others do.</summary>
    public static double? MostRatio(MarkerComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (a, b) = (comparison.Studied, comparison.BeforeWeights);
        return a is { Count: 0, Total: > 0 } && b.Count > 0 && !SmallCell.IsFew(b) ? (comparison.Weighted ?? RateRatio.Of(a, SmallCell.AtLeast(b))).High : null;
    }

    /// <summary>Whether so few others have the marker, or so few of either group do not, that the low end of the ratio alone is told.</summary>
    public static bool IsLeast(MarkerComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ToldBase(comparison.Studied, comparison.BeforeWeights) is null or { Count: 0 };
    }

    /// <summary>The same of a finding: a base rate that is not told is one of few.</summary>
    internal static bool IsLeast(Finding finding) => finding is { Unit: Unit, Value: not null } && (finding.Studied is null || finding.BaseRate is null or { Count: 0 });

    /// <summary>The value of a finding as it is told by itself: of a ratio of which the low end alone is told, that.</summary>
    internal static double? Told(Finding finding) => IsLeast(finding) ? finding.Interval?.Low : finding.Value;

    static string? TooFew(Proportion p, string group) =>
        p.Total == 0 ? $"there are no {group} for which it can be told" : SmallCell.Hides(p.Total) ? $"there are fewer than {SmallCell.Least} {group} for which it can be told" : null;
}
