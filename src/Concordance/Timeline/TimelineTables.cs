using System.Globalization;
using Concordance.Attribution;
using Microsoft.Data.Analysis;

namespace Concordance.Timeline;

/// <summary>Bursts as tables.</summary>
public static class TimelineTables
{
    /// <summary>One row a burst; times UTC.</summary>
    public static DataFrame Bursts(IReadOnlyList<Burst> bursts) => Tables.Of(
        bursts, ("onset", b => b.Onset), ("end", b => b.End), ("hours", b => (b.End - b.Onset).TotalHours), ("posts", b => b.Posts), ("expected", b => b.Expected), ("excess", b => b.Excess),
        ("excess_low", b => b.ExcessLow), ("excess_high", b => b.ExcessHigh), ("q_value", b => b.QValue), ("gap", b => b.Gap is { } g ? $"{Say.Time(g.Start)} to {Say.Time(g.End)}" : null));

    /// <summary>The same of several series, with the onset also in the time zones of the case. What the zone's clock showed: an hour that it shows twice is not told apart.</summary>
    /// <param name="survey">The series.</param>
    /// <param name="shown">How a series is called; see <see cref="PostKey.Shown"/>.</param>
    /// <param name="zones">The time zones, in the order of their columns.</param>
    public static DataFrame Bursts(IReadOnlyList<SeriesBursts> survey, Func<string, string> shown, params IReadOnlyList<TimeZoneInfo> zones) => Tables.Of(
        survey.SelectMany(s => s.Bursts.Select(b => (Name: shown(s.Series.Key), Burst: b))),
        [
            ("series", r => r.Name), ("onset", r => r.Burst.Onset), ("end", r => r.Burst.End),
            .. zones.Select(zone => ($"onset {zone.Id}", (Func<(string Name, Burst Burst), object?>)(r => TimeZoneInfo.ConvertTimeFromUtc(r.Burst.Onset, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)))),
            ("posts", r => r.Burst.Posts), ("expected", r => r.Burst.Expected), ("excess", r => r.Burst.Excess), ("excess_low", r => r.Burst.ExcessLow), ("excess_high", r => r.Burst.ExcessHigh), ("q_value", r => r.Burst.QValue),
        ]);

    /// <summary>Bursts by Kleinberg's automaton; times UTC.</summary>
    public static DataFrame Kleinberg(IReadOnlyList<KleinbergBurst> bursts) => Tables.Of(
        bursts, ("level", b => b.Level), ("start", b => b.Start), ("end", b => b.End), ("minutes", b => (b.End - b.Start).TotalMinutes), ("posts", b => b.Posts), ("weight", b => b.Weight));

    /// <summary>Stretches of one level; times UTC.</summary>
    public static DataFrame Levels(IReadOnlyList<LevelStretch> levels) => Tables.Of(
        levels, ("start", l => l.Start), ("end", l => l.End), ("posts", l => l.Posts), ("level", l => l.Level), ("gain", l => l.Gain));

    /// <summary>Every burst taken apart, one row a burst and measure; times UTC. The shares of ordinary stretches are no p-values.</summary>
    public static DataFrame Waves(IReadOnlyList<WaveAnatomy> waves) => Tables.Of(
        waves.SelectMany((w, i) => w.Measures.Select(m => (Wave: i + 1, Of: w, Measure: m))),
        ("wave", r => r.Wave), ("onset", r => r.Of.Burst.Onset), ("posts", r => r.Of.Posts), ("accounts", r => r.Of.Accounts), ("measure", r => r.Measure.Name), ("value", r => r.Measure.Value),
        ("ordinary_low", r => r.Measure.Low), ("ordinary_median", r => r.Measure.Median), ("ordinary_high", r => r.Measure.High), ("share_with_as_much", r => r.Measure.AsMuch), ("unusual", r => r.Measure.IsUnusual));

    /// <summary>Who was first in every burst; times UTC.</summary>
    public static DataFrame WaveStarters(IReadOnlyList<WaveAnatomy> waves, OutputNames names) => Tables.Of(
        waves.Select((w, i) => (Wave: i + 1, Of: w)),
        ("wave", r => r.Wave), ("first_post", r => r.Of.First), ("account", r => r.Of.FirstAccountId is { } id ? names.Account(id) : null), ("posts", r => r.Of.Posts), ("posts_of_first_hour", r => r.Of.FirstHour), ("accounts", r => r.Of.Accounts));

    /// <summary>One row a gap in collection; times UTC.</summary>
    public static DataFrame Gaps(IReadOnlyList<CollectionGap> gaps) => Tables.Of(
        gaps, ("last_post_before", g => g.Start), ("first_post_after", g => g.End), ("hours", g => (g.End - g.Start).TotalHours), ("expected_posts", g => g.Expected), ("probability_by_chance", g => g.Probability));

    /// <summary>A burst taken apart; says so where there is none.</summary>
    public static DataFrame Anatomy(BurstAnatomy? anatomy)
    {
        (string, double?)[] rows = anatomy is null
            ? [("no burst", null)]
            :
            [
                ("posts", anatomy.Posts), ("accounts", anatomy.Accounts), ("share of reposts", anatomy.Reposts.Value), ("share of the ten busiest accounts", anatomy.TopTenShare),
                ("Gini coefficient of posts per account", anatomy.Gini), ($"share of its accounts under {BurstAnatomy.YoungDays} days old", anatomy.YoungAccounts?.Value),
                ("the same among accounts that posted only outside it", anatomy.YoungElsewhere?.Value),
            ];
        return Tables.Of(rows, ("measure", r => r.Item1), ("value", r => r.Item2));
    }

    /// <summary>The accounts that posted first; times UTC.</summary>
    public static DataFrame FirstMovers(IReadOnlyList<Post> posts, Burst? burst, OutputNames names, int count = 10) => Tables.Of(
        burst is null ? [] : BurstAnatomy.FirstMovers(posts, burst, count),
        ("rank", r => r.Rank), ("account", r => names.Account(r.AccountId)), ("first_post", r => r.First), ("posts_in_burst", r => r.Posts));
}
