using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests;

/// <summary>Each public figure of the case that the data is modelled on, counted in the data's files.</summary>
public class PublicFigureTests
{
    static readonly Reading s_case = Cases.Default;

    static readonly DateTimeOffset s_start = Day(7, 26), s_end = Day(7, 28);

    static readonly IReadOnlyList<(Seen Post, TruePicture Picture)> s_visuals = [.. Pictures.Posted(s_case).Where(p => p.Picture.OfCampaign)];

    static DateTimeOffset Day(int month, int day) => new(2023, month, day, 0, 0, 0, TimeSpan.Zero);

    static IEnumerable<Seen> InTheTwoDays => s_case.Of("campaign").Where(p => p.At >= s_start && p.At < s_end);

    static IReadOnlyList<SeenUser> CampaignAccounts => [.. s_case.UsersOf("campaign")];

    static SeenUser FirstDiffuser => s_case.Users[s_visuals[0].Post.AuthorId];

    static SeenUser FakeOutlet => Assert.Single(s_case.UsersOf("fake-outlet"));

    static Seen Video => Assert.Single(s_case.Of("fake-outlet"), p => p.MediaKeys.Count > 0);

    [Fact]
    public void Campaign_PostsWithVisualOrHashtagOnTheTwoDays_AreMoreThan1600()
    {
        var addresses = Pictures.CampaignAddresses(s_case);
        var shown = InTheTwoDays.Where(p => p.Hashtags.Contains("BOYCOTTPARIS2024") || p.Urls.Any(addresses.Contains)).ToArray();
        Assert.Equal(1_672, shown.Length);
        Assert.Equal(91, shown.Select(p => p.AuthorId).Distinct().Count());
    }

    [Fact]
    public void Campaign_Accounts_Are91() => Assert.Equal(91, CampaignAccounts.Count);

    [Fact]
    public void Campaign_PostsPerAccount_AreSkewedAroundEighteen()
    {
        var perAccount = InTheTwoDays.CountBy(p => p.AuthorId).Select(p => p.Value).Order().ToArray();
        Assert.InRange(perAccount.Average(), 17, 21);
        Assert.True(perAccount[^1] >= 2 * perAccount[45], "the busiest account should post at least twice as much as the median one");
    }

    [Fact]
    public void Campaign_AccountsOfJuly_Are40AndPostNothingElse()
    {
        var fresh = CampaignAccounts.Where(a => a.CreatedAt is { Year: 2023, Month: 7 }).ToArray();
        Assert.Equal(40, fresh.Length);
        var posts = s_case.Posts.ToLookup(p => p.AuthorId);
        Assert.All(fresh, a =>
        {
            Assert.Equal(posts[a.Id].Count(), a.Posts);
            Assert.All(posts[a.Id], p => Assert.True(p.At >= s_start && (p.HasBothHashtags || (p.Kind == "retweeted" && s_case.TruthOf[p.TargetId!].Role == "campaign")), p.Text));
        });
    }

    [Fact]
    public void Campaign_OlderAccounts_PostOtherThingsToo() => Assert.All(
        CampaignAccounts.Where(a => a.CreatedAt is not { Year: 2023, Month: 7 }),
        a => Assert.Contains(s_case.Posts, p => p.AuthorId == a.Id && !p.Hashtags.Contains("BOYCOTTPARIS2024") && p.Kind is null));

    [Fact]
    public void FirstDiffuser_PostsEachOf15Visuals_BeforeAnybodyElseAndAsTheOriginal()
    {
        var firsts = s_visuals.GroupBy(v => v.Picture.Visual).Select(g => g.First()).ToArray();
        Assert.Equal(15, firsts.Length);
        Assert.Single(firsts.Select(v => v.Post.AuthorId).Distinct());
        Assert.All(firsts, v => Assert.Equal("none", v.Picture.Change));
        Assert.Equal("campaign", s_case.Truth(firsts[0].Post).Role);
    }

    [Fact]
    public void FirstDiffuser_IsCreatedInJune_AndDeclaresTheCountry()
    {
        Assert.Equal((2023, 6), (FirstDiffuser.CreatedAt.Year, FirstDiffuser.CreatedAt.Month));
        Assert.True(Marks.DeclaresCountry(FirstDiffuser), FirstDiffuser.Location);
    }

