using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks.Tests;

public class LookalikesBenchmarkTests
{
    [Fact]
    public void Run_FindsWhatWasPlantedAndWhatComparingAllPairsFinds()
    {
        var report = LookalikesBenchmark.Run(new() { Rows = [10_000, 20_000], Rounds = 1, Targets = 40, Compared = 4_000 }, TextWriter.Null, TestContext.Current.CancellationToken);
        Assert.True(report.Holds, LookalikesText.Table(report));
        Assert.All(report.Runs, r => Assert.True(r.Planted >= 10));
        Assert.NotNull(LookalikesText.Json(report));
    }
}
