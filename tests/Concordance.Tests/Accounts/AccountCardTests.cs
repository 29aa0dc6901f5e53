using System.Globalization;
using Concordance.Accounts;
using Concordance.Coordination;
using Microsoft.Data.Analysis;

namespace Concordance.Tests.Accounts;

public class AccountCardTests
{
    const string Slogan = "We all say no to these games in our city";

    static readonly Post[] s_own =
    [
        Some.Post("1", "a", Some.Day.AddHours(1), Slogan), Some.Post("2", "a", Some.Day.AddHours(5), "nothing") with { Urls = ["https://a.example/x"] },
        Some.Post("3", "a", Some.Day.AddHours(9), "RT") with { IsRepost = true, RepostOf = "77" },
    ];

    static readonly Post[] s_others =
    [
        Some.Post("4", "b", Some.Day.AddHours(1).AddSeconds(-40), Slogan + "!"), Some.Post("5", "c", Some.Day.AddHours(1).AddSeconds(41), Slogan.ToUpperInvariant()),
        Some.Post("6", "b", Some.Day.AddHours(5).AddSeconds(3601), "other") with { Urls = ["https://a.example/x"] },
        Some.Post("7", "d", Some.Day.AddHours(9).AddSeconds(12), "RT") with { IsRepost = true, RepostOf = "77" }, Some.Post("8", "c", Some.Day.AddHours(9).AddSeconds(12), "RT") with { IsRepost = true, RepostOf = "77" },
    ];

    static IReadOnlyList<CardPartner?> Partners(int window, IEnumerable<Post>? others = null) =>
        CardPartners.Of(s_own, [.. s_own, .. others ?? s_others], new() { WindowSeconds = window }, null, TestContext.Current.CancellationToken);

    [Fact]
    public void Partners_AreTheNearestOfOtherAccountsWithinTheWindow()
    {
        Assert.Equal([new("b", "4", Layer.Text, -40), null, new("c", "8", Layer.Repost, 12)], Partners(3600));
        Assert.Equal(new CardPartner("b", "6", Layer.Link, 3601), Partners(3601)[1]);
        Assert.Equal([null, null, new("c", "8", Layer.Repost, 12)], Partners(39));
    }

    [Fact]
    public void Partners_InAnyOrderOfThePosts_AreTheSame() => Assert.Equal(Partners(4000), Partners(4000, s_others.Reverse()));

    [Fact]
    public void PartnerTimes_CountPostsByTheirNearestPartner()
    {
        // Of "a" two posts have a partner within the hour; of the others all but that an hour and a second away.
        var times = PartnerTimes.Of(Shares.Of([.. s_own, .. s_others]), new HashSet<string> { "a" }, 12, 3600, TestContext.Current.CancellationToken);
        Assert.Equal(new PartnerTimes(12, new(2, 1, 1, 1), new(4, 3, 2, 2)), times);
        Assert.Equal(new PartnerCounts(3, 1, 1, 1), PartnerTimes.Of(Shares.Of([.. s_own, .. s_others.Reverse()]), new HashSet<string> { "a" }, 12, 3601, TestContext.Current.CancellationToken).Campaign);
    }