    [Fact]
    public void Campaign_Template_HasSloganTwoHashtagsAndThreeOfficialAccounts()
    {
        var officials = s_case.Table("side/officials.csv").Select(r => r["username"]).Order().ToArray();
        Assert.Equal(3, officials.Length);
        var originals = InTheTwoDays.Where(p => p.Kind is null && p.Hashtags.Contains("BOYCOTTPARIS2024")).ToArray();
        Assert.True(originals.Length > 1_400);
        Assert.All(originals, p =>
        {
            Assert.Equal(["BOYCOTTPARIS2024", "PARIS2024"], p.Hashtags.Order());
            Assert.Equal(officials, p.Mentions.Order());
            Assert.True(p.Text.Split(' ').Count(w => w.Any(char.IsLetter) && !w.StartsWith('#') && !w.StartsWith('@') && !w.StartsWith("https:", StringComparison.Ordinal)) >= 3, p.Text);
        });
        Assert.InRange(originals.Count(p => p.MediaKeys.Count == 1) * 100 / originals.Length, 55, 85);
    }

    [Fact]
    public void Video_Has39SecondsAndIsOf27July()
    {
        Assert.Equal(Day(7, 27).Date, Video.At.Date);
        var media = s_case.Pages.SelectMany(p => p.Media).Where(m => m.Type == "video").ToArray();
        Assert.All(media, m => Assert.Equal((Video.MediaKeys[0], 39_000L), (m.Key, m.Milliseconds)));
        Assert.Contains(s_case.Of("fake-outlet"), p => p.Id == Video.Id && p.Urls.Contains(News.FakeVideo));
    }

    [Fact]
    public void Video_Views_GrowFromFourToSevenMillionOverTheReportedDays()
    {
        var looked = Observations.Where(o => o.File == "lookup.jsonl.gz").ToArray();
        Assert.Equal([Day(8, 3).AddHours(12), Day(8, 10).AddHours(12), Day(8, 15).AddHours(12)], looked.Select(o => o.At));
        Assert.InRange(looked[0].Views, 4_000_000, 4_100_000);
        Assert.InRange(looked[1].Views, 5_000_001, 5_999_999);
        Assert.InRange(looked[2].Views, 7_000_001, 7_999_999);
        // The searches that saw it, in between, fit in.
        Assert.Equal(5, Observations.Count);
        Assert.All(Observations.Zip(Observations.Skip(1)), pair => Assert.True(pair.First.Views < pair.Second.Views));
        Assert.All(s_case.Pages.SelectMany(p => p.Media.Where(m => m.Type == "video"), (p, m) => (p.RetrievedAt, m.Views)),
            m => Assert.Contains(Observations, o => o.At == m.RetrievedAt && o.Views == m.Views));
    }

    [Fact]
    public void Video_Counters_Show15000RepostsAnd25000Likes() => Assert.Equal((15_000, 25_000), (Video.Counters.Reposts, Video.Counters.Likes));

    [Fact]
    public void FakeOutlet_Handle_HasALowerCaseLWhereAnOutletHasACapitalI()
    {
        var imitated = Assert.Single(s_case.Table("side/outlets.csv"), o => Runes(o["username"]).Length == Runes(FakeOutlet.Username).Length && Differences(o["username"], FakeOutlet.Username).Length == 1);
        Assert.Equal([(0x49, 0x6C)], Differences(imitated["username"], FakeOutlet.Username));
        Assert.Equal([(0x49, 0x6C)], Differences(imitated["name"], FakeOutlet.Name));
        Assert.Equal([(0x69, 0x6C)], Differences(imitated["domain"], News.FakeDomain));

        static int[] Runes(string text) => [.. text.EnumerateRunes().Select(r => r.Value)];
        static (int, int)[] Differences(string a, string b) => [.. Runes(a).Zip(Runes(b)).Where(p => p.First != p.Second)];
    }

    [Fact]
    public void FakeOutlet_Account_IsOf2011() => Assert.Equal(2011, FakeOutlet.CreatedAt.Year);

