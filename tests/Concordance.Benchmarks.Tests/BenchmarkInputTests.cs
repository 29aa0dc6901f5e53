using System.Text.Json;
using Concordance.Benchmarks.Inputs;
using Concordance.Benchmarks.Sides;
using Concordance.Ingest;

namespace Concordance.Benchmarks.Tests;

public class BenchmarkInputTests
{
    const int Rows = 200;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Write_AllFormats_GiveTheSamePosts()
    {
        var (jsonl, pages, csv) = (Read(InputFormat.Jsonl), Read(InputFormat.Pages), Read(InputFormat.Csv));

        Assert.Equal(Rows, jsonl.Posts.Count);
        Assert.Equal(jsonl.Posts.Select(Said), pages.Posts.Select(Said));
        // The long links are in a cell of the table as JSON, which is not compared here.
        Assert.Equal(jsonl.Posts.Select(p => Said(p with { Urls = [] })), csv.Posts.Select(p => Said(p with { Urls = [] })));
        Assert.Equal(Accounts(jsonl), Accounts(pages));
        Assert.Equal(Accounts(jsonl), Accounts(csv));
    }

    [Fact]
    public void Write_Posts_HoldWhatRealOnesHold()
    {
        var posts = Read(InputFormat.Jsonl).Posts;

        Assert.Contains(posts, p => p.RepostOf is not null);
        Assert.Contains(posts, p => p.ReplyTo is not null);
        Assert.Contains(posts, p => p.QuoteOf is not null);
        Assert.Contains(posts, p => p.Hashtags.Count > 0);
        Assert.Contains(posts, p => p.Urls.Count > 0);
        Assert.Contains(posts, p => p.Text.Contains('"') && p.Text.Contains('\n'));
        Assert.Contains(posts, p => p.Text.Any(char.IsHighSurrogate));
        Assert.Contains(posts, p => p.Text.Contains('é'));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("pages")]
    [InlineData("csv")]
    public void Write_Overlap_OneRowInFiveIsMerged(string format)
    {
        using var folder = new TempFolder();
        ConcordanceSide.Prepare(new BenchmarkInput(Enum.Parse<InputFormat>(format, ignoreCase: true), Overlap: true).Write(folder.Path, Rows, Cancel), folder.Of("case"));

        Assert.Equal((160, 40), ConcordanceSide.Run(folder.Of("case"), Cancel));
    }

    [Theory]
    [InlineData("jsonl", Rows)]
    [InlineData("pages", 2)]
    [InlineData("csv", Rows)]
    public void Run_Duckdb_ReadsAllRows(string format, long records)
    {
        using var folder = new TempFolder();
        var input = new BenchmarkInput(Enum.Parse<InputFormat>(format, ignoreCase: true), Overlap: false);

        Assert.Equal(records, input.Records(Rows));
        Assert.Equal(records, DuckdbSide.Run(input.Format, input.Write(folder.Path, Rows, Cancel), folder.Of("out.parquet")));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        using var folder = new TempFolder();
        var input = new BenchmarkInput(InputFormat.Jsonl, Overlap: true);
        var first = SourceFile.Sha256(input.Write(folder.Path, Rows, Cancel), Cancel);

        Assert.Equal(first, SourceFile.Sha256(input.Write(folder.Path, Rows, Cancel), Cancel));
    }

    // Records compare their lists by reference.
    static string Said(Post post) => JsonSerializer.Serialize(post);

    static IEnumerable<Account> Accounts(Collection data) => data.Accounts.Values.OrderBy(a => a.Id, StringComparer.Ordinal);

    static Collection Read(InputFormat format)
    {
        using var folder = new TempFolder();
        ConcordanceSide.Prepare(new BenchmarkInput(format, Overlap: false).Write(folder.Path, Rows, Cancel), folder.Of("case"));
        var @case = CaseFile.Read(folder.Of("case"));
        var read = CaseIngest.Run(@case, cancel: Cancel);
        Assert.Empty(read.Report.Reasons);
        return CollectionStore.TryOpen(@case, read.Hash)!;
    }
}
