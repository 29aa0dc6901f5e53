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
        Assert.Contains($"The largest of 2 bursts lasts from {Utc.Minutes(told.Onset)} to {Utc.Minutes(told.End)} and has", heading, StringComparison.Ordinal);
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
        Assert.Equal([.. survey.Select(s => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{s.Series.Counts.Max():#,0} of {s.Series.Total:#,0}"))], figure.Notes());
        Assert.Equal(survey.Sum(s => s.Bursts.Count), figure.Layout().GetProperty("shapes").GetArrayLength());
        Assert.Equal("1 of 3 hashtags burst", figure.Title);
        var (burst, later) = (survey[0].Bursts[0], new Burst(Samples.Start, Samples.Start.AddHours(1), 9, 1));
        Assert.Equal("1 of 3 hashtags burst, 1 of them at the time of the largest burst looked at", SmallMultiplesFigure.Draw(survey, k => "#" + k, "hashtags", beside: burst).Title);
        Assert.Equal("1 of 3 hashtags burst, 0 of them at the time of the largest burst looked at", SmallMultiplesFigure.Draw(survey, k => "#" + k, "hashtags", beside: later).Title);
    }

    [Theory]
    [InlineData(46 * 24, 60, "2 hours")]
    [InlineData(700, 60, "hour")]
    [InlineData(5 * 365 * 24, 60, "7 days")]
    [InlineData(6 * 365, 60 * 24, "7 days")]
    [InlineData(1500, 7, "21 minutes")]
    public void SmallMultiples_PutBinsTogetherToLengthsThatHaveAName(int bins, int minutes, string step)
    {
        var series = new CountSeries("k", Samples.Start, TimeSpan.FromMinutes(minutes), [.. Enumerable.Repeat(1, bins)]);
        Assert.Contains($"Posts per {step}", SmallMultiplesFigure.Draw([new(series, [], [])], k => k, "keys").Heading(), StringComparison.Ordinal);
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
        Assert.StartsWith("The fullest four hours in a row are", figure.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void HourWeek_SaysWhichHoursAreQuiet()
    {
        var times = Enumerable.Range(0, 7 * 24).Where(h => h % 24 is >= 8 and < 20).Select(h => Samples.Start.AddHours(h));
        Assert.Contains("The quietest six hours in a row, 0:00 to 6:00, hold 0 % of the posts, where six of 24 would hold 25 % if all hours were alike.", HourWeekFigure.Draw(HourWeek.Of(times), "posts").Heading(), StringComparison.Ordinal);
    }

    /// <summary>A burst of one night holds more posts than the week; what the title tells of other days must not be of it.</summary>
    [Fact]
    public void HourWeek_TellsBurstsApart()
    {
        var (outside, inside) = (HourWeek.Of(Enumerable.Range(0, 40).Select(i => Samples.Start.AddDays(i % 7).AddHours(18 + i % 4))), HourWeek.Of(Enumerable.Range(0, 400).Select(i => Samples.Start.AddHours(2 + i % 4))));
        var figure = HourWeekFigure.Draw(outside, "posts", bursts: inside, all: outside);
        Assert.Equal("In the bursts the fullest four hours are 2:00 to 6:00, outside them 18:00 to 22:00", figure.Title);
        Assert.Contains("of all posts of the collection 0 % are of these hours", figure.Heading(), StringComparison.Ordinal);
        Assert.Equal(["In the bursts: 400 posts", "Outside the bursts: 40 posts"], figure.Notes());
        Assert.True(figure.Traces()[0].Numbers("y").Min() > figure.Traces()[1].Numbers("y").Max());
        Assert.Equal("In the bursts the fullest four hours in a row are 2:00 to 6:00", HourWeekFigure.Draw(HourWeek.Of([]), "posts", bursts: inside).Title);
    }

    /// <summary>That thirty come within minutes is told beside a burst in which they came within seconds.</summary>
    [Fact]
    public void FirstMovers_StandBesideOtherBursts()
    {
        var (posts, burst) = Samples.Movers();
        OtherBurst Other(string key, int first, int seconds) => new(key, Samples.Wave(3, 80, 0.2, 0.3) with { Together = new(first, first, Samples.Start, Samples.Start.AddSeconds(seconds)) });
        string Title(params OtherBurst[] others) => FirstMoversFigure.Draw(posts, burst, Samples.Open, 5, others: others).Title;
        Assert.Equal("The first 5 accounts came within 40 seconds; quickest of 2 other bursts: 9 seconds", Title(Other("goal", 5, 9), Other("storm", 5, 500)));
        // Of fewer accounts the time says nothing.
        Assert.Equal("The first 5 accounts came within 40 seconds; in another burst 8 min 20 s", Title(Other("goal", 4, 9), Other("storm", 5, 500)));
        var figure = FirstMoversFigure.Draw(posts, burst, Samples.Open, 5, others: [Other("goal", 5, 9)], shown: key => "#" + key, close: new(5, 5, burst.Onset, burst.Onset.AddSeconds(50)));
        Assert.StartsWith("The first 5 accounts came within 50 seconds; in another burst 9 seconds", figure.Title, StringComparison.Ordinal);
        Assert.Contains("the quickest other burst is #goal of", figure.Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void BurstTimeline_OfWeeks_ShowsTheLargestBurstByItself_WithTheClockOfTheCase()
    {
        TimelineBin[] bins = [.. Enumerable.Range(0, 24 * 30).Select(i => new TimelineBin(Samples.Start.AddHours(i), i is >= 300 and < 310 ? 50 : 2, 2, 6, 1, 1))];
        var burst = new Burst(bins[300].Start, bins[310].Start, 500, 20);
        var figure = BurstTimelineFigure.Draw(bins, [burst], "#x", zones: [TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")]);
        Assert.Equal("500 posts in 10 hours from 2024-05-25 12:00 UTC, where 20 were expected", figure.Title);
        var close = figure.Layout().GetProperty("xaxis2");
        Assert.Equal(["2024-05-24T00:00:00Z", "2024-05-27T00:00:00Z"], close.Texts("range"));
        Assert.Equal("00:00<br>02:00<br>Fri 24 May", close.Texts("ticktext")[0]);
        Assert.Equal(2, figure.Layout().GetProperty("shapes").GetArrayLength());
        // Where the burst fills most of the time, once is enough.
        Assert.False(BurstTimelineFigure.Draw(bins[250..350], [burst], "#x").Layout().TryGetProperty("xaxis2", out _));
    }

    [Fact]
    public void FirstMovers_AreRowsInTheOrderOfTheirFirstPosts()
    {
        var (posts, burst) = Samples.Movers();
        var figure = FirstMoversFigure.Draw(posts, burst, Samples.Open, 5);
        var first = figure.Traces().Single(t => t.GetProperty("name").GetString() == "First post" && t.GetProperty("xaxis").GetString() == "x");
        Assert.Equal([0, -1, -2, -3, -4], first.Numbers("y"));
        Assert.Equal(first.Texts("x").Order(StringComparer.Ordinal), first.Texts("x"));
        Assert.Equal(["account0", "account1", "account2", "account3", "account4"], first.Texts("text"));
        Assert.StartsWith("The first 5 accounts came within 40 seconds", figure.Title, StringComparison.Ordinal);
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
        Assert.StartsWith("27 of the first 30 accounts came within 3 min 54 s", figure.Title, StringComparison.Ordinal);
        Assert.Contains("27 of 30 posted first within 3 min 54 s, from", figure.AltText, StringComparison.Ordinal);
        var shape = figure.Layout().GetProperty("shapes")[0];
        Assert.Equal((Utc.Iso(Samples.Start.AddHours(1).AddSeconds(9)), Utc.Iso(Samples.Start.AddHours(1).AddSeconds(9 * 27))), (shape.GetProperty("x0").GetString(), shape.GetProperty("x1").GetString()));
        var range = figure.Layout().GetProperty("xaxis").Texts("range");
        Assert.InRange(DateTime.Parse(range[1], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal), Samples.Start.AddHours(2.25), Samples.Start.AddHours(2.4));
        Assert.Contains("to the end of the burst, 2024-05-15 00:00 UTC", figure.Heading(), StringComparison.Ordinal);
        // These minutes have a panel of their own, with no account that came before.
        Assert.InRange(figure.Traces().Single(t => t.GetProperty("name").GetString() == "First post" && t.GetProperty("xaxis").GetString() == "x2").Numbers("y").Length, 27, 28);
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
