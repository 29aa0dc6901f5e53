using System.Text;
using Concordance.Coordination;
using Concordance.Statistics;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination;

public class CommunityProfileTests
{
    static readonly Share[] s_shares =
    [
        Share("link:x", "a", 0), Share("link:x", "b", 4), Share("text:y", "b", 90_000), Share("text:y", "c", 90_008), Share("link:w", "a", 50), Share("link:w", "b", 48), Share("link:w", "c", 70_000),
        Share("z", "p", 0), Share("z", "q", 0),
    ];

    readonly ShareTable _table = ShareTable.Of(s_shares, Second);
    readonly CoordinationNetwork _network = Network(s_shares);

    [Fact]
    public void CommunityProfile_Numbers_AsByHand()
    {
        var data = Some.Collection([Some.Post("1", "a", Some.Day, "", "t"), Some.Post("2", "a", Some.Day), Some.Post("3", "c", Some.Day, "", "t"), Some.Post("4", "q", Some.Day)]);
        var profiles = CommunityProfile.Of(_network, _table, Stability(), data, CampaignPosts.Select(data, new() { Hashtags = ["t"] }));
        Assert.Equal([(1, 3, 2), (2, 2, 1)], profiles.Select(c => (c.Number, c.Accounts, c.Edges)));
        var first = profiles[0];
        Assert.Equal(2.0 / 3, first.Density, 12);
        // Lags of 2, 4 and 8 seconds.
        Assert.Equal((3.0, 4.0, 6.0), first.Seconds);
        Assert.Equal((Some.Day.AddSeconds(4), Some.Day.AddSeconds(90_008), 2), (first.FirstMet, first.LastMet, first.ActiveDays));
        Assert.Equal(DateTimeKind.Utc, first.FirstMet!.Value.Kind);
        Assert.Equal([(Layer.Link, 2), (Layer.Text, 1)], first.Layers);
        Assert.Equal([("link:w", 2, 1), ("link:x", 2, 1), ("text:y", 2, 1)], first.Top.Select(o => (o.Object, o.Accounts, o.Meetings)));
        Assert.Equal((3, new Proportion(2, 3), 2), (first.Posts, first.CampaignPosts, first.CampaignAccounts));
        Assert.Equal(_network.Edges.Max(e => e.QValue), profiles.Max(c => c.LargestQValue));
        Assert.Empty(profiles[1].Layers);
    }

    [Fact]
    public void CommunityProfile_WithoutACase_HasNoPosts()
    {
        var profile = CommunityProfile.Of(_network, _table, Stability())[0];
        Assert.Equal((null, null, null), (profile.Posts, profile.CampaignPosts, profile.CampaignAccounts));
    }

    [Fact]
    public void CommunityTable_OneRowACommunityOfAsManyAndMore()
    {
        var profiles = CommunityProfile.Of(_network, _table, Stability());
        var table = CoordinationTables.WhatTheyShare(profiles, Names(), 3);
        Assert.Equal((1, 1), (table.Rows.Count, CoordinationTables.Communities(profiles, 3).Rows.Count));
        Assert.Equal("link 2, text 1", table["objects"][0]);
        Assert.Equal("link:w (1 to 4 of 3 accounts)", table["most shared"][0]);
        Assert.Equal(4.0, table["median_lag_s"][0]);
        Assert.Equal((0, 0), (CoordinationTables.WhatTheyShare([], Names()).Rows.Count, CoordinationTables.Communities([]).Rows.Count));
    }

    [Fact]
    public void CommunityTable_FewerThanFiveAccounts_AreCountedAndNotDescribed()
    {
        CommunityProfile[] profiles = [.. new[] { 5, 4 }.Select((accounts, i) => CommunityProfile.Of(_network, _table, Stability())[i] with { Accounts = accounts })];
        Assert.Equal(5, Assert.Single(CoordinationTables.Communities(profiles)["accounts"].Cast<int>()));
        Assert.Equal(1, Assert.Single(CoordinationTables.WhatTheyShare(profiles, Names())["community"].Cast<int>()));
        var last = CoordinationTables.Sifting(_network).Rows.Last();
        Assert.Equal(("communities of fewer than 5 accounts, not described", "2"), (last[0], last[1]));
    }

    [Theory]
    [InlineData(0, "0", true)]
    [InlineData(1, "1 to 4", false)]
    [InlineData(4, "1 to 4", false)]
    [InlineData(5, "5", true)]
    [InlineData(15, "15", true)]
    [InlineData(16, "all but 1 to 4", true)]
    [InlineData(20, "20", true)]
    public void CommunityTable_OneToFourAccountsOfMany_AreNotToldNorHowMuchTheyPosted(int accounts, string told, bool share)
    {
        var profile = CommunityProfile.Of(_network, _table, Stability())[0] with { Accounts = 20, OnRim = accounts, Posts = 300, CampaignPosts = new(accounts, 300), CampaignAccounts = accounts, Top = [new("link:w", accounts, 7)] };
        var table = CoordinationTables.Communities([profile]);
        Assert.Equal((told, share), (table["on the rim"][0], table["campaign_share"][0] is not null));
        Assert.Equal($"link:w ({told} of 20 accounts)", CoordinationTables.WhatTheyShare([profile], Names())["most shared"][0]);
        var shared = CoordinationTables.SharedObjects(profile, Names());
        Assert.Equal((told, told == $"{accounts}"), (shared["accounts"][0], shared["meetings"][0] is not null));
    }

