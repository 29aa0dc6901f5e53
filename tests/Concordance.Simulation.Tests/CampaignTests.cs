using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Tests;

/// <summary>What the campaign does, beside what was reported of it.</summary>
public class CampaignTests
{
    static readonly Reading s_case = Cases.Default;

    [Fact]
    public void MisspeltPlaces_OverManySeeds_AreInAboutFifteenPercentOfPosts()
    {
        var shares = Enumerable.Range(0, 40).Select(seed =>
        {
            var o = new SimulationOptions { Seed = (ulong)seed };
            var texts = CampaignWaves.Posts(o, CampaignPlan.Of(o, Casting.Of(o)).Single()).Where(p => p.Text.Contains("#BOYCOTT", StringComparison.Ordinal)).Select(p => p.Text).ToArray();
            return texts.Count(t => Country.Azerbaijan.Cities.Any(c => t.Contains(c.Transliterated + " ", StringComparison.Ordinal) || t.Contains(c.Transliterated + ",", StringComparison.Ordinal)
                || t.Contains(c.Transliterated + "?", StringComparison.Ordinal))) * 100.0 / texts.Length;
        }).ToArray();
        Assert.InRange(shares.Average(), 14, 16);
        Assert.All(shares, s => Assert.InRange(s, 11, 19));
    }

    [Fact]
    public void Waves_InTruth_AreWithinTheirSpreadAndOfTheirSize()
    {
        var waves = s_case.Of("campaign").Where(p => s_case.Truth(p).Wave.Length > 0).GroupBy(p => s_case.Truth(p).Wave).ToArray();
        Assert.True(waves.Length > 60);
        Assert.All(waves, w =>
        {
            Assert.True(w.Max(p => p.At) - w.Min(p => p.At) <= TimeSpan.FromSeconds(56), w.Key);
            Assert.InRange(w.Select(p => p.AuthorId).Distinct().Count(), 1, 26);
            Assert.Equal(w.Count(), w.Select(p => p.AuthorId).Distinct().Count());
            Assert.InRange(w.Count(p => s_case.Truth(p).Copy == "first"), 0, 1);
        });
        Assert.InRange(waves.Average(w => w.Count()), 12, 18);
    }

    [Fact]
    public void Waves_Copies_AreWhatTruthSays()
    {
        // Links are shortened anew in every post, so texts are compared without them.
        var byWave = s_case.Of("campaign").Where(p => s_case.Truth(p).Wave.Length > 0).ToLookup(p => s_case.Truth(p).Wave);
        Assert.All(byWave, wave =>
        {
            var exact = wave.Where(p => s_case.Truth(p).Copy == "exact").ToArray();
            Assert.True(exact.Select(p => WithoutLinks(p.Text)).Distinct().Count() <= 1);
            if (wave.SingleOrDefault(p => s_case.Truth(p).Copy == "first") is not { } first) return;
            Assert.All(exact, p => Assert.Equal(WithoutLinks(first.Text), WithoutLinks(p.Text)));
            Assert.All(wave.Where(p => s_case.Truth(p).Copy == "repost"), p => Assert.Equal(first.Id, p.TargetId));
            Assert.Equal(first.Id, wave.MinBy(p => p.Id, StringComparer.Ordinal)!.Id);
        });
        var kinds = s_case.Of("campaign").Where(p => s_case.Truth(p).Wave.Length > 0).CountBy(p => s_case.Truth(p).Copy).ToDictionary();
        Assert.InRange(kinds["repost"] * 100.0 / (kinds["repost"] + kinds["exact"] + kinds["variant"]), 9, 15);
        Assert.InRange(kinds["exact"] * 100.0 / (kinds["exact"] + kinds["variant"]), 34, 46);
        Assert.False(kinds.ContainsKey("paraphrase"));
    }

    [Fact]
    public void Waves_ComeMostlyFromOneCell_OfFour()
    {
        var cells = CampaignWavesByCell();
        Assert.InRange(cells.Average(), 0.7, 0.95);
    }

    [Fact]
    public void Loners_PostTheCampaign_ButJoinNoWave()
    {
        var inWaves = s_case.Of("campaign").Where(p => s_case.Truth(p).Wave.Length > 0).Select(p => p.AuthorId).ToHashSet();
        var loners = s_case.TrueAccounts.Where(a => a is { Role: "campaign", Status: "collected" } && !inWaves.Contains(a.Id)).ToArray();
        Assert.Equal(9, loners.Length);
        Assert.All(loners, l => Assert.Contains(s_case.Of("campaign"), p => p.AuthorId == l.Id && p.HasBothHashtags));
    }

    [Fact]
    public void Visuals_InWaves_VaryNowAndThen()
    {
        var byWave = Pictures.Posted(s_case).Where(p => s_case.Truth(p.Post).Wave.StartsWith("campaign-", StringComparison.Ordinal)).GroupBy(p => s_case.Truth(p.Post).Wave).ToArray();
        Assert.All(byWave, w => Assert.Single(w.Select(p => p.Picture.Visual).Distinct()));
        var other = byWave.Sum(w => w.Count(p => p.Picture.File != w.First().Picture.File)) * 100.0 / byWave.Sum(w => w.Count());
        Assert.InRange(other, 4, 15);
    }

    [Fact]
    public void Truth_Pictures_AreThoseThatPostsShow()
    {
        var shown = Pictures.Posted(s_case).ToDictionary(p => p.Post.Id, p => p.Picture.File);
        Assert.All(s_case.Posts, p => Assert.Equal(s_case.Truth(p).Picture, p.Kind != "retweeted" && shown.TryGetValue(p.Id, out var file) ? file["media/".Length..] : ""));
    }

    static double[] CampaignWavesByCell()
    {
        var o = new SimulationOptions();
        var posts = CampaignWaves.Posts(o, CampaignPlan.Of(o, Casting.Of(o)).Single());
        return [.. posts.Where(p => p.Wave.Length > 0 && !p.Author.Deleted).GroupBy(p => p.Wave).Where(w => w.Count() >= 10)
            .Select(w => w.CountBy(p => p.Author.Cell).Max(c => c.Value) / (double)w.Count())];
    }

    static string WithoutLinks(string text) => string.Join(' ', text.Split(' ').Where(w => !w.StartsWith("https://", StringComparison.Ordinal)));
}