    [Fact]
    public void FakeOutlet_Domain_IsRegisteredOn27June2023AndNoOtherIsAsYoung()
    {
        var domains = s_case.Table("side/domains.csv").ToDictionary(r => r["domain"], r => r["registered_on"]);
        Assert.Equal("2023-06-27", domains[News.FakeDomain]);
        Assert.All(domains.Where(d => d.Key != News.FakeDomain), d => Assert.True(string.CompareOrdinal(d.Value, "2023") < 0));
    }

    [Fact]
    public void FakeOutlet_PostsLinks_ToItsOwnDomainOnly()
    {
        var links = s_case.Of("fake-outlet").SelectMany(p => p.Urls).ToArray();
        Assert.True(links.Length >= 15);
        Assert.All(links, l => Assert.StartsWith($"https://{News.FakeDomain}/", l));
    }

    [Fact]
    public void PublicFigures_TakeUpTheVideo_SixDaysLaterAndNotBefore()
    {
        var uptake = s_case.Of("public-figure").Where(p => p.Urls.Contains(News.FakeVideo)).ToArray();
        Assert.Equal(5, uptake.Select(p => p.AuthorId).Distinct().Count());
        Assert.All(uptake, p => Assert.Equal(Day(8, 2).Date, p.At.Date));
        Assert.Equal(6, (uptake[0].At.Date - Video.At.Date).Days);
    }

    [Fact]
    public void Campaign_FrenchPlaces_AreMisspelt()
    {
        var posts = InTheTwoDays.ToArray();
        Assert.InRange(posts.Count(Marks.Misspells) * 100.0 / posts.Length, 12, 18);
        Assert.Contains(posts, p => p.Text.Contains("Bordo", StringComparison.Ordinal));
        Assert.Contains(posts, p => p.Text.Contains("Monpelye", StringComparison.Ordinal));
    }

    [Fact]
    public void Campaign_MarkersOfAccounts_MeetTheirQuotas()
    {
        Assert.Equal(91 * 30 / 100, CampaignAccounts.Count(Marks.DeclaresCountry));
        Assert.Equal(91 * 25 / 100, CampaignAccounts.Count(Marks.HasLetterOrFlag));
        Assert.Equal(91 * 70 / 100, s_case.Of("campaign").Where(Marks.FromRareClient).Select(p => p.AuthorId).Distinct().Count());
    }

    [Fact]
    public void Campaign_SpeechClips_AreSharedByItAlone()
    {
        var sharing = s_case.Posts.Where(p => p.Kind is null && p.Urls.Any(u => u.StartsWith("https://clips.example/", StringComparison.Ordinal))).ToArray();
        Assert.True(sharing.Length >= 20);
        Assert.All(sharing, p => Assert.Equal("campaign", s_case.Truth(p).Role));
    }

    [Fact]
    public void DeletedAccounts_LeaveTraces_ButNoPost()
    {
        var deleted = s_case.TruePosts.Where(p => p.Status == "deleted-before-collection").ToArray();
        Assert.Equal(6, deleted.Select(p => p.AccountId).Distinct().Count());
        Assert.Equal(deleted.Select(p => p.AccountId).Distinct().Order(), s_case.TrueAccounts.Where(a => a.Status != "collected").Select(a => a.Id).Order());
        var ids = deleted.Select(p => p.Id).ToHashSet();
        var accounts = deleted.Select(p => p.AccountId).ToHashSet();
        Assert.DoesNotContain(s_case.Posts, p => ids.Contains(p.Id) || accounts.Contains(p.AuthorId));
        Assert.DoesNotContain(s_case.Pages, p => p.Included.Any(ids.Contains) || p.Users.Any(u => accounts.Contains(u.Id)));
        var referred = s_case.Posts.Where(p => p.TargetId is not null && ids.Contains(p.TargetId)).ToArray();
        Assert.Equal(accounts.Order(), referred.Select(p => s_case.TruthOf[p.TargetId!].AccountId).Distinct().Order());
    }

    static IReadOnlyList<(DateTimeOffset At, string File, long Views)> Observations =>
        [.. s_case.Pages.SelectMany(p => p.Posts.Where(x => x.Id == Video.Id), (p, x) => (p.RetrievedAt, p.File, x.Counters.Views)).OrderBy(o => o.RetrievedAt)];
}
