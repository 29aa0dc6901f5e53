using System.Text.RegularExpressions;
using Concordance.Accounts;
using Concordance.Ingest;

namespace Concordance.Tests.Accounts;

/// <summary>Step 03 on 100,000 real posts: every value of the feature table that the file can tell, for every account, beside a plain recomputation from its rows.</summary>
public partial class RealAccountsTests(ITestOutputHelper output)
{
    static readonly Field[] s_there = [Field.Account, Field.Handle, Field.Time, Field.Text, Field.Language, Field.IsRepost, Field.Followers, Field.Following, Field.Seen];

    static AccountTable Table(TrollSample sample) =>
        FeatureTable.Of(sample.Data, CampaignPosts.Select(sample.Data, new() { Hashtags = ["MAGA"] }), cancel: TestContext.Current.CancellationToken);

    [Fact]
    public void Features_OfAllAccounts_EqualAPlainRecomputation()
    {
        var sample = TrollSample.Opened;
        var table = Table(sample);
        var plain = sample.Rows.GroupBy(r => r.Author, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Plain([.. g]), StringComparer.Ordinal);
        Assert.Equal(plain.Keys.Order(StringComparer.Ordinal), table.AccountIds);
        foreach (var (feature, value) in Plain.Values)
        {
            var column = table.Column(AccountFeature.Of(feature));
            var told = 0;
            for (var row = 0; row < table.Count; row++)
            {
                var expected = value(plain[table.AccountIds[row]]);
                if (expected is not null) told++;
                // No account is named: the row is enough to find it.
                if (expected is double number) Assert.True(column.Number(row) is { } found && Math.Abs(found - number) <= 1e-9 * Math.Max(1, Math.Abs(number)), $"{feature}, row {row}: {column.Number(row)} is not {number}");
                else Assert.True(Equals(expected, column.Value(row)), $"{feature}, row {row}: {column.Value(row)} is not {expected}");
                Assert.Equal(expected is null, column.WhyMissing(row) is not null);
            }
            output.WriteLine($"{feature}: {told} of {table.Count} accounts");
            Assert.True(told > 0);
        }
    }

    [Fact]
    public void Features_WhatTheFileLacks_IsMissingWithTheReasonThatItsColumnsGive()
    {
        var sample = TrollSample.Opened;
        Assert.Equal(s_there.Order(), sample.Data.Fields.Order());
        Assert.DoesNotContain(sample.Columns, c => c.Contains("client", StringComparison.Ordinal) || c.Contains("created", StringComparison.Ordinal) || c.Contains("description", StringComparison.Ordinal) || c.Contains("image", StringComparison.Ordinal));
        var table = Table(sample);
        string Why(string feature) => table.Column(AccountFeature.Of(feature)) is { IsMissing: true } column ? column.Missing[0].Reason : "";
        Assert.Equal("no source has account creation dates", Why("created_at"));
        Assert.Equal("no source has account creation dates", Why("age_days"));
        Assert.Equal("no source has account creation dates", Why("creation_batch"));
        Assert.Equal("no source has ids of answered posts", Why("reply_share"));
        Assert.Equal("no source has clients", Why("top_client"));
        Assert.Equal("no source has account descriptions", Why("has_description"));
        Assert.Equal("no source has shown names", Why("names"));
        Assert.Equal("no source has default-picture marks", Why("default_picture"));
        Assert.Equal("no source has pictures and videos", Why("shared_visual_share"));
        // What is missing everywhere is what the file has no column for, or what was not handed in; and nothing else is.
        Assert.All(table.Columns, c => Assert.Equal(
            c.Feature.Missing(sample.Data) is not null || c.Feature.Given is not null, c.IsMissing));
        Assert.Equal("it can be told for no account", AccountMarker.All.Where(m => m.Missing(table) is null).Select(m => m.Id).FirstOrDefault(id => id is "young" or "creation-batch" or "no-description" or "renamed" or "default-picture") ?? "it can be told for no account");
    }

