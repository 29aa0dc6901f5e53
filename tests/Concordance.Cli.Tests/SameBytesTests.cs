using System.Globalization;
using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>What is no part of an analysis: how many processors a machine has, whether the collection was read before, and the truth of a synthetic case, which is for scoring alone.</summary>
public sealed class SameBytesTests
{
    /// <summary>On one processor and on four the sources are read, on two the work folder that the first left.</summary>
    [Fact]
    public async Task Run_WithoutTheTruthOnAnyNumberOfProcessors_GivesTheSameBytes()
    {
        using var folder = new TempFolder();
        Assert.Equal(0, (await Cli.Run("simulate", "--scenario", "organic", "--size", "6000", "--out", folder.Of("case"))).Code);
        Directory.Delete(folder.Of("case/truth"), recursive: true);
        foreach (var processors in (int[])[1, 2, 4])
        {
            if (processors == 4) Directory.Delete(folder.Of("case/work"), recursive: true);
            var output = folder.Of(Name(processors));
            var outcome = await CommandProcess.Run(processors, "run", folder.Of("case"), "--out", output);
            Assert.Contains("7 of 7 notebooks ran", outcome.Out);
            Assert.Equal(processors, (int)JsonNode.Parse(File.ReadAllText(Path.Combine(output, RunFolder.ManifestName)))!["machine"]!["processors"]!);
        }
        var files = Files(folder.Of(Name(1)));
        Assert.Equal(15, files.Length);
        Assert.Contains("findings.json", files);
        Assert.All((int[])[2, 4], processors =>
        {
            Assert.Equal(files, Files(folder.Of(Name(processors))));
            // The manifest alone says when and on what a run ran.
            Assert.All(files.Where(f => f != RunFolder.ManifestName), f =>
                Assert.True(File.ReadAllBytes(folder.Of($"{Name(1)}/{f}")).AsSpan().SequenceEqual(File.ReadAllBytes(folder.Of($"{Name(processors)}/{f}"))), $"{f} differs on {processors} processors"));
        });
    }

    [Fact]
    public void Notebooks_NameNoTruth()
    {
        var notebooks = Directory.GetFiles(Checkout.Notebooks, "*.ipynb");
        Assert.Equal(7, notebooks.Length);
        var code = notebooks.SelectMany(n => JsonNode.Parse(File.ReadAllText(n))!["cells"]!.AsArray())
            .Where(c => (string)c!["cell_type"]! == "code").Select(c => string.Concat(c!["source"]!.AsArray().Select(l => (string)l!))).ToList();
        Assert.NotEmpty(code);
        Assert.All(code, c => Assert.DoesNotContain("truth", c, StringComparison.OrdinalIgnoreCase));
    }

    static string Name(int processors) => "run-" + processors.ToString(CultureInfo.InvariantCulture);

    static string[] Files(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];
}
