using System.Reflection;
using Concordance.Accounts;
using Concordance.Content;
using Concordance.Coordination;
using Concordance.Ingest;
using Concordance.Timeline;

namespace Concordance.Tests.Accounts;

public class FeatureTableTests
{
    const string Slogan = "We all say no to these games in our city";

    static readonly Post[] s_posts =
    [
        Some.Post("1", "a", Some.Utc("2023-07-18T23:50:00Z"), "Something of its own, long enough to tell", "x") with { Client = "Web", Language = "fr" },
        Some.Post("2", "a", Some.Utc("2023-07-19T00:00:00Z"), Slogan + " #boycott", "boycott") with { Client = "App", Language = "fr", ReplyTo = "9" },
        Some.Post("3", "a", Some.Utc("2023-07-19T00:00:30Z"), Slogan.ToUpperInvariant() + "!!", "boycott") with { Client = "App", Language = "en" },
        Some.Post("4", "a", Some.Utc("2023-07-19T02:00:30Z"), "RT @x: " + Slogan, "boycott", "x") with { IsRepost = true },
        Some.Post("5", "b", Some.Utc("2023-07-19T05:00:00Z"), "WE ALL say no, to these games (in our city) https://a.example/"),
        Some.Post("6", "b", Some.Utc("2023-07-19T06:00:00Z"), "short"),
    ];

    static AccountFeatures Of(string id, IEnumerable<Account>? accounts = null, IEnumerable<Field>? fields = null, FeatureInputs? inputs = null) => Table(accounts, fields, inputs).Single(f => f.AccountId == id);

    static AccountTable Table(IEnumerable<Account>? accounts = null, IEnumerable<Field>? fields = null, FeatureInputs? inputs = null)
    {
        var data = Some.Collection(s_posts, accounts, fields);
        return FeatureTable.Of(data, CampaignPosts.Select(data, new() { Hashtags = ["#BOYCOTT"] }), inputs, cancel: TestContext.Current.CancellationToken);
    }

