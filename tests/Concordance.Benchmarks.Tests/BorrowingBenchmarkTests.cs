using Concordance.Benchmarks.Borrowing;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks.Tests;

public class BorrowingBenchmarkTests
{
    [Fact]
    public void Make_SameSeed_GivesTheSameArticlesAndThePassagesAreInThem()
    {
        var (made, again) = (MadeArticles.Make(1000, 1), MadeArticles.Make(1000, 1));
        Assert.Equal(made.Articles, again.Articles);
        Assert.Equal(made.Passages, again.Passages);
        Assert.NotEqual(made.Articles[0].Text, MadeArticles.Make(1000, 2).Articles[0].Text);
        Assert.All(made.Articles, a => Assert.Equal(500, a.Text.Split(' ').Length));
        Assert.InRange(made.Passages.Length, 80, 100);
        var byUrl = made.Articles.ToDictionary(a => a.Url, StringComparer.Ordinal);
        Assert.All(made.Passages, p => Assert.True(byUrl[p.Source].Domain != byUrl[p.Article].Domain && byUrl[p.Source].PublishedOn < byUrl[p.Article].PublishedOn));
    }

    [Fact]
    public void Run_FindsWhatWasPlantedAndWhatComparingAllPairsFinds()
    {
        var report = BorrowingBenchmark.Run(new() { Rows = [500, 1000], Rounds = 1, Compared = 100 }, TextWriter.Null, TestContext.Current.CancellationToken);
        Assert.True(report.Holds, BorrowingText.Table(report));
        Assert.All(report.Runs, r => Assert.Equal(r.Passages, r.PassagesFound));
        Assert.True(report.Comparison.Words > 0);
        Assert.NotNull(BorrowingText.Json(report));
    }
}
