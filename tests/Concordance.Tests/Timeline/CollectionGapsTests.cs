using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class CollectionGapsTests
{
    static readonly Period SixWeeks = new(Some.Day, Some.Day.AddDays(42));

    /// <summary>Threads at random, half as many at weekends, days of unlike activity, hardly any at night; replies within some hours.</summary>
    static List<DateTime> Organic(int seed, int days, double perHour, double thread)
    {
        var random = new Random(seed);
        var times = new List<DateTime>();
        var today = 1.0;
        for (var hour = 0; hour < days * 24; hour++)
        {
            var time = Some.Day.AddHours(hour);
            if (hour % 24 == 0) today = 0.6 + 0.8 * random.NextDouble();
            var rhythm = Math.Max(0.03, 1 + Math.Sin(2 * Math.PI * (hour - 9) / 24)) * (time.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0.5 : 1);
            for (var n = Noise.Poisson(random, perHour * rhythm * today / thread); n > 0; n--)
            {
                var start = time.AddHours(random.NextDouble());
                times.Add(start);
                while (random.NextDouble() > 1 / thread) times.Add(start.AddHours(-1.5 * Math.Log(1 - random.NextDouble())));
            }
        }
        return times;
    }

    static List<DateTime> Without(List<DateTime> times, DateTime from, DateTime to) => times.FindAll(t => t < from || t >= to);

    [Theory]
    [InlineData(4.0, 1.0, 15, 9)]
    [InlineData(20.0, 4.0, 14, 10)]
    [InlineData(8.0, 3.0, 9, 36)]
    [InlineData(200.0, 10.0, 14, 4)]
    public void Find_PlantedGap_IsFoundWithItsBounds(double perHour, double thread, int fromHour, int hours)
    {
        for (var seed = 0; seed < 5; seed++)
        {
            var (from, to) = (Some.Day.AddDays(20).AddHours(fromHour), Some.Day.AddDays(20).AddHours(fromHour + hours));
            var times = Without(Organic(seed, 42, perHour, thread), from, to);
            var gap = Assert.Single(CollectionGaps.Find(times, SixWeeks));
            Assert.Equal((times.Where(t => t < from).Max(), times.Where(t => t >= to).Min()), (gap.Start, gap.End));
            Assert.InRange(gap.Probability, 0, 0.001);
            Assert.InRange(gap.Expected, 0.1 * perHour * hours, 2.2 * perHour * (hours + 2));
        }
    }

    [Fact]
    public void Find_SeveralGaps_AreFoundInOrder()
    {
        var times = Organic(3, 42, 20, 2);
        DateTime[] starts = [Some.Day.AddDays(8).AddHours(2), Some.Day.AddDays(22).AddHours(10), Some.Day.AddDays(33)];
        foreach (var start in starts) times = Without(times, start, start.AddHours(40));
        var found = CollectionGaps.Find(times, SixWeeks);
        Assert.Equal(3, found.Count);
        Assert.All(found.Zip(starts), p => Assert.True(p.First.Start <= p.Second && p.First.End >= p.Second.AddHours(40)));
    }

    [Fact]
    public void Find_AtTheEdgesOfThePeriod_IsBoundedByIt()
    {
        var times = Without(Without(Organic(4, 42, 20, 2), Some.Day, Some.Day.AddDays(2)), Some.Day.AddDays(39), Some.Day.AddDays(50));
        var found = CollectionGaps.Find(times, SixWeeks);
        Assert.Equal([SixWeeks.Start, times.Max()], found.Select(g => g.Start));
        Assert.Equal([times.Min(), SixWeeks.End], found.Select(g => g.End));
    }

    // Thirty series of threads with quiet nights and weekends, ten of each activity: at most one gap in all.
    [Fact]
    public void Find_OrganicNoiseWithNights_ShowsAtMostOneGapInThirtySeries()
    {
        (double PerHour, double Thread)[] kinds = [(0.5, 2), (4, 4), (20, 6)];
        var found = kinds.SelectMany(k => Enumerable.Range(0, 10).SelectMany(seed => CollectionGaps.Find(Organic(100 + seed, 42, k.PerHour, k.Thread), SixWeeks))).ToList();
        Assert.True(found.Count <= 1, string.Join("; ", found));
    }

    [Fact]
    public void Find_TopicThatDiesAway_ShowsNoGap()
    {
        var random = new Random(5);
        var times = Organic(5, 42, 40, 2).FindAll(t => random.NextDouble() < Math.Exp(-(t - Some.Day).TotalDays / 5));
        Assert.Empty(CollectionGaps.Find(times, SixWeeks));
    }

    [Fact]
    public void Find_BurstBesideQuietDays_MakesNoGapOfThem()
    {
        var times = Organic(6, 42, 2, 2);
        var burst = Some.Day.AddDays(20).AddHours(12);
        times.AddRange(Enumerable.Range(0, 5000).Select(i => burst.AddSeconds(4 * i)));
        Assert.Empty(CollectionGaps.Find(times, SixWeeks));
    }

    [Fact]
    public void Find_SilenceThatIsTheRule_IsNoGap()
    {
        var office = Organic(7, 42, 60, 1).FindAll(t => t.Hour is >= 8 and < 18 && t.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        Assert.Empty(CollectionGaps.Find(office, SixWeeks));
    }

    [Fact]
    public void Find_TooFewDaysOrNoPosts_TellsNothing()
    {
        var times = Organic(8, 42, 20, 1);
        Assert.Empty(CollectionGaps.Find([], SixWeeks));
        Assert.Empty(CollectionGaps.Find(Without(times, Some.Day.AddDays(2), Some.Day.AddDays(3)), new(Some.Day, Some.Day.AddDays(4))));
        Assert.Empty(CollectionGaps.Find([Some.Day.AddDays(3)], SixWeeks));
    }

    [Fact]
    public void Find_PostsOutsideThePeriodAndInAnyOrder_ChangeNothing()
    {
        var times = Without(Organic(9, 42, 10, 1), Some.Day.AddDays(20), Some.Day.AddDays(22));
        var period = new Period(Some.Day.AddDays(5).AddMinutes(17), Some.Day.AddDays(35).AddMinutes(3));
        var found = CollectionGaps.Find(times, period);
        Assert.Single(found);
        times.Reverse();
        Assert.Equal(found, CollectionGaps.Find(times.FindAll(period.Contains), period));
    }

    [Fact]
    public void Find_Shortest_LeavesOutWhatIsShorter()
    {
        var times = Without(Organic(10, 42, 200, 1), Some.Day.AddDays(20).AddHours(14), Some.Day.AddDays(20).AddHours(16));
        Assert.Single(CollectionGaps.Find(times, SixWeeks));
        Assert.Empty(CollectionGaps.Find(times, SixWeeks, new() { Shortest = TimeSpan.FromHours(3) }));
    }

    [Fact]
    public void Gaps_AsATable_OneRowEach()
    {
        var table = TimelineTables.Gaps([new(Some.Day, Some.Day.AddHours(6), 40, 1e-9)]);
        Assert.Equal([Some.Day, Some.Day.AddHours(6), 6.0, 40.0, 1e-9], table.Rows[0]);
        Assert.Equal(0, TimelineTables.Gaps([]).Rows.Count);
    }
}
