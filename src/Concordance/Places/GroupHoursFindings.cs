using Concordance.Attribution;
using Concordance.Timeline;

namespace Concordance.Places;

/// <summary>What the hours of a coordinated group record. They describe and bear on no rung, since hours tell a range of longitudes and never a country.</summary>
public static class GroupHoursFindings
{
    static readonly FindingMethod s_method = new("offsets from UTC that hours fit, each hour of each day once, with a 95 % set", 1, nameof(OffsetFit));

    /// <summary>What the hours of a group record: two findings for each hypothesis whose country is known.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="group">Ids of the accounts of the group, such as <c>CoordinationFindings.CampaignGroup</c> gives them.</param>
    /// <param name="options">When hours are enough; null takes <see cref="GroupHours.Usual"/>.</param>
    /// <returns><c>group-hours:ID</c> holds where the country's offsets fit and the audience's does not, <c>group-hours-contradict:ID</c> where it is the other way round.</returns>
    public static IEnumerable<Finding> Of(Investigation investigation, IReadOnlyCollection<string> group, OffsetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(group);
        var evidence = group.Count < SmallCell.Least ? null : PostEvidence.Of(GroupHours.PostsOf(investigation, group), investigation.Names);
        return Of(investigation.Case.Hypotheses, investigation.Data, GroupHours.Of(investigation, group, options), group.Count, evidence);
    }

    internal static IEnumerable<Finding> Of(IReadOnlyList<PlaceHypothesis> hypotheses, Collection data, GroupHours hours, int accounts, PostEvidence? evidence = null)
    {
        var offsets = CountryOffsets.Of(data);
        foreach (var hypothesis in hypotheses)
        {
            TimeSpan[] country = [.. Witnesses.CountriesOf(hypothesis).SelectMany(offsets.Of).Distinct().Order()];
            // As of coordinated groups: fewer accounts are too few to say anything about, and few enough to be recognised.
            var missing = accounts < SmallCell.Least ? $"the group has fewer than {SmallCell.Least} accounts" : hours.Missing
                ?? (country.Length == 0 ? $"the time zones of {hypothesis.Label} are not known" : country.Contains(hours.Audience) ? $"{hypothesis.Label} and the audience share a clock" : null);
            foreach (var contradicts in new[] { false, true }) yield return One(hypothesis, hours, country, contradicts, missing, evidence);
        }
    }

    static Finding One(PlaceHypothesis hypothesis, GroupHours hours, TimeSpan[] country, bool contradicts, string? missing, PostEvidence? evidence)
    {
        var name = (contradicts ? "group-hours-contradict:" : "group-hours:") + hypothesis.Id;
        if (missing is not null)
            return Finding.NotComputed(name, contradicts ? $"Whether the coordinated group posts by the audience's day and not by that of {hypothesis.Label}" : $"Whether the coordinated group posts by the day of {hypothesis.Label} and not by the audience's", missing, EvidenceKind.Behavioural, s_method, Subject.Group);
        var (there, here) = (country.Any(hours.Fit.Fits), hours.Fit.Fits(hours.Audience));
        var both = $"{Say.Offsets(country)} in {hypothesis.Label} and {Say.Offsets([hours.Audience])} in {hours.AudienceZone}";
        var (when, fitting) = ($"{Say.Count(hours.Fit.Hours)} hours of {Say.Count(hours.Fit.Days)} days", $"clocks {Say.Offsets([.. hours.Fit.Likely.Select(h => TimeSpan.FromHours(h))])}");
        var verdict = (there, here) switch
        {
            (true, true) => $"both {both} are among those clocks, so that the hours do not tell the two apart",
            (true, false) => $"of {both} only the former is among those clocks",
            (false, true) => $"of {both} only the latter is among those clocks",
            _ => $"of {both} neither is among those clocks",
        };
        return new()
        {
            Name = name,
            Statement = contradicts
                ? $"The same hours, asked whether they speak against {hypothesis.Label} ({when}): {verdict}."
                : $"The coordinated group's posts of the campaign, reposts left out, fall in {when}, each counted once, which fit the day of the other accounts at {fitting} (95 % set). {Say.Sentence(verdict)}.",
            Kind = EvidenceKind.Behavioural, Holds = contradicts ? here && !there : there && !here, Value = hours.Fit.Best, Unit = "hours ahead of UTC, best fit", Subject = Subject.Group,
            Method = s_method, Evidence = evidence is { Count: > 0 } ? evidence : null,
            Limits =
            [
                "The other accounts are taken to live by the audience's clock.", "Hours tell a range of longitudes, never a country.",
                "Few days hold both of two zones that lie two or three hours apart; offices post earlier than people at home, as if they were further east.",
            ],
            Innocent = ["People work at night, plan posts, and answer events when they come."],
        };
    }
}