    [Fact]
    public void FeatureTable_SmallAccount_AsByHand()
    {
        var account = new Account { Id = "a", Handle = "news20231", Name = "The News!", CreatedAt = Some.Utc("2023-07-14T00:00:00Z"), Description = " ", Followers = 0, Following = 7, DefaultPicture = true };
        var row = Of("a", [account], inputs: new() { History = new(new Dictionary<string, (int, int)> { ["a"] = (2, 3) }) });
        var expected = new Dictionary<string, object>
        {
            ["in_campaign"] = true, ["posts"] = 4L, ["campaign_posts"] = 3L, ["campaign_share"] = 0.75, ["created_at"] = Some.Utc("2023-07-14T00:00:00Z"), ["age_days"] = 5.0,
            ["posts_per_day"] = 4.0, ["median_gap_s"] = 600.0, ["active_hours"] = 3L, ["silence_days"] = 2 / 24.0, ["silence_before_days"] = 10 / (24 * 60.0),
            ["repost_share"] = 0.25, ["reply_share"] = 0.25, ["clients"] = 2L, ["top_client"] = "App", ["top_client_share"] = 2.0 / 3, ["languages"] = 2L, ["top_language"] = "fr", ["top_hashtag_share"] = 0.5,
            ["has_description"] = false, ["profile_filled"] = 1.0 / 3, ["default_picture"] = true, ["handles"] = 2L, ["names"] = 3L, ["handle_digits"] = 5L, ["handle_switches"] = 1L, ["handle_from_name"] = 1.0,
            ["followers"] = 0L, ["following"] = 7L, ["follower_ratio"] = 0.0, ["copied_text_share"] = 2.0 / 3,
        };
        var told = AccountFeature.All.Where(f => row[f] is not null).ToDictionary(f => f.Id, f => row[f]!);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), told.Keys.Order(StringComparer.Ordinal).Except(["handle_surprise"]));
        Assert.All(expected, e =>
        {
            if (e.Value is double number) Assert.Equal(number, (double)told[e.Key], 12);
            else Assert.Equal(e.Value, told[e.Key]);
        });
    }

    [Fact]
    public void FeatureTable_WhatTheDataLacks_IsMissingWithAReasonAndNotZero()
    {
        var row = Of("b", fields: [Field.Account, Field.Time]);
        var missing = AccountFeature.All.Where(f => row[f] is null).ToDictionary(f => f.Id, f => row.WhyMissing(f)!);
        Assert.Equal(
            ["in_campaign", "posts", "campaign_posts", "campaign_share", "posts_per_day", "active_hours", "silence_days"],
            AccountFeature.All.Select(f => f.Id).Where(id => !missing.ContainsKey(id)));
        Assert.All(missing, m => Assert.True(m.Value.Length > 10, m.Key));
        Assert.Equal("no source has account creation dates", missing["age_days"]);
        Assert.Equal("it has fewer than 3 posts", missing["median_gap_s"]);
        Assert.Equal("no source has default-picture marks", missing["default_picture"]);
        Assert.Equal("no source has handles", missing["lookalike"]);
        Assert.Equal("the coordination network was not handed in", missing["community"]);
        Assert.Equal((2, 0, false), (row.Posts, row.CampaignPosts, row.InCampaign));
    }

    [Fact]
    public void FeatureTable_WhatOneAccountLacks_IsMissingForItAlone()
    {
        var table = Table([new() { Id = "a", Followers = 1, Following = 0 }]);
        var column = table.Column(AccountFeature.Of("followers"));
        Assert.Equal((1.0, null, "the source does not tell how many follow it"), (column.Number(0), column.Number(1), column.WhyMissing(1)));
        Assert.Equal([("the source does not tell how many follow it", 1)], column.Missing);
        Assert.Equal("the source does not tell whose its picture is", table[0].WhyMissing(AccountFeature.Of("default_picture")));
        Assert.Equal("it follows nobody", table[0].WhyMissing(AccountFeature.Of("follower_ratio")));
    }

    [Fact]
    public void FeatureTable_HashtagOfTheCase_IsNobodysCommonest()
    {
        Post Posted(string id, string account, params string[] hashtags) => Some.Post(id, account, Some.Day, "", hashtags);
        var data = Some.Collection([Posted("1", "all", "boycott", "x"), Posted("2", "all", "boycott", "x"), Posted("3", "none", "x"), Posted("4", "none"), Posted("5", "some", "boycott", "x"), Posted("6", "some", "x"), Posted("7", "without")]);
        var features = FeatureTable.Of(data, CampaignPosts.Select(data, new() { Hashtags = ["#Boycott"] }), cancel: TestContext.Current.CancellationToken);
        Assert.Equal([("all", null), ("none", 0.5), ("some", 1), ("without", 0)], features.Select(f => (f.AccountId, f.TopHashtagShare)));
        Assert.Equal("each of its posts carries a hashtag by which the case selects", features[0].WhyMissing(FeatureList.TopHashtagShare));
        Assert.Equal([1, 0.5, 1, 0], FeatureTable.Of(data, CampaignPosts.Select(data, new()), cancel: TestContext.Current.CancellationToken).Select(f => f.TopHashtagShare!.Value));
    }

    [Fact]
    public void FeatureTable_OutsideTheCampaign_AgeIsThatAtTheFirstPost() =>
        Assert.Equal(1 + 5 / 24.0, Of("b", [new() { Id = "b", CreatedAt = Some.Utc("2023-07-18T00:00:00Z") }]).AgeDays!.Value, 9);

    [Fact]
    public void FeatureTable_PostedBeforeItsCreation_HasNoAge()
    {
        var row = Of("b", [new() { Id = "b", CreatedAt = Some.Utc("2023-07-20T00:00:00Z") }]);
        Assert.Null(row.AgeDays);
        Assert.Equal("it posted before the time at which it is said to have been created", row.WhyMissing(AccountFeature.Of("age_days")));
    }

    [Fact]
    public void FeatureTable_ReposterOfOthers_CopiedNothingOfItsOwn()
    {
        var data = Some.Collection([Some.Post("1", "a", Some.Day, Slogan), Some.Post("2", "b", Some.Day, Slogan) with { IsRepost = true }]);
        var features = FeatureTable.Of(data, CampaignPosts.Select(data, new()), cancel: TestContext.Current.CancellationToken);
        Assert.Equal([0.0, null], features.Select(f => f.CopiedTextShare));
    }

    [Fact]
    public void FeatureTable_WhatWasHandedIn_IsTold()
    {
        var posts = s_posts.Select(p => p.Id is "1" or "5" ? p with { Media = [p.Id] } : p).ToArray();
        var data = Some.Collection(posts);
        var edge = new CoordinationEdge("a", "c", 2, 2, 2, 0.1, 0.001, 0.01, 5, [], []);
        var inputs = new FeatureInputs
        {
            Copies = NearCopies.Of(data.Posts, cancel: TestContext.Current.CancellationToken),
            Visuals = new Dictionary<string, IReadOnlyList<string>> { ["1"] = ["v"], ["5"] = ["v", "w"] },
            Lookalikes = new(null, [], 2, 1),
            Network = new([edge], [["a", "c"]], [["a", "c"]], 1, 1, new()),
        };
        var table = FeatureTable.Of(data, CampaignPosts.Select(data, new()), inputs, cancel: TestContext.Current.CancellationToken);
        Assert.Equal([2.0 / 3, 0.5], table.Select(f => f.NearCopyShare));
        Assert.Equal([1.0, 1.0], table.Select(f => f.SharedVisualShare));
        Assert.Equal([1, 0], table.Select(f => f.CoordinationTies));
        Assert.Equal([1, 0], table.Select(f => f.Community));
        Assert.Equal(["none", "none"], table.Select(f => f.Lookalike));
    }

    [Fact]
    public void FeatureTable_CopiesOfOtherPosts_AreRefused()
    {
        var data = Some.Collection(s_posts);
        Assert.Throws<InputException>(() => FeatureTable.Of(data, CampaignPosts.Select(data, new()), new() { Copies = NearCopies.Of(["one text"], cancel: TestContext.Current.CancellationToken) }, cancel: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void FeatureTable_AnyOrderOfThePosts_GivesTheSame()
    {
        var data = BundledCase.Opened.Data;
        var random = new Random(3);
        var shuffled = data with { Posts = [.. data.Posts.OrderBy(_ => random.Next())] };
        var (one, other) = (FeatureTable.Of(data, BundledCase.Opened.Campaign, cancel: TestContext.Current.CancellationToken), FeatureTable.Of(shuffled, BundledCase.Opened.Campaign, cancel: TestContext.Current.CancellationToken));
        Assert.Equal(one.AccountIds, other.AccountIds);
        foreach (var (a, b) in one.Columns.Zip(other.Columns))
            Assert.True(Enumerable.Range(0, one.Count).All(row => Equals(a.Value(row), b.Value(row)) && a.WhyMissing(row) == b.WhyMissing(row)), a.Feature.Id);
    }

    [Fact]
    public void AccountFeatures_Properties_AreTheColumnsTheyName()
    {
        var table = FeatureTable.Of(BundledCase.Opened, cancel: TestContext.Current.CancellationToken);
        string[] others = ["Table", "Row", "AccountId", "Item"];
        var row = table[table.Count / 2];
        foreach (var property in typeof(AccountFeatures).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => !others.Contains(p.Name)))
        {
            var value = property.GetValue(row);
            Assert.True(AccountFeature.All.Any(f => Equals(row[f], value is int number ? (long)number : value)), property.Name);
        }
    }

    [Fact]
    public void FeatureTable_NoPosts_HasNoRows()
    {
        var data = Some.Collection([]);
        var table = FeatureTable.Of(data, CampaignPosts.Select(data, new()), cancel: TestContext.Current.CancellationToken);
        Assert.Empty(table);
        Assert.Equal(0, FeatureTable.ToTable(table, OutputNames.Open(data.Accounts)).Rows.Count);
    }

    [Fact]
    public void FeatureTable_HandlesOfAnyKind_DoNotStopIt()
    {
        string[] handles = ["", "@", "\ud800\ud800a1", "\u202eabcdefgh9999", new string('x', 100_000), "Ünïcödé٣٤", "مرحبا2023", "12345678", "a1b2c3d4"];
        var data = Some.Collection(handles.Select((_, i) => Some.Post($"{i}", $"{i}", Some.Day, "\udc00")), handles.Select((h, i) => new Account { Id = $"{i}", Handle = h, Name = h }));
        var table = FeatureTable.Of(data, CampaignPosts.Select(data, new()), cancel: TestContext.Current.CancellationToken);
        Assert.Equal([0, 0, 1, 4, 0, 2, 4, 8, 1], table.Select(f => f.HandleDigits));
        Assert.Equal([0, 0, 1, 1, 0, 1, 1, 0, 7], table.Select(f => f.HandleSwitches));
    }

    [Theory]
    [InlineData("000000000000000000000000", 24, 0)]
    [InlineData("000000000000000000000001", 23, 0)]
    [InlineData("100000000000000000000001", 22, 1)]
    [InlineData("001111110000001111111100", 6, 8)]
    [InlineData("111111111111111111111111", 0, 0)]
    [InlineData("000111111111111111111000", 6, 21)]
    public void QuietHours_GoAroundMidnight(string hours, int quiet, int from) => Assert.Equal((quiet, from), HourFeatures.Quiet([.. hours.Select(h => h - '0')]));

    [Fact]
    public void UtcOffset_IsThatOfTheFitAndMissingWithItsReason()
    {
        // Each hour of the day but the six from 20:00 UTC on, on ten days: someone who sleeps from midnight to six at UTC+4, by an ordinary day. One account posts at all hours, one has too few, one is over the date line.
        static IEnumerable<Post> Days(string account, int days, Func<int, bool> awake) =>
            from day in Enumerable.Range(0, days) from hour in Enumerable.Range(0, 24) where awake(hour) select Some.Post($"{account}-{day}-{hour}", account, Some.Day.Date.AddDays(day).AddHours(hour));
        Post[] posts = [.. Days("a", 10, h => h is >= 2 and < 20), .. Days("b", 10, _ => true), .. Days("c", 2, h => h < 18), .. Days("d", 10, h => h is >= 18 or < 12)];
        var data = Some.Collection(posts);
        var table = FeatureTable.Of(data, CampaignPosts.Select(data, new()), cancel: TestContext.Current.CancellationToken);
        object?[] Told(int row) => [.. new[] { "utc_offset", "utc_offset_from", "utc_offset_to" }.Select(id => table[row][AccountFeature.Of(id)])];
        string? Why(int row) => table[row].WhyMissing(AccountFeature.Of("utc_offset"));
        foreach (var (row, account) in new[] { (0, "a"), (3, "d") })
        {
            var fit = OffsetFit.Of(posts.Where(p => p.AccountId == account).Select(p => p.Time));
            Assert.Equal([(long)fit.Best!, (long)fit.Stretch!.Value.First, (long)fit.Stretch.Value.Last], Told(row));
            Assert.Null(Why(row));
        }
        Assert.InRange((long)Told(0)[0]!, 2, 5);
        Assert.True((long)Told(3)[1]! > (long)Told(3)[2]!, "east over the date line");
        Assert.Equal((null, "it posts at all hours alike"), (Told(1)[0], Why(1)));
        Assert.Equal((null, "it posted in fewer than 20 hours or on fewer than 3 days"), (Told(2)[1], Why(2)));

        // The day that is handed in is the one that is used.
        var night = new DiurnalProfile([.. Enumerable.Range(0, 24).Select(h => h is >= 20 or < 8 ? 1.0 : 0.01)]);
        var turned = FeatureTable.Of(data, CampaignPosts.Select(data, new()), new() { Day = night }, cancel: TestContext.Current.CancellationToken);
        Assert.NotEqual(Told(0)[0], turned[0][AccountFeature.Of("utc_offset")]);
    }

    [Fact]
    public void GapEntropy_IsNothingForATimerAndHighForAllLengths()
    {
        var second = TimeSpan.TicksPerSecond;
        Assert.Equal(0, PaceFeatures.Entropy([.. Enumerable.Repeat(60 * second, 30)]));
        Assert.Equal(1, PaceFeatures.Entropy([.. Enumerable.Range(0, 16).Select(i => second << i)]), 12);
    }
}
