using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Content.Links;
using Concordance.Places;
using Concordance.Statistics;
using Concordance.Tests.Accounts;
using CsCheck;

namespace Concordance.Tests.Attribution;

public class OrdinaryGroupsTests
{
    static int s_posts;

    static Post Post(int account, Func<Post, Post> with) => with(Some.Post($"p{Interlocked.Increment(ref s_posts)}", $"a{account:0000}", Some.Day));

    static IEnumerable<Post> Posts(int first, int count, Func<Post, Post> with) => Enumerable.Range(first, count).Select(a => Post(a, with));

    static Func<Post, Post> Tag(string hashtag) => p => p with { Hashtags = [hashtag] };

    static OrdinaryGroups Of(IEnumerable<Post> posts, OrdinaryGroupOptions? options = null, ShortLinks? shortened = null, Func<string, bool>? ordinary = null) =>
        OrdinaryGroups.Of(Some.Collection(posts), ordinary ?? (_ => true), shortened, options);

    static string Say(OrdinaryGroups groups) => string.Join(' ', groups.Groups.Select(g => $"{g.Shared}={g.Members.Count}"));

    [Fact]
    public void OrdinaryGroups_WhateverAccountsShare_IsAGroup()
    {
        var shortened = new ShortLinks([("https://sh.example/1", "https://news.example.org/long")]);
        var groups = Of(
        [
            .. Posts(0, 20, Tag("Garden")), .. Posts(100, 21, p => p with { Mentions = ["Somebody"] }), .. Posts(200, 22, p => p with { ReplyTo = "x" }), .. Posts(300, 23, p => p with { QuoteOf = "x" }), .. Posts(400, 24, p => p with { IsRepost = true, RepostOf = "x" }),
            .. Posts(500, 10, p => p with { Urls = ["https://news.example.org/a"] }), .. Posts(510, 15, p => p with { Urls = ["https://sh.example/1"] }),
        ], shortened: shortened);
        Assert.Equal("domain:example.org=25 repost:x=24 quote:x=23 reply:x=22 mention:somebody=21 hashtag:garden=20", Say(groups));
        Assert.Equal(["domain", "repost", "quote", "reply", "mention", "hashtag"], groups.Groups.Select(g => g.Kind));
        Assert.Equal(("domain", 25), (groups.Groups[0].Kind, groups.Groups[0].Members.Count));
        Assert.Equal(Enumerable.Range(200, 22).Select(a => $"a{a:0000}"), groups.Groups[3].Members.Select(m => groups.Accounts[m]));
    }

    [Fact]
    public void OrdinaryGroups_WhatARepostCarries_IsTheFirstAuthors()
    {
        var groups = Of([.. Posts(0, 100, p => p with { IsRepost = true, RepostOf = p.Id, Hashtags = ["x"], Urls = ["https://a.example.org"], Mentions = ["m"] }), .. Posts(100, 20, Tag("y"))]);
        Assert.Equal("hashtag:y=20", Say(groups));
    }

    [Fact]
    public void OrdinaryGroups_OneAccountManyTimes_IsOne() => Assert.Empty(Of([.. Posts(0, 19, Tag("x")), .. Posts(0, 19, Tag("x")), .. Posts(100, 50, Tag("y"))], new() { MostShare = 0.4 }).Groups);

    [Fact]
    public void OrdinaryGroups_AccountsThatAreLeftOut_AreInNoGroup()
    {
        Post[] posts = [.. Posts(0, 40, Tag("x")), .. Posts(100, 60, Tag("y"))];
        var excluded = Enumerable.Range(0, 21).Select(a => $"a{a:0000}").ToHashSet(StringComparer.Ordinal);
        var groups = Of(posts, ordinary: a => !excluded.Contains(a), options: new() { MostShare = 0.9 });
        Assert.Equal("hashtag:y=60", Say(groups));
        Assert.Equal(79, groups.Accounts.Count);
        var without = Of(posts, new() { MostShare = 0.9 }).Without(excluded);
        Assert.Equal(groups.Accounts, without.Accounts);
        Assert.Equal(Say(groups), Say(without));
        Assert.Equal(groups.Groups[0].Members, without.Groups[0].Members);
    }

    [Fact]
    public void OrdinaryGroups_GroupsOfTheSamePeople_AreOne()
    {
        // 60 and 50 accounts with 25 and with 35 in both; √(60 · 50) / 2 is 27.4.
        Post[] apart = [.. Posts(0, 60, Tag("x")), .. Posts(35, 50, Tag("y")), .. Posts(200, 60, Tag("z"))], together = [.. Posts(0, 60, Tag("x")), .. Posts(25, 50, Tag("y")), .. Posts(200, 60, Tag("z"))];
        Assert.Equal("hashtag:x=60 hashtag:z=60 hashtag:y=50", Say(Of(apart)));
        Assert.Equal("hashtag:x=60 hashtag:z=60", Say(Of(together)));
        Assert.Equal("hashtag:x=60", Say(Of(apart, new() { MostGroups = 1 })));
        // Most of all accounts are no group among them.
        Assert.Equal("hashtag:few=20", Say(Of([.. Posts(0, 100, Tag("all")), .. Posts(0, 20, Tag("few"))])));
    }

