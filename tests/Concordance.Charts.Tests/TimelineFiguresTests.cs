using Concordance.Charts.Forms;
using Concordance.Timeline;

namespace Concordance.Charts.Tests;

/// <summary>Small multiples, the week by hours, the first movers, and gaps in the timeline.</summary>
public sealed class TimelineFiguresTests
{
    [Fact]
    public void BurstTimeline_MarksGapsAndSaysSo()
    {
        var (bins, bursts) = Samples.Timeline();
        var gap = new CollectionGap(bins[10].Start, bins[30].Start, 100, 1e-6);
        var figure = BurstTimelineFigure.Draw(bins, bursts, "#x", gaps: [gap]);
        Assert.Contains(figure.Layout().GetProperty("shapes").EnumerateArray(), s => s.GetProperty("x0").GetString() == Utc.Iso(gap.Start) && s.GetProperty("x1").GetString() == Utc.Iso(gap.End));
        Assert.Contains("Nothing was collected in one stretch.", figure.Heading(), StringComparison.Ordinal);
        Assert.NotEqual(BurstTimelineFigure.Draw(bins, bursts, "#x").Png, figure.Png);
    }

    [Fact]
    public void BurstTimeline_SaysWhenTheLargestWas()
    {
        var (bins, bursts) = Samples.Timeline();
        var told = bursts[0] with { ExcessLow = 300, ExcessHigh = 345 };
        string heading = BurstTimelineFigure.Draw(bins, [told, bursts[1]], "#x").Heading();
        Assert.Contains($"The largest lasts from {Utc.Minutes(told.Onset)} to {Utc.Minutes(told.End)} and has", heading, StringComparison.Ordinal);
        Assert.Contains("(95 % interval 300 to 345)", heading, StringComparison.Ordinal);
    }

