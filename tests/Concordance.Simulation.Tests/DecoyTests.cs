using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests;

/// <summary>Each decoy resembles the campaign in its one respect, and not in the others.</summary>
public class DecoyTests
{
    const string Boycott = "BOYCOTTPARIS2024";

    static readonly Reading s_case = Cases.Default;

    static readonly DateTimeOffset s_start = s_case.Options.CampaignStart, s_end = s_case.Options.CampaignEnd;

    static readonly IReadOnlyDictionary<string, TruePicture> s_pictureOf = Pictures.Posted(s_case).ToDictionary(p => p.Post.Id, p => p.Picture);

    static int Days(IEnumerable<Seen> posts) => posts.Select(p => p.At.Date).Distinct().Count();

    static IEnumerable<Seen> WithVisual(string role) => s_case.Of(role).Where(p => s_pictureOf.TryGetValue(p.Id, out var picture) && picture.OfCampaign);

    [Fact]
    public void Critics_UseTheBoycottHashtag_OverTheWholePeriodAndNotInWaves()
    {
        var posts = s_case.Of("critic").Where(p => p.Hashtags.Contains(Boycott) && p.Kind is null).ToArray();
        Assert.Equal((s_case.Options.End - s_case.Options.Start).Days, Days(posts));
        Assert.Equal(160, s_case.UsersOf("critic").Count());
        // More in the burst, to which they react, but most at other times.
        var inBurst = posts.Count(p => p.At >= s_start && p.At < s_end.AddDays(1));
        Assert.InRange(inBurst * 100.0 / posts.Length, 15, 40);
        Assert.All(s_case.Of("critic"), p => Assert.Equal("", s_case.Truth(p).Wave));
        Assert.InRange(s_case.UsersOf("critic").Count(Marks.DeclaresCountry), 0, 0);
    }

    [Fact]
    public void Critics_Posters_LookLikeVisualsButAreNone()
    {
        var posters = s_case.Of("critic").Where(p => s_pictureOf.ContainsKey(p.Id)).Select(p => s_pictureOf[p.Id]).ToArray();
        Assert.InRange(posters.Length, 30, 90);
        Assert.All(posters, p => Assert.True(!p.OfCampaign && p.LooksLike.Length > 0));
    }

    [Fact]
    public void Critics_RepostTheCampaign_NowAndThen() =>
        Assert.InRange(s_case.Of("critic").Count(p => p.Kind == "retweeted" && s_case.TruthOf[p.TargetId!].Role == "campaign"), 50, 140);

    [Fact]
    public void Fans_TalkOfTheSameTopic_AndAreFor()
    {
        var posts = s_case.Of("fan").ToArray();
        Assert.Equal((160, 900), (s_case.UsersOf("fan").Count(), posts.Length));
        Assert.True(posts.Count(p => p.Hashtags.Any(h => h.Contains("2024", StringComparison.Ordinal))) > 200);
        Assert.InRange(posts.Count(p => p.Hashtags.Contains(Boycott)), 0, 200);
        Assert.Empty(WithVisual("fan"));
        Assert.True(Days(posts) > 40);
    }

    [Fact]
    public void Diaspora_DeclaresAndWritesTheLanguage_AndNeverTheBoycottHashtag()
    {
        var posts = s_case.Of("diaspora").ToArray();
        Assert.InRange(posts.Count(p => p.Lang == "az") * 100.0 / posts.Length, 54, 66);
        Assert.All(s_case.UsersOf("diaspora"), u => Assert.True(Marks.DeclaresCountry(u), u.Location));
        Assert.InRange(s_case.UsersOf("diaspora").Count(Marks.HasLetterOrFlag), 110 * 45 / 100, 110 * 75 / 100);
        Assert.DoesNotContain(posts, p => p.Hashtags.Contains(Boycott));
        Assert.Empty(WithVisual("diaspora"));
        Assert.InRange(posts.Count(p => p.At >= s_start && p.At < s_end) * 100.0 / posts.Length, 2, 10);
        Assert.InRange(posts.Count(Marks.FromRareClient), 0, 0);
    }

    [Fact]
    public void NewsBot_Posts_AtFullHoursEveryDayAndIsReposted()
    {
        var posts = s_case.Of("news-bot").ToArray();
        Assert.Equal(46 * 6, posts.Length);
        Assert.All(posts, p => Assert.True(p.At is { Minute: 0, Second: < 2 } && !p.Hashtags.Contains(Boycott)));
        var ids = posts.Select(p => p.Id).ToHashSet();
        Assert.True(s_case.Posts.Count(p => p.Kind == "retweeted" && ids.Contains(p.TargetId!)) > 200);
    }

    [Fact]
    public void FanClub_PostsOneTextTogether_AtEachAnnouncedHour()
    {
        var actions = s_case.Of("fan-club").Where(p => s_case.Truth(p).Wave.Length > 0).GroupBy(p => s_case.Truth(p).Wave).ToArray();
        Assert.Equal(8, actions.Length);
        Assert.Equal(8, Days(actions.Select(a => a.First())));
        Assert.All(actions, a =>
        {
            Assert.Equal(15, a.Select(p => p.AuthorId).Distinct().Count());
            var text = Assert.Single(a.Select(p => p.Text).Distinct());
            Assert.True(a.All(p => p.At is { Hour: 18, Minute: < 2 }));
            Assert.Contains(s_case.Of("fan-club"), p => p.Text.Contains($"« {text} »", StringComparison.Ordinal) && p.At < a.Min(q => q.At) && p.At > a.Min(q => q.At).AddHours(-27));
            Assert.DoesNotContain(Boycott, text);
        });
    }

