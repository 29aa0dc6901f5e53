using Concordance.Attribution;
using Concordance.Statistics;
using CsCheck;

namespace Concordance.Tests.Attribution;

public class SummaryGuardTests
{
    internal static readonly Case Open = Some.Case("", "x") with { Hypotheses = [new() { Id = "az", Label = "Azerbaijan" }] };

    internal static readonly Finding[] Findings =
    [
        Some.Finding("marker:young", Rung.Inauthentic, true, "F03.1") with { Statement = "63 of 805 (7.8 %) accounts were created less than 30 days before: 3.5 times as often (95 % interval 2.7 to 4.6).", Studied = new(63, 805), Value = 3.512, Interval = new(2.7, 4.6) },
        Some.Finding("marker:copied-texts", Rung.Inauthentic, true, "F03.2"), Some.Finding("coordinated", Rung.Coordinated, true, "F05.1"), Some.Finding("one-cluster", Rung.OneCluster, true, "F05.2"),
        Some.Finding("group-marker:az-letters", Rung.CountryLinked, true, "F05.3"), Some.Finding("group-marker:az-spellings", Rung.CountryLinked, true, "F05.4"), Finding.NotComputed("visuals", "It", "no files", EvidenceKind.Behavioural, Some.Method) with { Id = "F05.5" },
    ];

    static readonly ContextItem s_context = new() { Id = "C1", Statement = "The ministry says that the site was paid for by the government in 2 instalments.", Source = "Office, briefing", Date = new(2023, 8, 1), Grade = "A1" };

    internal static Summary Made(Case? @case = null, IReadOnlyList<Finding>? findings = null) => SummaryMaker.Of(new(FindingsFile.FormVersion, "test", findings ?? Findings, []), @case ?? Open);

    static Summary With(StatementLayer layer, string text, params string[] ids) => Section(layer, [new(text, ids)], []);

    static Summary WithRow(StatementLayer layer, string[] cells, params string[] ids) => Section(layer, [], [new("What", cells, [new(cells, ids)])]);

    static Summary Section(StatementLayer layer, SummarySentence[] sentences, SummaryTable[] tables) => Made(Open with { Context = [s_context] }) with { Sections = [new("part", "Part", layer, null, sentences, tables)] };

    static IReadOnlyList<string> Problems(Summary summary, Case? @case = null) => [.. SummaryGuard.Problems(summary, @case ?? Open).Select(p => p.Where + " " + p.What)];

    static void Fails(Summary summary, string expected, Case? @case = null)
    {
        Assert.Contains(Problems(summary, @case), p => p.Contains(expected, StringComparison.Ordinal));
        Assert.Contains(expected, Assert.Throws<InputException>(() => SummaryGuard.Check(summary, @case ?? Open)).Problem, StringComparison.OrdinalIgnoreCase);
    }

    static void Passes(Summary summary, Case? @case = null)
    {
        Assert.Equal([], Problems(summary, @case));
        Assert.Same(summary, SummaryGuard.Check(summary, @case ?? Open));
    }

    [Fact]
    public void Guard_OfTheMadeSummary_FindsNothing()
    {
        Passes(Made());
        Passes(Made(findings: [Some.Finding("rows", id: "F01.1")]));
        var entered = EnteredTests.Entered with { Hypotheses = Open.Hypotheses };
        Passes(Made(entered), entered);
    }

