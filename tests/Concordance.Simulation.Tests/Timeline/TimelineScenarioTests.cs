using System.Globalization;
using System.Text;
using Concordance.Simulation.Cast;
using Concordance.Timeline;

namespace Concordance.Simulation.Tests.Timeline;

/// <summary>
/// What the burst timeline finds in every scenario, beside the truth. All series of a scenario are looked at together: all posts, the campaign's, and six hashtags. A burst is true where half of its excess or more are posts of something that happened,
/// or where it lies on the anniversary, which fills the day; the true onset is the first hour with three posts of the event, since one is no burst.
/// </summary>
public sealed class TimelineScenarioTests(ITestOutputHelper output)
{
    static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    const string Kept = "Concordance.Simulation.Tests/Timeline/timeline-scenarios.txt";

    [Fact]
    public void Bursts_OfEveryScenario_AreThoseOfTheTruth()
    {
        var found = Scenario.All.Select(s => Score(s.Name)).ToList();
        var table = Table(found);

        Assert.All(found.SelectMany(f => f.Events), e => Assert.True(e.Apart is >= -1 and <= 1, $"{e.Scenario}, {e.Name}: {e.Apart?.ToString(CultureInfo.InvariantCulture) ?? "not found"}"));
        Assert.All(found.SelectMany(f => f.Series), s => Assert.True(s.FalseInThirty <= 1, $"{s.Scenario}, {s.Name}: {s.FalseInThirty} false bursts in thirty days"));
        Assert.All(found, f => Assert.Contains(f.Events, e => e.Name == "goal" && e.Apart == 0));
        Assert.Equal(0, found.Single(f => f.Scenario == "slow-drip").Series.Single(s => s.Name == "campaign").Bursts);
        Assert.All(found, f => Assert.True(f.Others.Count > 0, $"{f.Scenario}: no other burst"));
        // Few who post much is what sets a campaign's burst apart, from a goal's and from an uproar that nobody runs; that its busiest ten post much is true of the uproar too.
        Assert.All(found.SelectMany(f => f.Waves), w => Assert.True(w.Name == "campaign" == w.Wave[WaveAnatomies.Gini].Value > w.Wave[WaveAnatomies.Gini].High, $"{w.Name} of {w.Wave.Posts} posts"));
        Assert.All(found.SelectMany(f => f.Others), o => Assert.False(o.Wave[WaveAnatomies.Gini].Value > o.Wave[WaveAnatomies.Gini].High, $"{o.Key} of {o.Wave.Posts} posts"));

        KeptTable.Check(Kept, table, output);
    }

    sealed record EventScore(string Scenario, string Name, string Series, DateTime Onset, int? Apart, double? MinutesApart, double PostsFound, int Posts);

    sealed record SeriesScore(string Scenario, string Name, long Posts, int Bursts, int False, double FalseInThirty);

    sealed record ScenarioScore(string Scenario, IReadOnlyList<EventScore> Events, IReadOnlyList<SeriesScore> Series, IReadOnlyList<(string Name, WaveAnatomy Wave)> Waves, IReadOnlyList<OtherBurst> Others);

