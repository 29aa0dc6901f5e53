using Concordance.Benchmarks.Sides;

namespace Concordance.Benchmarks.Tests;

public class CntSideTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_HandsOverTheTableAndReadsTheEdges()
    {
        using var folder = new TempFolder();
        var python = StandIn(folder, "preprocess) cp \"$5\" handed.csv;; compute) touch \"$3\";;", "echo 42");
        using var scratch = Scratch.Make(1, "");
        File.WriteAllText(scratch.Of("shares.csv"), "object_id,account_id,content_id,timestamp_share\no1,a1,c1,1690200000\no1,a2,c2,1690200030\n");

        var side = await CntSide.Find(python, Cancel);
        var run = await side.Run(scratch.Of("shares.csv"), 30, scratch, Cancel);

        Assert.Equal(42, run.Edges);
        Assert.True(run is { LoadSeconds: > 0, ComputeSeconds: > 0 } && run.Seconds == run.LoadSeconds + run.ComputeSeconds);
        Assert.Equal(
            "message_id,user_id,username,repost_id,reply_id,message,timestamp,urls\nc1,a1,a1,o1,,,1690200000,\nc2,a2,a2,o1,,,1690200030,\n", File.ReadAllText(scratch.Of("handed.csv")));
        var (input, database) = (scratch.Of("cnt.csv"), scratch.Of("cnt.db"));
        Assert.Equal(
            [$"-m coordination_network_toolkit {database} preprocess {input} --format csv", $"-m coordination_network_toolkit {database} compute co_retweet --time_window 30 --min_edge_weight 1"],
            File.ReadAllLines(folder.Of("calls")).Where(c => c.StartsWith("-m", StringComparison.Ordinal)));
        // Gigabytes are not left behind for the next table.
        Assert.False(File.Exists(input) || File.Exists(database));
    }

    [Fact]
    public async Task Find_WhereItIsNotInstalled_SaysHowToInstallIt()
    {
        using var folder = new TempFolder();
        var python = StandIn(folder, "", "echo \"No module named 'coordination_network_toolkit'\" >&2; exit 1");

        var e = await Assert.ThrowsAsync<InputException>(() => CntSide.Find(python, Cancel));

        Assert.Contains("No module named", e.Problem, StringComparison.Ordinal);
        Assert.Contains("-m pip install coordination_network_toolkit", e.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvokeAsync_NoSuchPython_IsToldBeforeAnythingIsMeasured()
    {
        using StringWriter output = new(), messages = new();

        var code = await CommandLine.InvokeAsync(["network", "--rows", "2000", "--rounds", "1", "--cnt", "no/such/python"], output, messages);

        Assert.Equal((ExitCode.BadInput, ""), (code, output.ToString()));
        Assert.StartsWith("error: 'no/such/python'", messages.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("preprocess) echo 'disk I/O error' >&2; exit 1;;", "echo 42", "'preprocess' failed: disk I/O error")]
    [InlineData("compute) echo 'no such table' >&2; exit 3;;", "echo 42", "'compute' failed: no such table")]
    [InlineData("compute) exit 5;;", "echo 42", "'compute' failed: exit code 5, without a word")]
    [InlineData("", "echo many", "no number of edges: 'many'")]
    public async Task Run_WhatFails_IsToldInItsOwnWords(string does, string counts, string expected)
    {
        using var folder = new TempFolder();
        var side = await CntSide.Find(StandIn(folder, does, counts), Cancel);
        using var scratch = Scratch.Make(1, "");
        File.WriteAllText(scratch.Of("shares.csv"), "object_id,account_id,content_id,timestamp_share\n");

        var e = await Assert.ThrowsAsync<InputException>(() => side.Run(scratch.Of("shares.csv"), 60, scratch, Cancel));

        Assert.Contains(expected, e.Problem, StringComparison.Ordinal);
    }

    // Writes down what it is called with; "-m module database command …" does what is said of the command.
    static string StandIn(TempFolder folder, string does, string otherwise)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in is a script of a Unix shell.");
        var script = folder.Write("python", $"""
            #!/bin/sh
            echo "$@" >> '{folder.Of("calls")}'
            if [ "$1" = "-m" ]; then
              case "$4" in {does} esac
              exit 0
            fi
            {otherwise}
            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return script;
    }
}
