using MathNet.Numerics;

namespace Concordance.Timeline;

/// <summary>Bursts as J. Kleinberg defined them: "Bursty and hierarchical structure in streams", KDD 2002 (long form: Data Mining and Knowledge Discovery 7, 2003).</summary>
/// <remarks>
/// Both automata as published. They know no rhythm of the day: in a stream with nights every day is a burst, which is why <see cref="BurstDetector"/> exists beside them. What they add is the nesting of fast within fast, and times finer than any bin.
/// </remarks>
public static class KleinbergBursts
{
    /// <summary>Most states; a path holds them as bytes. With a scale of 2, the stream would have to last 2^250 times its shortest gap to need more.</summary>
    const int MostStates = 255;

    /// <summary>
    /// Bursts of a stream by the infinite automaton on the gaps between posts (sections 2 and 3). State i sends posts at s^i times the mean rate n/T, gaps being exponential; rising from state i to j costs (j - i) γ ln n, falling nothing.
    /// Of the infinitely many states the first ⌈1 + log_s(T) + log_s(1/δ)⌉ are enough, δ being the shortest gap (theorem 2.1).
    /// </summary>
    /// <param name="times">Times of the posts, UTC, in any order.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <param name="period">What was collected, over which the mean rate is taken: where all posts lie in one burst, the time around it is what sets it apart. Null takes the time from the first post to the last, as the paper does.</param>
    /// <returns>The bursts, the earliest first, of one time the outermost first. Empty for fewer than three posts.</returns>
    /// <remarks>
    /// The paper's gaps are never zero; posts of one second or minute would make them so. The m posts of one step of <see cref="KleinbergOptions.Resolution"/> are taken to lie at its 2m-ths, the odd ones: as they would on average, had the clock been finer.
    /// So a coarse clock makes no burst by itself: a minute of twenty posts counts as twenty posts three seconds apart.
    /// </remarks>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static IReadOnlyList<KleinbergBurst> Of(IEnumerable<DateTime> times, KleinbergOptions? options = null, Period? period = null)
    {
        options ??= new();
        options.Check();
        var ticks = times.Select(t => t.Ticks).ToArray();
        Array.Sort(ticks);
        if (ticks.Length < 3) return [];
        var around = period is null ? 0 : (double)(Math.Max(0, ticks[0] - period.Start.Ticks) + Math.Max(0, period.End.Ticks - ticks[^1])) / options.Resolution.Ticks;
        var costs = new GapCosts(Gaps(ticks, options.Resolution.Ticks), options.Scale, around);
        var rise = options.Gamma * Math.Log(costs.Steps);
        var states = StatePath.Cheapest(costs.Steps, costs.States, costs, rise);
        return KleinbergBurst.Of(states, (t, level) => costs.Of(t, level - 1) - costs.Of(t, level),
            (level, first, last, weight) => new(level, new(ticks[first], DateTimeKind.Utc), new(ticks[last + 1], DateTimeKind.Utc), last - first + 2, weight));
    }

