using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Tests.Helpers;

/// <summary>Summaries with all that an export can show, made by hand.</summary>
static class MadeUpSummary
{
    /// <summary>A summary that reaches up to a rung; none where it is null.</summary>
    public static Summary Of(Rung? highest = Rung.CountryLinked, bool pseudonymous = false, bool synthetic = true)
    {
        var findings = Enum.GetValues<Rung>().Where(r => r <= Rung.CountryLinked).SelectMany(r => new[] { Bearing(r, 1, r <= highest), Bearing(r, 2, r <= highest) })
            .Append(new() { Id = "F04.9", Name = "lookalike-domains", Statement = "One domain looks like another.", Kind = EvidenceKind.Technical, Method = Some.Method, Value = 1, Unit = "domains" }).ToList();
        return new()
        {
            CaseId = "made-up", Title = "The \"city\" <is> not ready, ə", Banner = synthetic ? "SYNTHETIC DATA: every account and every post is made up." : "REAL DATA: accounts appear under pseudonyms.", Synthetic = synthetic,
            BottomLine = new("It is likely that accounts acted together.", ["F02.1"]), Confidence = new("Confidence is moderate: every step could be computed.", ["F02.1"]), Level = ConfidenceLevel.Moderate,
            Ladder = Ladder.Climb(findings), Evidence = [.. findings.Where(f => f.BearsOn is not null).Select(f => new EvidenceItem(f, new('C', 3), null))], Findings = findings,
            Indicators =
            [
                new(IndicatorKind.Account, pseudonymous ? "account-0123456789abcdef" : "@ilgin_1", "coordinated", 12, Some.Utc("2023-07-26T12:34:56Z"), Some.Utc("2023-07-28T01:02:03Z")),
                new(IndicatorKind.Account, pseudonymous ? "account-fedcba9876543210" : "@o'neil\\x", "coordinated", 3, Some.Utc("2023-07-26T12:34:56Z"), Some.Utc("2023-07-26T12:35:56Z")),
                new(IndicatorKind.Domain, "joumal.example", "coordinated", 40, Some.Utc("2023-07-26T12:34:56Z"), Some.Utc("2023-07-28T01:02:03Z")),
                new(IndicatorKind.Domain, "joumal.example", "lookalike-domains", 44, Some.Utc("2023-07-25T12:34:56Z"), Some.Utc("2023-07-28T01:02:03Z")),
                new(IndicatorKind.Hashtag, "şəhər2023", "coordinated", 120, Some.Utc("2023-07-26T12:34:56Z"), Some.Utc("2023-07-28T01:02:03Z")),
            ],
            Context = [new() { Id = "C1", Statement = "A registry says that the domain was bought in June.", Source = "Registry of names, extract", Date = new(2023, 8, 1), Url = "https://registry.example/extract", Grade = "B2" }],
            Explanations = new([], [new(Explanation.Organic, 3.5, 2), new(Explanation.PartyOrState, 0, 1)], []),
            Techniques = [new("T0084.001", "Use Copypasta", ["F01.1"]), new("T0149.003", "Lookalike Domain", ["F04.9"])],
            Publication = new()
            {
                By = "Team of a university", On = new(2023, 9, 1), Marking = Marking.Clear, Dissent = [new("The second reader", "The burst may be the event's own.")], Replies = [new("The agency", "It denies all.", new(2023, 8, 30))],
                Corrections = [new(new(2023, 9, 2), "11 accounts", "12 accounts", "One was counted twice.")],
            },
            Country = highest >= Rung.CountryLinked ? "Azerbaijan" : null, Sections = [], InputHash = new('a', 64), RunHash = new('b', 64),
        };
    }

    static Finding Bearing(Rung rung, int number, bool holds) => new()
    {
        Id = $"F0{(int)rung}.{number}", Name = rung == Rung.CountryLinked ? $"group-marker:az-trace-{number}" : $"{rung}-{number}", Statement = $"{rung} was seen.", Kind = EvidenceKind.Behavioural, Method = Some.Method, BearsOn = rung, Holds = holds,
        Studied = new Proportion(12, 18),
    };
}
