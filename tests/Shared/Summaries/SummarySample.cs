using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Tests.Shared;

/// <summary>Made-up summaries with all that a summary can hold.</summary>
static class SummarySample
{
    /// <summary>What data may hold that acts, hides or breaks out, where a form lets it.</summary>
    public const string Hostile = "<script>window.ran=1</script><img src=x onerror=\"window.ran=1\"> ![p](https://picture.example/p.png) [l](https://link.example) https://bare.example/a|b www.plain.example me@mail.example `code`|cell </td></table> **bold** \u202Edesrever\u200B line\nbreak \\| &lt; $x$ -->";

    /// <summary>Nothing unusual: five sections, findings of every kind, two items from others.</summary>
    public static Summary Plain { get; } = Of("The empty arena", s => s);

    /// <summary>The same with hostile texts wherever a text can come from data.</summary>
    public static Summary Attacked { get; } = Of("The empty arena " + Hostile, s => $"{s} {Hostile}");

    /// <summary>The same with texts beyond measure.</summary>
    public static Summary Endless { get; } = Of(string.Concat(Enumerable.Repeat("A title without an end ", 40)), s => string.Concat(Enumerable.Repeat(s + " ", 30)) + new string('W', 400));

    static Finding Found(string id, string name, string statement, EvidenceKind kind, Rung? rung, bool? holds, Func<string, string> shown) => new()
    {
        Id = id, Name = name, Statement = shown(statement), Kind = kind, BearsOn = rung, Holds = holds, Subject = rung >= Rung.Coordinated ? Subject.Group : Subject.Campaign,
        Method = new("ratio of rates with log-normal interval", 1, shown("Katz et al. 1978")),
        Notebook = id.StartsWith("F03", StringComparison.Ordinal) ? "03-account-features" : "05-coordination", Cell = "record", InputHash = Hash('a'),
    };

    static string Hash(char digit) => new(digit, 64);

    static Summary Of(string title, Func<string, string> shown)
    {
        Finding[] findings =
        [
            Found("F03.1", "marker:young", "43 of 91 (47.3 %) accounts that carried the campaign were made within 30 days before it, against 57 of 1,431 (4.0 %) other accounts: 12 times as often (95 % interval 8.5 to 16).", EvidenceKind.Technical, Rung.Inauthentic, true, shown) with
            {
                Value = 11.864, Unit = "ratio of rates", Interval = new(8.5, 16.5), Studied = new(43, 91), BaseRate = new(57, 1431),
                Limits = [shown("It says nothing about any one account."), shown("Events that many people join bring new accounts too.")], Innocent = [shown("A match, a strike or a vote brings people who had no account before.")],
                Evidence = new(812, Hash('b'), [.. Enumerable.Range(0, 50).Select(i => $"post-{i:000}")]),
            },
            Found("F03.2", "marker:lookalike", "9 of 91 (9.9 %) accounts bear a name that looks like that of an outlet.", EvidenceKind.Technical, Rung.Inauthentic, true, shown) with
            {
                Value = 0.0004, Interval = new(0.0001, double.PositiveInfinity), Studied = new(9, 91), Limits = [shown("It says nothing about any one account."), shown("Satire bears such names too.")],
            },
            Found("F05.1", "coordinated", "61 of 91 (67.0 %) accounts posted the same within a minute of each other, more often than chance allows.", EvidenceKind.Behavioural, Rung.Coordinated, true, shown) with
            {
                Value = 61, Unit = "accounts", Studied = new(61, 91), BaseRate = new(3, 1431), AmongOrdinaryGroups = new(1, 64), Limits = [shown("People who watch the same event post the same at the same time.")], Innocent = [shown("Fans who share a call to act.")],
            },
            Found("F05.2", "one-cluster", "55 of 61 (90.2 %) of these are tied into one group.", EvidenceKind.Behavioural, Rung.OneCluster, true, shown) with { AmongOrdinaryGroups = new(2, 64), Limits = [shown("A group of fans is one group too.")] },
            Found("F05.3", "group-marker:az-letters", "22 of 55 (40.0 %) of the group use letters of Azerbaijani.", EvidenceKind.Contextual, Rung.CountryLinked, true, shown) with { BaseRate = new(4, 1431), AmongOrdinaryGroups = new(3, 64), Limits = [shown("A diaspora writes so too."), shown("Traces can be laid.")] },
            Found("F05.4", "group-marker:az-place", "19 of 55 (34.5 %) of the group declare a place in Azerbaijan.", EvidenceKind.Contextual, Rung.CountryLinked, true, shown) with { BaseRate = new(6, 1431), Limits = [shown("Anyone can declare any place.")] },
            Found("F05.5", "visuals", "The pictures of 12 posts are the same.", EvidenceKind.Technical, null, null, shown),
            Finding.NotComputed("domains", "When the domains were registered", "no table of registrations is given", EvidenceKind.Technical, new("looking", 1, "SummarySample"), bearsOn: Rung.OneCluster) with { Id = "F05.6", Notebook = "05-coordination", Cell = "domains", InputHash = Hash('a') },
        ];
        ContextItem[] context =
        [
            new() { Id = "C1", Statement = shown("A newspaper names an agency that was paid for the campaign."), Source = shown("A daily of the capital"), Date = new(2023, 9, 4), Url = "https://daily.example/agency", Grade = "B2", Fits = new Dictionary<string, Fit> { ["organic"] = Fit.VeryInconsistent, ["commercial"] = Fit.Consistent }, Confirms = ["coordinated"] },
            new() { Id = "C2", Statement = shown("The ministry denies it."), Source = shown("Ministry, press conference"), Grade = "C4" },
        ];
        SummarySentence doubt = new(shown("A group of fans could have come about in the same way."), ["F05.2"]);
        var steps = Ladder.Climb(findings).Select(s => s with
        {
            Strength = s.Rung > Rung.CountryLinked ? null : new(s.Rung, [], 8, 60, [new(0.1, 0.47, 0.87), new(0.5, 0.89, 0.98)], null), Doubts = s.Rung == Rung.OneCluster ? [doubt] : [],
        }).ToList();
        ExplanationScore[] scores = [.. Explanation.All.Select((e, i) => new ExplanationScore(e, ((double[])[6.5, 2, 3, 2, 4])[i], ((int[])[5, 1, 3, 1, 4])[i]))];
        var evidence = findings.Where(f => f is { BearsOn: not null, Status: FindingStatus.Computed }).Select(f => new EvidenceItem(f, new('C', 3), LikelihoodRatio.Of(f))).ToList();
        SummarySentence bottom = new(shown("It is likely that accounts that carried the campaign acted together as one group that bears more traces of Azerbaijan than other accounts do; who is behind them can't be told from posts."), [.. steps.Where(s => s.Reached).SelectMany(s => s.FindingIds)]);
        SummarySentence confidence = new(shown("Confidence is moderate: every step that bears on the judgement but one could be computed, from one collection that nothing independent confirms."), ["F05.6"]);
        return new()
        {
            CaseId = "sample", Title = title, Banner = shown("SYNTHETIC DATA: every account and every post is made up."), Synthetic = true, BottomLine = bottom, Confidence = confidence, Level = ConfidenceLevel.Moderate,
            Ladder = steps, Evidence = evidence, Findings = findings, Indicators = [], Context = context, Explanations = new([], scores, []),
            Techniques = [new("T0146.005", "Lookalike Account ID", ["F03.2"])], Publication = new() { By = shown("An institute for media research"), On = new(2023, 12, 1) },
            Period = new(new(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc), new(2023, 9, 1, 0, 0, 0, DateTimeKind.Utc)), InputHash = Hash('a'), RunHash = Hash('c'),
            Sections = SectionsOf(bottom, confidence, doubt, steps, evidence, scores, context, shown),
        };
    }

