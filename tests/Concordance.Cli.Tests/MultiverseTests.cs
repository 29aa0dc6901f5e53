using System.Text.Json.Nodes;
using Concordance.Attribution;

namespace Concordance.Cli.Tests;

public sealed class MultiverseTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    async Task<string> Made()
    {
        var folder = _folder.Of("organic");
        Assert.Equal(0, (await Cli.Run("simulate", "--scenario", "organic", "--size", "6000", "--out", folder)).Code);
        CaseFile.Write(CaseFile.Read(folder) with
        {
            Multiverse = new() { BinMinutes = [120], BurstRates = [], WindowSeconds = [10], LeastObjects = [], EdgeRates = [], NullModels = [], Layers = [], LeastRatios = [3], BesideMatched = [], CopySimilarities = [], VisualDistances = [] },
        }, folder);
        return folder;
    }

    [Fact]
    public async Task Multiverse_Case_WritesReportNotebookAndEveryWayOfTheGridThatItDeclares()
    {
        var folder = await Made();
        var outcome = await CommandProcess.Run("multiverse", folder, "--most", "6", "--out", _folder.Of("out"), "--json");
        Assert.True(outcome.Code == 0, outcome.Error);
        Assert.True((bool)JsonNode.Parse(outcome.Out)!["ok"]!);
        Assert.Equal(["multiverse.csv", "notebooks", "report.html", "run.json"], Directory.EnumerateFileSystemEntries(_folder.Of("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var rows = File.ReadAllLines(_folder.Of("out/multiverse.csv"));
        Assert.StartsWith("set,way,timeline bin,false discovery rate of bursts,window,", rows[0], StringComparison.Ordinal);
        Assert.Contains(rows, r => r.Contains(",120 min,", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("drawn,", StringComparison.Ordinal) && r.Contains(",10 s,", StringComparison.Ordinal));
        Assert.Contains("How far do the findings rest on choices?", File.ReadAllText(_folder.Of("out/report.html")), StringComparison.Ordinal);
        // Made beside the steps, not in their place.
        Assert.Empty(FindingsLog.ReadAll(CaseFile.Read(folder)).Findings);
    }

    [Theory]
    [InlineData("--most", "-1")]
    [InlineData("--most", "many")]
    [InlineData("--seed", "1.5")]
    public async Task Multiverse_NumberThatCantBeUsed_IsRefused(string option, string value)
    {
        var outcome = await Cli.Run("multiverse", option, value);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(option, outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>The outputs that are committed belong to the findings that are: a change of the steps asks for a new run of it.</summary>
    [Fact]
    public void Multiverse_CommittedNotebook_TellsTheCommittedFindings()
    {
        var cells = JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Notebooks, "multiverse", "multiverse.ipynb")))!["cells"]!.AsArray();
        var table = string.Concat(cells.Single(c => (string)c!["id"]! == "findings")!["outputs"]![0]!["data"]!["text/html"]!.AsArray().Select(l => (string)l!));
        var findings = FindingsFile.Parse(File.ReadAllText(Path.Combine(Checkout.Notebooks, "findings.json"))).Findings;
        Assert.All(findings.Where(f => f.Holds is not null), f => Assert.Matches($@"(?s){System.Text.RegularExpressions.Regex.Escape(f.Id)}</td>\s*<td[^>]*>{System.Text.RegularExpressions.Regex.Escape(f.Name)}</td>.{{0,200}}?>{(f.Holds == true ? "holds" : "does not hold")}<", table));
        var environment = cells.Single(c => (string)c!["id"]! == "environment")!["outputs"]!.ToJsonString();
        Assert.Contains(FindingsHashOfInput(), environment, StringComparison.Ordinal);
    }

    static string FindingsHashOfInput()
    {
        var cells = JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Notebooks, "05-coordination.ipynb")))!["cells"]!.AsArray();
        return System.Text.RegularExpressions.Regex.Match(cells.Single(c => (string)c!["id"]! == "environment")!["outputs"]!.ToJsonString(), "[0-9a-f]{64}").Value;
    }
}
