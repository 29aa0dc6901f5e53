using Concordance.Charts.Forms;
using Concordance.Timeline;

namespace Concordance.Charts.Tests;

public sealed class BurstTimelineFigureTests
{
    readonly TimelineBin[] _bins = Samples.Timeline().Bins;
    readonly Burst[] _bursts = Samples.Timeline().Bursts;

    [Fact]
    public void Interactive_HoldsTheNumbersOfTheBins()
    {
        var figure = BurstTimelineFigure.Draw(_bins, _bursts, "#x");
        var observed = figure.Trace("Observed");
        Assert.Equal(_bins.Select(b => (double)b.Observed).Append(_bins[^1].Observed), observed.Numbers("y"));
        Assert.All(_bins.Zip(figure.Trace("Expected").Numbers("y")), p => Assert.Equal(p.First.Expected, p.Second, 1e-4));
        Assert.All(_bins.Zip(figure.Trace("Usual range (999 of 1,000 bins)").Numbers("y")), p => Assert.Equal(p.First.Upper, p.Second, 1e-4));
        Assert.Equal("2024-05-13T00:00:00Z", observed.Texts("x")[0]);
        Assert.Equal("2024-05-13T00:30:00Z", observed.Texts("x")[1]);
        Assert.Equal("2024-05-19T00:00:00Z", observed.Texts("x")[^1]);
    }

    [Fact]
    public void Interactive_ShadesAndWritesOutEveryBurst()
    {
        var figure = BurstTimelineFigure.Draw(_bins, _bursts, "#x");
        var shapes = figure.Layout().GetProperty("shapes").EnumerateArray().ToArray();
        Assert.Equal(_bursts.Select(b => Utc.Iso(b.Onset)), shapes.Select(s => s.GetProperty("x0").GetString()));
        Assert.Equal(_bursts.Select(b => Utc.Iso(b.End)), shapes.Select(s => s.GetProperty("x1").GetString()));
        Assert.Equal(_bursts.Length, figure.Notes().Length);
        Assert.StartsWith($"{_bursts[0].Posts} posts, expected ", figure.Notes()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Static_ShadesTheBurstWhereItLies()
    {
        // A data area from 64 to 776 of 800 pixels, a burst in the sixth tenth of the time.
        TimelineBin[] flat = [.. Enumerable.Range(0, 100).Select(i => new TimelineBin(Samples.Start.AddHours(i), 5, 5, 12, 1, 1))];
        var burst = new Burst(flat[50].Start, flat[60].Start, 50, 50);
        using var picture = BurstTimelineFigure.Draw(flat, [burst], "#x").Picture();
        int row = picture.Height / 3; // above the counts, below the words
        int[] shaded = [.. Enumerable.Range(0, picture.Width).Where(x => picture.GetPixel(x, row).Blue is > 100 and < 225
            && picture.GetPixel(x, row).Red > 240)];
        Assert.InRange(shaded[0], 2 * (64 + 356) - 4, 2 * (64 + 356) + 4);
        Assert.InRange(shaded[^1], 2 * (64 + 427.2) - 4, 2 * (64 + 427.2) + 4);
    }

    [Fact]
    public void Times_WithoutZoneAreUtc()
    {
        TimelineBin[] unspecified =
            [.. _bins.Select(b => b with { Start = DateTime.SpecifyKind(b.Start, DateTimeKind.Unspecified) })];
        Assert.Equal(BurstTimelineFigure.Draw(_bins, _bursts, "#x").PlotlyJson,
            BurstTimelineFigure.Draw(unspecified, _bursts, "#x").PlotlyJson);
    }

    [Fact]
    public void Labels_OfManyBurstsAreTheLargestAndDoNotCoverEachOther()
    {
        Burst[] many = [.. Enumerable.Range(0, 9).Select(i => new Burst(_bins[100 + 4 * i].Start, _bins[102 + 4 * i].Start, 100 + i, 10))];
        var steps = StepSeries.Of(_bins);
        var labels = BurstLabels.Place(many, steps);
        Assert.Equal(["108", "107", "106", "105", "104"], labels.Select(l => l.Text[..3]));
        double perHour = 712 / steps.X(steps.End);
        var spans = labels.Select(l =>
        {
            double x = steps.X(l.Time) * perHour, width = HouseFont.Measure(l.Text, House.SmallSize);
            return (Left: l.Side == "left" ? x : x - width, Right: l.Side == "left" ? x + width : x, l.Level);
        }).ToArray();
        foreach (var row in spans.GroupBy(s => s.Level))
            Assert.All(row.OrderBy(s => s.Left).Zip(row.OrderBy(s => s.Left).Skip(1)), p => Assert.True(p.First.Right < p.Second.Left));
        Assert.Contains("5 largest bursts are written out", BurstTimelineFigure.Draw(_bins, many, "#x").Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_StayInsideTheFigure()
    {
        Burst[] edges = [new(_bins[0].Start, _bins[3].Start, 90, 10), new(_bins[285].Start, _bins[287].Start, 80, 10)];
        Assert.Equal(["left", "right"], BurstLabels.Place(edges, StepSeries.Of(_bins)).Select(l => l.Side));
    }

    [Fact]
    public void Timeline_OfOneBinIsDrawn() => Assert.NotEmpty(BurstTimelineFigure.Draw(_bins[..1], [], "#x").Png);

    [Theory]
    [InlineData(60, "hour")]
    [InlineData(30, "30 minutes")]
    [InlineData(1440, "day")]
    [InlineData(360, "6 hours")]
    public void BinName_IsInWords(int minutes, string words) => Assert.Equal(words, StepSeries.Of(
        [.. Enumerable.Range(0, 4).Select(i => new TimelineBin(Samples.Start.AddMinutes(i * minutes), 1, 1, 1, 1, 1))]).BinName);
}
