using System.Globalization;
using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>How many processors a machine has is no part of an analysis.</summary>
public sealed class ThreadTests
{
    [Fact]
    public async Task Run_OnAnyNumberOfProcessors_GivesTheSameFindings()
    {
        using var folder = new TempFolder();
        Assert.Equal(0, (await Cli.Run("simulate", "--scenario", "organic", "--size", "6000", "--out", folder.Of("case"))).Code);
        Dictionary<int, byte[]> findings = [];
        foreach (var processors in (int[])[1, 2, 4])
        {
            // Each reads the sources itself.
            if (Directory.Exists(folder.Of("case/work"))) Directory.Delete(folder.Of("case/work"), recursive: true);
            var output = folder.Of("run-" + processors.ToString(CultureInfo.InvariantCulture));
            var outcome = await CommandProcess.Run(processors, "run", folder.Of("case"), "--out", output);
            Assert.True(outcome.Code == 0, outcome.Out + outcome.Error);
            Assert.Equal(processors, (int)JsonNode.Parse(File.ReadAllText(Path.Combine(output, "run.json")))!["machine"]!["processors"]!);
            findings[processors] = File.ReadAllBytes(Path.Combine(output, "findings.json"));
        }
        Assert.NotEmpty(findings[1]);
        Assert.All(findings, f => Assert.True(f.Value.AsSpan().SequenceEqual(findings[1]), $"findings differ on {f.Key} processors"));
    }
}