    [Fact]
    public void ContentMill_PostsPlacementsTogether_OnceForTheFakeOutlet()
    {
        var placements = s_case.Of("content-mill").GroupBy(p => s_case.Truth(p).Wave).ToArray();
        Assert.True(placements.Length > 130);
        Assert.All(placements, w => Assert.True(w.Max(p => p.At) - w.Min(p => p.At) < TimeSpan.FromMinutes(15)));
        var forOutlet = Assert.Single(placements, w => w.Any(p => p.Urls.Any(u => u.StartsWith($"https://{News.FakeDomain}/", StringComparison.Ordinal))));
        Assert.All(forOutlet, p => Assert.Equal(s_end.Date, p.At.Date));
        Assert.All(s_case.Of("content-mill"), p => Assert.True(Marks.FromRareClient(p) && !p.Hashtags.Contains(Boycott)));
        Assert.All(placements, w => Assert.Single(w.SelectMany(p => p.Urls).Distinct()));
    }

    [Fact]
    public void LateJoiners_PickUpAVisual_TwoToTenDaysAfter()
    {
        var visuals = WithVisual("late-joiner").ToArray();
        Assert.Equal(30, visuals.Length);
        Assert.Equal(30, visuals.Select(p => p.AuthorId).Distinct().Count());
        Assert.All(visuals, p => Assert.InRange(p.At, s_end.AddDays(2), s_end.AddDays(10)));
        Assert.All(s_case.UsersOf("late-joiner"), u => Assert.True(u.CreatedAt < new DateTimeOffset(2023, 6, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.InRange(s_case.UsersOf("late-joiner").Count(Marks.DeclaresCountry), 0, 1);
    }

    [Fact]
    public void FalseFlag_WearsTheMarkers_AfterTheBurstAtHoursOfParis()
    {
        var posts = s_case.Of("false-flag").ToArray();
        Assert.All(posts, p => Assert.InRange(p.At, s_start.AddDays(3), s_start.AddDays(5)));
        Assert.Equal(14, posts.GroupBy(p => s_case.Truth(p).Wave).Count());
        Assert.DoesNotContain(posts, p => s_case.Truth(p).Wave.StartsWith("campaign", StringComparison.Ordinal));
        var users = s_case.UsersOf("false-flag").ToArray();
        Assert.All(users, u => Assert.True(u.CreatedAt is { Year: 2023, Month: 7 }));
        Assert.True(users.Count(Marks.DeclaresCountry) >= 9 && users.Count(Marks.HasLetterOrFlag) >= 9);
        Assert.DoesNotContain(posts, Marks.FromRareClient);
    }

    [Fact]
    public void FalseFlag_OverManySeeds_PostsWhenTheCampaignsOfficesAreShut()
    {
        // Nine to six at UTC+4 ends at 14:00 UTC; the evening of Paris is later.
        var shares = Enumerable.Range(0, 30).Select(seed =>
        {
            var o = new SimulationOptions { Seed = (ulong)seed };
            var posts = FalseFlag.Posts(o, Casting.Of(o));
            return posts.Count(p => p.At % Window.Day / Window.Hour is >= 14 and < 23) * 100.0 / posts.Count;
        });
        Assert.InRange(shares.Average(), 45, 70);
    }

    [Fact]
    public void PublicFigures_HaveAnAudience_AndNeverTheBoycottHashtag()
    {
        Assert.All(s_case.Of("public-figure"), p => Assert.DoesNotContain(Boycott, p.Hashtags));
        Assert.Empty(WithVisual("public-figure"));
        Assert.True(s_case.UsersOf("public-figure").Select(u => u.Followers).Order().ElementAt(2) > 5_000);
        var uptake = s_case.Of("public-figure").Where(p => p.Urls.Contains(News.FakeVideo)).Select(p => p.Counters.Reposts).ToArray();
        Assert.All(uptake, n => Assert.True(n >= 15));
    }

    [Fact]
    public void AlertFollowers_ShareTheSameWithinMinutes_AgainAndAgain()
    {
        var agency = s_case.Of("news-bot").ToDictionary(p => p.Id);
        var quick = s_case.Of("ordinary").Where(p => p.TargetId is not null && agency.TryGetValue(p.TargetId, out var headline) && (p.At - headline.At).TotalSeconds <= 91).ToArray();
        Assert.InRange(quick.CountBy(p => p.AuthorId).Count(n => n.Value >= 15), 8, 9);
    }

    [Fact]
    public void Goal_Cheers_AreABurstWithoutCoordination()
    {
        var cheers = s_case.Of("ordinary").Where(p => s_case.Truth(p).Event == "goal").ToArray();
        Assert.InRange(cheers.Length, 900, 1_200);
        Assert.All(cheers, p => Assert.InRange(p.At, s_case.Options.GoalAt, s_case.Options.GoalAt.AddHours(3)));
        Assert.InRange(cheers.Count(p => p.At <= s_case.Options.GoalAt.AddMinutes(2)) * 100.0 / cheers.Length, 42, 62);
        Assert.True(cheers.Select(p => p.AuthorId).Distinct().Count() > cheers.Length / 2);
        Assert.All(cheers, p => Assert.Equal(("", ""), (s_case.Truth(p).Wave, s_case.Truth(p).Group)));
    }
}
