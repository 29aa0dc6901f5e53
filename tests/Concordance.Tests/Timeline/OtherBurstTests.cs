using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class OtherBurstTests
{
    static readonly Burst s_goal = new(Some.Day.AddDays(10), Some.Day.AddDays(10).AddHours(1), 0, 0), s_campaign = new(Some.Day.AddDays(20), Some.Day.AddDays(20).AddHours(3), 0, 0);

    /// <summary>Forty days of a post every ten minutes; a goal that eighty people tell under two hashtags, once each; and a campaign of ten accounts that post twenty times each, of which one post in twenty also has the hashtag of the goal.</summary>
    static (Collection Data, CampaignPosts Campaign) Data()
    {
        var posts = Enumerable.Range(0, 40 * 144).Select(i => Some.Post($"o{i}", $"ordinary{i % 600}", Some.Day.AddMinutes(10 * i))).ToList();
        posts.AddRange(Enumerable.Range(0, 80).Select(i => Some.Post($"g{i}", $"ordinary{i}", s_goal.Onset.AddSeconds(30 * i), "", i < 50 ? ["goal"] : ["goal", "cup"])));
        posts.AddRange(Enumerable.Range(0, 200).Select(i => Some.Post($"c{i}", $"hand{i % 10}", s_campaign.Onset.AddSeconds(40 * i), "", i % 20 == 0 ? ["boycott", "goal"] : ["boycott"])));
        var data = Some.Collection(posts);
        return (data, CampaignPosts.Select(data, new() { Hashtags = ["boycott"] }));
    }

    static SeriesBursts Series(string key, params Burst[] bursts) => new(new(key, Some.Day, TimeSpan.FromHours(1), [1]), [], bursts);

    [Fact]
    public void Of_LeavesOutWhatIsTheCampaignsOwn_AndCountsAnEventOnce()
    {
        var (data, campaign) = Data();
        var other = Assert.Single(OtherBurst.Of(data, campaign, PostKey.Hashtag, [Series("boycott", s_campaign), Series("goal", s_goal, s_campaign), Series("cup", s_goal with { Onset = s_goal.Onset.AddMinutes(20) })]));
        Assert.Equal(("goal", s_goal, 80, 80), (other.Key, other.Wave.Burst, other.Wave.Posts, other.Wave.Accounts));
        // Everyone once, and so in ordinary stretches of eighty posts.
        Assert.Equal((10.0 / 80, 0.0, 0.0), (other.Wave[WaveAnatomies.TopTen].Value, other.Wave[WaveAnatomies.Gini].Value, other.Wave[WaveAnatomies.Gini].High));
        Assert.All(other.Wave.Measures.Where(m => !double.IsNaN(m.Value)), m => Assert.True(m.Stretches > 0, m.Name));
    }

    [Fact]
    public void Of_NoCampaign_AllAreOthers()
    {
        var (data, _) = Data();
        Assert.Equal(["goal", "boycott"], OtherBurst.Of(data, CampaignPosts.Select(data, new()), PostKey.Hashtag, [Series("boycott", s_campaign), Series("goal", s_goal)]).Select(o => o.Key));
        Assert.Empty(OtherBurst.Of(data, CampaignPosts.Select(data, new()), PostKey.Hashtag, []));
    }

    [Fact]
    public void Finding_TellsHowManyOthersAreOutOfTheOrdinaryOnTheSameSide()
    {
        var (data, campaign) = Data();
        using var folder = new TempFolder();
        var investigation = Some.Opened(folder, "id,author_id,created_at\n1,a,2023-07-18T10:00:00Z\n");
        var waves = WaveAnatomies.Of(data, campaign.Posts, [s_campaign]);
        var others = OtherBurst.Of(data, campaign, PostKey.Hashtag, [Series("goal", s_goal)]);
        var finding = Assert.Single(TimelineFindings.Waves(investigation, waves, others));
        Assert.Contains("posts by the ten busiest accounts 1.00 (0.05 to 0.05; of 1 burst 0)", finding.Statement, StringComparison.Ordinal);
        Assert.DoesNotContain("of 1 burst", Assert.Single(TimelineFindings.Waves(investigation, waves)).Statement, StringComparison.Ordinal);
        Assert.Empty(SmallCounts.In(finding));
    }

    [Fact]
    public void Tables_SetTheBurstsOfTheCampaignAboveTheOthers_AndTellOfNoFewAccounts()
    {
        var (data, campaign) = Data();
        var waves = WaveAnatomies.Of(data, campaign.Posts, [s_campaign]);
        var table = TimelineTables.Waves(waves, "posts", OtherBurst.Of(data, campaign, PostKey.Hashtag, [Series("goal", s_goal)]), key => "#" + key);
        Assert.Equal(["posts", "#goal"], table["burst of"].Cast<string>());
        var measures = TimelineTables.WaveMeasures(waves, "posts", OtherBurst.Of(data, campaign, PostKey.Hashtag, [Series("goal", s_goal)]), key => "#" + key);
        Assert.Equal(("100.0 % (5.0 to 5.0 %)", true), ((string)measures[WaveAnatomies.TopTen][0], ((string)measures[WaveAnatomies.TopTen][1]).StartsWith("12.5 % (", StringComparison.Ordinal)));
        var few = waves[0] with { Measures = [.. waves[0].Measures.Select(m => m.Name == WaveAnatomies.NewAccounts ? m with { Value = 0.3 } : m)] };
        Assert.Equal((null, 0.3), (few.Told(WaveAnatomies.NewAccounts), few[WaveAnatomies.NewAccounts].Value));
        Assert.Equal(0.3, (few with { Accounts = 30 }).Told(WaveAnatomies.NewAccounts));
        // One of seventeen posts is of one account.
        var young = waves[0] with { FirstHour = 17, Measures = [.. waves[0].Measures.Select(m => m.Name == WaveAnatomies.YoungFirstHour ? m with { Value = 1.0 / 17 } : m)] };
        Assert.Equal((null, 1.0 / 17), (young.Told(WaveAnatomies.YoungFirstHour), (young with { FirstHour = 170 }).Told(WaveAnatomies.YoungFirstHour)));
        Assert.Equal(Some.Day.AddDays(20).ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), table["first hour from (UTC)"][0]);
    }

    [Theory]
    [InlineData(0.5, 0.6, true)]
    [InlineData(0.5, 0.1, false)]
    [InlineData(0.05, 0.1, true)]
    [InlineData(0.3, 0.6, false)]
    [InlineData(double.NaN, 0.6, false)]
    public void IsUnusualAs_AsksForTheSameSideOfEachOnesOwnRange(double value, double other, bool isAlike) =>
        Assert.Equal(isAlike, new WaveMeasure("m", value, 0.2, 0.3, 0.4, 0, 200).IsUnusualAs(new("m", other, 0.3, 0.4, 0.5, 0, 200)));

    [Fact]
    public void FullestDays_ComeFirst()
    {
        var table = TimelineTables.FullestDays(Activity.ByDay(Activity.Count([.. Enumerable.Range(0, 4).SelectMany(d => Enumerable.Repeat(Some.Day.AddDays(d).AddHours(3), d == 2 ? 30 : 10 + d))], new(Some.Day, Some.Day.AddDays(4)), TimeSpan.FromHours(1))), count: 2);
        Assert.Equal(["2023-07-20", "2023-07-21"], table["day (UTC)"].Cast<string>());
        Assert.Equal(("Thursday", 30, 30 / 12.0), (table["weekday"][0], table["posts"][0], table["times a median day"][0]));
    }
}
