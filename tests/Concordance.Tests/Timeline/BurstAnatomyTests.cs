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
    public void BurstAnatomy_FirstMovers_ByTimeThenId() =>
        Assert.Equal(
            [(1, "b", Some.Day, 3), (2, "a", Some.Day.AddMinutes(1), 1), (3, "c", Some.Day.AddMinutes(1), 1)],
            BurstAnatomy.FirstMovers([.. s_posts.Reverse()], s_burst, 5));
}
