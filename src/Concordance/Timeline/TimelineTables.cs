using System.Globalization;
using Concordance.Attribution;
using Concordance.Statistics;
using Deedle;
using Microsoft.Data.Analysis;

namespace Concordance.Timeline;

/// <summary>Bursts as tables.</summary>
public static class TimelineTables
{
    /// <summary>
    /// One row a burst; times UTC, with onset and end also in the time zones of the case. What the zone's clock showed: an hour that it shows twice is not told apart. <c>excess</c> is the posts beyond expectation with its 95 % interval, <c>least_q</c> the least q-value
    /// of the burst's bins, 1e-300 where it is less than that.
    /// </summary>
    /// <param name="bursts">The bursts.</param>
    /// <param name="zones">The time zones, in the order of their columns.</param>
    public static DataFrame Bursts(IReadOnlyList<Burst> bursts, params IReadOnlyList<TimeZoneInfo> zones) => Tables.Of(bursts, [.. Columns<Burst>(b => b, zones), .. Gap(bursts)]);

    /// <summary>The same of several series.</summary>
    /// <param name="survey">The series.</param>
    /// <param name="shown">How a series is called; see <see cref="PostKey.Shown"/>.</param>
    /// <param name="zones">The time zones, in the order of their columns.</param>
    public static DataFrame Bursts(IReadOnlyList<SeriesBursts> survey, Func<string, string> shown, params IReadOnlyList<TimeZoneInfo> zones) => Tables.Of(
        survey.SelectMany(s => s.Bursts.Select(b => (Name: shown(s.Series.Key), Burst: b))), [("series", r => r.Name), .. Columns<(string Name, Burst Burst)>(r => r.Burst, zones)]);

    static (string, Func<T, object?>)[] Columns<T>(Func<T, Burst> burst, IReadOnlyList<TimeZoneInfo> zones) =>
    [
        ("onset (UTC)", r => burst(r).Onset), ("end (UTC)", r => burst(r).End),
        .. zones.SelectMany(zone => new[] { ($"onset {zone.Id}", (Func<T, object?>)(r => Local(burst(r).Onset, zone, "yyyy-MM-dd HH:mm"))), ($"end {zone.Id}", r => Local(burst(r).End, zone, "yyyy-MM-dd HH:mm")) }),
        ("posts", r => burst(r).Posts), ("expected", r => burst(r).Expected), ("excess", r => burst(r).Excess), ("excess_low", r => burst(r).ExcessLow), ("excess_high", r => burst(r).ExcessHigh), ("least_q", r => Shown(burst(r).QValue)),
    ];

    // A q-value that is too small for a number is not 0.
    static double Shown(double q) => Math.Max(q, 1e-300);

    // One column a zone, with what its clock showed.
    static IEnumerable<(string, Func<T, object?>)> Clocks<T>(string what, IReadOnlyList<TimeZoneInfo>? zones, Func<T, DateTime?> utc, string format = "yyyy-MM-dd HH:mm") =>
        (zones ?? []).Select(zone => (what.Length == 0 ? zone.Id : $"{what} {zone.Id}", (Func<T, object?>)(r => utc(r) is { } time ? Local(time, zone, format) : null)));