    static SummarySection[] SectionsOf(
        SummarySentence bottom, SummarySentence confidence, SummarySentence doubt, IReadOnlyList<LadderStep> steps, IReadOnlyList<EvidenceItem> evidence, IReadOnlyList<ExplanationScore> scores, IReadOnlyList<ContextItem> context,
        Func<string, string> shown) =>
    [
        new("bottom-line", "Bottom line", StatementLayer.Judgement, null, [bottom], []),
        new("confidence", "Confidence", StatementLayer.Judgement, "How firm the bottom line is, said apart from how likely it is.", [confidence], []),
        new("scope", "What was looked at", StatementLayer.Frame, null, [new(shown("Posts of one platform, collected by search for two months."), [])], []),
        new("ladder", "The ladder", StatementLayer.Inference, "A rung is reached only if all below it are.", [doubt],
        [
            new("Rungs and what they rest on", ["rung", "reached", "needs that", "state", "findings"], [.. steps.Select(s => new SummaryRow([$"{(int)s.Rung} {RungWords.Of(s.Rung)}", s.Reached ? "yes" : "no", s.Condition, shown(s.Reason), string.Join(", ", s.FindingIds)], s.FindingIds))]),
        ]),
        new("evidence", "The evidence", StatementLayer.Observation, "Each row is one finding; the annex says how it was computed and what it does not show.", [],
        [
            new(shown("Findings that bear on the judgement"), ["finding", "kind", "grade", "ratio", "base rate"],
                [.. evidence.Select(e => new SummaryRow([e.Finding.Statement, e.Finding.Kind.ToString().ToLowerInvariant(), e.Grade.ToString(), e.Ratio is { } r ? FormattableString.Invariant($"{r.Value:0.0}") : "", Rate(e.Finding.BaseRate)], [e.Finding.Id]))]),
            new("A long table", ["hour", "posts"], [.. Enumerable.Range(0, 120).Select(i => new SummaryRow([FormattableString.Invariant($"2023-07-26 {i % 24:00}:00"), FormattableString.Invariant($"{i * i:N0}")], []))]),
        ]),
        new("explanations", "Explanations", StatementLayer.Inference, "Ranked by what speaks against each, never by what speaks for it.", [new(shown("A commercial campaign and one of a party or state have the least against them."), ["F05.1", "C1"])],
        [
            new("Explanations and what speaks against them", ["explanation", "against", "rank"], [.. scores.Select(s => new SummaryRow([s.Explanation.Name, FormattableString.Invariant($"{s.Against:0.0}"), FormattableString.Invariant($"{s.Rank}")], ["F05.1"]))]),
        ]),
        new("context", "What others say", StatementLayer.Context, "Entered by the analyst; none of it was computed.", [.. context.Select(c => new SummarySentence(c.Statement, [c.Id]))], []),
    ];

    static string Rate(Proportion? rate) => rate is null ? "" : FormattableString.Invariant($"{rate.Count} of {rate.Total:N0} ({100 * rate.Value:0.0} %)");
}
