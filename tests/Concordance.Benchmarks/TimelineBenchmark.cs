using System.Diagnostics;
using Concordance.Benchmarks.Report;
using Concordance.Benchmarks.Timelines;
using Concordance.Timeline;

namespace Concordance.Benchmarks;

/// <summary>What the benchmark of the timeline is run with.</summary>
sealed record TimelineBenchmarkOptions
{
    /// <summary>Posts of each run.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [1_000_000, 10_000_000];

    /// <summary>How often each is measured.</summary>
    public int Rounds { get; init; } = 3;
}

/// <summary>From posts to series, bursts and their anatomy: how fast, beside a bare count, and whether a planted burst is found.</summary>
static class TimelineBenchmark
{
    const ulong Seed = 20230726;

    public static TimelineReport Run(TimelineBenchmarkOptions options, TextWriter messages, CancellationToken cancel) =>
        new(Machine.This(), [.. options.Rows.Order().Select(rows => Run(rows, options.Rounds, messages, cancel))]);

    static TimelineRun Run(int rows, int rounds, TextWriter messages, CancellationToken cancel)
    {
        var before = GC.GetTotalMemory(true);
        var data = MadePosts.Make(rows, Seed);
        var size = GC.GetTotalMemory(true) - before;
        var hour = TimeSpan.FromHours(1);
        var key = PostKey.Hashtag;
        List<TimelineTimes> times = [];
        var found = false;
        for (var round = 1; round <= rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            GC.Collect();
            var bare = Clock.Time(() => BareCount(data.Posts, MadePosts.Period), out var bound);
            var keyed = Clock.Time(() => KeyedActivity.Of(data.Posts, key, MadePosts.Period, hour), out var series);
            var survey = Clock.Time(() => BurstDetector.Survey([new("all", MadePosts.Period.Start, hour, bare), .. keyed.Series]), out var detection);
            var bursts = survey.Single(s => s.Series.Key == MadePosts.BurstTag).Bursts;
            Clock.Time(() => Anatomy(data, survey, hour), out var anatomy);
            Clock.Time(() => KleinbergBursts.Of(data.Posts.Select(p => p.Time)), out var kleinberg);
            found = bursts.Count == 1 && bursts[0].Onset == MadePosts.BurstAt;
            times.Add(new(bound, series, detection, anatomy, kleinberg));
            messages.WriteLine(FormattableString.Invariant($"{rows} posts: round {round} of {rounds}: {times[^1].Whole:0.00} s"));
        }
        using var self = Process.GetCurrentProcess();
        return new(rows, found, self.PeakWorkingSet64, size, times);
    }

    static int[] BareCount(IReadOnlyList<Post> posts, Period period)
    {
        var counts = new int[(int)((period.End - period.Start).Ticks / TimeSpan.TicksPerHour)];
        for (var i = 0; i < posts.Count; i++) counts[(posts[i].Time.Ticks - period.Start.Ticks) / TimeSpan.TicksPerHour]++;
        return counts;
    }

    // As notebook 02 does: the burst beside ordinary stretches, and beside the bursts of all other series.
    static int Anatomy(Collection data, IReadOnlyList<SeriesBursts> survey, TimeSpan bin)
    {
        var bursts = survey.Single(s => s.Series.Key == MadePosts.BurstTag).Bursts;
        var posts = data.Posts.Where(p => p.Hashtags[0] == MadePosts.BurstTag).ToList();
        var onset = TimelineFindings.Largest(bursts) is { } largest ? BurstOnset.Of(posts.Select(p => p.Time), largest, bin, data.Resolution) : null;
        return WaveAnatomies.Of(data, posts, bursts).Count + OtherBurst.Of(data, new([], new HashSet<string>(), new HashSet<string>()), PostKey.Hashtag, survey.Skip(1)).Count + (onset is null ? 0 : 1);
    }
}
