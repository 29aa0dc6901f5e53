using System.Text.RegularExpressions;

namespace Concordance.Simulation.Tests;

/// <summary>The public figures and the stated assumptions, counted in the data.</summary>
public partial class CalibrationTests
{
    static readonly Reading s_case = Reading.Default;
    static readonly SimulationOptions s_options = new();

    static IEnumerable<Seen> InTheTwoDays => s_case.Of("campaign").Where(p => p.At >= s_options.CampaignStart && p.At < s_options.CampaignEnd);

    static IEnumerable<SeenAuthor> CampaignAccounts => s_case.Of("campaign").Select(p => p.Author).DistinctBy(a => a.Id);

    [Fact]
    public void Campaign_Accounts_Are91() => Assert.Equal(91, s_case.Case.Truth.Count(r => r.Role == "campaign"));

    [Fact]
    public void Campaign_HashtagPostsOfTheTwoDays_AreMoreThan1600() => Assert.InRange(InTheTwoDays.Count(p => p.HasBothHashtags), 1_610, 1_750);

    [Fact]
    public void Campaign_AccountsOfJuly_Are40AndPostNothingElse()
    {
        var fresh = CampaignAccounts.Where(a => a.CreatedAt is { Year: 2023, Month: 7 }).ToArray();
        Assert.Equal(40, fresh.Length);
        var ids = fresh.Select(a => a.Id).ToHashSet();
        var posts = s_case.Posts.Where(p => ids.Contains(p.AuthorId)).ToArray();
        Assert.All(posts, p => Assert.True(p.At >= s_options.CampaignStart && (p.HasBothHashtags || p.Kind == "retweeted"), p.Text));
        Assert.All(fresh, a => Assert.Equal(posts.Count(p => p.AuthorId == a.Id), a.Posts));
    }

    [Fact]
    public void FirstDiffuser_CreatedInJune_PostsEachVisualFirst()
    {
        var firsts = s_case.Posts.SelectMany(p => p.Urls.Where(u => u.StartsWith("https://pic.example/", StringComparison.Ordinal)).Select(u => (Url: u, Post: p)))
            .GroupBy(x => x.Url).Select(g => g.First().Post).ToArray();
        Assert.Equal(15, firsts.Length);
        var diffuser = Assert.Single(firsts.Select(p => p.Author).DistinctBy(a => a.Id));
        Assert.Equal((2023, 6), (diffuser.CreatedAt.Year, diffuser.CreatedAt.Month));
        Assert.Matches("(?i)az[eə]rba|bak[uı]|gəncə|sumqayıt", diffuser.Location);
    }

    [Fact]
    public void Campaign_PostsPerAccount_AreSkewedAroundEighteen()
    {
        var perAccount = InTheTwoDays.CountBy(p => p.AuthorId).Select(p => p.Value).Order().ToArray();
        Assert.InRange(perAccount.Average(), 17, 20);
        Assert.True(perAccount[^1] >= 2 * perAccount[45], "the busiest account should post at least twice as much as the median one");
    }

    [Fact]
    public void Campaign_MarkersOfAccounts_MeetTheirQuotas()
    {
        string[] rare = ["PostPanel Web App", "FlowDesk Web App", "Q-Planner Web App"];
        Assert.Equal(27, CampaignAccounts.Count(a => AzerbaijaniPlace().IsMatch(a.Location)));
        Assert.Equal(22, CampaignAccounts.Count(a => SchwaOrFlag().IsMatch(a.Name + a.Description)));
        Assert.Equal(63, s_case.Of("campaign").Where(p => rare.Contains(p.Source)).Select(p => p.AuthorId).Distinct().Count());
    }

    [Fact]
    public void Campaign_MisspeltPlaces_AreInAboutFifteenPercentOfItsPosts()
    {
        var posts = InTheTwoDays.ToArray();
        Assert.InRange(posts.Count(p => Misspelt().IsMatch(p.Text)) * 100.0 / posts.Length, 11, 19);
    }

    [Fact]
    public void Campaign_Waves_AreVisibleInTime()
    {
        // Most posts with a visual have four or more accounts with the same visual within a minute.
        var posts = InTheTwoDays.Where(p => p.Urls.Count == 1).ToArray();
        var inWave = posts.Count(p => posts.Where(q => q.Urls[0] == p.Urls[0] && (q.At - p.At).Duration().TotalSeconds <= 60).Select(q => q.AuthorId).Distinct().Count() >= 5);
        Assert.InRange(inWave * 100.0 / posts.Length, 75, 98);
    }

    [Fact]
    public void Campaign_Loners_PostTheCampaignButNoCopy()
    {
        // Everybody in a wave sooner or later posts a text letter for letter as another did within the minute.
        var originals = InTheTwoDays.Where(p => p.Kind is null).ToArray();
        var copiers = originals.GroupBy(p => p.Text).SelectMany(g => g.Where(p => g.Any(q => q.AuthorId != p.AuthorId && (q.At - p.At).Duration().TotalSeconds <= 60)))
            .Select(p => p.AuthorId).ToHashSet();
        Assert.InRange(CampaignAccounts.Count(a => !copiers.Contains(a.Id)), 8, 12);
    }

    [Fact]
    public void FakeOutlet_Handle_HasALowerCaseLWhereTheOutletHasACapitalI()
    {
        var fake = Assert.Single(s_case.Case.Truth, r => r.Role == "fake-outlet").Username;
        Assert.Equal("sim_InfoSillage_fr", fake.Replace('l', 'I').Replace("SiIIage", "Sillage"));
        var account = s_case.Of("fake-outlet").First().Author;
        Assert.Equal(2011, account.CreatedAt.Year);
        var video = Assert.Single(s_case.Of("fake-outlet"), p => p.Urls.Any(u => u.Contains("/video/")));
        Assert.Equal(("2023-07-27", 15_000, 25_000), (video.At.ToString("yyyy-MM-dd", null), video.Reposts, video.Likes));
    }

    [GeneratedRegex("(?i)az[eə]rba|bak[uı]|gəncə|sumqayıt|şəki")]
    private static partial Regex AzerbaijaniPlace();

    [GeneratedRegex("[əƏ]|🇦🇿")]
    private static partial Regex SchwaOrFlag();

    [GeneratedRegex(@"\b(Bordo|Monpelye|Marsel|Strasburq|Tuluza|Nant|Nitsa|Qrenobl)\b")]
    private static partial Regex Misspelt();
}
