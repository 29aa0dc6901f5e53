using System.Globalization;
using System.Text;
using Concordance.Timeline;
using Concordance.Statistics;

namespace Concordance.Tests.Timeline;

public class OffsetFitTests(ITestOutputHelper output)
{
    static readonly DateTime s_start = new(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc);

    // Someone who posts by a profile, so many hours ahead of UTC; drawn by whole numbers.
    static List<DateTime> Times(int posts, int ahead, ulong seed, IReadOnlyList<double>? day = null, int days = 30)
    {
        day ??= DiurnalProfile.Usual.Shares;
        var state = seed;
        List<DateTime> times = [];
        while (times.Count < posts)
        {
            var (hour, height) = ((int)(SplitMix64.Next(ref state) % 24), SplitMix64.Next(ref state) % 1000 / 1000.0);
            if (height < day[hour] / day.Max()) times.Add(s_start.AddDays(SplitMix64.Next(ref state) % (ulong)days).AddHours(hour - ahead).AddMinutes(SplitMix64.Next(ref state) % 60));
        }
        return times;
    }

    [Fact]
    public void OffsetFit_MadePeople_AreCoveredAsOftenAsTheLevelSays()
    {
        var table = new StringBuilder("# Offsets from UTC fitted to hours of activity\n\nMade people who live by the usual day, moved by up to two hours (larks and owls), 200 for each row. \"Covered\": the true offset is in the 95 % set.\n\n| posts | told | covered | offsets in the set, mean |\n|---|---|---|---|\n");
        foreach (var posts in new[] { 15, 30, 60, 120, 300 })
        {
            var fits = Enumerable.Range(0, 200).Select(i => (Ahead: i % 24 + OffsetFit.First, Fit: OffsetFit.Of(Times(posts, i % 24 + OffsetFit.First + i % 5 - 2, (ulong)(i + 1000 * posts))))).ToList();
            var told = fits.Where(f => f.Fit.CannotTell is null).ToList();
            table.Append(CultureInfo.InvariantCulture, $"| {posts} | {told.Count} | {told.Count(f => f.Fit.Fits(TimeSpan.FromHours(f.Ahead)))} | {(told.Count == 0 ? "" : told.Average(f => f.Fit.Likely.Count).ToString("0.0", CultureInfo.InvariantCulture))} |\n");
            Assert.True(told.Count(f => f.Fit.Fits(TimeSpan.FromHours(f.Ahead))) >= 0.9 * told.Count);
        }
        KeptTable.Check("Concordance.Tests/Timeline/offsets.md", table.ToString(), output);
    }

    [Fact]
    public void OffsetFit_TooLittle_CannotTellAndSaysWhy()
    {
        var few = OffsetFit.Of(Times(10, 2, 1));
        Assert.Contains("20 hours", few.CannotTell, StringComparison.Ordinal);
        Assert.Empty(few.Likely);
        Assert.Null(few.Best);
        Assert.False(few.Fits(TimeSpan.FromHours(2)));
        // A thousand posts in one hour are one hour.
        Assert.NotNull(OffsetFit.Of(Enumerable.Range(0, 1000).Select(i => s_start.AddSeconds(i))).CannotTell);
        Assert.Equal((0, 0), (OffsetFit.Of([]).Hours, OffsetFit.Of([]).Days));
    }

    [Fact]
    public void OffsetFit_AllHoursAlike_HasNoNight() =>
        Assert.Equal("it posts at all hours alike", OffsetFit.Of(Enumerable.Range(0, 24 * 20).Select(h => s_start.AddHours(h))).CannotTell);

    [Fact]
    public void OffsetFit_OrderOfPosts_ChangesNothing()
    {
        var times = Times(80, 4, 7);
        Assert.Equal(OffsetFit.Of(times).Probabilities, OffsetFit.Of(times.AsEnumerable().Reverse()).Probabilities);
    }

    [Theory]
    [InlineData(5.5, 5, true)]
    [InlineData(5.5, 6, true)]
    [InlineData(13, -11, true)]
    [InlineData(14, -10, true)]
    [InlineData(-12, 12, true)]
    [InlineData(4, 3, false)]
    public void OffsetFit_Fits_HalvesAndTurnsOfTheDay(double hours, int likely, bool fits) =>
        Assert.Equal(fits, new OffsetFit(30, 5, null, [], [likely]).Fits(TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData("-2 -1 0 3", -2, 3)]
    [InlineData("-11 -10 11 12", 11, -10)]
    [InlineData("5", 5, 5)]
    public void OffsetFit_Stretch_IsTheShortestThatHoldsAll(string likely, int first, int last) =>
        Assert.Equal((first, last), new OffsetFit(30, 5, null, [], [.. likely.Split(' ').Select(l => int.Parse(l, CultureInfo.InvariantCulture))]).Stretch);

    [Fact]
    public void DiurnalProfile_Of_TurnsEveryAccountToItsOwnClock()
    {
        Assert.Null(DiurnalProfile.Of(Enumerable.Range(0, 10).Select(i => (Times(50, 2, (ulong)i).AsEnumerable(), 2))));
        var day = DiurnalProfile.Of(Enumerable.Range(0, 60).Select(i => (Times(100, i % 24 - 11, (ulong)i + 5).AsEnumerable(), i % 24 - 11)))!;
        Assert.Equal(1, day.Shares.Sum(), 9);
        Assert.True(day.Shares[3] < day.Shares[20] / 3);
    }

    [Fact]
    public void DiurnalProfile_WrongWeights_SayWhatToDo()
    {
        Assert.Throws<InputException>(() => new DiurnalProfile([1, 2, 3]));
        Assert.Throws<InputException>(() => new DiurnalProfile([.. new double[24]]));
        Assert.Throws<InputException>(() => new DiurnalProfile([.. Enumerable.Repeat(double.NaN, 24)]));
        Assert.Throws<InputException>(() => OffsetFit.Of([], null, new() { AnyHour = 0 }));
    }
}
