using Concordance.Charts.Forms;
using Concordance.Statistics;

namespace Concordance.Charts.Tests;

public sealed class PairedRowsTests
{
    [Fact]
    public void MarkerRates_HoldRatesIntervalsAndCounts()
    {
        var markers = Samples.Markers();
        var figure = MarkerRatesFigure.Draw(markers, "Campaign", "Others");
        var known = markers.Where(m => m.Studied.Total > 0).ToArray();
        foreach (var (name, of) in new (string, Func<MarkerComparison, Proportion>)[] { ("Campaign", m => m.Studied), ("Others", m => m.Comparison) })
        {
            var trace = figure.Trace(name);
            double[] x = trace.Numbers("x"), more = trace.GetProperty("error_x").Numbers("array"), less = trace.GetProperty("error_x").Numbers("arrayminus");
            for (int i = 0; i < known.Length; i++)
            {
                Assert.Equal(of(known[i]).Value, x[i], 1e-6);
                Assert.Equal(of(known[i]).High, x[i] + more[i], 1e-5);
                Assert.Equal(of(known[i]).Low, x[i] - less[i], 1e-5);
            }
        }
        Assert.StartsWith("23/91 vs 12/1431<br>ratio 29 (15–", figure.Notes()[2], StringComparison.Ordinal);
        Assert.Equal(markers.Length, figure.Notes().Length);
    }

    /// <summary>Whoever knows the people could tell who they are.</summary>
    [Fact]
    public void MarkerRates_OfTheFew_AreNeitherToldNorDrawn()
    {
        var figure = MarkerRatesFigure.Draw([new("a", "a", new(3, 91), new(12, 1431)), new("b", "b", new(23, 91), new(1, 1431)), new("c", "c", new(0, 91), new(4, 1431)), new("d", "d", new(5, 91), new(5, 1431))], "Campaign", "Others");
        Assert.Equal(["<5/91 vs 12/1431<br>no ratio", "23/91 vs <5/1431<br>ratio at least 30", "0/91 vs <5/1431<br>no ratio", "5/91 vs 5/1431<br>ratio 16 (4.9–50)"], figure.Notes());
        Assert.Equal(3, figure.Trace("Campaign").Numbers("x").Length);
        Assert.Equal(2, figure.Trace("Others").Numbers("x").Length);
        Assert.Contains("a: fewer than 5 against 0.84 % (<5/91 vs 12/1431).", figure.AltText, StringComparison.Ordinal);
    }

    /// <summary>In both forms: a label that ends in dots leaves its reader to guess.</summary>
    [Fact]
    public void Labels_OfASentence_StandInTwoLines()
    {
        const string Label = "were created in a batch of which at least a quarter is above expectation";
        Assert.Equal(2, PairedRows.Lines(Label).Count);
        Assert.Equal(Label, string.Join(' ', PairedRows.Lines(Label)));
        var figure = MarkerRatesFigure.Draw([new("batch", Label, new(1, 2), new(1, 3))], "Campaign", "Others");
        Assert.Equal([string.Join("<br>", PairedRows.Lines(Label))], figure.Layout().GetProperty("yaxis").Texts("ticktext"));
        Assert.Equal(["use letters or flags of Azerbaijani in their profile"], PairedRows.Lines("use letters or flags of Azerbaijani in their profile"));
        // No more than two, and none wider than its room.
        var endless = PairedRows.Lines(string.Concat(Enumerable.Repeat("word ", 1000)));
        Assert.Equal((2, '…'), (endless.Count, endless[1][^1]));
        Assert.All(endless.Concat(PairedRows.Lines(new string('w', 1000))), line => Assert.True(HouseFont.Measure(line, House.SmallSize) <= 300, line));
    }

    [Fact]
    public void Shares_HoldEveryRow()
    {
        var rows = Samples.Shares();
        var figure = SharesFigure.Draw(rows, "Campaign", "Others");
        Assert.All(rows.Zip(figure.Trace("Campaign").Numbers("x")), p => Assert.Equal(p.First.Item2.Value, p.Second, 1e-6));
        Assert.All(rows.Zip(figure.Trace("Others").Numbers("x")), p => Assert.Equal(p.First.Item3.Value, p.Second, 1e-6));
        Assert.Equal(rows.Select(r => r.Item1), figure.Layout().GetProperty("yaxis").Texts("ticktext"));
    }

    [Fact]
    public void StaticShares_AreBarsAsLongAsTheShares()
    {
        using var picture = SharesFigure.Draw([("a", new(80, 100), new(1, 2)), ("b", new(40, 100), new(1, 2))], "s", "c").Picture();
        var bars = picture.Bars(House.Studied, least: 60);
        Assert.Equal(2, bars.Count);
        Assert.Equal(2.0, (double)bars[0] / bars[1], 0.02);
    }

    [Fact]
    public void Axis_NeverGoesBeyondAllOfTheGroup()
    {
        var figure = SharesFigure.Draw([("a", new(5, 5), new(5, 5))], "s", "c");
        Assert.Equal("100 %", figure.Layout().GetProperty("xaxis").Texts("ticktext")[^1]);
    }

    [Theory]
    [InlineData(0.0, "0 %")]
    [InlineData(0.0084, "0.84 %")]
    [InlineData(0.0412, "4.1 %")]
    [InlineData(0.4667, "47 %")]
    [InlineData(double.NaN, "no data")]
    public void Told_GivesTwoDigits(double share, string told) => Assert.Equal(told, Ticks.Told(share));

    [Fact]
    public void Ticks_AreRoundAndReachTheMaximum()
    {
        Assert.Equal([0, 20, 40, 60, 80, 100], Ticks.UpTo(87));
        Assert.Equal([0, 1, 2, 3], Ticks.Counts(3));
        Assert.Equal([0, 0.2, 0.4, 0.6, 0.8, 1], Ticks.Shares(1));
        Assert.True(Ticks.UpTo(0).Count > 1);
        Assert.True(Ticks.UpTo(1e-7)[^1] >= 1e-7);
    }
}