    /// <summary>
    /// Bursts of a topic in batches by the automaton of two states (section 4): a batch of d posts has r relevant ones with probability C(d,r) p^r (1-p)^(d-r), p being R/D in the low state and s times that in the high one; rising costs γ ln n
    /// for n batches. Because it looks at the ratio, a rhythm that all posts share makes no burst.
    /// </summary>
    /// <param name="relevant">Posts of the topic, per bin.</param>
    /// <param name="all">All posts, those of the topic too, over the same bins.</param>
    /// <param name="options">Options; null takes the defaults. Its resolution is not used.</param>
    /// <returns>The bursts of level 1, the earliest first; empty where nothing is relevant.</returns>
    /// <exception cref="InputException">The two series do not belong together, or the high state would need a ratio of 1 or more.</exception>
    public static IReadOnlyList<KleinbergBurst> OfBatches(CountSeries relevant, CountSeries all, KleinbergOptions? options = null)
    {
        options ??= new();
        options.Check();
        if (relevant.Start != all.Start || relevant.Bin != all.Bin || relevant.Counts.Count != all.Counts.Count)
            throw new InputException("The posts of the topic and all posts are counted over different bins.", "Count both over the same period, with the same bin.");
        for (var t = 0; t < all.Counts.Count; t++)
            if (relevant.Counts[t] < 0 || relevant.Counts[t] > all.Counts[t])
                throw new InputException("A bin has more posts of the topic than posts.", "Count all posts, those of the topic too.");
        var (r, d) = (relevant.Total, all.Total);
        if (r == 0) return [];
        var low = (double)r / d;
        if (options.Scale * low >= 1)
            throw new InputException(
                FormattableString.Invariant($"The topic is {low:0.###} of all posts; {options.Scale:0.##} times that can't be a ratio."),
                FormattableString.Invariant($"Compare it with all posts of the collection, or set Scale below {1 / low:0.##}."));
        var costs = new RatioCosts(relevant.Counts, all.Counts, low, options.Scale * low);
        var states = StatePath.Cheapest(all.Counts.Count, 2, costs, options.Gamma * Math.Log(all.Counts.Count));
        return KleinbergBurst.Of(states, (t, _) => costs.Of(t, 0) - costs.Of(t, 1),
            (level, first, last, weight) => new(level, relevant.StartOf(first), relevant.StartOf(last + 1), relevant.Counts.Skip(first).Take(last - first + 1).Sum(), weight));
    }

    /// <summary>The gaps between sorted times, in units of the resolution, those of one step spread evenly in it.</summary>
    internal static double[] Gaps(long[] ticks, long resolution)
    {
        var gaps = new double[ticks.Length - 1];
        var before = 0.0;
        long origin = ticks[0] / resolution;
        for (var i = 0; i < ticks.Length;)
        {
            var step = ticks[i] / resolution;
            var end = i;
            while (end < ticks.Length && ticks[end] / resolution == step) end++;
            for (var k = i; k < end; k++)
            {
                var place = step - origin + (k - i + 0.5) / (end - i);
                if (k > 0) gaps[k - 1] = place - before;
                before = place;
            }
            i = end;
        }
        return gaps;
    }

    /// <summary>Exponential gaps at rates that grow by a factor.</summary>
    internal readonly struct GapCosts : IStateCosts
    {
        readonly double[] _gaps, _rates, _logs;

        /// <summary>Costs of gaps.</summary>
        /// <param name="gaps">The gaps between posts.</param>
        /// <param name="scale">The factor by which rates grow.</param>
        /// <param name="around">Time without posts before the first and after the last, which belongs to the mean.</param>
        public GapCosts(double[] gaps, double scale, double around = 0)
        {
            _gaps = gaps;
            double total = gaps.Sum() + around, mean = total / gaps.Length;
            States = (int)Math.Clamp(Math.Ceiling(1 + Math.Log(total, scale) - Math.Log(gaps.Min(), scale)), 1, MostStates);
            _rates = [.. Enumerable.Range(0, States).Select(i => Math.Pow(scale, i) / mean)];
            _logs = [.. _rates.Select(r => Math.Log(r))];
        }

        public int Steps => _gaps.Length;

        public int States { get; }

        public double Of(int step, int state) => _rates[state] * _gaps[step] - _logs[state];
    }

    /// <summary>Binomial counts of relevant posts at two ratios.</summary>
    internal readonly struct RatioCosts(IReadOnlyList<int> relevant, IReadOnlyList<int> all, double low, double high) : IStateCosts
    {
        public double Of(int step, int state)
        {
            var p = state == 0 ? low : high;
            return -(SpecialFunctions.BinomialLn(all[step], relevant[step]) + relevant[step] * Math.Log(p) + (all[step] - relevant[step]) * Math.Log(1 - p));
        }
    }
}
