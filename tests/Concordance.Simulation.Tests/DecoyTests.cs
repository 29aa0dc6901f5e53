namespace Concordance.Simulation.Tests;

/// <summary>Each decoy resembles the campaign in its one respect, and not in the others.</summary>
public class DecoyTests
{
    static readonly Reading s_case = Reading.Default;

    [Fact]
    public void Critics_UseTheBoycottHashtag_OverTheWholePeriod() =>
        Assert.Equal(14, s_case.Of("critic").Where(p => p.Hashtags.Contains("BOYCOTTPARIS2024")).Select(p => p.At.Date).Distinct().Count());

    [Fact]
    public void Diaspora_WritesPartlyInAzerbaijani_AndDeclaresIt()
    {
        var posts = s_case.Of("diaspora").ToArray();
        Assert.InRange(posts.Count(p => p.Lang == "az") * 100.0 / posts.Length, 45, 75);
        Assert.All(posts, p => Assert.NotEqual("", p.Author.Location));
        Assert.DoesNotContain(posts, p => p.Hashtags.Contains("BOYCOTTPARIS2024"));
    }

    [Fact]
    public void FanClub_PostsOneTextTogether_AtEachAnnouncedHour()
    {
        var actions = s_case.Of("fan-club").GroupBy(p => p.Text).Where(g => g.Select(p => p.AuthorId).Distinct().Count() == 15).ToArray();
        Assert.Equal(4, actions.Length);
        Assert.All(actions, a => Assert.True(a.Max(p => p.At) - a.Min(p => p.At) < TimeSpan.FromSeconds(111) && a.All(p => p.At.Hour == 18)));
        Assert.All(actions, a => Assert.Contains(s_case.Of("fan-club"), p => p.Text.Contains($"« {a.Key} »") && p.At < a.Min(q => q.At)));
    }

    [Fact]
    public void NewsBot_Posts_AtFullHoursAndIsReposted()
    {
        var posts = s_case.Of("news-bot").ToArray();
        Assert.Equal(14 * 6, posts.Length);
        Assert.All(posts, p => Assert.True(p.At is { Minute: 0, Second: < 2 }));
        var ids = posts.Select(p => p.Id).ToHashSet();
        Assert.True(s_case.Posts.Count(p => p.Kind == "retweeted" && ids.Contains(p.TargetId!)) > 50);
    }

    [Fact]
    public void LateJoiners_PostAVisual_OnlyOnTheLastTwoDays()
    {
        var visuals = s_case.Of("late-joiner").Where(p => p.Urls.Count > 0 && p.Urls[0].StartsWith("https://pic.example/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(20, visuals.Select(p => p.AuthorId).Distinct().Count());
        Assert.All(visuals, p => Assert.True(p.At >= new SimulationOptions().End.AddDays(-2)));
    }

    [Fact]
    public void Ordinary_IdenticalTexts_AreRareButHappen()
    {
        var originals = s_case.Of("ordinary").Where(p => p.Kind is null).ToArray();
        var copied = originals.GroupBy(p => p.Text).Where(g => g.Count() > 1).Sum(g => g.Count());
        Assert.InRange(copied * 100.0 / originals.Length, 5, 25);
    }

    [Fact]
    public void Ordinary_AlertFollowers_ShareTheSameWithinAMinuteAgainAndAgain()
    {
        var agency = s_case.Of("news-bot").ToDictionary(p => p.Id);
        var quick = s_case.Of("ordinary").Where(p => p.TargetId is not null && agency.TryGetValue(p.TargetId, out var headline) && (p.At - headline.At).TotalSeconds <= 91).ToArray();
        var again = quick.CountBy(p => p.AuthorId).Count(n => n.Value >= 4);
        Assert.InRange(again, 7, 9);
    }

    [Fact]
    public void Ordinary_BaseRates_AreMet()
    {
        var accounts = s_case.Of("ordinary").Select(p => p.Author).DistinctBy(a => a.Id).ToArray();
        Assert.Equal(33, accounts.Count(a => a.CreatedAt is { Year: 2023, Month: 7 }));
        Assert.Equal(6, accounts.Count(a => a.Location.Contains("Azerba") || a.Location.Contains("Azərba") || a.Location is "Bakı" or "Baku" or "Gəncə" or "Sumqayıt"));
    }

    [Fact]
    public void Ordinary_Activity_IsHeavyTailed()
    {
        var perAccount = s_case.Of("ordinary").CountBy(p => p.AuthorId).Select(p => p.Value).Order().ToArray();
        Assert.True(perAccount[675] <= 2 && perAccount[^1] >= 20);
    }
}
