using System.Text.Json;
using Concordance.Benchmarks.Inputs;
using Concordance.Benchmarks.Sides;

namespace Concordance.Benchmarks.Tests;

public class CommandLineTests
{
    [Fact]
    public async Task InvokeAsync_Side_PrintsWhatItReadAndTook()
    {
        using var folder = new TempFolder();
        var file = new BenchmarkInput(InputFormat.Jsonl, Overlap: true).Write(folder.Path, 50, TestContext.Current.CancellationToken);
        ConcordanceSide.Prepare(file, folder.Of("case"));

        var (code, output, _) = await Invoke(SideCommand.Arguments(Side.Concordance, InputFormat.Jsonl, folder.Of("case"), ""));

        var result = JsonSerializer.Deserialize<SideResult>(output)!;
        Assert.Equal((ExitCode.Success, 40, 10), (code, result.Kept, result.Merged));
        Assert.True(result.CpuSeconds > 0);
        Assert.True(result.PeakBytes > 1 << 20);
    }

    [Fact]
    public async Task InvokeAsync_Accounts_MeasuresEveryAccount()
    {
        var (_, output, _) = await Invoke("accounts", "--rows", "2000", "--rounds", "1", "--json");

        var run = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0];
        Assert.Equal((2000, 200), (run.GetProperty("rows").GetInt32(), run.GetProperty("accounts").GetInt32()));
        // What a table of so few takes is less than what other tests take and free meanwhile.
        Assert.Equal(JsonValueKind.Number, run.GetProperty("heldBytes").ValueKind);
        Assert.True(run.GetProperty("boundSeconds").GetDouble() > 0);
    }

    [Theory]
    [InlineData("ingest", "--rows", "0")]
    [InlineData("ingest", "--rows", "10000001")]
    [InlineData("ingest", "--rounds", "-1")]
    [InlineData("ingest", "--input", "parquet")]
    [InlineData("ingest", "everything")]
    [InlineData("borrowing", "--rows", "499")]
    [InlineData("borrowing", "--rows", "1000001")]
    [InlineData("kernel", "--rounds", "0")]
    [InlineData("kernel", "--rounds", "1001")]
    [InlineData("kernel", "everything")]
    [InlineData("kernel", "--command", "no/such/concordance")]
    [InlineData("accounts", "--rows", "999")]
    [InlineData("accounts", "--rows", "many")]
    public async Task InvokeAsync_WhatIsNotThere_IsToldAndNothingRun(params string[] args)
    {
        var (code, output, messages) = await Invoke(args);

        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.StartsWith("error: ", messages, StringComparison.Ordinal);
    }

    static async Task<(int Code, string Out, string Messages)> Invoke(params string[] args)
    {
        using StringWriter output = new(), messages = new();
        return (await CommandLine.InvokeAsync(args, output, messages), output.ToString(), messages.ToString());
    }
}
