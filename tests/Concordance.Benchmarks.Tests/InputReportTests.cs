using Concordance.Benchmarks.Inputs;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks.Tests;

public class InputReportTests
{
    [Fact]
    public void MedianRatio_OfRounds_IsTheMiddleOne()
    {
        Assert.Equal(1.4, Of(false, 0, 1.2, 9, 1.4).MedianRatio, 9);
        Assert.Equal(1.3, Of(false, 0, 1.2, 1.4).MedianRatio, 9);
    }

    [Theory]
    [InlineData(1.5, 1L << 30, true)]
    [InlineData(1.51, 1L << 30, false)]
    [InlineData(1.5, (1L << 30) + 1, false)]
    public void Holds_AtTheLimits_BreaksBeyondThem(double ratio, long peak, bool holds)
    {
        Assert.Equal(holds, Report(Of(false, peak, ratio)).Holds);
        Assert.True(Report(Of(true, peak, ratio)).Holds);
    }

    [Fact]
    public void Table_OfAnyReport_SaysWhatIsBroken()
    {
        Assert.Contains("BROKEN: time, memory", IngestText.Table(Report(Of(false, 2L << 30, 2))), StringComparison.Ordinal);
        Assert.Contains("kept", IngestText.Table(Report(Of(false, 1, 1))), StringComparison.Ordinal);
    }

    static InputReport Of(bool overlap, long peak, params double[] ratios) =>
        new(new(InputFormat.Csv, overlap), 1, [.. ratios.Select(r => new Pair(new(new(1, 0, 1, 1), 1), new(new(1, 0, 1, peak), r)))]);

    static IngestReport Report(InputReport input) => new(new("CPU", 1, "OS", "NET"), "v1", 1, [input]);
}