    static ScenarioScore Score(string scenario)
    {
        var reading = Cases.Small(scenario);
        var investigation = Investigation.Open(reading.Folder);
        var data = investigation.Data;
        var (options, period) = (reading.Options, Activity.PeriodOf(investigation));
        var tags = KeyedActivity.Of(data.Posts, PostKey.Hashtag, period, s_hour, 6);
        var gaps = CollectionGaps.Find(data.Posts.Select(p => p.Time), period);
        CountSeries[] series =
        [
            CountSeries.Of("all posts", data.Posts.Select(p => p.Time), period, s_hour), CountSeries.Of("campaign", investigation.Campaign.Posts.Select(p => p.Time), period, s_hour),
            .. tags.Series.Select(s => s with { Key = "#" + s.Key }),
        ];
        var survey = BurstDetector.Survey(series, gaps);
        // Two days of stragglers follow the campaign; what its accounts post on other days is cover.
        var during = new Period(options.CampaignStart.UtcDateTime, options.CampaignEnd.UtcDateTime.AddDays(2));
        bool Happened(Post post) => reading.TruthOf.TryGetValue(post.Id, out var truth)
            && (truth.Event.Length > 0 || truth.Wave.Length > 0 || truth.Role == Role.FalseFlag || (truth.Role is Role.Campaign or Role.SecondCampaign or Role.LateJoiner or Role.FakeOutlet && during.Contains(post.Time)));
        var happened = data.Posts.Where(Happened).ToList();
        var anniversary = new Period(options.CampaignStart.UtcDateTime, options.CampaignStart.UtcDateTime.AddDays(1));
        bool In(CountSeries s, Post post) => s.Key switch { "all posts" => true, "campaign" => post.Hashtags.Contains("boycottparis2024"), _ => post.Hashtags.Contains(s.Key[1..]) };
        bool IsTrue(CountSeries s, Burst b) => happened.Count(p => b.Contains(p.Time) && In(s, p)) >= b.Excess / 2 || (b.Onset < anniversary.End && b.End > anniversary.Start && options.AnniversaryPercent != 100);

        var events = new List<EventScore>();
        var waves = new List<(string, WaveAnatomy)>();
        void Event(string name, string key, IEnumerable<Post> posts)
        {
            var of = posts.OrderBy(p => p.Time).ToList();
            var hour = of.GroupBy(p => p.Time.Ticks / s_hour.Ticks).First(g => g.Count() >= 3);
            var onset = new DateTime(hour.Key * s_hour.Ticks, DateTimeKind.Utc);
            var s = survey.Single(x => x.Series.Key == key);
            var burst = s.Bursts.OrderByDescending(b => of.Count(p => b.Contains(p.Time))).FirstOrDefault(b => of.Exists(p => b.Contains(p.Time)));
            var fine = burst is null ? null : BurstOnset.Of(data.Posts.Where(p => In(s.Series, p)).Select(p => p.Time), burst, s_hour, data.Resolution);
            if (key == "campaign" && burst is not null) waves.Add((name, WaveAnatomies.Of(data, investigation.Campaign.Posts, [burst]).Single()));
            events.Add(new(scenario, name, key, hour.Min(p => p.Time), burst is null ? null : (int)Math.Round((burst.Onset - onset) / s_hour), fine is null ? null : (fine.Time - hour.Min(p => p.Time)).TotalMinutes, burst is null ? 0 : of.Count(p => burst.Contains(p.Time)), of.Count));
        }
        Event("goal", "all posts", happened.Where(p => reading.TruthOf[p.Id].Event == "goal"));
        if (options.UproarPosts > 0) Event("uproar", "campaign", happened.Where(p => reading.TruthOf[p.Id].Event == "uproar"));
        if (options.CampaignPosts > 0 && options.CampaignEnd - options.CampaignStart <= TimeSpan.FromDays(7))
            Event("campaign", "campaign", happened.Where(p => reading.TruthOf[p.Id] is { Role: Role.Campaign } && p.Time >= options.CampaignStart && p.Time < options.CampaignEnd && p.Hashtags.Contains("boycottparis2024")));

        var days = (period.End - period.Start).TotalDays;
        return new(scenario, events,
        [
            .. survey.Select(s =>
            {
                var wrong = s.Bursts.Where(b => !IsTrue(s.Series, b)).ToList();
                var organic = days - s.Bursts.Except(wrong).Sum(b => (b.End - b.Onset).TotalDays);
                return new SeriesScore(scenario, s.Series.Key, s.Series.Total, s.Bursts.Count, wrong.Count, Math.Round(wrong.Count * 30 / organic, 2));
            }),
        ], waves, OtherBurst.Of(data, investigation.Campaign, PostKey.Hashtag, tags.Series.Zip(survey.Skip(2), (tag, found) => found with { Series = tag })));
    }

    static string Table(IReadOnlyList<ScenarioScore> scores)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
        Line($"Scenarios of {Cases.SmallPosts} posts, bins of an hour, default options. Made by TimelineScenarioTests.");
        Line($"");
        Line($"{"scenario",-14} {"event",-9} {"in series",-10} {"first post",-20} {"hours off",9} {"minutes off",11} {"posts in burst",14}");
        foreach (var e in scores.SelectMany(s => s.Events))
            Line($"{e.Scenario,-14} {e.Name,-9} {e.Series,-10} {e.Onset,-20:yyyy-MM-dd HH:mm:ss} {e.Apart?.ToString(CultureInfo.InvariantCulture) ?? "missed",9} {(Math.Round(e.MinutesApart ?? double.NaN, 1) + 0.0).ToString("0.0", CultureInfo.InvariantCulture),11} {$"{e.PostsFound} of {e.Posts}",14}");
        Line($"");
        Line($"{"scenario",-14} {"series",-20} {"posts",6} {"bursts",6} {"false",6} {"in 30 organic days",18}");
        foreach (var s in scores.SelectMany(s => s.Series))
            Line($"{s.Scenario,-14} {s.Name,-20} {s.Posts,6} {s.Bursts,6} {s.False,6} {s.FalseInThirty,18:0.00}");
        Line($"");
        Line($"What the largest bursts are made of: + above what nineteen of twenty ordinary stretches of as many posts have, - below; and how many of the other bursts of the same days are so.");
        Line($"");
        Line($"{"scenario",-14} {"burst",-9} {"posts",6} {"accounts",8} {"young first hour",17} {"ten busiest",12} {"Gini",8} {"new",8} {"reposts",8}");
        foreach (var s in scores)
        {
            foreach (var (name, wave) in s.Waves)
                Line($"{s.Scenario,-14} {name,-9} {wave.Posts,6} {wave.Accounts,8} {Told(wave, 0),17} {Told(wave, 1),12} {Told(wave, 2),8} {Told(wave, 3),8} {Told(wave, 4),8}");
            Line($"{s.Scenario,-14} {"others",-9} {s.Others.Count,6} {"",8} {Sides(s, 0),17} {Sides(s, 1),12} {Sides(s, 2),8} {Sides(s, 3),8} {Sides(s, 4),8}");
        }
        return text.ToString();
    }

    static string Told(WaveAnatomy wave, int measure) =>
        wave.Measures[measure] is var m && double.IsNaN(m.Value) ? "" : m.Value.ToString("0.00", CultureInfo.InvariantCulture) + (m.Value > m.High ? " +" : m.Value < m.Low ? " -" : "  ");

    static string Sides(ScenarioScore score, int measure)
    {
        var all = score.Others.Select(o => o.Wave.Measures[measure]).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{all.Count(m => m.Value > m.High)}+ {all.Count(m => m.Value < m.Low)}-");
    }
}
