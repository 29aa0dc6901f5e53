namespace Concordance.Charts.Tests;

public sealed class CreationDaysFigureTests
{
    [Fact]
    public void CreationDays_AreSharesOfEachGroupInTheBatchAndAround()
    {
        var figure = CreationDaysFigure.Draw(Samples.Batch, Samples.Created(6, 48), Samples.Created(40, 40), "s", "c");
        var trace = figure.Trace("s (n = 96)");
        Assert.Equal(["2023-06-19", "2023-06-28", "2023-07-07", "2023-07-16", "2023-07-25", "2023-08-03", "2023-08-12"], trace.Texts("x"));
        Assert.Equal([0.0625, 0.0625, 0.0625, 0.5, 0.0625, 0.0625, 0.0625], trace.Numbers("y"));
        Assert.Equal("48", trace.Texts("customdata")[3]);
        Assert.Equal(7, figure.Trace("c (n = 360)").Numbers("y").Count(y => Math.Abs(y - 1.0 / 9) < 1e-6));
        Assert.DoesNotContain("one to four", figure.Heading(), StringComparison.Ordinal);
        Assert.Equal("40 s were created 2023-07-16 to 2023-07-24; 8.0 were expected", figure.Title);
        Assert.DoesNotContain("nothing can be compared", figure.Heading(), StringComparison.Ordinal);
    }

    /// <summary>A collection may lack the others of some months: a reader must not take the gap for a base rate.</summary>
    [Fact]
    public void CreationDays_WithoutOthersAround_SayThatThereIsNothingToCompare()
    {
        var figure = CreationDaysFigure.Draw(Samples.Batch, Samples.Created(6, 48), Samples.Created(0, 40), "s", "c");
        Assert.Contains("In 6 of 7 stretches none of the c were created", figure.Heading(), StringComparison.Ordinal);
    }

    /// <summary>Days point at people: of the few neither the number nor the height is told.</summary>
    [Fact]
    public void CreationDays_OfOneToFourAccounts_AreNeitherToldNorDrawn()
    {
        var figure = CreationDaysFigure.Draw(Samples.Batch, Samples.Created(3, 48), Samples.Created(40, 40), "s", "c");
        var trace = figure.Trace("s (n = 72)");
        Assert.Equal([0, 0, 0, 2.0 / 3, 0, 0, 0], trace.Numbers("y"), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal(["<5", "<5", "<5", "67 %", "<5", "<5", "<5"], trace.Texts("text"));
        Assert.DoesNotContain("4.2 %", figure.AltText, StringComparison.Ordinal);
        Assert.Contains("one to four accounts", figure.Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void CreationDays_AtTheEndOfTime_StopThere()
    {
        var last = DateOnly.MaxValue;
        var figure = CreationDaysFigure.Draw(new([new(1, last.AddDays(-1), last, 5, 1, 0.001)], 9), [.. Enumerable.Repeat(DateTime.MaxValue, 5)], [], "s", "c");
        Assert.Equal(4, figure.Trace("s (n = 5)").Texts("x").Length);
    }
}
