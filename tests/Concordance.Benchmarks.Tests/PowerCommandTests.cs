using System.Text.Json.Nodes;
using Concordance.Benchmarks.Networks;

namespace Concordance.Benchmarks.Tests;

public class PowerCommandTests
{
    [Fact]
    public async Task InvokeAsync_OneCurve_HasARowForEachValue()
    {
        var (code, output, _) = await Invoke("--curve", "borrowed", "--seeds", "1");

        var lines = output.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
        Assert.Equal(ExitCode.Success, code);
        Assert.StartsWith("Groups of 12 that act together on 25 objects", lines[0], StringComparison.Ordinal);
        Assert.Equal(["", "| objects that others share too, % | pairs found | flagged rightly | accounts found | accounts rightly |", "|---:|---:|---:|---:|---:|"], lines[1..4]);
        Assert.Equal(["0", "50", "100"], lines[4..].Select(l => l.Split('|')[1].Trim()));
        Assert.All(lines[4..], l => Assert.Matches(@"^\| \d+ \| [01]\.\d\d \| [01]\.\d{3} \| [01]\.\d\d \| [01]\.\d{3} \|$", l));
    }

    [Fact]
    public async Task InvokeAsync_Json_HasTheCurvesAskedFor()
    {
        var (code, output, _) = await Invoke("--curve", "spread", "--seeds", "1", "--json");

        Assert.Equal(ExitCode.Success, code);
        var json = JsonNode.Parse(output)!;
        var curve = Assert.Single(json["curves"]!.AsArray())!;
        Assert.Equal((1, "spread"), ((int)json["seeds"]!, (string?)curve["name"]));
        var recall = curve["rows"]!.AsArray().ToDictionary(r => (string)r!["value"]!, r => (double)r!["recall"]!);
        Assert.Equal(["5", "30", "60", "120", "300"], recall.Keys);
        // A group that is five times as slow as the window is lost, one that is quick is found.
        Assert.True(recall["5"] > 0.95 && recall["300"] < 0.5, output);
    }

    [Theory]
    [InlineData("--curve", "colour")]
    [InlineData("--seeds", "0")]
    [InlineData("--seeds", "101")]
    [InlineData("--seeds", "few")]
    [InlineData("everything")]
    public async Task InvokeAsync_WhatIsNotThere_IsToldAndNothingRun(params string[] args)
    {
        var (code, output, messages) = await Invoke(args);

        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.StartsWith("error: ", messages, StringComparison.Ordinal);
    }

    [Fact]
    public void All_Curves_ChangeOneFactorAndSayWhich()
    {
        Assert.Equal(PowerCurve.All.Count, PowerCurve.All.Select(c => c.Name).Distinct().Count());
        Assert.All(PowerCurve.All, c => Assert.Equal(c.Tables.Count, c.Tables.Select(t => t.Table).Distinct().Count()));
        // What the head line says of all tables is what they start from.
        Assert.Equal((12, 25, 30, 60, 1500, 5), (PowerCurve.Base.GroupSize, PowerCurve.Base.ObjectsPerGroup, PowerCurve.Base.SpreadSeconds, PowerCurve.Base.Presence, PowerCurve.Base.Accounts, PowerCurve.Base.Communities));
    }

    static async Task<(int Code, string Out, string Messages)> Invoke(params string[] args)
    {
        using StringWriter output = new(), messages = new();
        return (await CommandLine.InvokeAsync(["power", .. args], output, messages), output.ToString(), messages.ToString());
    }
}