    [Fact]
    public void SmallMultiples_HaveARowASeriesOnItsOwnScale()
    {
        var survey = Samples.Survey();
        var figure = SmallMultiplesFigure.Draw(survey, k => "#" + k, "hashtags");
        var (first, last) = (figure.Trace("#tag0"), figure.Trace("#tag2"));
        Assert.Equal(survey[0].Series.Counts.Select(c => (double)c).Append(survey[0].Series.Counts[^1]), first.Numbers("customdata"));
        Assert.Equal(first.Numbers("y").Max() - first.Numbers("y").Min(), last.Numbers("y").Max() - last.Numbers("y").Min(), 1e-9);
        Assert.True(first.Numbers("y").Min() > last.Numbers("y").Max());
        Assert.Equal([.. survey.Select(s => s.Series.Counts.Max().ToString(System.Globalization.CultureInfo.InvariantCulture))], figure.Notes());
        Assert.Equal(survey.Sum(s => s.Bursts.Count), figure.Layout().GetProperty("shapes").GetArrayLength());
        Assert.StartsWith("1 of 3 hashtags burst", figure.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void SmallMultiples_OfManyBins_PutThemTogether()
    {
        var series = new CountSeries("x", Samples.Start, TimeSpan.FromMinutes(10), [.. Enumerable.Repeat(1, 2000)]);
        var figure = SmallMultiplesFigure.Draw([new(series, [], [])], k => k, "keys");
        Assert.InRange(figure.Trace("x").Numbers("customdata").Length, 600, 721);
        Assert.Contains("Posts per 30 minutes", figure.Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void SmallMultiples_OfMoreThanFit_SayHowManyAreLeftOut()
    {
        var series = new CountSeries("x", Samples.Start, TimeSpan.FromHours(1), [1, 2]);
        var figure = SmallMultiplesFigure.Draw([.. Enumerable.Repeat(new SeriesBursts(series, [], []), SmallMultiplesFigure.MostRows + 3)], k => k, "keys");
        Assert.Contains("3 more are not drawn.", figure.Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void HourWeek_HoldsEveryCell()
    {
        var week = Samples.Week();
        var figure = HourWeekFigure.Draw(week, "posts");
        var cells = figure.Traces().Single().GetProperty("customdata");
        Assert.Equal((7, 24), (cells.GetArrayLength(), cells[0].GetArrayLength()));
        Assert.Equal($"Thursday 15:00 to 16:00: {week.Posts[3][15]} posts", cells[3][15].GetString());
        Assert.Contains("Time of UTC", figure.Heading(), StringComparison.Ordinal);
        Assert.Contains("most on Thursday from 15:00 to 16:00", figure.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void HourWeek_SaysWhichHoursAreQuiet()
    {
        var times = Enumerable.Range(0, 7 * 24).Where(h => h % 24 is >= 8 and < 20).Select(h => Samples.Start.AddHours(h));
        Assert.Contains("The quietest six hours in a row begin at 0:00 and hold 0 % of the posts", HourWeekFigure.Draw(HourWeek.Of(times), "posts").Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void FirstMovers_AreRowsInTheOrderOfTheirFirstPosts()
    {
        var (posts, burst) = Samples.Movers();
        var figure = FirstMoversFigure.Draw(posts, burst, Samples.Open, 5);
        var first = figure.Trace("First post");
        Assert.Equal([0, -1, -2, -3, -4], first.Numbers("y"));
        Assert.Equal(first.Texts("x").Order(StringComparer.Ordinal), first.Texts("x"));
        Assert.Equal(["account0", "account1", "account2", "account3", "account4"], first.Texts("text"));
        Assert.StartsWith("The first 5 accounts posted within 40 seconds", figure.Title, StringComparison.Ordinal);
        Assert.All(figure.Notes(), note => Assert.Equal("10", note));
        posts.Reverse();
        Assert.Equal(figure.PlotlyJson, FirstMoversFigure.Draw(posts, burst, Samples.Open, 5).PlotlyJson);
    }

    /// <summary>One that is an hour early and one that is late, and twenty-eight in between that come within four minutes: these four minutes are the title, and the axis is one of hours and not of the two days that the burst lasts.</summary>
    [Fact]
    public void FirstMovers_ThatComeTogether_AreToldByTheShortestTimeOfMost()
    {
        Post Of(int i, TimeSpan after) => new() { Id = $"{i}", AccountId = $"account{i % 100}", Time = Samples.Start + after };
        Post[] posts =
        [
            Of(0, TimeSpan.Zero), .. Enumerable.Range(1, 28).Select(i => Of(i, TimeSpan.FromHours(1) + i * TimeSpan.FromSeconds(9))), Of(29, TimeSpan.FromHours(1.5)), Of(30, TimeSpan.FromHours(3)),
            .. Enumerable.Range(0, 40).Select(i => Of(100 + i, TimeSpan.FromHours(4 + i))),
        ];
        var figure = FirstMoversFigure.Draw(posts, new(Samples.Start, Samples.Start.AddDays(2), 71, 3), Samples.Open);
        Assert.StartsWith("27 of the first 30 accounts posted within 3 min 54 s of each other", figure.Title, StringComparison.Ordinal);
        Assert.Contains("27 of the 30 posted first within 3 min 54 s, from", figure.AltText, StringComparison.Ordinal);
        var shape = figure.Layout().GetProperty("shapes")[0];
        Assert.Equal((Utc.Iso(Samples.Start.AddHours(1).AddSeconds(9)), Utc.Iso(Samples.Start.AddHours(1).AddSeconds(9 * 27))), (shape.GetProperty("x0").GetString(), shape.GetProperty("x1").GetString()));
        var range = figure.Layout().GetProperty("xaxis").Texts("range");
        Assert.InRange(DateTime.Parse(range[1], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal), Samples.Start.AddHours(2.25), Samples.Start.AddHours(2.4));
        Assert.Contains("the burst goes on to", figure.Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void BurstTimeline_TellsTheLargestByTheClocksOfTheCaseToo()
    {
        var (bins, bursts) = Samples.Timeline();
        var heading = BurstTimelineFigure.Draw(bins, bursts, "#x", zones: [TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")]).Heading();
        Assert.Contains($"(Asia/Tokyo: {Utc.Minutes(bursts[0].Onset.AddHours(9))} to {Utc.Minutes(bursts[0].End.AddHours(9))})", heading, StringComparison.Ordinal);
    }

    [Fact]
    public void FirstMovers_InAPseudonymousCase_NameNobody()
    {
        var (posts, burst) = Samples.Movers();
        var figure = FirstMoversFigure.Draw(posts, burst, OutputNames.Pseudonymous(new byte[32]), 5);
        Assert.DoesNotContain("account0", figure.PlotlyJson + figure.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutData_FiguresSaySo()
    {
        Assert.Contains("No series to draw", SmallMultiplesFigure.Draw([], k => k, "hashtags").Notes());
        Assert.Contains("No posts to count", HourWeekFigure.Draw(HourWeek.Of([]), "posts").Notes());
        Assert.Contains("No burst to look into", FirstMoversFigure.Draw([], null, Samples.Open).Notes());
        Assert.Contains("No burst to look into", FirstMoversFigure.Draw([], new Burst(Samples.Start, Samples.Start.AddHours(1), 0, 0), Samples.Open).Notes());
        Assert.Throws<ArgumentOutOfRangeException>(() => FirstMoversFigure.Draw([], null, Samples.Open, 61));
    }
}
