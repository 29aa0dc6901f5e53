using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using SkiaSharp;

namespace Concordance.Charts.Tests;

public sealed class CalendarFigureTests
{
    static readonly DateOnly Saturday = new(2023, 7, 1);

    static DayCount[] Days(int count, Func<int, long> posts) => [.. Enumerable.Range(0, count).Select(i => new DayCount(Saturday.AddDays(i), posts(i)))];

    static string[] Hovers(Figure figure) => [.. figure.Traces().SelectMany(t => t.GetProperty("customdata").EnumerateArray())
        .SelectMany(row => row.EnumerateArray()).Select(v => v.GetString()!).Where(t => t.Length > 0)];

    [Fact]
    public void Interactive_EveryDayTellsItsCount()
    {
        var days = Samples.Days(46);
        var figure = CalendarFigure.Draw(days);
        string[] expected = [.. days.Select(d => $"{d.Day.ToString("ddd yyyy-MM-dd", CultureInfo.InvariantCulture)}: {(d.Posts == 0 ? "no post" : d.Posts.ToString("N0", CultureInfo.InvariantCulture) + " posts")}")];
        Assert.Equal(expected.Order(), Hovers(figure).Order());
        Assert.Contains("3 of 46 days have none", figure.Title, StringComparison.Ordinal);
        Assert.Contains("2023-07-21, 2023-07-22, 2023-07-23.", figure.AltText, StringComparison.Ordinal);
        Assert.Contains("UTC", figure.Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void Interactive_DaysOutsideThePeriodAreNotThereAndEmptyOnesAreMarked()
    {
        var z = CalendarFigure.Draw(Days(3, i => i == 1 ? 0 : 5)).Traces().Single().GetProperty("z");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, z[0][0].ValueKind);
        Assert.Equal((1.0, 0.0, 1.0), (z[5][0].GetDouble(), z[6][0].GetDouble(), z[0][1].GetDouble()));
        string Marks(Func<int, long> posts) => CalendarFigure.Draw(Days(3, posts)).Layout().GetProperty("shapes")[0].GetProperty("path").GetString()!;
        Assert.Equal(5, Marks(i => i == 1 ? 0 : 5).Count(c => c == 'L'));
        Assert.Equal(0, Marks(_ => 5).Count(c => c == 'L'));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(46, 1)]
    [InlineData(550, 1)]
    [InlineData(551, 3)]
    [InlineData(2190, 7)]
    public void Blocks_AreOneAYearWhereItIsLong(int days, int blocks)
    {
        var figure = CalendarFigure.Draw(Samples.Days(days));
        Assert.Equal(blocks, figure.Traces().Length);
        Assert.Equal(days, Hovers(figure).Length);
        Assert.InRange(figure.Layout().GetProperty("height").GetInt32(), 200, 1200);
    }

    [Fact]
    public void Months_AreNamedWithTheYear()
    {
        Assert.Equal(["Jul 2023", "Aug"], CalendarFigure.Draw(Days(46, _ => 9)).Notes());
        Assert.Contains("2024", CalendarFigure.Draw(Days(430, _ => 9)).Notes());
        Assert.Contains("2025", CalendarFigure.Draw(Days(800, _ => 9)).Layout().GetProperty("yaxis").Texts("ticktext"));
    }

    [Fact]
    public void Years_WithoutPostsOrTooManyAreLeftOutAndTold()
    {
        var figure = CalendarFigure.Draw(Days(20_000, i => i is 0 or > 19_000 ? 7 : 0));
        Assert.InRange(figure.Traces().Length, 2, 6);
        Assert.Contains("days of other years are not drawn", figure.Heading(), StringComparison.Ordinal);
        Assert.Equal(12, CalendarFigure.Draw(Days(20_000, _ => 7)).Traces().Length);
    }

    [Theory]
    [InlineData(4000, "square-root")]
    [InlineData(1_000_000, "logarithmic")]
    public void Scale_KeepsABurstFromHidingTheRest(long burst, string name)
    {
        var scale = CountScale.Of([.. Enumerable.Range(0, 45).Select(i => 900L + 10 * i), burst]);
        Assert.Equal(name, scale.Name);
        Assert.True(scale.Position(1340) - scale.Position(900) > 0.03 && scale.Position(900) > 0.05 && scale.Position(burst) == 1);
        Assert.Contains(name, CalendarFigure.Draw(Days(46, i => i == 9 ? burst : 900 + 10 * i)).Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_GrowDarkerWithTheCount()
    {
        var scale = CountScale.Of([1, 100_000_000, 200_000_000]);
        double[] light = [.. Enumerable.Range(0, 21).Select(i => { SKColor.Parse(scale.Color(i / 20.0)).ToHsl(out _, out _, out float l); return (double)l; })];
        Assert.All(light.Zip(light.Skip(1)), p => Assert.True(p.First > p.Second));
    }

    [Fact]
    public void Static_FillsTheDaysWithPostsOnly()
    {
        using var full = CalendarFigure.Draw(Days(14, _ => 100_000_000)).Picture();
        using var half = CalendarFigure.Draw(Days(14, i => i % 2 == 0 ? 100_000_000 : 0)).Picture();
        int Filled(SKBitmap picture) => picture.Count(CountScale.Of([100_000_000]).Color(1), new(0, 200, 1600, picture.Height));
        Assert.InRange(Filled(half) / (double)Filled(full), 0.4, 0.6);
    }

    [Fact]
    public void DayCount_HoldsEveryDayOfThePeriod()
    {
        var start = new DateTime(2023, 7, 1, 12, 0, 0, DateTimeKind.Utc);
        var days = DayCount.Of([start.AddTicks(-1), start, start.AddDays(2), start.AddDays(3)], new(start, start.AddDays(3)));
        Assert.Equal([1L, 0, 1, 0], days.Select(d => d.Posts));
        Assert.Equal(new DateOnly(2023, 7, 4), days[^1].Day);
    }
}
