using Concordance.Attribution;
using Concordance.Statistics;
using CsCheck;

namespace Concordance.Tests.Attribution;

public class MarkerFindingTests
{
    static Finding Of(Proportion studied, Proportion others, Rung? bearsOn = Rung.Inauthentic, PostEvidence? evidence = null) =>
        MarkerFinding.Of(new("young", "were created lately", studied, others), "accounts", "other accounts", EvidenceKind.Technical, Some.Method, "It happens.", bearsOn, Subject.Campaign, evidence);

    [Theory]
    [InlineData(40, 91, 30, 900, true, "At the low end that is at least 2 times the base rate")]
    [InlineData(5, 5, 0, 900, true, "At the low end that is at least 2 times the base rate")]
    [InlineData(40, 91, 300, 900, false, "At the low end that is less than 2 times the base rate")]
    [InlineData(0, 91, 300, 900, false, "by the 95 % interval 4.1 % at most, against 300 of 900 (33.3 %) other accounts: at most 0.26 times as often at the high end")]
    public void MarkerFinding_Thresholds_AsTheyAreSaid(int a, int n, int b, int m, bool holds, string verdict)
    {
        var finding = Of(new(a, n), new(b, m));
        Assert.Equal(holds, finding.Holds);
        Assert.EndsWith(verdict + ".", finding.Statement, StringComparison.Ordinal);
        Assert.Contains($"{a} of {n}", finding.Statement, StringComparison.Ordinal);
        Assert.Equal(["It happens."], finding.Innocent);
        Assert.DoesNotContain("It happens.", finding.Limits);
        Assert.Equal((new Proportion(a, n), new Proportion(b, m)), (finding.Studied, finding.BaseRate));
        Assert.Equal((Some.Method, Subject.Campaign), (finding.Method, finding.Subject));
    }

    /// <summary>Above its low end the ratio to none is made of the half count that is added.</summary>
    [Fact]
    public void MarkerFinding_BesideNone_TellsTheLowEndAlone()
    {
        var finding = Of(new(32, 765), new(0, 7897));
        Assert.Equal("32 of 765 (4.2 %) accounts were created lately, against 0 of 7,897 (0.0 %) other accounts: at least 41 times as often. At the low end that is at least 2 times the base rate.", finding.Statement);
        Assert.Contains("None of the other accounts has it. The ratio rests on the half count that is added to every count, so that its low end alone is told.", finding.Limits);
        Assert.Empty(FindingCheck.Of(finding));
        Assert.NotEmpty(FindingCheck.Of(finding with { Statement = finding.Statement.Replace("at least 41 times", "at least 42 times", StringComparison.Ordinal) }));
    }

    /// <summary>Evidence against is told as evidence for is, and by the same formula.</summary>
    [Fact]
    public void MarkerFinding_NoneUnderStudy_TellsTheHighEndAlone()
    {
        var finding = Of(new(0, 652), new(34, 1720));
        Assert.Equal("0 of 652 (0.0 %) accounts were created lately, by the 95 % interval 0.6 % at most, against 34 of 1,720 (2.0 %) other accounts: at most 0.63 times as often at the high end.", finding.Statement);
        Assert.InRange(RateRatio.Of(new(0, 652), new(34, 1720)).High, 0.62, 0.63);
        Assert.True(finding is { Value: null, Interval: null, Holds: false });
        Assert.Contains(finding.Limits, l => l.Contains("its high end alone is told", StringComparison.Ordinal));
        Assert.NotEmpty(FindingCheck.Of(finding with { Holds = true }));
        // Beside few, or none, it is the half count that speaks.
        Assert.All(new[] { 0, 1, 4 }, few => Assert.EndsWith(": none, and so no ratio.", Of(new(0, 652), new(few, 1720)).Statement, StringComparison.Ordinal));
    }

    /// <summary>"79 of 81" tells that two have it not.</summary>
    [Fact]
    public void MarkerFinding_AllButFew_CountAsTheLeastThatTheyCanBe()
    {
        Finding[] findings = [.. Enumerable.Range(77, 4).Select(count => Of(new(count, 81), new(300, 900)))];
        Assert.All(findings, f => Assert.Equal(findings[0].Statement, f.Statement));
        var finding = findings[2];
        var least = RateRatio.Of(new(77, 81), new(300, 900));
        Assert.StartsWith("All but fewer than 5 of 81 accounts were created lately, against 300 of 900 (33.3 %) other accounts: at least 2.", finding.Statement, StringComparison.Ordinal);
        Assert.Equal((least.Value, least.Low, least.High), (finding.Value!.Value, finding.Interval!.Low, finding.Interval.High));
        Assert.True(finding is { Holds: true, Studied: null, BaseRate: not null });
        Assert.True(MarkerFinding.Reaches(finding));
        Assert.Empty(FindingCheck.Of(finding));
        Assert.Contains("All but fewer than 5 of the accounts have it. They are counted as all but 4, so that ratio and interval are the least that they can be.", finding.Limits);
        // All have it, as all but few of the others do: these count as all.
        var beside = Of(new(81, 81), new(898, 900));
        Assert.Contains("against all but fewer than 5 of 900 other accounts: at least ", beside.Statement, StringComparison.Ordinal);
        Assert.Equal(RateRatio.Of(new(81, 81), new(900, 900)).Value, beside.Value);
        Assert.True(beside is { BaseRate: null, Holds: false });
        Assert.Equal("Some of 6 accounts were created lately: too few to count.", Of(new(5, 6), new(30, 900)).Statement);
    }

