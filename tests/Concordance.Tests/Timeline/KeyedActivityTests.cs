using Concordance.Content.Links;
using Concordance.Coordination;
using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class KeyedActivityTests
{
    static readonly Period s_period = new(Some.Day, Some.Day.AddHours(3));
    static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    static readonly Post[] s_posts =
    [
        Some.Post("1", "a", Some.Day, "", "x", "y"),
        Some.Post("2", "b", Some.Day.AddHours(1), "", "x") with { Urls = ["https://www.site.example/p?utm_source=q", "http://site.example/p", "https://sub.site.example/other"] },
        Some.Post("3", "b", Some.Day.AddHours(1.5), "", "x", "z") with { IsRepost = true, RepostOf = "1" },
        Some.Post("4", "c", Some.Day.AddHours(2), "", "y"),
        Some.Post("5", "c", Some.Day.AddHours(3), "", "x"),
        Some.Post("6", "c", Some.Day.AddHours(2)),
    ];

    [Fact]
    public void Of_Hashtags_CountsEachOncePerPost()
    {
        var counted = KeyedActivity.Of(s_posts, PostKey.Hashtag, s_period, s_hour, 2);
        Assert.Equal(["x", "y"], counted.Series.Select(s => s.Key));
        Assert.Equal([1, 2, 0], counted.Series[0].Counts);
        Assert.Equal([1, 0, 1], counted.Series[1].Counts);
        Assert.Equal((3, 5, 4), (counted.Keys, counted.Posts, counted.WithKey));
    }

    [Fact]
    public void Tables_OfSeveralKeys_TellWhatBurstOfEach()
    {
        KeyedActivity[] keyed = [KeyedActivity.Of(s_posts, PostKey.Hashtag, s_period, s_hour, 2), KeyedActivity.Of(s_posts, PostKey.Domain(), s_period, s_hour)];
        var burst = new Burst(Some.Day.AddHours(1), Some.Day.AddHours(2), 40, 3);
        var table = TimelineTables.Keys([.. keyed.Select((k, n) => new KeyedBursts(k, [.. k.Series.Select((s, i) => new SeriesBursts(s, [], n == 0 && i == 1 ? [burst with { QValue = 0.004 }, burst with { Posts = 30 }] : []))]))], OutputNames.Open(new Dictionary<string, Account>()), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        Assert.Equal((Some.Day.AddHours(1), "2023-07-18 03:00", 0.004), (table["onset (UTC)"][0], table["onset Europe/Paris"][0], table["least_q"][0]));
        Assert.Equal(["hashtags", "domains"], table["series by"].Cast<string>());
        Assert.Equal((3, 4, 2, 1, "#y", 40), (table["there are"][0], table["posts with one"][0], table["looked at"][0], table["with a burst"][0], table["largest burst of"][0], table["posts"][0]));
        Assert.Equal((0, null, null), (table["with a burst"][1], table["largest burst of"][1], table["posts"][1]));
    }

    [Fact]
    public void Of_OrderOfPosts_ChangesNothing()
    {
        var (one, other) = (KeyedActivity.Of(s_posts, PostKey.Hashtag, s_period, s_hour), KeyedActivity.Of(s_posts.Reverse(), PostKey.Hashtag, s_period, s_hour));
        Assert.Equal(one.Series.Select(s => (s.Key, string.Join(' ', s.Counts))), other.Series.Select(s => (s.Key, string.Join(' ', s.Counts))));
    }

    [Fact]
    public void Of_LinksAndDomains_InTheFormInWhichTheyAreCompared()
    {
        Assert.Equal(["site.example/p", "sub.site.example/other"], KeyedActivity.Of(s_posts, PostKey.Link(), s_period, s_hour).Series.Select(s => s.Key));
        var domain = Assert.Single(KeyedActivity.Of(s_posts, PostKey.Domain(), s_period, s_hour).Series);
        Assert.Equal(("site.example", 1), (domain.Key, domain.Total));
    }

    [Fact]
    public void Of_ShortenedLinks_CountForWhatTheyLeadTo()
    {
        Post[] posts = [Some.Post("1", "a", Some.Day) with { Urls = ["https://sho.example/1", "https://site.example/p"] }, Some.Post("2", "b", Some.Day) with { Urls = ["https://sho.example/1", "https://sho.example/2"] }];
        var table = new ShortLinks([("https://sho.example/1", "https://www.site.example/p?utm_source=q")]);
        Assert.Equal([("site.example/p", 2L), ("sho.example/2", 1L)], KeyedActivity.Of(posts, PostKey.Link(table), s_period, s_hour).Series.Select(s => (s.Key, s.Total)));
        Assert.Equal([("site.example", 2L), ("sho.example", 1L)], KeyedActivity.Of(posts, PostKey.Domain(table), s_period, s_hour).Series.Select(s => (s.Key, s.Total)));
        Assert.Equal([("sho.example", 2L), ("site.example", 1L)], KeyedActivity.Of(posts, PostKey.Domain(), s_period, s_hour).Series.Select(s => (s.Key, s.Total)));
    }

    [Fact]
    public void Of_GroupsAndCommunities_ByTheNamesHandedIn()
    {
        var texts = KeyedActivity.Of(s_posts, PostKey.Text(new Dictionary<string, string> { ["1"] = "t1" }), s_period, s_hour);
        Assert.Equal([1, 1, 0], Assert.Single(texts.Series).Counts);
        var visuals = KeyedActivity.Of(s_posts, PostKey.Visual(new Dictionary<string, IReadOnlyList<string>> { ["4"] = ["v1", "v2"] }), s_period, s_hour);
        Assert.Equal(["v1", "v2"], visuals.Series.Select(s => s.Key));
        var communities = KeyedActivity.Of(s_posts, PostKey.Community(new Dictionary<string, string> { ["b"] = "C1", ["c"] = "C2" }), s_period, s_hour);
        Assert.Equal([("C1", 2L), ("C2", 2L)], communities.Series.Select(s => (s.Key, s.Total)));
    }

    [Fact]
    public void Of_CommunitiesOfANetwork_LeaveOutThoseOfFewerThanFiveAccounts()
    {
        string[][] communities = [["b", "d", "e", "f", "g"], ["c", "h", "i", "j"]];
        var key = PostKey.Community(new CoordinationNetwork([], communities, communities, 0, 0, new()));
        Assert.Equal([("community 1", 2L)], KeyedActivity.Of(s_posts, key, s_period, s_hour).Series.Select(s => (s.Key, s.Total)));
        Assert.Equal("communities of 5 accounts or more", key.Name);
        Assert.Equal("communities", PostKey.Community(new CoordinationNetwork([], communities[..1], communities[..1], 0, 0, new())).Name);
    }

    [Fact]
    public void ToFrame_HasOneColumnAKeyInUtc()
    {
        var frame = KeyedActivity.Of(s_posts, PostKey.Hashtag, s_period, s_hour).ToFrame(OutputNames.Open(new Dictionary<string, Account>()));
        Assert.Equal(["#x", "#y", "#z"], frame.ColumnKeys);
        Assert.Equal([Some.Day, Some.Day.AddHours(1), Some.Day.AddHours(2)], frame.RowKeys);
        Assert.All(frame.RowKeys, k => Assert.Equal(DateTimeKind.Utc, k.Kind));
        Assert.Equal([1, 2, 0], frame.GetColumn<double>("#x").Values);
    }

    [Fact]
    public void ToFrame_InAPseudonymousCase_HidesWhatLinksTell()
    {
        var posts = new[] { Some.Post("1", "a", Some.Day) with { Urls = ["https://twitter.com/somebody/status/123456789"] } };
        var frame = KeyedActivity.Of(posts, PostKey.Link(), s_period, s_hour).ToFrame(OutputNames.Pseudonymous(new byte[32]));
        Assert.DoesNotContain("somebody", Assert.Single(frame.ColumnKeys), StringComparison.Ordinal);
        Assert.DoesNotContain("123456789", Assert.Single(frame.ColumnKeys), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoPosts_HasNoSeries()
    {
        Assert.Empty(KeyedActivity.Of([], PostKey.Hashtag, s_period, s_hour).Series);
        Assert.Throws<InputException>(() => KeyedActivity.Of([], PostKey.Hashtag, s_period, s_hour, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => KeyedActivity.Of([], PostKey.Hashtag, s_period, TimeSpan.FromHours(7)));
    }
}
