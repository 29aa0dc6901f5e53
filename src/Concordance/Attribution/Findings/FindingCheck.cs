using System.Globalization;
using System.Text.RegularExpressions;
using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Checks that what a finding says and its numbers are the same: one of them may have been edited.</summary>
/// <remarks>
/// Looked for are the numbers as statements write them. A number that stands in the statement alone, such as one out of the name of a marker, is not checked, and neither is whether the finding follows from the data: for that it has to be computed again.
/// </remarks>
public static partial class FindingCheck
{
    /// <summary>What does not agree, as sentences without a final stop; empty where all does.</summary>
    public static IReadOnlyList<string> Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. (finding.Status == FindingStatus.NotComputed ? NotComputed(finding) : Computed(finding)).Select(problem => $"{finding.Id} ({finding.Name}): {problem}")];
    }

    static IEnumerable<string> NotComputed(Finding finding)
    {
        if (!finding.Statement.Contains(Say.CouldNotBe, StringComparison.Ordinal)) yield return "it was not computed, and its statement does not say so";
        if (finding is not { Value: null, Interval: null, MatchedInterval: null, Studied: null, BaseRate: null, Evidence: null }) yield return "it was not computed, and has numbers";
        if (finding.Holds == true) yield return "it was not computed, and holds";
    }

    static IEnumerable<string> Computed(Finding finding) =>
        [.. Shares(finding), .. Values(finding), .. finding.Unit == MarkerFinding.Unit ? Ratio(finding) : [], .. Posts(finding), .. Thresholds(finding)];

    static IEnumerable<string> Shares(Finding finding)
    {
        foreach (var (share, what) in new[] { (finding.Studied, "the share under study"), (finding.BaseRate, "the base rate") })
        {
            if (share is null) continue;
            if (share.Count < 0 || share.Count > share.Total) yield return $"{what} is no share";
            else if (!Says(finding, Say.Share(share))) yield return $"its statement does not say {what}, {Say.Share(share)}";
        }
    }

    static IEnumerable<string> Values(Finding finding)
    {
        var written = finding is not { Value: { } value } ? null : finding.Unit switch
        {
            "share of posts" or "share of coordinated accounts" => Say.Percent(value),
            "times as fast" => Say.Number(value) + " times as fast",
            "posts" or "accounts" or "articles" or "days" or "domains" or "groups" or "terms used more" => Say.Count((long)value),
            _ => null,
        };
        if (written is not null && !Says(finding, written)) yield return $"its statement does not say its value, {written}";
        if (finding is { Value: { } share, Unit: "share of coordinated accounts", Studied: { } studied } && share != studied.Value) yield return "its value is not its share";
        if (finding is { Unit: "share of coordinated accounts", Interval: { } interval, Studied: { } of } && interval != new Interval(of.Low, of.High)) yield return "its interval is not that of its share";
    }

    // Where a count is not shown, or the base rate is of none, the low end alone stands in the statement, and the ratio can't be worked out again.
    static IEnumerable<string> Ratio(Finding finding)
    {
        if (finding is not { Value: { } value, Interval: { } interval })
        {
            yield return "it is a ratio without value and interval";
            yield break;
        }
        var ratio = new RateRatio(value, interval.Low, interval.High);
        var written = Say.Beside(finding.Studied is null ? null : finding.BaseRate, ratio, Least(finding));
        if (!Says(finding, written)) yield return $"its statement does not say its value, {written}";
        if ((finding.Studied ?? AllBut(finding)) is { } a && finding.BaseRate is { } b && RateRatio.Of(a, b) != ratio) yield return "its value and interval do not follow from its shares";
        if (!(interval.Low <= value && value <= interval.High)) yield return "its value lies outside its interval";
        if (finding.MatchedInterval is { } matched && !Matched(matched, Least(finding)).Any(said => Says(finding, said))) yield return "its statement does not say its interval beside matched accounts";
    }

    static IEnumerable<string> Matched(Interval interval, double least) => [Say.AtLeastTimes(interval.Low, least), Say.Interval(new(double.NaN, interval.Low, interval.High), least)];

    // The share that a statement tells by those who do not have it, as the ratio counts it.
    static Proportion? AllBut(Finding finding) => CountOfAllBut().Match(finding.Statement) is { Success: true } told && int.TryParse(told.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var total) && total >= SmallCell.Least
        ? SmallCell.AtLeast(new(total - 1, total)) : null;

    // Other posts may be counted in the statement too, such as those that are looked through.
    static IEnumerable<string> Posts(Finding finding)
    {
        if (finding.Evidence is not { } evidence) yield break;
        if (evidence.Count < 1 || evidence.Ids.Count > Math.Min(evidence.Count, PostEvidence.MostIds)) yield return "its evidence lists more posts than there are";
        var counts = CountOfPosts().Matches(finding.Statement).Select(m => m.Groups[1].Value).ToList();
        if (counts.Count > 0 && !counts.Contains(Say.Count(evidence.Count), StringComparer.Ordinal)) yield return $"its statement does not say how many posts it rests on, {Say.Count(evidence.Count)}";
    }

    // What decides must be what is said. Statements without a verdict have a threshold of their own.
    static IEnumerable<string> Thresholds(Finding finding)
    {
        if (finding.Holds is not { } holds) yield break;
        var (reaches, misses) = (Says(finding, Say.Reaches(Least(finding))), Says(finding, Say.Misses(Least(finding))) || finding.Statement.Contains(Say.TooFew, StringComparison.Ordinal) || finding.Statement.Contains(Say.None, StringComparison.Ordinal) || finding.Statement.Contains(Say.NoMore, StringComparison.Ordinal));
        if ((reaches || misses) && holds != (reaches && !misses)) yield return $"it {(holds ? "holds" : "does not hold")}, and its statement says the contrary";
        if (holds && finding.Unit == MarkerFinding.Unit && (finding.Interval?.Low < Least(finding) || finding.MatchedInterval?.Low < Least(finding) || finding.Studied is { Count: < MarkerFinding.LeastAccounts } || finding.Studied is null && !finding.Statement.Contains(SmallCell.AllBut, StringComparison.OrdinalIgnoreCase))) yield return "it holds, and its numbers do not reach the threshold";
    }

    static double Least(Finding finding) => finding.Threshold ?? MarkerFinding.LeastRatio;

    // Standing alone: neither the end nor the start of a longer number.
    static bool Says(Finding finding, string number) =>
        Regex.IsMatch(finding.Statement, $@"(?<![\d.,-]){Regex.Escape(number)}(?![\d]|[.,]\d)", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\A(?:All|.*?, all) but fewer than \d+ of (\d[\d,]*)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CountOfAllBut();

    [GeneratedRegex(@"(?<![\d.,-])(\d[\d,]*) posts?\b", RegexOptions.CultureInvariant)]
    private static partial Regex CountOfPosts();
}
