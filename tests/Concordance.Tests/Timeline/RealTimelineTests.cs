using System.Globalization;
using System.Text.RegularExpressions;
using Concordance.Ingest;
using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

/// <summary>Step 02 on 100,000 real posts whose times are known to the minute.</summary>
public partial class RealTimelineTests(ITestOutputHelper output)
{
    static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1), s_hour = TimeSpan.FromHours(1), s_day = TimeSpan.FromDays(1);

    [Fact]
    public void Series_AtHoursAndMinutes_AreThePlainCounts()
    {
        var sample = TrollSample.Opened;
        var period = Activity.PeriodOf(sample.Data.Posts, null);
        foreach (var bin in new[] { s_minute, s_hour, s_day })
        {
            var plain = sample.Rows.CountBy(r => r.Published.Ticks / bin.Ticks).ToDictionary();
            var series = CountSeries.Of("posts", sample.Data.Posts.Select(p => p.Time), period, bin);
            Assert.Equal(sample.Rows.Count, series.Total);
            Assert.Equal((int)((period.End - period.Start) / bin), series.Counts.Count);
            Assert.All(series.Counts.Index(), c => Assert.Equal(plain.GetValueOrDefault(series.StartOf(c.Index).Ticks / bin.Ticks), c.Item));
        }
    }

    [Fact]
    public void Bins_FinerThanTheTimes_AreRefused()
    {
        var data = TrollSample.Opened.Data;
        Assert.Equal(s_minute, data.Resolution);
        Assert.Throws<InputException>(() => Activity.Bin(TimeSpan.FromSeconds(30), data.Resolution));
        Assert.Equal(s_minute, Activity.Bin(s_minute, data.Resolution));
    }

    /// <summary>Hashtag games last an evening: where most uses of a hashtag lie within one day, that day is its burst.</summary>
    [Fact]
    public void Hashtags_OfOneDay_BurstOnThatDay_AndTheirCountsAddUp()
    {
        var sample = TrollSample.Opened;
        var period = Activity.PeriodOf(sample.Data.Posts, null);
        var tags = KeyedActivity.Of(sample.Data.Posts, PostKey.Hashtag, period, s_hour, most: 20);
        var plain = sample.Rows.SelectMany(r => Hashtag().Matches(r.Content).Select(m => m.Groups[1].Value.ToLowerInvariant()).Distinct().Select(t => (Tag: t, r.Published))).ToLookup(t => t.Tag, t => t.Published, StringComparer.Ordinal);
        var survey = BurstDetector.Survey(tags.Series, CollectionGaps.Find(sample.Data.Posts.Select(p => p.Time), period));
        var games = 0;
        foreach (var found in survey)
        {
            var times = plain[found.Series.Key].Order().ToList();
            // The pattern takes a sign more or less for part of a tag than the library does.
            Assert.InRange(found.Series.Total, 0.99 * times.Count, 1.01 * times.Count);
            var day = times.Max(start => times.Count(t => t >= start && t < start + s_day));
            var largest = TimelineFindings.Largest(found.Bursts);
            output.WriteLine($"{found.Series.Total} uses, {day} of them within one day; {found.Bursts.Count} bursts, the largest of {largest?.Posts ?? 0}");
            if (day < 0.8 * times.Count) continue;
            games++;
            Assert.True(largest is not null && largest.Posts >= 0.9 * day, $"{largest?.Posts} of {day}");
            Assert.True(largest!.End - largest.Onset <= s_day);
        }
        Assert.True(games >= 3, $"{games} hashtags of one day");
    }

    /// <summary>The same posts with seconds drawn at random: what is found must not depend on whether the clock had them.</summary>
    [Fact]
    public void Minutes_MakeNoBurst()
    {
        var sample = TrollSample.Opened;
        var random = new Random(5);
        var times = sample.Data.Posts.Select(p => p.Time).ToList();
        var drawn = times.ConvertAll(t => t.AddSeconds(random.Next(60)));
        var (coarse, fine, blind) = (KleinbergBursts.Of(times, new() { Resolution = sample.Data.Resolution }), KleinbergBursts.Of(drawn), KleinbergBursts.Of(times));
        output.WriteLine($"{coarse.Count} bursts of minutes, {fine.Count} of drawn seconds; {blind.Count} of minutes that are taken for seconds");
        // Chance puts some drawn seconds together; spread evenly they are not.
        Assert.InRange(coarse.Count, 0.5 * fine.Count, 1.05 * fine.Count);
        // The clearest are the same.
        Assert.All(coarse.OrderByDescending(b => b.Weight).Take(20), b => Assert.Contains(fine, f => Shared(b.Start, b.End, f.Start, f.End) >= 0.9));
        // Those who do not say that the clock is coarse find more.
        Assert.True(blind.Count > coarse.Count, $"{blind.Count} and {coarse.Count}");
    }

    [Fact]
    public void Kleinberg_AndTheCountModel_AgreeOnTheLargestBursts()
    {
        var sample = TrollSample.Opened;
        var period = Activity.PeriodOf(sample.Data.Posts, null);
        var tags = KeyedActivity.Of(sample.Data.Posts, PostKey.Hashtag, period, s_hour, most: 20);
        var (both, agree, games, gamesAgree) = (0, 0, 0, 0);
        foreach (var found in BurstDetector.Survey(tags.Series))
        {
            if (TimelineFindings.Largest(found.Bursts) is not { } counted) continue;
            var times = sample.Data.Posts.Where(p => p.Hashtags.Contains(found.Series.Key)).Select(p => p.Time);
            if (KleinbergBursts.Of(times, new() { Resolution = sample.Data.Resolution }).MaxBy(b => b.Weight) is not { } automaton) continue;
            both++;
            var shared = automaton.Start < counted.End && counted.Onset <= automaton.End;
            if (shared) agree++;
            // A game: nearly all uses in one burst.
            if (counted.Posts >= 0.8 * found.Series.Total)
            {
                games++;
                if (shared) gamesAgree++;
            }
            output.WriteLine($"{found.Series.Total} uses: {counted.Onset:s} to {counted.End:s} with {counted.Posts}; {automaton.Start:s} to {automaton.End:s} with {automaton.Posts} at level {automaton.Level}; {(shared ? "agree" : "differ")}");
        }
        output.WriteLine($"{agree} of {both} agree, {gamesAgree} of {games} games");
        // Of hashtags in use for months the two look at different things: one at what the other days lead to expect, one at how fast.
        Assert.True(both >= 12 && agree >= 0.75 * both, $"{agree} of {both}");
        Assert.True(games >= 8 && gamesAgree == games, $"{gamesAgree} of {games}");
    }

    /// <summary>35,125 shares of 219 days, known to the second.</summary>
    [Fact]
    public void Shares_KnownToTheSecond_AreThePlainCounts_AndBurstOnTheirFullestDays()
    {
        var path = Samples.Find("coordination/russian_coord_tweets.csv");
        using var folder = new TempFolder();
        var data = Reading.Of(Some.Case(folder.Path, SourcePaths.Relative(folder.Path, path))).Data;
        Assert.Equal(TimeSpan.FromSeconds(1), data.Resolution);
        // Two rows are the same share; they are one.
        var plain = Csv.Parse(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal)).Skip(1).DistinctBy(r => (r[0], r[2])).Select(r => DateTime.UnixEpoch.AddSeconds(double.Parse(r[3], CultureInfo.InvariantCulture))).ToList();
        var period = Activity.PeriodOf(data.Posts, null);
        var series = CountSeries.Of("shares", data.Posts.Select(p => p.Time), period, s_hour);
        var hours = plain.CountBy(t => t.Ticks / s_hour.Ticks).ToDictionary();
        Assert.Equal(plain.Count, series.Total);
        Assert.All(series.Counts.Index(), c => Assert.Equal(hours.GetValueOrDefault(series.StartOf(c.Index).Ticks / s_hour.Ticks), c.Item));
        var bursts = BurstDetector.Survey([series])[0].Bursts;
        foreach (var (day, shares) in plain.CountBy(t => t.Date).OrderByDescending(d => d.Value).Take(5))
        {
            var inside = plain.Count(t => t.Date == day && bursts.Any(b => b.Contains(t)));
            output.WriteLine($"{day:yyyy-MM-dd}: {inside} of {shares} shares in bursts");
            Assert.True(inside >= 0.5 * shares, $"{inside} of {shares}");
        }
    }

    /// <summary>Share of the first stretch that lies in the second.</summary>
    static double Shared(DateTime start, DateTime end, DateTime otherStart, DateTime otherEnd) =>
        end == start ? otherStart <= start && end <= otherEnd ? 1 : 0
        : Math.Max(0, ((end < otherEnd ? end : otherEnd) - (start > otherStart ? start : otherStart)) / (end - start));

    [GeneratedRegex(@"(?<![\w&/])[#＃](\w*[\p{L}]\w*)", RegexOptions.CultureInvariant)]
    private static partial Regex Hashtag();
}