    /// <summary>The rates of two markers, counted from the rows.</summary>
    [Fact]
    public void Markers_Rates_EqualAPlainCount()
    {
        var sample = TrollSample.Opened;
        var rates = MarkerRates.All(Table(sample)).ToDictionary(r => r.Marker.Id, StringComparer.Ordinal);
        var plain = sample.Rows.GroupBy(r => r.Author, StringComparer.Ordinal).Select(g => new Plain([.. g])).ToList();
        foreach (var inCampaign in new[] { true, false })
        {
            var group = plain.Where(p => p.CampaignPosts > 0 == inCampaign).ToList();
            var reposts = group.Where(p => p.Rows.Count >= 3).ToList();
            var few = group.Where(p => p.Ratio is not null).ToList();
            Assert.Equal(new(reposts.Count(p => p.RepostShare >= 0.9), reposts.Count), inCampaign ? rates["mostly-reposts"].Studied : rates["mostly-reposts"].Others);
            Assert.Equal(new(few.Count(p => p.Ratio < 0.1), few.Count), inCampaign ? rates["few-followers"].Studied : rates["few-followers"].Others);
        }
        foreach (var rate in rates.Values) output.WriteLine($"{rate.Marker.Id}: {rate.Studied.Count} of {rate.Studied.Total}, {rate.Others.Count} of {rate.Others.Total}");
    }

    /// <summary>What the rows of one account say, computed in the plainest way.</summary>
    sealed partial record Plain(IReadOnlyList<TrollRow> Rows)
    {
        public static IReadOnlyList<(string Feature, Func<Plain, object?> Value)> Values { get; } =
        [
            ("posts", p => (long)p.Rows.Count), ("campaign_posts", p => (long)p.CampaignPosts), ("in_campaign", p => p.CampaignPosts > 0), ("repost_share", p => p.RepostShare), ("median_gap_s", p => p.MedianGap),
            ("silence_days", p => p.Gaps.Count == 0 ? null : p.Gaps.Max() / 86_400), ("active_hours", p => (long)p.Hours.Count), ("quiet_hours", p => p.Rows.Count < 20 ? null : (long)p.Quiet),
            ("posts_per_day", p => p.Rows.Count / Math.Max(1, (p.Rows.Max(r => r.Published) - p.Rows.Min(r => r.Published)).TotalDays)), ("languages", p => (long)p.Rows.Select(r => r.Language).Distinct(StringComparer.Ordinal).Count()),
            ("top_language", p => p.Rows.GroupBy(r => r.Language, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key),
            ("followers", p => p.Newest(r => r.Followers)), ("following", p => p.Newest(r => r.Following)), ("follower_ratio", p => p.Ratio),
        ];

        public int CampaignPosts { get; } = Rows.Count(r => Maga().IsMatch(r.Content));

        public double RepostShare => (double)Rows.Count(r => r.IsRetweet) / Rows.Count;

        public double? Ratio => Newest(r => r.Followers) is { } followers && Newest(r => r.Following) is > 0 and var following ? (double)followers / following : null;

        List<double> Gaps { get; } = Rows.Select(r => r.Published).Order().ToList() is var times ? [.. times.Skip(1).Zip(times, (next, one) => (next - one).TotalSeconds)] : [];

        double? MedianGap => Rows.Count < 3 ? null : Gaps.Order().ToList() is var gaps && gaps.Count % 2 == 1 ? gaps[gaps.Count / 2] : (gaps[gaps.Count / 2 - 1] + gaps[gaps.Count / 2]) / 2;

        HashSet<int> Hours { get; } = [.. Rows.Select(r => r.Published.Hour)];

        // Two days of hours end to end hold every run around midnight.
        int Quiet => string.Concat(Enumerable.Range(0, 48).Select(h => Hours.Contains(h % 24) ? ' ' : '.')).Split(' ').Max(run => Math.Min(run.Length, 24));

        // Of the rows collected last the one that stands last in the file.
        long? Newest(Func<TrollRow, long?> value) => Rows.Index().Where(r => value(r.Item) is not null).OrderBy(r => r.Item.Harvested).ThenBy(r => r.Index).Select(r => value(r.Item)).LastOrDefault();

        [GeneratedRegex(@"(?<!\w)[#＃]maga(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
        private static partial Regex Maga();
    }
}
