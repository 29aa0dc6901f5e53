using Concordance.Attribution;
using Concordance.Statistics;
using CsCheck;

namespace Concordance.Tests.Attribution;

public class RungStrengthsTests
{
    static readonly Gen<Proportion> s_groups = Gen.Int[20, 600].SelectMany(m => Gen.Int[0, m].Select(k => new Proportion(k, m)));

    static readonly Gen<double> s_prior = Gen.Double[0.001, 0.999];

    static Finding Of(Proportion? groups, string name = "marker:x", Rung rung = Rung.Inauthentic, Subject subject = Subject.Campaign) =>
        Some.Finding(name, rung, true, name) with { AmongOrdinaryGroups = groups, Subject = subject };

    static RungStrength Strength(params Finding[] findings) => RungStrengths.Of(Rung.Inauthentic, findings);

    [Fact]
    public void LikelihoodRatio_OneGroupOfThirtyFour_IsByTheRuleOfSuccession()
    {
        var ratio = LikelihoodRatio.Of(Of(new(1, 34)))!;
        Assert.Equal(0.5 * 36 / 2, ratio.Value, 12);
        Assert.Equal(0.5 / new Proportion(1, 34).High, ratio.Low, 12);
        Assert.Equal(1 / new Proportion(5, 34).Low, LikelihoodRatio.Of(Of(new(5, 34)))!.High, 12);
        // Where no group shows it, half a group more than none bounds the high end.
        Assert.Equal(2 * 35, LikelihoodRatio.Of(Of(new(0, 34)))!.High, 12);
    }

    [Fact]
    public void LikelihoodRatio_InOrder_AndNeverMoreThanTheGroupsAllow() => s_groups.Sample(groups =>
    {
        var ratio = LikelihoodRatio.Of(Of(groups))!;
        return ratio.Low >= 1 && ratio.Low <= ratio.Value && ratio.Value <= ratio.High && ratio.Value <= groups.Total + 2 && double.IsFinite(ratio.High);
    });

    [Fact]
    public void LikelihoodRatio_MoreGroupsThatShowIt_NeverRaiseIt_AndMoreThatDoNotNeverLowerIt() => s_groups.Where(g => g.Count < g.Total).Sample(groups =>
    {
        var here = LikelihoodRatio.Of(Of(groups))!;
        var shown = LikelihoodRatio.Of(Of(groups with { Count = groups.Count + 1 }))!;
        var notShown = LikelihoodRatio.Of(Of(groups with { Total = groups.Total + 1 }))!;
        return NotAbove(shown, here) && NotAbove(here, notShown);

        static bool NotAbove(LikelihoodRatio a, LikelihoodRatio b) => a.Value <= b.Value && a.Low <= b.Low + 1e-9 && a.High <= b.High + 1e-9;
    });

    [Fact]
    public void LikelihoodRatio_WhatDoesNotHoldOrHasTooFewGroups_HasNone()
    {
        Assert.Null(LikelihoodRatio.Of(Of(new(0, 19))));
        Assert.Null(LikelihoodRatio.Of(Of(null)));
        Assert.Null(LikelihoodRatio.Of(Of(new(0, 50), "coordinated", Rung.Coordinated)));
        Assert.Null(LikelihoodRatio.Of(Of(new(0, 50)) with { Holds = false }));
        Assert.NotNull(LikelihoodRatio.Of(Of(new(0, 19)), new() { LeastGroups = 19 }));
    }

    [Fact]
    public void RungStrength_Probabilities_LieBetweenPriorAndOne_AndIndependentIsNoLess() => Gen.Select(s_groups.Array[1, 6], s_prior.Array[1, 4]).Sample((all, priors) =>
    {
        var strength = RungStrengths.Of(Rung.Inauthentic, [.. all.Select((g, i) => Of(g, $"marker:{i}"))], new() { Priors = priors });
        return strength.AsOne <= strength.AsIndependent && strength.Low <= strength.High && strength.Probabilities.Count == priors.Length
            && strength.Probabilities.All(p => p.Prior - 1e-12 <= p.AsOne && p.AsOne <= p.AsIndependent && p.AsIndependent <= 1)
            && strength.Probabilities.Zip(strength.Probabilities.Skip(1)).All(p => p.First.Prior <= p.Second.Prior && p.First.AsOne <= p.Second.AsOne && p.First.AsIndependent <= p.Second.AsIndependent)
            && strength.Word == LikelihoodWord.Of(strength.Low);
    });

    [Fact]
    public void RungStrength_OneMoreFinding_NeverLowersIt() => Gen.Select(s_groups.Array[1, 5], s_groups).Sample((all, more) =>
    {
        Finding[] findings = [.. all.Select((g, i) => Of(g, $"marker:{i}"))];
        var (before, after) = (Strength(findings), Strength([.. findings, Of(more, "marker:more")]));
        return after.AsOne >= before.AsOne && after.AsIndependent >= before.AsIndependent * (1 - 1e-12);
    });

