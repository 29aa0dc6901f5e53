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
                // The axis is one of square roots.
                Assert.Equal(of(known[i]).Value, x[i] * x[i], 1e-6);
                Assert.Equal(of(known[i]).High, Math.Pow(x[i] + more[i], 2), 1e-5);
                Assert.Equal(of(known[i]).Low, Math.Pow(x[i] - less[i], 2), 1e-5);
            }
        }
        Assert.StartsWith("23/91 vs 12/1431<br>ratio 29 (15–", figure.Notes()[2], StringComparison.Ordinal);
        Assert.Equal(markers.Length, figure.Notes().Length);
    }

    /// <summary>Whoever knows the people could tell who they are.</summary>
    [Fact]
    public void MarkerRates_OfTheFew_AreNeitherToldNorDrawn()
    {
        var figure = MarkerRatesFigure.Draw([new("a", "a", new(3, 91), new(12, 1431)), new("b", "b", new(23, 91), new(1, 1431)), new("c", "c", new(0, 91), new(4, 1431)), new("d", "d", new(5, 91), new(5, 1431)), new("e", "e", new(0, 638), new(34, 1625))], "Campaign", "Others");
        Assert.Equal(["<5/91 vs 12/1431<br>no ratio", "23/91 vs <5/1431<br>ratio at least 30", "0/91 vs <5/1431<br>no ratio", "5/91 vs 5/1431<br>ratio 16 (4.9–50)", "0/638 vs 34/1625<br>ratio at most 0.61"], figure.Notes());
        Assert.Equal(4, figure.Trace("Campaign").Numbers("x").Length);
        Assert.Equal(3, figure.Trace("Others").Numbers("x").Length);
        Assert.Contains("a: fewer than 5 against 0.84 % (<5/91 vs 12/1431).", figure.AltText, StringComparison.Ordinal);
    }

    /// <summary>"79/91" tells that twelve have it not, and "89/91" of two.</summary>
    [Fact]
    public void MarkerRates_OfAllButFew_AreNeitherToldNorDrawn()
    {
        var figure = MarkerRatesFigure.Draw([new("a", "a", new(89, 91), new(1429, 1431)), new("b", "b", new(79, 91), new(300, 1431)), new("c", "c", new(5, 6), new(300, 1431))], "Campaign", "Others");
        Assert.Equal([">86/91 vs >1426/1431<br>ratio at least 0.91", "79/91 vs 300/1431<br>ratio 4.1 (3.6–4.7)", "some/6 vs 300/1431<br>no ratio"], figure.Notes());
        Assert.Single(figure.Trace("Campaign").Numbers("x"));
        Assert.Contains("a: all but fewer than 5 against all but fewer than 5", figure.AltText, StringComparison.Ordinal);
    }

    /// <summary>A count by weights is none of accounts: the rate stands in its place, as in tables, hidden where tables hide it.</summary>
    [Fact]
    public void MarkerRates_BesideWeighted_TellTheRateThatTablesTell()
    {
        MarkerComparison Weighted(Proportion before) => new("a", "a", new(30, 90), new(4, 1291)) { WeightedRate = 0.0028, BeforeWeights = before, Weighted = new(12, 8, 18) };
        var figure = MarkerRatesFigure.Draw([Weighted(new(40, 8000)), Weighted(new(4, 8000))], "Campaign", "Others");
        Assert.Equal(["30/90 vs 0.28 %<br>ratio 12 (8.0–18)", "30/90 vs <5<br>ratio at least 8.0"], figure.Notes());
        Assert.Equal(Math.Sqrt(0.0028), Assert.Single(figure.Trace("Others").Numbers("x")), 1e-6);
        Assert.Contains("the weighted rate", figure.Heading(), StringComparison.Ordinal);
    }

    /// <summary>Beside one of 100 per cent, rates of two and eight must lie apart.</summary>
    [Fact]
    public void MarkerRates_SmallRates_LieApartBesideLargeOnes()
    {
        var figure = MarkerRatesFigure.Draw([new("a", "a", new(352, 352), new(308, 308)), new("b", "b", new(63, 805), new(36, 1879))], "Campaign", "Others");
        var axis = figure.Layout().GetProperty("xaxis");
        double[] range = axis.Numbers("range");
        Assert.True((figure.Trace("Campaign").Numbers("x")[1] - figure.Trace("Others").Numbers("x")[1]) / (range[1] - range[0]) > 0.12);
        Assert.Equal(["0 %", "1 %", "4 %", "10 %", "25 %", "50 %", "100 %"], axis.Texts("ticktext"));
        Assert.Equal("Markers of Campaign, beside Others", figure.Title);
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
        Assert.Equal([0, 0.004, 0.01, 0.025, 0.05, 0.1], Ticks.Roots(0.07), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(1, Ticks.Roots(0.41)[^1]);
        Assert.Equal(1, Ticks.Roots(double.NaN)[^1]);
        Assert.True(Ticks.UpTo(0).Count > 1);
        Assert.True(Ticks.UpTo(1e-7)[^1] >= 1e-7);
    }
}