    [Fact]
    public void OrdinaryGroups_OrderOfPosts_DoesNotMatter() => Gen.Shuffle(Enumerable.Range(0, 12).SelectMany(t => Posts(100 * t, 20 + t * 3, Tag($"t{t}"))).ToArray()).Sample(posts =>
    {
        var data = Some.Collection(posts);
        var (groups, shuffled) = (OrdinaryGroups.Of(data, _ => true), OrdinaryGroups.Of(data with { Posts = posts }, _ => true));
        return Say(groups) == "hashtag:t11=53 hashtag:t10=50 hashtag:t9=47 hashtag:t8=44 hashtag:t7=41 hashtag:t6=38 hashtag:t5=35 hashtag:t4=32 hashtag:t3=29 hashtag:t2=26 hashtag:t1=23 hashtag:t0=20"
            && Say(groups) == Say(shuffled) && groups.Holding(a => a[^1] == '3', new(10, 30)) == shuffled.Holding(a => a[^1] == '3', new(10, 30));
    }, iter: 20);

    [Fact]
    public void Holding_CountsGroupsInWhichTheTraitStandsOut()
    {
        // 30 groups of 40; in 7 of them half have the trait, elsewhere one in forty.
        var groups = Of([.. Enumerable.Range(0, 30).SelectMany(t => Posts(100 * t, 40, Tag($"t{t}"))), .. Posts(5000, 1000, p => p)]);
        bool? Has(string account) => int.Parse(account[1..], System.Globalization.CultureInfo.InvariantCulture) is var a && a / 100 < 7 ? a % 2 == 0 : a % 40 == 0;
        Assert.Equal(new Proportion(7, 30), groups.Holding(Has, new(20, 40)));
        // Where it can be told of fewer than 20, a group tells nothing.
        Assert.Equal(new Proportion(7, 29), groups.Holding(a => string.CompareOrdinal(a, "a2900") >= 0 && string.CompareOrdinal(a, "a2921") < 0 ? null : Has(a), new(20, 40)));
        Assert.Equal(new Proportion(0, 0), groups.Holding(_ => null, new(20, 40)));
        Assert.Equal(new Proportion(0, 30), groups.Holding(_ => true, new(40, 40)));
    }

    [Fact]
    public void Holding_GroupsTooSmallToShowWhatTheStudiedShow_AreNotCounted()
    {
        // One in forty elsewhere: a tenth of 1,000 holds, a tenth of 40 is four accounts.
        var groups = Of([.. Enumerable.Range(0, 30).SelectMany(t => Posts(100 * t, 40, Tag($"t{t}"))), .. Posts(4000, 400, Tag("large")), .. Posts(5000, 2000, p => p)]);
        bool? Has(string account) => int.Parse(account[1..], System.Globalization.CultureInfo.InvariantCulture) % 40 == 0;
        Assert.Equal(new Proportion(0, 1), groups.Holding(Has, new(100, 1000)));
        Assert.Equal(new Proportion(0, 31), groups.Holding(Has, new(500, 1000)));
        // Where it does not stand out among the studied either, all are counted.
        Assert.Equal(new Proportion(0, 31), groups.Holding(Has, new(30, 1000)));
    }

    [Fact]
    public void Holding_LargerGroups_AreDrawnFrom()
    {
        // A tenth of 600 against a fiftieth stands out; of 25 drawn it seldom does.
        var groups = Of([.. Enumerable.Range(0, 40).SelectMany(t => Posts(1000 * t, 600, Tag($"t{t}"))), .. Posts(50_000, 30_000, p => p)], new() { MostShare = 0.9 });
        bool? Has(string account) => int.Parse(account[1..], System.Globalization.CultureInfo.InvariantCulture) is var a && a < 40_000 ? a / 1000 < 20 ? a % 10 == 0 : a % 50 == 0 : a % 50 == 0;
        Assert.Equal(new Proportion(20, 40), groups.Holding(Has, new(300, 600)));
        var drawn = groups.Holding(Has, new(13, 25));
        Assert.Equal(40, drawn.Total);
        Assert.InRange(drawn.Count, 0, 10);
        Assert.Equal(drawn, groups.Holding(Has, new(13, 25)));
    }