    [Fact]
    public void Guard_OfSeveralDefects_ListsThemAll()
    {
        var e = Assert.Throws<InputException>(() => SummaryGuard.Check(Section(StatementLayer.Inference, [new("Something.", []), new("There are 99 of them.", ["F05.1"])], []), Open));
        Assert.Contains("for 2 reasons", e.Problem, StringComparison.Ordinal);
        Assert.Contains("\n1. Sentence 1 of section 'part' names nothing", e.Problem, StringComparison.Ordinal);
        Assert.Contains("\n2. Sentence 2 of section 'part' has the number 99", e.Problem, StringComparison.Ordinal);
        Assert.Contains("Take numbers from the findings", e.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StatementLayer.Observation)]
    [InlineData(StatementLayer.Inference)]
    [InlineData(StatementLayer.Judgement)]
    public void Guard_StatementWithoutAnythingUnderIt_IsRefused(StatementLayer layer)
    {
        Fails(With(layer, "The accounts are new."), "sentence 1 of section 'part' names nothing");
        Fails(WithRow(layer, ["The accounts are new."]), "row 1 of table 1 of section 'part' names nothing");
        Fails(With(layer, "The accounts are new.", "F03.9"), "'F03.9', which is neither");
        Fails(WithRow(layer, ["The accounts are new."], "F03.1", "C7"), "'C7', which is neither");
        Passes(With(layer, "The accounts are new.", "F03.1", "C1"));
    }

    [Fact]
    public void Guard_FrameAndContextAndEmptyRungs_NeedNothingUnderThem()
    {
        Passes(With(StatementLayer.Frame, "The posts were collected in 3 searches."));
        Passes(With(StatementLayer.Context, "What others say."));
        Passes(With(StatementLayer.Judgement, $"To say more needs that {Ladder.Climb([])[5].Condition}."));
        Passes(WithRow(StatementLayer.Inference, ["6 directed by a state", "no", Ladder.Climb([])[5].Condition]));
        Fails(With(StatementLayer.Frame, "It rests on this.", "F99.1"), "'F99.1'");
    }

    [Theory]
    [InlineData("63 of 805 accounts (7.8 %) were younger than 30 days.")]
    [InlineData("They are 3.5 times as often young, or 3.51 times.")]
    [InlineData("In 8 % of cases, and 7.83 % to be exact.")]
    [InlineData("As F03.1, graded F3, shows by T0150.001 of DISARM v1.6 (ICD 203), at 95 %.")]
    [InlineData("This rests on 1 of the findings.")]
    [InlineData("Seen by account-0123456789abcdef and by x2024.")]
    public void Guard_NumbersOfWhatItRestsOn_Pass(string text) => Passes(With(StatementLayer.Observation, text, "F03.1"));

    [Theory]
    [InlineData("64 of 805 accounts were young.", "64")]
    [InlineData("They are 3.6 times as often young.", "3.6")]
    [InlineData("It is 4 times as often.", "4")]
    [InlineData("It began in 2019.", "2019")]
    [InlineData("There are 1,805 of them.", "1,805")]
    [InlineData("There are 82 coordinated accounts.", "82")]
    public void Guard_NumberOfNothing_IsRefused(string text, string number)
    {
        Fails(With(StatementLayer.Observation, text, "F03.1"), $"has the number {number}, which is in none of F03.1");
        Fails(WithRow(StatementLayer.Inference, ["young", text], "F03.1"), $"has the number {number},");
    }

    [Fact]
    public void Guard_NumberOfAnotherFinding_IsRefused()
    {
        Fails(With(StatementLayer.Observation, "63 of 805 accounts were young.", "F05.1"), "number 63");
        Passes(With(StatementLayer.Observation, "63 of 805 accounts were young.", "F05.1", "F03.1"));
        Passes(With(StatementLayer.Context, "It was paid in 2 instalments, says the briefing of 2023-08-01.", "C1"));
        Fails(With(StatementLayer.Context, "It was paid in 12 instalments.", "C1"), "number 12");
    }

    [Fact]
    public void Guard_NumbersOfStrengthAndExplanations_PassWhereTheyBelong()
    {
        var summary = Made();
        var strength = new RungStrength(Rung.Coordinated, [new("F05.1", new(33.4, 12.2, 90))], 33.4, 70, [new(0.25, 0.917, 0.958)], null);
        var with = summary with { Ladder = [.. summary.Ladder.Select(s => s.Rung == Rung.Coordinated ? s with { Strength = strength } : s)] };
        Summary Says(string text, params string[] ids) => with with { Sections = [new("part", "Part", StatementLayer.Inference, null, [new(text, ids)], [])] };
        Passes(Says("With a prior of 25 % it is 91.7 % to 95.8 %, for a ratio of 33.", "F05.1"));
        Fails(Says("With a prior of 25 % it is 91.7 %.", "F03.1"), "number 91.7");
        var against = summary.Explanations.Scores[0].Against.ToString("0.0#", System.Globalization.CultureInfo.InvariantCulture);
        Passes(Says($"Organic has {against} against it.", "F05.1"));
    }

