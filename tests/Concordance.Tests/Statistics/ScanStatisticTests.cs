using Concordance.Accounts;
using Concordance.Statistics;

namespace Concordance.Tests.Statistics;

public class ScanStatisticTests
{
    static readonly DateTime s_first = Some.Utc("2015-01-01T00:00:00Z");

    /// <summary>Times of creation: each day a Poisson number with the mean that is told.</summary>
    static List<DateTime> Drawn(int days, Func<int, double> mean, ulong seed)
    {
        List<DateTime> times = [];
        for (var day = 0; day < days; day++) for (var n = Draw.Poisson(mean(day), ref seed); n > 0; n--) times.Add(s_first.AddDays(day).AddSeconds(n));
        return times;
    }

    static readonly CreationScanOptions s_all = new() { Level = 0.9999, Replicates = 99, LongestDays = 15, AroundDays = 90 };

    static double LeastP(CreationScan scan) => scan.Batches.Select(b => b.PValue).DefaultIfEmpty(1).Min();

    [Theory]
    [InlineData(0.5)]
    [InlineData(6)]
    public void CreationScan_EvenCreations_HaveEvenOrCautiousPValues(double rate)
    {
        var p = Enumerable.Range(0, 200).AsParallel().Select(i => LeastP(CreationScan.Of(Drawn(600, _ => rate, (ulong)i + 1), s_all with { Seed = (ulong)i + 7 }, TestContext.Current.CancellationToken))).ToArray();
        AssertEven(p, cautious: 0.6);
    }

    [Fact]
    public void CreationScan_RisingAndFallingByTheYear_HasPValuesThatAreNotTooSmall()
    {
        double Season(int day) => 4 + 2 * Math.Sin(day * 2 * Math.PI / 365.25);
        var p = Enumerable.Range(0, 200).AsParallel().Select(i => LeastP(CreationScan.Of(Drawn(1500, Season, (ulong)i + 1), s_all with { Seed = (ulong)i + 7 }, TestContext.Current.CancellationToken))).ToArray();
        // What the months around miss of a season is little beside chance.
        Assert.InRange(p.Count(x => x <= 0.05), 0, 24);
    }

    [Fact]
    public void CreationScan_BesideOthersOfTheSameDays_HasEvenPValues()
    {
        // Days differ forty times over: that is no batch where both groups have it.
        var p = Enumerable.Range(0, 200).AsParallel().Select(i =>
        {
            var state = (ulong)i + 1;
            var all = Drawn(400, day => day % 50 < 3 ? 20 : 0.5, state).Select(t => (Time: t, IsStudied: Draw.Unit(ref state) < 0.1)).ToList();
            return LeastP(CreationScan.Beside(all.Where(a => a.IsStudied).Select(a => a.Time), all.Where(a => !a.IsStudied).Select(a => a.Time), s_all with { Seed = (ulong)i + 7 }, TestContext.Current.CancellationToken));
        }).ToArray();
        AssertEven(p);
    }

    [Fact]
    public void CreationScan_PlantedBatch_IsFoundWhereItIs()
    {
        var times = Drawn(3000, _ => 1.5, 1);
        times.AddRange(Enumerable.Range(0, 40).Select(i => s_first.AddDays(2990 - i % 8)));
        var batch = Assert.Single(CreationScan.Of(times, cancel: TestContext.Current.CancellationToken).Batches);
        Assert.Equal(0.001, batch.PValue);
        Assert.InRange(batch.First, DateOnly.FromDateTime(s_first.AddDays(2980)), DateOnly.FromDateTime(s_first.AddDays(2984)));
        Assert.InRange(batch.Last, DateOnly.FromDateTime(s_first.AddDays(2989)), DateOnly.FromDateTime(s_first.AddDays(2994)));
        Assert.InRange(batch.Excess, 0.6, 0.95);
    }

    [Fact]
    public void CreationScan_TwoPlantedBatches_AreTwoThatDoNotOverlap()
    {
        var times = Drawn(3000, _ => 1.5, 2);
        foreach (var start in new[] { 500, 2000 }) times.AddRange(Enumerable.Range(0, 40).Select(i => s_first.AddDays(start + i % 5)));
        var batches = CreationScan.Of(times, cancel: TestContext.Current.CancellationToken).Batches;
        Assert.Equal(2, batches.Count);
        Assert.True(batches.Max(b => b.First) > batches.Min(b => b.Last));
    }

    [Fact]
    public void CreationScan_SameSeed_SaysTheSameInAnyOrder()
    {
        var times = Drawn(800, _ => 2, 3);
        times.AddRange(Enumerable.Repeat(s_first.AddDays(300), 15));
        var one = CreationScan.Of(times, cancel: TestContext.Current.CancellationToken).Batches;
        times.Reverse();
        Assert.NotEmpty(one);
        Assert.Equal(one, CreationScan.Of(times, cancel: TestContext.Current.CancellationToken).Batches);
    }

    [Fact]
    public void CreationScan_FewOrAbsurdDates_SaysWhyNot()
    {
        Assert.Contains("of only 2 accounts", CreationScan.Of([s_first, s_first], cancel: TestContext.Current.CancellationToken).Missing, StringComparison.Ordinal);
        Assert.Contains("more than a century", CreationScan.Of([.. Enumerable.Repeat(s_first, 20), DateTime.MinValue], cancel: TestContext.Current.CancellationToken).Missing, StringComparison.Ordinal);
        Assert.Empty(CreationScan.Of(Enumerable.Repeat(s_first, 20), cancel: TestContext.Current.CancellationToken).Batches);
        Assert.Throws<InputException>(() => CreationScan.Of([], new() { Replicates = 1 }, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(2000)]
    public void Poisson_HasItsMeanAndVariance(double mean)
    {
        var state = 5UL;
        const int draws = 20_000;
        var values = Enumerable.Range(0, draws).Select(_ => (double)Draw.Poisson(mean, ref state)).ToArray();
        var average = values.Average();
        var variance = values.Sum(v => (v - average) * (v - average)) / (draws - 1);
        Assert.InRange(average, mean - 4 * Math.Sqrt(mean / draws), mean + 4 * Math.Sqrt(mean / draws));
        Assert.InRange(variance / mean, 0.93, 1.07);
        // The whole shape: share up to the mean against the distribution.
        var exact = 1 - Tail.Poisson((int)Math.Floor(mean) + 1, mean);
        Assert.InRange(values.Count(v => v <= Math.Floor(mean)) / (double)draws, exact - 0.015, exact + 0.015);
    }

    [Theory]
    [InlineData(0.4)]
    [InlineData(9)]
    public void Gamma_HasItsMeanAndVariance(double shape)
    {
        var state = 6UL;
        var values = Enumerable.Range(0, 20_000).Select(_ => Draw.Gamma(shape, ref state)).ToArray();
        var average = values.Average();
        Assert.InRange(average / shape, 0.95, 1.05);
        Assert.InRange(values.Average(v => (v - average) * (v - average)) / shape, 0.9, 1.1);
    }

    // Of 200 even p-values: 10, 50 and 100 up to 0.05, 0.25 and 0.5; four standard deviations to either side.
    // Where half of the series seem to wander by chance, p-values are somewhat greater.
    static void AssertEven(double[] p, double cautious = 1)
    {
        Assert.Equal(200, p.Length);
        Assert.InRange(p.Count(x => x <= 0.05), 0, 23);
        Assert.InRange(p.Count(x => x <= 0.25), 26 * cautious, 75);
        Assert.InRange(p.Count(x => x <= 0.5), 72 * cautious, 128);
    }
}
