using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

/// <summary>What the count model knows beyond the rhythm of the day: weeks, gaps, several series, intervals, bins of minutes.</summary>
public class BurstSurveyTests
{
    static CountSeries Series(int[] counts, TimeSpan? bin = null) => new("x", Some.Day, bin ?? TimeSpan.FromHours(1), counts);

    static int[] Weekly(int seed, int days, double mean, double weekend)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, days * 24).Select(h => Noise.Poisson(random, mean * (1 + 2.0 / 3 * Math.Sin(2 * Math.PI * (h - 9) / 24)) * (Some.Day.AddHours(h).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? weekend : 1)))];
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(3.0)]
    public void Survey_WeekendsUnlikeOtherDays_MakeNoBursts(double weekend)
    {
        var found = Enumerable.Range(0, 30).Sum(seed => BurstDetector.Survey([Series(Weekly(seed, 35, 12, weekend))])[0].Bursts.Count);
        Assert.True(found <= 1, $"{found} of 30");
    }

    [Fact]
    public void Survey_WeekendsUnlikeOtherDays_AreExpectedSo()
    {
        var bins = BurstDetector.Survey([Series(Weekly(1, 42, 50, 0.3))])[0].Bins;
        double Mean(Func<DayOfWeek, bool> day) => bins.Where(b => day(b.Start.DayOfWeek)).Average(b => b.Expected);
        Assert.InRange(Mean(d => d is DayOfWeek.Saturday or DayOfWeek.Sunday) / Mean(d => d is not (DayOfWeek.Saturday or DayOfWeek.Sunday)), 0.27, 0.34);
    }

    /// <summary>Days and hours that are fuller by chance, in a series busy enough for that to matter.</summary>
    [Fact]
    public void Survey_BusyDaysByChance_RarelyMakeABurst()
    {
        var found = 0;
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            var day = 1.0;
            var counts = Noise.Counts(seed, 30, 300).Select((c, h) => (int)(c * (day = h % 24 == 0 ? 0.8 + 0.4 * random.NextDouble() : day) * (0.82 + 0.36 * random.NextDouble()))).ToArray();
            found += BurstDetector.Survey([Series(counts)])[0].Bursts.Count;
        }
        Assert.True(found <= 3, $"{found} in 30 series of 30 days");
    }

    [Fact]
    public void Survey_TopicThatGrowsOverMonths_IsFollowed()
    {
        var found = 0;
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            var counts = Enumerable.Range(0, 200 * 24).Select(h => Noise.Poisson(random, 4 * Math.Exp(h / 2000.0) * (1 + 2.0 / 3 * Math.Sin(2 * Math.PI * (h - 9) / 24)))).ToArray();
            found += BurstDetector.Survey([Series(counts)])[0].Bursts.Count;
        }
        Assert.True(found <= 2, $"{found} in 10 series of 200 days");
    }

    [Fact]
    public void Survey_CorrectsOverAllSeries()
    {
        var counts = Noise.Counts(3, 14, 4);
        counts[200] = 20;
        var alone = BurstDetector.Survey([Series(counts)])[0].Bins[200];
        var among = BurstDetector.Survey([Series(counts), .. Enumerable.Range(10, 20).Select(seed => Series(Noise.Counts(seed, 14, 4)))])[0].Bins[200];
        Assert.Equal(alone.PValue, among.PValue);
        Assert.InRange(among.QValue / alone.QValue, 15, 22);
    }

    [Fact]
    public void Survey_SeriesTooShort_HasNothing()
    {
        var found = BurstDetector.Survey([Series(new int[48]), Series(Noise.Counts(1, 14, 4))]);
        Assert.Empty(found[0].Bins);
        Assert.Equal(14 * 24, found[1].Bins.Count);
        Assert.Empty(BurstDetector.Survey([]));
    }

    static CollectionGap Gap(int fromHour, int toHour) => new(Some.Day.AddHours(fromHour), Some.Day.AddHours(toHour), 100, 1e-6);

    [Fact]
    public void Survey_Gap_RaisesNoExpectationAndHidesNothing()
    {
        // Of ten days three and a half are missing: without the gap told, what is expected of the others falls.
        var counts = Noise.Counts(5, 10, 10);
        var whole = BurstDetector.Survey([Series(counts)])[0].Bins;
        var holed = counts.ToArray();
        Array.Clear(holed, 60, 84);
        var told = BurstDetector.Survey([Series(holed)], [Gap(60, 144)])[0].Bins;
        Assert.InRange(told.Where(b => b.Seen == 1).Sum(b => b.Expected) / whole.Where((_, i) => told[i].Seen == 1).Sum(b => b.Expected), 0.93, 1.07);
        Assert.All(told.Skip(60).Take(84), b => Assert.Equal((0.0, 0.0, 1.0, 1.0), (b.Seen, b.Expected, b.PValue, b.QValue)));
    }

    [Fact]
    public void Survey_BinHalfInAGap_ExpectsHalf()
    {
        var counts = Enumerable.Repeat(10, 240).ToArray();
        var bins = BurstDetector.Survey([Series(counts)], [new(Some.Day.AddHours(100.5), Some.Day.AddHours(103.25), 100, 1e-6)])[0].Bins;
        Assert.Equal([1, 0.5, 0, 0, 0.75, 1], bins.Skip(99).Take(6).Select(b => b.Seen));
        Assert.Equal((5.0, 7.5), (bins[100].Expected, bins[103].Expected));
    }

    [Fact]
    public void Survey_BurstBesideAGap_SaysSo()
    {
        var counts = Noise.Counts(6, 14, 4);
        Array.Clear(counts, 190, 10);
        for (var h = 200; h < 204; h++) counts[h] = 80;
        for (var h = 270; h < 274; h++) counts[h] = 80;
        var bursts = BurstDetector.Survey([Series(counts)], [Gap(190, 200)])[0].Bursts;
        Assert.Equal([Gap(190, 200), null], bursts.Select(b => b.Gap));
    }

    [Fact]
    public void Survey_MinuteBins_FindTheMinute()
    {
        var random = new Random(7);
        var counts = Enumerable.Range(0, 14 * 1440).Select(m => Noise.Poisson(random, 0.1 * (1 + 0.7 * Math.Sin(2 * Math.PI * m / 1440)))).ToArray();
        for (var m = 10_000; m < 10_030; m++) counts[m] += 5;
        var burst = Assert.Single(BurstDetector.Survey([Series(counts, TimeSpan.FromMinutes(1))])[0].Bursts);
        Assert.Equal((Some.Day.AddMinutes(10_000), Some.Day.AddMinutes(10_030)), (burst.Onset, burst.End));
        Assert.InRange(burst.Expected, 1, 6);
    }

    [Fact]
    public void Survey_DayBins_HaveAWeek()
    {
        var random = new Random(8);
        var counts = Enumerable.Range(0, 56).Select(d => Noise.Poisson(random, Some.Day.AddDays(d).DayOfWeek == DayOfWeek.Sunday ? 300 : 100)).ToArray();
        counts[40] += 200;
        var burst = Assert.Single(BurstDetector.Survey([Series(counts, TimeSpan.FromDays(1))])[0].Bursts);
        Assert.Equal(Some.Day.AddDays(40), burst.Onset);
    }
}