    [Fact]
    public void PairMeetings_AreInOrderOfTimeWithTheSecondsBetween()
    {
        var meetings = PairMeeting.Of(_table, _network, "a", "b");
        Assert.Equal([("link:x", 4.0), ("link:w", -2.0)], meetings.Select(m => (m.Object, m.Seconds)));
        Assert.Equal([("link:x", -4.0), ("link:w", 2.0)], PairMeeting.Of(_table, _network, "b", "a").Select(m => (m.Object, m.Seconds)));
        Assert.Equal(("a/link:x/0", Some.Day, "b/link:x/4", Some.Day.AddSeconds(4)), (meetings[0].FirstPost, meetings[0].FirstTime, meetings[0].SecondPost, meetings[0].SecondTime));
    }

    [Fact]
    public void PairMeetings_OfThoseWhoDidNotMeet_AreNone()
    {
        Assert.Empty(PairMeeting.Of(_table, _network, "a", "p"));
        Assert.Empty(PairMeeting.Of(_table, _network, "a", "nobody"));
        Assert.Empty(PairMeeting.Of(_table, _network, "a", "a"));
    }

    /// <summary>The meetings of an edge are what the edge says of itself.</summary>
    [Fact]
    public void PairMeetings_OfEveryEdge_AreItsObjectsAndPosts()
    {
        var shares = Independent(5, 30, 12, 20, 2000);
        var (table, network) = (ShareTable.Of(shares, Second), Network(shares));
        Assert.NotEmpty(network.Edges);
        Assert.All(network.Edges.Take(60), e =>
        {
            var meetings = PairMeeting.Of(table, network, e.First, e.Second);
            Assert.Equal(e.Objects, meetings.Select(m => m.Object).Order(StringComparer.Ordinal));
            Assert.Equal(e.PostIds, meetings.SelectMany(m => new[] { m.FirstPost, m.SecondPost }).Distinct().Order(StringComparer.Ordinal));
            Assert.Equal(e.MeanLagSeconds, meetings.Average(m => Math.Abs(m.Seconds)), 9);
        });
    }

    [Fact]
    public void PairPosts_ShowTextsOfAnOpenCaseOnly()
    {
        var data = Some.Collection([Some.Post("a/link:x/0", "a", Some.Day, "morning all"), Some.Post("b/link:x/4", "b", Some.Day)]);
        var meetings = PairMeeting.Of(_table, _network, "a", "b");
        Assert.Equal("morning all", CoordinationTables.PairPosts(meetings, Names(), data)["first_text"][0]);
        var hidden = CoordinationTables.PairPosts(meetings, OutputNames.Pseudonymous(Encoding.UTF8.GetBytes("0123456789abcdef")), data);
        Assert.DoesNotContain(hidden.Columns, c => c.Name.EndsWith("text", StringComparison.Ordinal));
        Assert.StartsWith("post-", (string)hidden["first_post"][0], StringComparison.Ordinal);
        Assert.DoesNotContain(CoordinationTables.PairPosts(meetings, Names()).Columns, c => c.Name.EndsWith("text", StringComparison.Ordinal));
    }

    [Fact]
    public void ObjectNames_OfAPseudonymousCase_HideTextsAndPosts()
    {
        var hidden = OutputNames.Pseudonymous(Encoding.UTF8.GetBytes("0123456789abcdef"));
        Assert.Equal("repost:" + hidden.Post("77"), hidden.Object("repost:77"));
        Assert.Equal("text:" + hidden.Post("whatismeant"), hidden.Object("text:whatismeant"));
        Assert.Equal("link:https://news.example/a", hidden.Object("link:https://news.example/a"));
        Assert.StartsWith("post-", hidden.Object("nokind"), StringComparison.Ordinal);
        Assert.Equal("text:whatismeant", Names().Object("text:whatismeant"));
    }

    [Fact]
    public void Members_Table_HasARowAnAccount()
    {
        var table = CoordinationTables.Members(CommunityMember.Of(_network), Stability(), Names());
        Assert.Equal(5, table.Rows.Count);
        Assert.Equal("b", table["account"][0]);
    }

    CommunityStability Stability() => CommunityStability.Of(_network, cancel: TestContext.Current.CancellationToken);

    static OutputNames Names() => OutputNames.Open(new Dictionary<string, Account>());
}