    [Theory]
    [InlineData("It is very likely that they acted together, with moderate confidence.", true)]
    [InlineData("Low confidence: it is almost   certain.", true)]
    [InlineData("We are confident that it is unlikely.", true)]
    [InlineData("It is very likely that they acted together. Confidence is moderate.", false)]
    [InlineData("It is likely, by the confidence interval.", false)]
    [InlineData("It has an unlikeliness in which confidence is low.", false)]
    public void Guard_LikelihoodAndConfidenceInOneSentence_AreRefused(string text, bool isRefused)
    {
        var summary = With(StatementLayer.Judgement, text, "F05.1");
        if (isRefused) Fails(summary, "how likely something is and how firm");
        else Passes(summary);
        if (isRefused) Fails(Made() with { BottomLine = new(text, ["F05.1"]) }, "the bottom line says how likely");
    }

    [Theory]
    [InlineData("The campaign was directed by a state.")]
    [InlineData("The state is behind it.")]
    [InlineData("A foreign government paid for it.")]
    [InlineData("It was ordered by someone in Baku.")]
    [InlineData("A state-sponsored group did it.")]
    [InlineData("It is shown: a state is shown to give the orders.")]
    [InlineData("Someone acted on behalf of the ministry.")]
    [InlineData("The ministry says that the site was paid for by the government in 2 instalments.")]
    [InlineData("Accounts bear traces of Azerbaijan, whose security services run them.")]
    public void Guard_RungAboveTheLadder_IsRefused(string text)
    {
        Fails(With(StatementLayer.Judgement, text, "F05.1", "C1"), "above what posts and accounts can show");
        Fails(Made() with { BottomLine = new(text, ["F05.1"]) }, "the bottom line says");
        Passes(With(StatementLayer.Context, text, "C1"));
    }

    [Fact]
    public void Guard_WhatTheLadderLacksAndExplanationsAreCalled_Pass()
    {
        var steps = Ladder.Climb([]);
        Passes(With(StatementLayer.Judgement, $"The next rung needs that {steps[4].Condition}, and {steps[4].Reason}; the last would need that {steps[5].Condition}.", "F05.1"));
        Passes(With(StatementLayer.Judgement, "The least speaks against these: Party or state, False flag.", "F05.1"));
        Passes(WithRow(StatementLayer.Inference, [s_context.Statement, "consistent"], "C1"));
        Passes(With(StatementLayer.Judgement, "Accounts bear traces of the United States.", "F05.1"));
    }