    [Fact]
    public void RungStrength_TwoFindings_AreMultipliedStrongestFirst()
    {
        var strength = Strength(Of(new(1, 34), "marker:a"), Of(new(0, 34), "marker:b"));
        Assert.Equal(["marker:b", "marker:a"], strength.Items.Select(i => i.FindingId));
        Assert.Equal((18, 162), (strength.AsOne, Math.Round(strength.AsIndependent, 9)));
        // 0.1 at odds of 1 to 9, times 18.
        Assert.Equal(2.0 / 3, strength.Probabilities[0].AsOne, 12);
        Assert.Equal((0.1, "likely"), (strength.Probabilities[0].Prior, strength.Word!.Word));
        Assert.Equal(strength.Probabilities[^1].AsIndependent, strength.High, 12);
    }

    [Fact]
    public void RungStrength_CampaignAndTheGroupInIt_AreNotMultiplied()
    {
        var strength = Strength(Of(new(1, 34), "marker:young"), Of(new(0, 34), "group-marker:young", subject: Subject.Group), Of(new(2, 34), "marker:renamed"));
        Assert.Equal(["marker:young", "marker:renamed"], strength.Items.Select(i => i.FindingId));
        Assert.Equal(["group-marker:young"], Strength(Of(new(5, 34)), Of(new(0, 34), "group-marker:young", subject: Subject.Group)).Items.Select(i => i.FindingId));
    }

    [Theory]
    [InlineData(Rung.OneCluster, "a count with its interval")]
    [InlineData(Rung.StateDirected, "posts and accounts can't show it")]
    [InlineData(Rung.OrganisationLinked, "posts and accounts can't show it")]
    [InlineData(Rung.Coordinated, "tested pair by pair against chance")]
    [InlineData(Rung.CountryLinked, "fewer than 20 ordinary groups of accounts are there to compare with")]
    [InlineData(Rung.Inauthentic, "no finding that bears on it holds")]
    public void RungStrength_ThatCannotBeTold_SaysWhyAndNothingElse(Rung rung, string reason)
    {
        var strength = RungStrengths.Of(rung, [Of(new(0, 500), rung: Rung.OneCluster), Of(new(0, 500), rung: Rung.StateDirected), Of(new(0, 500), rung: Rung.Coordinated), Of(new(0, 19), rung: Rung.CountryLinked), Of(new(0, 500)) with { Holds = false }]);
        Assert.Contains(reason, strength.CannotTell, StringComparison.Ordinal);
        Assert.Equal((0, 0, null), (strength.Items.Count, strength.Probabilities.Count, strength.Word));
        Assert.True(double.IsNaN(strength.AsOne) && double.IsNaN(strength.AsIndependent));
    }

    [Theory]
    [InlineData(0, "almost no chance")]
    [InlineData(0.0499, "almost no chance")]
    [InlineData(0.05, "very unlikely")]
    [InlineData(0.1999, "very unlikely")]
    [InlineData(0.2, "unlikely")]
    [InlineData(0.4499, "unlikely")]
    [InlineData(0.45, "roughly even chance")]
    [InlineData(0.5499, "roughly even chance")]
    [InlineData(0.55, "likely")]
    [InlineData(0.7999, "likely")]
    [InlineData(0.8, "very likely")]
    [InlineData(0.9499, "very likely")]
    [InlineData(0.95, "almost certain")]
    [InlineData(1, "almost certain")]
    public void LikelihoodWord_AtTheEdgesOfTheBands_IsThatOfTheUpperOne(double probability, string word) => Assert.Equal(word, LikelihoodWord.Of(probability).Word);

    [Fact]
    public void StrengthOptions_ThatSayNothing_AreRefused()
    {
        foreach (var options in new StrengthOptions[] { new() { Priors = [] }, new() { Priors = [0.5, 1] }, new() { Priors = [double.NaN] }, new() { Detection = new(0, 1) }, new() { Detection = new(0.9, 0.5) }, new() { Detection = new(0.5, 1.1) }, new() { LeastGroups = 0 } })
            Assert.Throws<InputException>(() => RungStrengths.Of(Rung.Inauthentic, [], options));
    }

    [Fact]
    public void RungStrength_OfWhatHolds_IsThatOfTheRatios()
    {
        Finding[] findings = [Of(new(1, 34), "marker:a"), Of(new(0, 34), "marker:b") with { Holds = false }, Of(null, "marker:c")];
        Assert.Equal([9.0, null, null], findings.Select(f => LikelihoodRatio.Of(f)?.Value));
        var strength = Strength(findings);
        Assert.Equal([0.1, 0.25, 0.5], strength.Probabilities.Select(p => p.Prior));
        Assert.Equal(["roughly even chance", "likely", "very likely"], strength.Probabilities.Select(p => LikelihoodWord.Of(p.AsOne).Word));
        Assert.Equal(["marker:a"], strength.Items.Select(i => i.FindingId));
        Assert.Equal(7, LikelihoodWord.All.Count);
    }
}
