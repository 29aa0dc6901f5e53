using System.Text.Json.Nodes;
using Concordance.Benchmarks.Networks;
using Concordance.Benchmarks.Report;
using Concordance.Benchmarks.Sides;

namespace Concordance.Benchmarks.Tests;

public class NetworkReportTests
{
    const int Million = 1_000_000;

    static readonly NetworkScore s_score = new(300, 301, 300, 25, 25, 25);

    static readonly IReadOnlyList<WeightScore> s_weights = [new("CooRTweet", "pairs of posts", new(300, 2000, 300)), new("objects", "distinct objects", new(300, 400, 150))];

    [Theory]
    [InlineData(297, 312, 25, 25, 25, true)]
    [InlineData(296, 300, 25, 25, 25, false)]
    [InlineData(297, 313, 25, 25, 25, false)]
    [InlineData(300, 300, 24, 24, 25, false)]
    [InlineData(300, 300, 25, 26, 25, false)]
    public void Holds_AtTheLimitsOfWhatIsFound_BreaksBeyondThem(int right, int flagged, int rightAccounts, int foundAccounts, int plantedAccounts, bool holds) =>
        Assert.Equal(holds, Report(Table(Million) with { Score = new(300, flagged, right, plantedAccounts, foundAccounts, rightAccounts) }).Holds);

    [Theory]
    [InlineData(Million, 80, true)]
    [InlineData(Million, 79, false)]
    [InlineData(10 * Million, 130, true)]
    [InlineData(10 * Million, 129, false)]
    [InlineData(100_000, 1, true)]
    public void Holds_TheToolkitInTheSameRun_MustTakeSoMuchLonger(int rows, double seconds, bool holds) =>
        Assert.Equal(holds, Report(Table(rows, new CntRun(seconds / 4, seconds * 3 / 4, 200))).Holds);

    [Theory]
    [InlineData(10 * Million, 2_000_000_000, true)]
    [InlineData(10 * Million, 2_000_000_001, false)]
    [InlineData(100 * Million, 9_000_000_000, true)]
    public void Holds_MoreMemoryThanIsAllowed_IsBroken(int rows, long peakBytes, bool holds) => Assert.Equal(holds, Report(Table(rows, peakBytes: peakBytes)).Holds);

    [Fact]
    public void Holds_OtherEdgesThanTheToolkit_IsBroken()
    {
        Assert.True(Report(Table(Million, new CntRun(40, 60, 200))).Holds);
        Assert.False(Report(Table(Million, new CntRun(40, 60, 199))).Holds);
    }

    [Fact]
    public void CntRatio_NotRunHere_IsThatOfElsewhereAndNoLimit()
    {
        Assert.Equal((41.3, 678, null), (Table(Million).CntRatio, Table(10 * Million).CntRatio, Table(2000).CntRatio));
        // Ours takes ten times as long here as where the toolkit was measured: that says nothing.
        Assert.True(Report(Table(Million) with { Rounds = [Times(10, 1 << 20)] }).Holds);
    }

