using Concordance.Statistics;
using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class BurstAnatomyTests
{
    static readonly Burst s_burst = new(Some.Day, Some.Day.AddHours(1), 0, 0);

    static readonly Post[] s_posts =
    [
        Some.Post("0", "late", Some.Day.AddHours(-1)),
        Some.Post("1", "b", Some.Day),
        Some.Post("2", "a", Some.Day.AddMinutes(1)),
        Some.Post("3", "b", Some.Day.AddMinutes(2)) with { IsRepost = true },
        Some.Post("4", "c", Some.Day.AddMinutes(1)),
        Some.Post("5", "b", Some.Day.AddMinutes(59)),
        Some.Post("6", "a", Some.Day.AddHours(1)),
    ];

    [Fact]
    public void BurstAnatomy_Numbers_AsByHand()
    {
        Account[] accounts = [new() { Id = "a", CreatedAt = Some.Day.AddDays(-30) }, new() { Id = "b", CreatedAt = Some.Day.AddDays(-29) }, new() { Id = "c" }];
        var anatomy = BurstAnatomy.Of(Some.Collection(s_posts, accounts), s_posts, s_burst);
        Assert.Equal((5, 3, new Proportion(1, 5), 1.0), (anatomy.Posts, anatomy.Accounts, anatomy.Reposts, anatomy.TopTenShare));
        // Posts per account 1, 1, 3: differences 2 + 2 twice, over 2 * 3 * 5.
        Assert.Equal(8.0 / 30, anatomy.Gini, 12);
        // Of the two accounts in the burst whose creation is known, a was 30 days and a minute old at its first post, b 29 days.
        Assert.Equal(new Proportion(1, 2), anatomy.YoungAccounts);
        // Of the accounts that posted only outside it, "late" has no creation date.
        Assert.Null(anatomy.YoungElsewhere);
    }

    [Fact]
    public void BurstAnatomy_AccountsOutsideTheBurst_AreTheBaseRate()
    {
        Account[] accounts = [new() { Id = "a", CreatedAt = Some.Day.AddDays(-1) }, new() { Id = "late", CreatedAt = Some.Day.AddDays(-10) }];
        // "a" also posts after the burst, and still counts in it alone.
        Assert.Equal(new Proportion(1, 1), BurstAnatomy.Of(Some.Collection(s_posts, accounts), s_posts, s_burst).YoungElsewhere);
    }

    [Fact]
    public void BurstAnatomy_WithoutCreationDates_KnowsNoYoungAccounts() =>
        Assert.Null(BurstAnatomy.Of(Some.Collection(s_posts), s_posts, s_burst).YoungAccounts);

    [Fact]
    public void BurstAnatomy_TopTen_AreTheBusiest()
    {
        var posts = Enumerable.Range(0, 12).SelectMany(a => Enumerable.Range(0, a < 2 ? 1 : 3).Select(i => Some.Post($"{a}-{i}", $"{a}", Some.Day))).ToList();
        Assert.Equal(30.0 / 32, BurstAnatomy.Of(Some.Collection(posts), posts, s_burst).TopTenShare, 12);
    }

    [Fact]
    public void BurstStart_IsTheEarliestThatAnyWayFindsInTheBinsBefore()
    {
        var hour = TimeSpan.FromHours(1);
        var burst = new Burst(Some.Day.AddHours(10), Some.Day.AddHours(14), 0, 0);
        KleinbergBurst Level(double start, double end) => new(1, Some.Day.AddHours(start), Some.Day.AddHours(end), 9, 1);
        var onset = new BurstOnset(Some.Day.AddHours(10.5), Some.Day.AddHours(10), Some.Day.AddHours(11), 3);
        Assert.Equal(burst.Onset, BurstStart.Earliest(burst, null, [], hour));
        Assert.Equal(burst.Onset, BurstStart.Earliest(burst, onset, [Level(11, 12)], hour));
        Assert.Equal(Some.Day.AddHours(9.2), BurstStart.Earliest(burst, onset with { Time = Some.Day.AddHours(9.2) }, [Level(9.4, 12)], hour));
        // What began a day before is more than this burst, and what ended before it is none of it.
        Assert.Equal(Some.Day.AddHours(8.5), BurstStart.Earliest(burst, onset, [Level(-14, 20), Level(8.1, 9), Level(8.5, 13), Level(9, 12)], hour));
    }

    [Fact]
    public void Tables_OfFirstMovers_HaveTheClocksOfTheCaseBeside()
    {
        var table = TimelineTables.FirstMovers(s_posts, s_burst, OutputNames.Open(new Dictionary<string, Account>()), 2, [TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")]);
        Assert.Equal((Some.Day, "2023-07-18 09:00", 3), (table["first post in the burst (UTC)"][0], table["in Asia/Tokyo"][0], table["posts in the burst"][0]));
    }

    [Fact]
    public void BurstAnatomy_FirstMovers_ByTimeThenId() =>
        Assert.Equal(
            [(1, "b", Some.Day, 3), (2, "a", Some.Day.AddMinutes(1), 1), (3, "c", Some.Day.AddMinutes(1), 1)],
            BurstAnatomy.FirstMovers([.. s_posts.Reverse()], s_burst, 5));
}
