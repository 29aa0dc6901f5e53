using Concordance.Attribution;

namespace Concordance.Accounts;

/// <summary>Tells beside a marker's finding how often matched accounts have the marker (see <see cref="MatchedRates"/>).</summary>
static class MatchedFinding
{
    /// <summary>The source of the matching.</summary>
    internal const string Source = "Iacus, King and Porro, Political Analysis 20 (2012), 1-24";

    /// <summary>The finding of <see cref="MarkerFinding"/> beside all others, with the matched accounts. Where the case asks for it, the marker holds only if it does so beside both.</summary>
    /// <param name="finding">The finding; as it is where it tells no ratio.</param>
    /// <param name="rates">The rates that it was made of.</param>
    /// <param name="others">The comparison group, in words.</param>
    /// <param name="choices">Whether matched accounts count, and the least ratio.</param>
    internal static Finding Beside(Finding finding, MatchedRates rates, string others, AnalysisChoices choices)
    {
        if (finding.Value is null) return finding;
        return finding with
        {
            Statement = $"{finding.Statement} {Say.Sentence(Sentence(rates, others, choices))}.",
            Holds = finding.BearsOn is null ? null : choices.BesideMatched ? rates.Holds(choices.LeastRatio) : finding.Holds,
            MatchedInterval = choices.BesideMatched && rates.IsMatched && rates.Matched.Count > 0 && !SmallCell.IsFew(rates.Matched) ? new(rates.ShownMatchedRatio.Low, rates.ShownMatchedRatio.High) : null,
            Limits = rates.IsMatched ? finding.Limits : [.. finding.Limits, $"Too few {others} are like them in {(rates.ByPostsAlone ? "number of posts, so that it" : "age and number of posts, so that these two")} may be what is seen."],
        };
    }

    static string Sentence(MatchedRates rates, string others, AnalysisChoices choices)
    {
        var like = $"{others} of like number of posts{(rates.ByPostsAlone ? "" : " and age")}";
        if (rates.Ordinary < SmallCell.Least || rates.Matched.Total < SmallCell.Least) return $"{(rates.Ordinary == 0 ? "no" : "too few")} {like} are there to set beside them";
        if (SmallCell.IsFew(rates.Matched)) return $"{SmallCell.Share(rates.Matched)} for which {like} are there do so: {Say.TooFew}";
        var ratio = rates.ShownMatchedRatio;
        var rate = SmallCell.Hides(rates.Unweighted) ? $", of which {SmallCell.Part(rates.Unweighted)} do," : $" ({Say.Percent(rates.OrdinaryRate)} as weighted)";
        // Those left out may have it more often, or less: then the rates of the whole group do not make this ratio.
        var own = rates.Unmatched > 0 && rates.ShownMatched is { } matched ? $"of those with a match {Say.Share(matched)} do so: " : "";
        var beside = $"{own}beside {Say.Count(rates.Ordinary)} {(rates.ByPostsAlone ? "matched by number of posts alone" : "matched ones")}{rate} it is {Say.Beside(SmallCell.Hides(rates.Matched) ? null : SmallCell.Shown(rates.Unweighted), ratio, choices.LeastRatio)}";
        var left = rates.Unmatched == 0 ? "" : $", {SmallCell.Count(rates.Unmatched)} of the {Say.Count(rates.Studied.Total)} left out for want of a match";
        return $"{beside}{left}{(rates.IsMatched && choices.BesideMatched ? $"; at the low end {Say.Verdict(ratio.Low, choices.LeastRatio)}" : "")}{(rates.IsContradicted ? ": the two comparisons contradict each other" : "")}";
    }
}
