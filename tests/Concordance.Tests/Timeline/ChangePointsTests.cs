using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class ChangePointsTests
{
    static LevelCost Cost(int[] counts, double[]? expected = null, double dispersion = 1) => new(counts, expected ?? [.. counts.Select(_ => 1.0)], dispersion);

    static double Total(LevelCost cost, IReadOnlyList<int> starts, double penalty) =>
        starts.Select((from, i) => cost.Of(from, i + 1 < starts.Count ? starts[i + 1] : cost.Count)).Sum() + (starts.Count - 1) * penalty;

    /// <summary>Every partition into stretches of at least so many bins.</summary>
    static IEnumerable<List<int>> Partitions(int bins, int shortest)
    {
        for (var mask = 0; mask < 1 << (bins - 1); mask++)
        {
            List<int> starts = [0, .. Enumerable.Range(1, bins - 1).Where(i => (mask >> (i - 1) & 1) == 1)];
            if (starts.Append(bins).Zip(starts.Skip(1).Append(bins), (a, b) => b - a).Take(starts.Count).All(l => l >= shortest)) yield return starts;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Pelt_IsTheCheapestOfAllPartitions(int shortest)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var counts = Enumerable.Range(0, 11).Select(i => Noise.Poisson(random, i < 5 ? 3 : 3 + seed % 9)).ToArray();
            var cost = Cost(counts, [.. counts.Select(_ => 0.5 + random.NextDouble())], 1 + seed % 2);
            var (penalty, found) = (0.3 + 3 * random.NextDouble(), new List<int>());
            found = ChangePoints.Pelt(cost, penalty, shortest);
            Assert.Equal(Partitions(11, shortest).Min(p => Total(cost, p, penalty)), Total(cost, found, penalty), 1e-9);
            Assert.All(found.Append(11).Zip(found.Skip(1).Append(11), (a, b) => b - a).Take(found.Count), l => Assert.True(l >= shortest));
        }
    }

    /// <summary>Optimal partitioning without pruning.</summary>
    static double Least(LevelCost cost, double penalty, int shortest)
    {
        var best = new double[cost.Count + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = -penalty;
        for (var end = shortest; end <= cost.Count; end++)
            for (var start = 0; start <= end - shortest; start++)
                best[end] = Math.Min(best[end], best[start] + cost.Of(start, end) + penalty);
        return best[^1];
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void Pelt_OfManyBins_CostsAsDynamicProgramming(int shortest)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var level = 5.0;
            var counts = Enumerable.Range(0, 400).Select(i => Noise.Poisson(random, level = i % 67 == 0 ? 2 + 12 * random.NextDouble() : level)).ToArray();
            var (cost, penalty) = (Cost(counts), 2 + 6 * random.NextDouble());
            Assert.Equal(Least(cost, penalty, shortest), Total(cost, ChangePoints.Pelt(cost, penalty, shortest), penalty), 1e-7);
        }
    }

    static IReadOnlyList<TimelineBin> Bins(int seed, Func<int, double> level, int hours = 1000)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, hours).Select(h =>
        {
            var expected = 6 * (1 + 0.8 * Math.Sin(2 * Math.PI * h / 24));
            return new TimelineBin(Some.Day.AddHours(h), Noise.Poisson(random, expected * level(h)), expected, 0, 1, 1);
        })];
    }

    [Fact]
    public void Of_LevelThatDoubles_IsFoundWhereItDoes()
    {
        var found = ChangePoints.Of(Bins(1, h => h < 600 ? 1 : 2));
        Assert.Equal(2, found.Count);
        Assert.InRange((found[1].Start - Some.Day).TotalHours, 594, 606);
        Assert.InRange(found[0].Level, 0.95, 1.05);
        Assert.InRange(found[1].Level, 1.9, 2.1);
        Assert.Equal(found[0].End, found[1].Start);
        Assert.True(double.IsNaN(found[0].Gain) && found[1].Gain > 50);
    }

    /// <summary>Eight hours, where no stretch of fewer than twelve is looked for: it begins and ends where it does all the same.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(30)]
    public void Of_ShortRise_IsPutToTheBin(int hours)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var found = ChangePoints.Of(Bins(seed, h => h >= 600 && h < 600 + hours ? 20 : 1));
            Assert.Equal([0, 600, 600 + hours], found.Select(l => (l.Start - Some.Day).TotalHours));
            Assert.All(found.Skip(1), l => Assert.True(l.Gain > 50));
        }
    }

    [Fact]
    public void Of_SeriesOfMonths_FindsALevelThatStays()
    {
        var random = new Random(4);
        var counts = Enumerable.Range(0, 150 * 24).Select(h => Noise.Poisson(random, 6 * (1 + 0.8 * Math.Sin(2 * Math.PI * h / 24)) * (h < 80 * 24 ? 1 : 1.5))).ToArray();
        var found = ChangePoints.Of(new CountSeries("x", Some.Day, TimeSpan.FromHours(1), counts));
        Assert.Equal(2, found.Count);
        Assert.InRange((found[1].Start - Some.Day).TotalDays, 79, 81);
        Assert.InRange(found[1].Level / found[0].Level, 1.4, 1.6);
        Assert.Empty(ChangePoints.Of(new CountSeries("x", Some.Day, TimeSpan.FromHours(1), [1, 2])));
    }

    [Fact]
    public void Of_RhythmAlone_HasNoChange() =>
        Assert.InRange(Enumerable.Range(0, 30).Count(seed => ChangePoints.Of(Bins(seed, _ => 1)).Count > 1), 0, 2);

    [Fact]
    public void Of_BinsInAGap_ArePassedOver()
    {
        var bins = Bins(2, h => h is >= 300 and < 400 ? 0 : 1).Select((b, h) => h is >= 300 and < 400 ? b with { Seen = 0, Expected = 0 } : b).ToList();
        var all = Assert.Single(ChangePoints.Of(bins));
        Assert.Equal((Some.Day, Some.Day.AddHours(1000)), (all.Start, all.End));
    }

    [Fact]
    public void Of_NothingOrLittle()
    {
        Assert.Empty(ChangePoints.Of([]));
        Assert.Single(ChangePoints.Of(Bins(1, _ => 1, 3)));
        Assert.Throws<InputException>(() => ChangePoints.Of([], new() { ShortestBins = 0 }));
        Assert.Throws<InputException>(() => ChangePoints.Of([], new() { Penalty = 0 }));
    }
}