    /// <summary>What is told must be the same whatever the number that is not told.</summary>
    [Fact]
    public void MarkerFinding_WhatIsNotTold_DoesNotFollow() => Gen.Int[10, 60].SelectMany(total => Gen.Int[1, 4].Select(few => (total, few))).Sample((studied) =>
    {
        var (total, few) = studied;
        Proportion others = new(40, 400);
        return Same(Of(new(few, total), others), Of(new(1, total), others)) && Same(Of(new(total - few, total), others), Of(new(total - 1, total), others)) && Same(Of(new(total, total), new(few, 400)), Of(new(total, total), new(1, 400)))
            && Same(Of(new(total, total), new(400 - few, 400)), Of(new(total, total), new(399, 400)));

        static bool Same(Finding one, Finding other) => (one.Statement, one.Value, one.Interval, one.Studied, one.BaseRate, one.Holds) == (other.Statement, other.Value, other.Interval, other.Studied, other.BaseRate, other.Holds) && one.Limits.SequenceEqual(other.Limits);
    });

    [Fact]
    public void MarkerFinding_Statement_IsMadeFromTheNumbers() => Assert.Equal(
        "40 of 91 (44.0 %) accounts were created lately, against 30 of 1,900 (1.6 %) other accounts: 27 times as often (95 % interval 18 to 42). At the low end that is at least 2 times the base rate.",
        Of(new(40, 91), new(30, 1900)).Statement);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void MarkerFinding_FewUnderStudy_AreNotCounted(int few)
    {
        var finding = Of(new(few, 81), new(30, 1900), evidence: new(few, new('a', 64), []));
        Assert.Equal("Fewer than 5 of 81 accounts were created lately: too few to count.", finding.Statement);
        Assert.True(finding is { Status: FindingStatus.Computed, Holds: false, Value: null, Unit: null, Interval: null, Studied: null, BaseRate: null, Evidence: null });
    }

    [Fact]
    public void MarkerFinding_FewOthers_CountAsFourWhateverTheirNumber()
    {
        string[] statements = [.. Enumerable.Range(1, 4).Select(few => Of(new(40, 91), new(few, 1900)).Statement)];
        Assert.All(statements, s => Assert.Equal("40 of 91 (44.0 %) accounts were created lately, against fewer than 5 of 1,900 other accounts: at least 72 times as often. At the low end that is at least 2 times the base rate.", s));
        var finding = Of(new(40, 91), new(1, 1900));
        Assert.True(finding is { Holds: true, BaseRate: null, Studied: not null });
        Assert.Equal(RateRatio.Of(new(40, 91), new(4, 1900)), new RateRatio(finding.Value!.Value, finding.Interval!.Low, finding.Interval.High));
        Assert.Contains(finding.Limits, l => l.Contains("counted as 4", StringComparison.Ordinal));
    }

    /// <summary>Beside one account the low end would be above two, beside four it is not; and four are what is said.</summary>
    [Fact]
    public void MarkerFinding_Decision_GoesByWhatIsShown()
    {
        var (lenient, cautious) = (new MarkerComparison("x", "do", new(30, 91), new(1, 60)), Of(new(30, 91), new(1, 60)));
        Assert.True(lenient.Ratio.Low >= MarkerFinding.LeastRatio);
        Assert.False(MarkerFinding.Holds(lenient));
        Assert.False(cautious.Holds);
        Assert.Contains("less than 2 times", cautious.Statement, StringComparison.Ordinal);
    }

    /// <summary>A low end of 1.96 is less than two, and is not written as 2.0.</summary>
    [Fact]
    public void MarkerFinding_LowEndShortOfTheThreshold_IsNotRoundedUpToIt()
    {
        var finding = Enumerable.Range(80, 60).Select(b => Of(new(44, 805), new(b, 5000))).First(f => f.Interval!.Low is > 1.95 and < 2);
        Assert.Contains("(95 % interval 1.9", finding.Statement, StringComparison.Ordinal);
        Assert.False(finding.Holds);
    }

    [Theory]
    [InlineData(0, 10, "there are no accounts for which it can be told")]
    [InlineData(10, 0, "there are no other accounts for which it can be told")]
    [InlineData(3, 10, "there are fewer than 5 accounts for which it can be told")]
    [InlineData(10, 4, "there are fewer than 5 other accounts for which it can be told")]
    public void MarkerFinding_EmptyOrSmallGroup_IsNotComputedAndDoesNotHold(int studied, int others, string reason)
    {
        var finding = Of(new(0, studied), new(0, others));
        Assert.Equal((FindingStatus.NotComputed, (bool?)false, (double?)null), (finding.Status, finding.Holds, finding.Value));
        Assert.Equal($"Whether accounts were created lately more often than other accounts could not be examined: {reason}.", finding.Statement);
    }

    [Fact]
    public void MarkerFinding_ThatOnlyDescribes_NeitherHoldsNorFails() => Assert.Null(Of(new(40, 91), new(30, 900), bearsOn: null).Holds);

    static readonly Gen<Proportion> s_share = Gen.Int[0, 60].SelectMany(total => Gen.Int[0, total].Select(count => new Proportion(count, total)));

    [Fact]
    public void MarkerFinding_WhateverTheCounts_AgreesWithItselfAndShowsNoSmallCount() => Gen.Select(s_share, s_share).Sample((a, b) =>
    {
        var finding = Of(a, b);
        return FindingCheck.Of(finding).Count == 0 && (finding.Holds == MarkerFinding.Holds(new("x", "x", a, b)) || finding.Status == FindingStatus.NotComputed) && SmallCounts.In(finding).Count == 0;
    });
}