    [Theory]
    [InlineData("directed by a state")]
    [InlineData("the State of Azerbaijan")]
    [InlineData("Azerbaijan, ordered by its government")]
    public void Summary_OfAHypothesisThatNamesAState_IsRefused(string label)
    {
        var @case = Open with { Hypotheses = [new() { Id = "az", Label = label }] };
        Assert.Contains("above what posts and accounts can show", Assert.Throws<InputException>(() => Made(@case)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_WhateverIsEntered_NeverReachesAState() => LadderTests.Findings.Where(f => f.Length > 0).Sample(made =>
    {
        Finding[] findings =
        [
            .. made.Select(f => f.BearsOn == Rung.CountryLinked && !f.Name.StartsWith("group-marker:", StringComparison.Ordinal) ? f with { BearsOn = null } : f).Where(f => !f.Name.Contains("fr-", StringComparison.Ordinal)), .. Findings,
            Some.Finding("organisation", Rung.OrganisationLinked, true, "F98.1") with { Value = 1, AmongOrdinaryGroups = new Proportion(0, 1_000) }, Some.Finding("state-directed", Rung.StateDirected, true, "F98.2"),
        ];
        findings = [.. findings.Select(f => f.Id == "F03.1" ? f : SummaryTests.Sound(f))];
        var @case = Open with { Context = [s_context with { Fits = new Dictionary<string, Fit> { ["party-or-state"] = Fit.Consistent, ["organic"] = Fit.VeryInconsistent, ["false-flag"] = Fit.VeryInconsistent }, Confirms = ["state-directed", "organisation"] }] };
        var summary = Made(@case, findings);
        return summary.Ladder.Where(s => s.Rung >= Rung.OrganisationLinked).All(s => !s.Met && !s.Reached) && !summary.BottomLine.Text.Contains("government", StringComparison.OrdinalIgnoreCase) && !summary.BottomLine.Text.Contains("directed", StringComparison.OrdinalIgnoreCase);
    }, iter: 200);

    [Fact]
    public void Guard_LadderThatWasEdited_IsRefused()
    {
        var summary = Made();
        Summary Edited(Rung rung, Func<LadderStep, LadderStep> edit) => summary with { Ladder = [.. summary.Ladder.Select(s => s.Rung == rung ? edit(s) : s)] };
        Fails(Edited(Rung.StateDirected, s => s with { Reached = true, Met = true }), "the ladder reaches a rung");
        Fails(Edited(Rung.OrganisationLinked, s => s with { Met = true }), "the ladder is not the one");
        Fails(Edited(Rung.CountryLinked, s => s with { Reached = false }), "the ladder is not the one");
        Fails(summary with { Ladder = [.. summary.Ladder.Take(5)] }, "the ladder is not the one");
        Fails(Made(findings: Findings[..4]) with { Country = "Azerbaijan" }, "names a country although");
        Fails(Made(findings: Findings[..4]) with { BottomLine = new("One group bears more traces of Azerbaijan than others.", ["F05.1"]) }, "speaks of traces of a country");
    }

    [Fact]
    public void Guard_FindingThatWasEdited_IsRefused()
    {
        Finding[] edited = [.. Findings[..^2], Findings[^2] with { Statement = "The group was directed by the government." }];
        Assert.Contains("the finding F05.4 says 'directed by'", Assert.Throws<InputException>(() => Made(findings: edited)).Problem, StringComparison.OrdinalIgnoreCase);
        // Numbers that were edited in one of the two places.
        Finding[] other = [Findings[0] with { Studied = new(64, 805) }, .. Findings[1..]];
        Assert.Contains("the finding F03.1 does not agree with its numbers", Assert.Throws<InputException>(() => Made(findings: other)).Problem, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("3 of 719 (0.4 %) accounts pass on.", true)]
    [InlineData("Of 81, 2 of 81 declare it.", true)]
    [InlineData("1 account bears the name.", true)]
    [InlineData("It is in 9 posts of 4 other accounts.", true)]
    [InlineData("Fewer than 5 of 719 accounts pass on.", false)]
    [InlineData("0 of 719 accounts pass on.", false)]
    [InlineData("5 of 719 accounts pass on, 23 of 719 do not.", false)]
    [InlineData("2 of 3 findings hold.", false)]
    [InlineData("1 of 40 other groups shows it so.", false)]
    [InlineData("3.4 accounts on average, 1,001 accounts at most.", false)]
    public void Guard_SmallCountOfAccounts_IsRefused(string text, bool isRefused)
    {
        var finding = Findings[0] with { Statement = "0 1 2 3 4 5 9 23 40 81 719 3.4 0.4 1,001 accounts.", Studied = null, Value = null, Interval = null };
        Summary Of(StatementLayer layer) => Made(findings: [finding]) with { Sections = [new("part", "Part", layer, null, [], [new("What", ["a", "b"], [new(["x", text], ["F03.1"])])])] };
        if (isRefused) Fails(Of(StatementLayer.Observation), "shows the small count");
        else Passes(Of(StatementLayer.Observation));
        Passes(Of(StatementLayer.Frame));
    }
}
