using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class KleinbergBurstsTests
{
    readonly struct Table(double[,] costs) : IStateCosts
    {
        public double Of(int step, int state) => costs[step, state];
    }

    [Fact]
    public void StatePath_IsThatOfAllPathsTheCheapest()
    {
        var random = new Random(1);
        for (var run = 0; run < 300; run++)
        {
            int steps = 1 + run % 7, states = 1 + run % 4;
            var (costs, rise) = (new double[steps, states], random.NextDouble() * 2);
            for (var t = 0; t < steps; t++) for (var j = 0; j < states; j++) costs[t, j] = Math.Round(random.NextDouble() * 5, run % 3 == 0 ? 0 : 12);
            var path = StatePath.Cheapest(steps, states, new Table(costs), rise);
            var all = Enumerable.Range(0, (int)Math.Pow(states, steps)).Select(code => Enumerable.Range(0, steps).Select(t => (byte)(code / (int)Math.Pow(states, t) % states)).ToArray()).ToList();
            Assert.Equal(all.Min(p => Cost(p, costs, rise)), Cost(path, costs, rise), 1e-9);
        }
    }

    static double Cost(byte[] path, double[,] costs, double rise)
    {
        var (sum, before) = (0.0, 0);
        for (var t = 0; t < path.Length; t++)
        {
            sum += costs[t, path[t]] + Math.Max(0, path[t] - before) * rise;
            before = path[t];
        }
        return sum;
    }

    [Fact]
    public void StatePath_OfEqualPaths_TakesTheLowest() =>
        Assert.Equal([0, 0, 0, 0], StatePath.Cheapest(4, 3, new Table(new double[4, 3]), 0));

    [Fact]
    public void StatePath_OfManySteps_IsTheSameAsInOneBlock()
    {
        var random = new Random(2);
        var (steps, states) = (1000, 5);
        var costs = new double[steps, states];
        for (var t = 0; t < steps; t++) for (var j = 0; j < states; j++) costs[t, j] = random.NextDouble() * 5;
        var best = new double[steps + 1, states];
        for (var j = 1; j < states; j++) best[0, j] = double.PositiveInfinity;
        for (var t = 0; t < steps; t++)
            for (var j = 0; j < states; j++)
                best[t + 1, j] = costs[t, j] + Enumerable.Range(0, states).Min(i => best[t, i] + Math.Max(0, j - i) * 0.7);
        Assert.Equal(Enumerable.Range(0, states).Min(j => best[steps, j]), Cost(StatePath.Cheapest(steps, states, new Table(costs), 0.7), costs, 0.7), 1e-9);
    }

    /// <summary>A post an hour for a week, and in one hour others in even steps after it.</summary>
    static List<DateTime> Steady(int posts = 59, double apart = 60)
    {
        var times = Enumerable.Range(0, 168).Select(h => Some.Day.AddHours(h)).ToList();
        times.AddRange(Enumerable.Range(1, posts).Select(i => Some.Day.AddHours(100).AddSeconds(apart * i)));
        return times;
    }

    [Fact]
    public void Of_SteadyStream_HasNoBurst() => Assert.Empty(KleinbergBursts.Of(Steady(0)));

    [Fact]
    public void Of_FastStretch_IsABurstWithItsBounds()
    {
        var bursts = KleinbergBursts.Of(Steady());
        Assert.Equal(Enumerable.Range(1, bursts.Count), bursts.Select(b => b.Level));
        Assert.All(bursts, b => Assert.Equal((Some.Day.AddHours(100), Some.Day.AddHours(101), 61), (b.Start, b.End, b.Posts)));
        // The mean gap is 167 hours by 226: 44 minutes; the fifth state, of 1.4 minutes, is nearest to a minute, or the sixth, of 41 seconds.
        Assert.InRange(bursts.Count, 5, 6);
        Assert.All(bursts, b => Assert.True(b.Weight > 0));
    }

    [Fact]
    public void Of_FastWithinFast_IsNested()
    {
        var times = Steady();
        times.AddRange(Enumerable.Range(0, 60).Select(i => Some.Day.AddHours(100.5).AddSeconds(1 + i)));
        var bursts = KleinbergBursts.Of(times);
        foreach (var (outer, inner) in bursts.Zip(bursts.Skip(1)))
            Assert.True(outer.Start <= inner.Start && outer.End >= inner.End && outer.Level == inner.Level - 1);
        Assert.Equal(Some.Day.AddHours(100), bursts[0].Start);
        Assert.InRange(bursts[^1].Start, Some.Day.AddHours(100.5), Some.Day.AddHours(100.5).AddSeconds(2));
        Assert.InRange(bursts[^1].Posts, 60, 63);
    }

    [Fact]
    public void Of_OrderOfTimes_ChangesNothing()
    {
        var times = Steady(40, 7);
        var found = KleinbergBursts.Of(times);
        times.Reverse();
        Assert.Equal(found, KleinbergBursts.Of(times));
    }

    /// <summary>The same stream told by the second and by the minute: the outermost bursts are the same to the minute.</summary>
    [Fact]
    public void Of_TimesByTheMinute_AreSpreadInIt()
    {
        var random = new Random(3);
        var exact = Steady(600, 6).ConvertAll(t => t.AddMilliseconds(random.Next(1000)));
        var rounded = exact.ConvertAll(t => new DateTime(t.Ticks - t.Ticks % TimeSpan.TicksPerMinute, DateTimeKind.Utc));
        var (fine, coarse) = (KleinbergBursts.Of(exact)[0], KleinbergBursts.Of(rounded, new() { Resolution = TimeSpan.FromMinutes(1) })[0]);
        Assert.InRange((fine.Start - coarse.Start).TotalMinutes, 0, 1);
        Assert.InRange((fine.End - coarse.End).TotalMinutes, 0, 1);
        Assert.InRange(coarse.Posts, fine.Posts - 2, fine.Posts + 2);
    }

    [Fact]
    public void Of_ManyPostsInOneSecond_AreFinite()
    {
        var bursts = KleinbergBursts.Of(Steady(1000, 0));
        Assert.NotEmpty(bursts);
        Assert.All(bursts, b => Assert.True(double.IsFinite(b.Weight)));
        Assert.Equal(1000, bursts[^1].Posts, 1.0);
        Assert.Empty(KleinbergBursts.Of(Enumerable.Repeat(Some.Day, 500)));
    }

    [Fact]
    public void Gaps_OfOneStep_AreEven() =>
        Assert.Equal([0.5, 0.5 / 2 + 1.5, 3.0], KleinbergBursts.Gaps([20, 25, 40, 70], 10), (a, b) => Math.Abs(a - b) < 1e-12);

    [Fact]
    public void Of_NoPostsOrBadOptions()
    {
        Assert.Empty(KleinbergBursts.Of([]));
        Assert.Empty(KleinbergBursts.Of([Some.Day, Some.Day.AddHours(1)]));
        Assert.Throws<InputException>(() => KleinbergBursts.Of([], new() { Scale = 1 }));
        Assert.Throws<InputException>(() => KleinbergBursts.Of([], new() { Gamma = double.NaN }));
        Assert.Throws<InputException>(() => KleinbergBursts.Of([], new() { Resolution = TimeSpan.Zero }));
    }

    static CountSeries Series(IEnumerable<int> counts) => new("x", Some.Day, TimeSpan.FromHours(1), [.. counts]);

    [Fact]
    public void OfBatches_TopicThatGrows_IsABurst()
    {
        var all = Enumerable.Range(0, 100).Select(h => 100 + 80 * (h % 24 / 12)).ToArray();
        var relevant = all.Select((a, h) => h is >= 50 and < 60 ? a / 4 : a / 20).ToArray();
        var burst = Assert.Single(KleinbergBursts.OfBatches(Series(relevant), Series(all)));
        Assert.Equal((1, Some.Day.AddHours(50), Some.Day.AddHours(60), relevant[50..60].Sum()), (burst.Level, burst.Start, burst.End, burst.Posts));
    }

    [Fact]
    public void OfBatches_RhythmThatAllShare_IsNone()
    {
        var all = Enumerable.Range(0, 100).Select(h => h == 50 ? 40000 : 100 + 80 * (h % 24 / 12)).ToArray();
        Assert.Empty(KleinbergBursts.OfBatches(Series(all.Select(a => a / 20)), Series(all)));
    }

    [Fact]
    public void OfBatches_IsTheCheapestOfAllPaths()
    {
        var random = new Random(4);
        for (var run = 0; run < 50; run++)
        {
            int[] all = [.. Enumerable.Range(0, 9).Select(_ => random.Next(1, 60))], relevant = [.. all.Select(a => random.Next(0, 1 + a / (random.Next(4) == 0 ? 1 : 6)))];
            double low = (double)relevant.Sum() / all.Sum(), rise = Math.Log(9);
            if (2 * low >= 1 || low == 0) continue;
            var costs = new double[9, 2];
            for (var t = 0; t < 9; t++) for (var j = 0; j < 2; j++) costs[t, j] = new KleinbergBursts.RatioCosts(relevant, all, low, 2 * low).Of(t, j);
            var best = Enumerable.Range(0, 512).Select(code => Enumerable.Range(0, 9).Select(t => (byte)(code >> t & 1)).ToArray()).MinBy(p => Cost(p, costs, rise))!;
            var found = KleinbergBursts.OfBatches(Series(relevant), Series(all));
            byte[] path = [.. Enumerable.Range(0, 9).Select(t => (byte)(found.Any(b => b.Start <= Some.Day.AddHours(t) && b.End > Some.Day.AddHours(t)) ? 1 : 0))];
            Assert.Equal(best, path);
        }
    }

    [Fact]
    public void OfBatches_WhatCanNotBe_IsRefused()
    {
        Assert.Empty(KleinbergBursts.OfBatches(Series([0, 0]), Series([5, 5])));
        Assert.Throws<InputException>(() => KleinbergBursts.OfBatches(Series([3, 3]), Series([5, 5])));
        Assert.Throws<InputException>(() => KleinbergBursts.OfBatches(Series([6, 0]), Series([5, 5])));
        Assert.Throws<InputException>(() => KleinbergBursts.OfBatches(Series([1]), Series([5, 5])));
    }
}