    /// <summary>Of few accounts no count of posts is told, which would be theirs.</summary>
    [Fact]
    public void Near_OfFewAccounts_TellsNoShare()
    {
        var investigation = BundledCase.Opened;
        var features = FeatureTable.Of(investigation, cancel: TestContext.Current.CancellationToken);
        var card = AccountCard.Of(investigation, features, features.Busiest(1)[0].AccountId, cancel: TestContext.Current.CancellationToken);
        var near = AccountCardTables.Near(card, new(10, new(20, 4, 9, 3), new(200, 50, 50, 20)));
        Assert.Equal([null, 0.25], near["near_share"].Cast<double?>().Skip(1));
        Assert.Equal("not shown", near["within 10 s"][1]);
        Assert.Equal("2023-07-26 08:00:00", AccountCardTables.Posts(card with { Posts = [new(Some.Post("1", "a", new(2023, 7, 26, 6, 0, 0, DateTimeKind.Utc), "x"), true, null)] }, investigation.Names, zones: [TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")])["in Europe/Paris"][0]);
    }

    [Fact]
    public void AccountCard_BundledCase_TellsAMemberOfTheCampaign()
    {
        var investigation = BundledCase.Opened;
        var features = FeatureTable.Of(investigation, cancel: TestContext.Current.CancellationToken);
        var id = features.Where(f => f.InCampaign).OrderByDescending(f => f.CampaignPosts).ThenBy(f => f.AccountId, StringComparer.Ordinal).First().AccountId;
        var card = AccountCard.Of(investigation, features, id, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(features[features.IndexOf(id)!.Value].Posts, card.Posts.Count);
        Assert.Equal(card.Features.CampaignPosts, card.Posts.Count(p => p.OfCampaign));
        Assert.Equal(card.Posts.Count, card.Days.Sum(d => d.Posts));
        Assert.All(card.Posts.Zip(card.Posts.Skip(1)), p => Assert.True(p.First.Post.Time <= p.Second.Post.Time));
        Assert.All(card.Posts.Select(p => p.Nearest).OfType<CardPartner>(), p => Assert.True(p.Account != id && Math.Abs(p.Seconds) <= 3600));
        Assert.Equal(AccountMarker.All.Count(m => m.Missing(features) is null), card.Markers.Count);
        // By the handle, and by what outputs call it.
        var handle = investigation.Data.Accounts[id].Handle!;
        Assert.Equal(card.Features, AccountCard.Of(investigation, features, handle, cancel: TestContext.Current.CancellationToken).Features);
        Assert.Equal(card.Features, AccountCard.Of(investigation, features, investigation.Names.Account(id), cancel: TestContext.Current.CancellationToken).Features);
        Assert.Throws<InputException>(() => AccountCard.Of(investigation, features, "nobody", cancel: TestContext.Current.CancellationToken));
        Assert.Throws<InputException>(() => AccountCard.Of(investigation, features, id, new() { WindowSeconds = -1 }, TestContext.Current.CancellationToken));
        Assert.Contains("text", AccountCardTables.Posts(card, investigation.Names).Columns.Select(c => c.Name));
    }

    [Fact]
    public void AccountCard_WhereNamesAreHidden_ShowsNoHandleNoIdAndNoText()
    {
        var investigation = BundledCase.Opened;
        var features = FeatureTable.Of(investigation, cancel: TestContext.Current.CancellationToken);
        var hidden = OutputNames.Pseudonymous(new byte[32]);
        var id = features.First(f => f.InCampaign).AccountId;
        var card = AccountCard.Of(investigation, features, id, cancel: TestContext.Current.CancellationToken);
        var said = string.Join('\n', new[] { AccountCardTables.Features(card, hidden), AccountCardTables.Markers(card), AccountCardTables.Posts(card, hidden), FeatureTable.ToTable(features, hidden) }.Select(Text));
        Assert.DoesNotContain(id, said, StringComparison.Ordinal);
        Assert.DoesNotContain("sim_", said, StringComparison.Ordinal);
        Assert.DoesNotContain("top_client\t", said, StringComparison.Ordinal);
        foreach (var post in card.Posts) Assert.DoesNotContain(post.Post.Id, said, StringComparison.Ordinal);
        Assert.All(FeatureTable.ToTable(features, hidden)["created_at"].Cast<DateTime?>(), t => Assert.Equal(TimeSpan.Zero, t?.TimeOfDay ?? TimeSpan.Zero));
        Assert.DoesNotContain("text", AccountCardTables.Posts(card, hidden).Columns.Select(c => c.Name));
    }

    static string Text(DataFrame table) => string.Join('\t', table.Columns.Select(c => c.Name)) + "\n" + string.Join('\n', table.Rows.Select(r => string.Join('\t', r.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture)))));
}
