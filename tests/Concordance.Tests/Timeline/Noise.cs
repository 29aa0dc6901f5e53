using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

/// <summary>Hourly counts drawn at random around a rhythm of the day, the same for a seed.</summary>
static class Noise
{
    /// <summary>Posts by hour: 24 bins a day, mean <paramref name="mean"/>, from a third of it at night to five thirds by day.</summary>
    internal static int[] Counts(int seed, int days, double mean)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, days * 24).Select(h => Poisson(random, mean * (1 + 2.0 / 3 * Math.Sin(2 * Math.PI * (h - 9) / 24))))];
    }

    /// <summary>The same with a variance of <paramref name="cluster"/> times the mean: posts come in clusters of geometric size.</summary>
    internal static int[] Clustered(int seed, int days, double mean, double cluster)
    {
        // A geometric size of mean m makes the variance of the sum 2m - 1 times its mean.
        var (random, size) = (new Random(seed), (cluster + 1) / 2);
        int Size()
        {
            var n = 1;
            while (random.NextDouble() > 1 / size) n++;
            return n;
        }
        return [.. Counts(seed, days, mean / size).Select(clusters => Enumerable.Range(0, clusters).Sum(_ => Size()))];
    }

    internal static IReadOnlyList<TimelineBin> Bins(int[] counts, BurstOptions? options = null)
    {
        var times = counts.SelectMany((c, h) => Enumerable.Repeat(Some.Day.AddHours(h), c));
        return BurstDetector.Bins(Activity.Count(times, new(Some.Day, Some.Day.AddHours(counts.Length)), TimeSpan.FromHours(1)), options);
    }

    internal static IReadOnlyList<Burst> Bursts(int[] counts) => BurstDetector.Bursts(Bins(counts));

    /// <summary>Times of 16 hours of a Poisson process of one rate an hour before the onset (hours) and another from it on.</summary>
    internal static List<DateTime> Times(int seed, double onset, double slow, double fast)
    {
        var random = new Random(seed);
        var times = new List<DateTime>();
        Add(0, onset, slow);
        Add(onset, 16, fast);
        return times;

        void Add(double from, double to, double rate)
        {
            for (var hour = from - Math.Log(1 - random.NextDouble()) / rate; hour < to; hour -= Math.Log(1 - random.NextDouble()) / rate) times.Add(Some.Day.AddHours(hour));
        }
    }

    internal static int Poisson(Random random, double mean)
    {
        var (k, p, limit) = (0, random.NextDouble(), Math.Exp(-mean));
        for (; p > limit; k++) p *= random.NextDouble();
        return k;
    }
}