    static string Local(DateTime utc, TimeZoneInfo zone, string format) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone).ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Series by several keys: one row a key, how many of them there are, and how many of those with the most posts were looked at and burst, with the burst of the most posts beyond expectation and the least q-value of its bins; times UTC, the onset also in the time zones of the case.</summary>
    /// <param name="keyed">The series with their bursts; see <see cref="BurstSurvey.OfKeys"/>.</param>
    /// <param name="names">How posts and accounts are called.</param>
    /// <param name="zones">The time zones, in the order of their columns.</param>
    public static DataFrame Keys(IReadOnlyList<KeyedBursts> keyed, OutputNames names, params IReadOnlyList<TimeZoneInfo> zones)
    {
        ArgumentNullException.ThrowIfNull(keyed);
        return Tables.Of(
            keyed.Select(k => (k.Activity, k.Found, Largest: k.Found.SelectMany(s => s.Bursts.Select(b => (s.Series.Key, Burst: b))).OrderByDescending(b => b.Burst.Excess).ThenBy(b => b.Burst.Onset).ThenBy(b => b.Key, StringComparer.Ordinal).FirstOrDefault())),
            [
                ("series by", r => r.Activity.Key.Name), ("there are", r => r.Activity.Keys), ("posts with one", r => r.Activity.WithKey), ("looked at", r => r.Found.Count), ("with a burst", r => r.Found.Count(s => s.Bursts.Count > 0)),
                ("largest burst of", r => r.Largest.Burst is null ? null : r.Activity.Key.Shown(r.Largest.Key, names)), ("onset (UTC)", r => r.Largest.Burst?.Onset),
                .. Clocks<(KeyedActivity Activity, IReadOnlyList<SeriesBursts> Found, (string Key, Burst Burst) Largest)>("onset", zones, r => r.Largest.Burst?.Onset),
                ("posts", r => r.Largest.Burst?.Posts), ("expected", r => r.Largest.Burst?.Expected), ("least_q", r => r.Largest.Burst is { } largest ? Shown(largest.QValue) : null),
            ]);
    }

    /// <summary>The moments from which a burst can be counted, with the posts from each on; times UTC, the start also in the time zones of the case.</summary>
    /// <param name="starts">The moments; see <see cref="BurstStarts.Of"/>.</param>
    /// <param name="zones">The time zones, in the order of their columns.</param>
    public static DataFrame Starts(IReadOnlyList<CountedFrom> starts, params IReadOnlyList<TimeZoneInfo> zones) => Tables.Of(
        starts, [("counted from", r => r.Name), ("start (UTC)", r => r.Start), .. Clocks<CountedFrom>("start", zones, r => r.Start, "yyyy-MM-dd HH:mm:ss"), ("end (UTC)", r => r.End), ("posts", r => r.Posts), ("what begins there", r => r.Meaning)]);

    // A column of nothing, where nothing is missing.
    static (string, Func<Burst, object?>)[] Gap(IReadOnlyList<Burst> bursts) => bursts.All(b => b.Gap is null) ? [] : [("gap", b => b.Gap is { } g ? $"{Say.Time(g.Start)} to {Say.Time(g.End)}" : null)];

    /// <summary>Bursts by Kleinberg's automaton; times UTC, the start also in the time zones of the case. Levels of one and the same stretch are one row, "1–8", with the sum of their weights.</summary>
    /// <param name="bursts">The bursts.</param>
    /// <param name="most">How many rows, the heaviest first; null gives all in the order of <paramref name="bursts"/>.</param>
    /// <param name="zones">The time zones, in the order of their columns; null for none.</param>
    public static DataFrame Kleinberg(IReadOnlyList<KleinbergBurst> bursts, int? most = null, IReadOnlyList<TimeZoneInfo>? zones = null)
    {
        var rows = bursts.GroupBy(b => (b.Start, b.End, b.Posts)).Select(g => (Least: g.Min(b => b.Level), Highest: g.Max(b => b.Level), Burst: g.First(), Weight: g.Sum(b => b.Weight))).ToList();
        return Tables.Of(
            most is { } count ? rows.OrderByDescending(r => r.Weight).ThenBy(r => r.Burst.Start).Take(count) : rows,
            [
                ("level", r => string.Create(CultureInfo.InvariantCulture, $"{r.Least}{(r.Highest > r.Least ? $"–{r.Highest}" : "")}")), ("start (UTC)", r => r.Burst.Start),
                .. Clocks<(int Least, int Highest, KleinbergBurst Burst, double Weight)>("start", zones, r => r.Burst.Start, "yyyy-MM-dd HH:mm:ss"), ("end (UTC)", r => r.Burst.End), ("minutes", r => (r.Burst.End - r.Burst.Start).TotalMinutes), ("posts", r => r.Burst.Posts), ("weight", r => r.Weight),
            ]);
    }

    /// <summary>Stretches of one level, with their posts a day (a stretch of hours is scaled up to a day); times UTC, the start also in the time zones of the case.</summary>
    /// <param name="levels">The stretches.</param>
    /// <param name="zones">The time zones, in the order of their columns.</param>
    public static DataFrame Levels(IReadOnlyList<LevelStretch> levels, params IReadOnlyList<TimeZoneInfo> zones) => Tables.Of(
        levels, [("start (UTC)", l => l.Start), .. Clocks<LevelStretch>("start", zones, l => l.Start), ("end (UTC)", l => l.End), ("posts", l => l.Posts), ("posts a day", l => l.Posts / (l.End - l.Start).TotalDays), ("level", l => l.Level), ("gain", l => l.Gain)]);

    /// <summary>The bursts of the posts that are looked at, above those of other series: when, how large, and how close together their first accounts came; one row a burst, times UTC, the first bin also in the time zones of the case.</summary>
    /// <param name="waves">The bursts that are looked at.</param>
    /// <param name="words">What their posts are called.</param>
    /// <param name="others">The bursts of other series.</param>
    /// <param name="shown">How another series is called; see <see cref="PostKey.Shown"/>.</param>
    /// <param name="zones">The time zones, in the order of their columns.</param>
    public static DataFrame Waves(IReadOnlyList<WaveAnatomy> waves, string words, IReadOnlyList<OtherBurst> others, Func<string, string> shown, params IReadOnlyList<TimeZoneInfo> zones) => Tables.Of(
        Rows(waves, words, others, shown),
        [
            ("burst of", r => r.Name), ("first bin (UTC)", r => r.Wave.Burst.Onset), .. Clocks<(string Name, WaveAnatomy Wave)>("first bin", zones, r => r.Wave.Burst.Onset),
            ("posts", r => r.Wave.Posts), ("accounts", r => SmallCell.Counted(r.Wave.Accounts)), ("first hour from (UTC)", r => r.Wave.FirstHour == 0 ? null : r.Wave.FirstHourFrom.ToString("HH:mm:ss", CultureInfo.InvariantCulture)),
            ("first accounts", r => r.Wave.Together is { } together ? $"{together.Accounts} of {together.First}" : null), ("came within", r => r.Wave.Together?.Words),
        ]);

    /// <summary>The measures of the same bursts, each with the range of nineteen of twenty ordinary stretches of as many posts in brackets; one row a burst, times UTC.</summary>
    /// <param name="waves">The bursts that are looked at.</param>
    /// <param name="words">What their posts are called.</param>
    /// <param name="others">The bursts of other series.</param>
    /// <param name="shown">How another series is called; see <see cref="PostKey.Shown"/>.</param>
    public static DataFrame WaveMeasures(IReadOnlyList<WaveAnatomy> waves, string words, IReadOnlyList<OtherBurst> others, Func<string, string> shown) => Tables.Of(
        Rows(waves, words, others, shown),
        [("burst of", r => r.Name), ("first bin (UTC)", r => r.Wave.Burst.Onset), .. WaveAnatomies.Names.Select(name => (name, (Func<(string Name, WaveAnatomy Wave), object?>)(r => r.Wave.Written(name))))]);

    static IEnumerable<(string Name, WaveAnatomy Wave)> Rows(IReadOnlyList<WaveAnatomy> waves, string words, IReadOnlyList<OtherBurst> others, Func<string, string> shown) =>
        waves.Select(w => (Name: words, Wave: w)).Concat(others.Select(o => (Name: shown(o.Key), o.Wave)));

    /// <summary>The days with the most posts, the fullest first; days are UTC. Days without a post are left out; where all are, the table says so.</summary>
    /// <param name="daily">Posts by day; see <see cref="Activity.ByDay"/>.</param>
    /// <param name="count">How many.</param>
    public static DataFrame FullestDays(Series<DateTime, double> daily, int count = 8)
    {
        ArgumentNullException.ThrowIfNull(daily);
        var days = daily.Observations.ToList();
        var median = Spread.Median(days.Select(d => d.Value));
        if (days.TrueForAll(d => d.Value == 0)) return Tables.Of(["no post on any day"], ("days", d => d));
        return Tables.Of(
            days.Where(d => d.Value > 0).OrderByDescending(d => d.Value).ThenBy(d => d.Key).Take(count),
            ("day (UTC)", d => Say.Day(DateOnly.FromDateTime(d.Key))), ("weekday", d => d.Key.ToString("dddd", CultureInfo.InvariantCulture)), ("posts", d => (int)d.Value), ("times a median day", d => median > 0 ? d.Value / median : null));
    }

    /// <summary>Who was first in every burst; times UTC.</summary>
    public static DataFrame WaveStarters(IReadOnlyList<WaveAnatomy> waves, OutputNames names) => Tables.Of(
        waves.Select((w, i) => (Wave: i + 1, Of: w)),
        ("wave", r => r.Wave), ("first_post", r => r.Of.First), ("account", r => r.Of.FirstAccountId is { } id && r.Of.FirstHour > 0 ? names.Account(id) : null), ("posts", r => r.Of.Posts), ("posts_of_first_hour", r => r.Of.FirstHour == 0 ? null : (int?)r.Of.FirstHour), ("accounts", r => SmallCell.Counted(r.Of.Accounts)));

    /// <summary>One row a gap in collection; times UTC.</summary>
    public static DataFrame Gaps(IReadOnlyList<CollectionGap> gaps) => Tables.Of(
        gaps, ("last_post_before", g => g.Start), ("first_post_after", g => g.End), ("hours", g => (g.End - g.Start).TotalHours), ("expected_posts", g => g.Expected), ("probability_by_chance", g => g.Probability));

    /// <summary>A burst taken apart; says so where there is none.</summary>
    public static DataFrame Anatomy(BurstAnatomy? anatomy)
    {
        (string, string?)[] rows = anatomy is null
            ? [("no burst to take apart: none was found, or none could be looked for", null)]
            :
            [
                ("posts", Say.Count(anatomy.Posts)), ("accounts", SmallCell.Count(anatomy.Accounts)), ("share of reposts", anatomy.Reposts is { } reposts ? Say.Percent(reposts.Value) : "not told: no source has repost marks"), ("share of the ten busiest accounts", Say.Percent(anatomy.TopTenShare)),
                ("Gini coefficient of posts per account", SmallCell.Hides(anatomy.Accounts) ? $"not told of fewer than {SmallCell.Least} accounts" : anatomy.Gini.ToString("0.00", CultureInfo.InvariantCulture)), ($"accounts under {BurstAnatomy.YoungDays} days old", Share(anatomy.YoungAccounts)),
                ("the same among accounts that posted only outside it", Share(anatomy.YoungElsewhere)),
            ];
        return Tables.Of(rows, ("measure", r => r.Item1), ("value", r => r.Item2));
    }

    static string? Share(Proportion? p) => p is null ? null : SmallCell.Hides(p.Total) ? $"known of fewer than {SmallCell.Least}" : SmallCell.Share(p);

    /// <summary>The accounts that posted first; times UTC, and by the clocks of the time zones of the case.</summary>
    /// <param name="posts">The posts whose series has the burst.</param>
    /// <param name="burst">The burst, from where it is to be looked at (<see cref="BurstStart"/>); null gives an empty table, and posts that are known to the day alone one that says so.</param>
    /// <param name="names">How accounts are called.</param>
    /// <param name="count">How many.</param>
    /// <param name="zones">The time zones, in the order of their columns; null for none.</param>
    public static DataFrame FirstMovers(IReadOnlyList<Post> posts, Burst? burst, OutputNames names, int count = 10, IReadOnlyList<TimeZoneInfo>? zones = null) => burst is not null && BurstAnatomy.NoFirstMovers(posts) is { } reason ? Tables.Of([Say.Sentence(reason)], ("first movers", r => r)) : Tables.Of(
        burst is null ? [] : BurstAnatomy.FirstMovers(posts, burst, count),
        [
            ("rank", r => r.Rank), ("account", r => names.Account(r.AccountId)), ("first post in the burst (UTC)", r => r.First),
            .. (zones ?? []).Select(zone => ($"in {zone.Id}", (Func<(int Rank, string AccountId, DateTime First, int Posts), object?>)(r => Local(r.First, zone, r.First.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss")))), ("posts in the burst", r => r.Posts),
        ]);
}