    [Fact]
    public void Holding_AccountMarkers_AreMatchedWhereAsked()
    {
        // Busy accounts have the marker and post much: groups of busy ones stand out, but not beside busy ones elsewhere.
        List<(string, (AccountFeature, double)[])> accounts = [];
        List<Post> posts = [];
        for (var a = 0; a < 2400; a++)
        {
            var busy = a % 4 == 0;
            accounts.Add(Made.Account($"a{a:0000}", (FeatureList.Posts, busy ? 30 : 4), (FeatureList.Handles, busy && a % 8 == 0 ? 2 : 1)));
            posts.Add(Post(a, busy && a < 1200 ? Tag($"busy{a / 100}") : a is >= 1200 and < 1600 ? Tag($"any{a / 40}") : p => p));
        }
        var (table, groups) = (Made.Table([.. accounts]), Of(posts));
        var marker = AccountMarker.All.Single(m => m.Id == "renamed");
        Assert.Equal(22, groups.Groups.Count);
        Assert.Equal(new Proportion(12, 22), groups.Holding(table, marker, new(20, 25)));
        Assert.Equal(new Proportion(0, 22), groups.Holding(table, marker, new(20, 25), matched: true));
        Assert.Equal(groups.Holding(table, marker, new(20, 25)), groups.Holding(a => marker.Has(table[table.IndexOf(a)!.Value]), new(20, 25)));
    }

    [Fact]
    public void MarkerRates_OfGroups_AreThoseOfEachGroupAlone()
    {
        var state = 5UL;
        var table = Made.Table([.. Enumerable.Range(0, 400).Select(a => Made.Account($"a{a:0000}", (FeatureList.Posts, 1 + Draw.Below(60, ref state)), (FeatureList.Handles, 1 + Draw.Below(2, ref state)), (FeatureList.CreatedAt, 1.4e9 + 1e8 * Draw.Unit(ref state))))]);
        var marker = AccountMarker.All.Single(m => m.Id == "renamed");
        int[][] groups = [[.. Enumerable.Range(0, 50)], [.. Enumerable.Range(20, 200)], [3]];
        int?[] rows = [.. Enumerable.Range(0, 400).Select(i => (int?)i)];
        var rates = MarkerRates.OfGroups(table, marker, rows, [.. rows.Select(r => marker.Has(table[r!.Value]))], groups.Select(g => ((IReadOnlyList<int>)g, (IReadOnlyList<int>)g))).ToList();
        Assert.Equal(groups.Select(g => MarkerRates.Of(table, marker, f => g.Contains(f.Row))), rates);
    }

    [Fact]
    public void Holding_CountryTraces_ByAccountAndPosts()
    {
        Post[] posts = [.. Enumerable.Range(0, 25).SelectMany(t => Posts(100 * t, 30, p => p with { Hashtags = [$"t{t}"], Text = t == 3 ? "À Bordo" : "À Bordeaux" })), .. Posts(5000, 600, p => p)];
        var data = Some.Collection(posts);
        var marker = CountryMarker.Of(new() { Id = "az", Label = "Azerbaijan", Spellings = ["Bordo"] }).Single();
        Assert.Equal(new Proportion(1, 25), OrdinaryGroups.Of(data, _ => true).Holding(data, marker, new(30, 30)));
    }

    [Fact]
    public void OrdinaryGroupOptions_ThatCannotBeUsed_AreRefused()
    {
        foreach (var options in new OrdinaryGroupOptions[] { new() { LeastAccounts = 4 }, new() { MostGroups = 0 }, new() { MostOverlap = 1.1 }, new() { MostShare = 0 }, new() { MostShare = double.NaN } })
            Assert.Throws<InputException>(() => Of([], options));
    }

    [Fact]
    public void RuleOfSuccession_MarkersThatVaryBetweenGroups_CoversTheNextGroup()
    {
        // Beta-binomial: the rate of a marker varies around 5 % from group to group, so that one of several groups stands out though nobody is behind it.
        const int rounds = 400, m = 40;
        const double mean = 0.05, strength = 15;
        var state = 20230718UL;
        double predicted = 0, squares = 0;
        var observed = 0;
        for (var round = 0; round < rounds; round++)
        {
            var shown = Enumerable.Range(0, m).Count(_ => Holds());
            var next = Holds();
            var expected = LikelihoodRatio.Expected(new(shown, m));
            predicted += expected;
            squares += expected * (1 - expected);
            if (next) observed++;
        }
        // An account-wise 95 % interval would let one group of forty through at the low end.
        Assert.True(observed > 0.05 * rounds, $"{observed} of {rounds} stood out");
        // It covers what happens, and is above it by no more than the one group that the rule adds.
        Assert.InRange(observed, predicted - rounds / (m + 2.0) - 3 * Math.Sqrt(squares), predicted + 3 * Math.Sqrt(squares));

        bool Holds()
        {
            var (a, b) = (Draw.Gamma(mean * strength, ref state), Draw.Gamma((1 - mean) * strength, ref state));
            var (rate, size) = (a / (a + b), 20 + Draw.Below(180, ref state));
            var with = Enumerable.Range(0, size).Count(_ => Draw.Unit(ref state) < rate);
            return MarkerFinding.Holds(new("", "", new(with, size), new((int)(mean * 20_000), 20_000)));
        }
    }
}
