using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>The truth of a synthetic case is for scoring: no step of an investigation reads it, and none misses it.</summary>
public class WithoutTruthTests
{
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

    /// <summary>The first run reads the sources, the second the work folder.</summary>
    [Fact]
    public async Task Run_WithoutTheTruth_GivesTheSameBytesTwice()
    {
        using var folder = new TempFolder();
        Assert.Equal(0, (await Cli.Run("simulate", "--scenario", "organic", "--size", "6000", "--out", folder.Of("case"))).Code);
        Directory.Delete(folder.Of("case/truth"), recursive: true);
        foreach (var run in new[] { "first", "second" })
            Assert.Contains("7 of 7 notebooks ran", (await CommandProcess.Run("run", folder.Of("case"), "--out", folder.Of(run))).Out);

        var files = Files(folder.Of("first"));
        Assert.Equal(15, files.Length);
        Assert.Equal(files, Files(folder.Of("second")));
        // The manifest alone says when a run ran.
        Assert.All(files.Where(f => f != RunFolder.ManifestName), f => Assert.True(File.ReadAllBytes(folder.Of($"first/{f}")).AsSpan().SequenceEqual(File.ReadAllBytes(folder.Of($"second/{f}"))), $"{f} differs"));
    }

    static string[] Files(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];
}