    [Fact]
    public void Table_NotRunHere_SaysSo()
    {
        var text = NetworkText.Table(Report(Table(Million)));

        Assert.Contains("CNT          coordination-network-toolkit, not run here", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CNT: load s", text, StringComparison.Ordinal);
        Assert.DoesNotContain("LIMIT BROKEN", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split('\n'), l => l.EndsWith(' '));
    }

    [Fact]
    public void Table_EveryPart_HasARowForEachTable()
    {
        var rows = NetworkText.Table(Report(Table(Million, new CntRun(30, 49.5, 200)), Table(2000) with { Peers = new(null, null) })).Split('\n');

        Assert.Equal(" 1000000        500        100   0.250  0.250  0.500          1.000  1000000.0     2.0        80     2.00     1.00         1         1", RowAfter("    rows      pairs", 1));
        Assert.Equal("    2000        500        100   0.250  0.250  0.500          1.000  1000000.0     2.0               2.00     1.00         1         1", RowAfter("    rows      pairs", 2));
        Assert.StartsWith(" 1000000      300 of 300          300 of 301         25 of 25        1.000", RowAfter("    rows   pairs found", 1), StringComparison.Ordinal);
        Assert.EndsWith("LIMIT BROKEN", RowAfter("    rows   pairs found", 1), StringComparison.Ordinal);
        Assert.Equal(" 1000000             301        300      0.997   1.000   the odds, at a false discovery rate of 0.05", RowAfter("    rows   pairs flagged", 1));
        Assert.Equal(" 1000000            2000        300      0.150   1.000   a weight of 10 or more: pairs of posts (CooRTweet)", RowAfter("    rows   pairs flagged", 2));
        Assert.Equal(" 1000000             400        150      0.375   0.500   a weight of 10 or more: distinct objects", RowAfter("    rows   pairs flagged", 3));
        Assert.Equal("    2000   the peers' weights: more pairs than memory can hold", RowAfter("    rows   pairs flagged", 5));
        Assert.Equal(" 1000000          30.0       49.5        200   yes", RowAfter("    rows   CNT: load s", 1));

        string RowAfter(string head, int lines) => rows[Array.FindIndex(rows, r => r.StartsWith(head, StringComparison.Ordinal)) + lines];
    }

    [Fact]
    public void Json_OfAnyReport_HasWhatTheTableHas()
    {
        var json = JsonNode.Parse(CommonOptions.Json(NetworkText.Json(Report(Table(Million, new CntRun(40, 60, 200)), Table(2000)))))!;

        Assert.Equal((true, "1.5", 60), ((bool)json["ok"]!, (string?)json["cnt"], (int)json["windowSeconds"]!));
        var (first, second) = (json["tables"]![0]!, json["tables"]![1]!);
        Assert.Equal((10, 100, 200L, true), ((int)first["leastWeight"]!, (double)first["cntRatio"]!, (long)first["cnt"]!["edges"]!, (bool)first["sameEdgesAsCnt"]!));
        Assert.Equal(["CooRTweet", "objects"], first["weights"]!.AsArray().Select(w => (string?)w!["name"]));
        Assert.Equal((0.15, 1), ((double)first["weights"]![0]!["score"]!["precision"]!, (double)first["weights"]![0]!["score"]!["recall"]!));
        Assert.Equal(300, (int)first["score"]!["right"]!);
        Assert.Equal((null, null), (second["cnt"], second["cntRatio"]));
        Assert.Equal(1.0, (double)first["rounds"]![0]!["edges"]!);
    }

    [Fact]
    public async Task InvokeAsync_SmallTable_MeasuresAndScoresIt()
    {
        using StringWriter output = new(), messages = new();

        var code = await CommandLine.InvokeAsync(["network", "--rows", "20000", "--rounds", "1", "--json"], output, messages);
        TestContext.Current.TestOutputHelper!.WriteLine(messages.ToString());

        Assert.Equal(ExitCode.Success, code);
        var table = JsonNode.Parse(output.ToString())!["tables"]![0]!;
        Assert.Equal((20_000, 300), ((int)table["rows"]!, (int)table["score"]!["planted"]!));
        Assert.Equal(["CooRTweet", "CNT", "objects"], table["weights"]!.AsArray().Select(w => (string?)w!["name"]));
        Assert.All(table["weights"]!.AsArray(), w => Assert.Equal(300, (int)w!["score"]!["planted"]!));
    }

    [Theory]
    [InlineData("--rows", "1999")]
    [InlineData("--rows", "100000001")]
    [InlineData("--rounds", "0")]
    [InlineData("--window", "0")]
    [InlineData("--window", "86401")]
    [InlineData("everything")]
    public async Task InvokeAsync_WhatIsNotThere_IsToldAndNothingRun(params string[] args)
    {
        using StringWriter output = new(), messages = new();

        Assert.Equal(ExitCode.BadInput, await CommandLine.InvokeAsync(["network", .. args], output, messages));
        Assert.StartsWith("error: ", messages.ToString(), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }

    static NetworkReport Report(params NetworkTableReport[] tables) => new(new("CPU", 1, "OS", "NET"), 60, tables.Any(t => t.Peers.Cnt is not null) ? "1.5" : null, tables);

    static NetworkTableReport Table(int rows, CntRun? cnt = null, long peakBytes = 1 << 20) => new(rows, 500, 100, 10, s_score, [Times(1, peakBytes)], new(s_weights, cnt));

    static NetworkTimes Times(double edges, long peakBytes) => new(edges / 4, edges / 4, edges / 2, 2, edges / 2, 0.5, 0.25, new(500, 100, edges / 4, edges / 4, edges / 2, peakBytes, peakBytes / 2));
}
