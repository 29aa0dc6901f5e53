using System.Buffers;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>The whole path on 100,000 real posts, which have no post ids, no declared locations and times of a minute.</summary>
public class RealSampleTests
{
    [Fact]
    public async Task NewAndRun_OnRealPosts_HoldAndSayWhatIsMissing()
    {
        var sample = Samples.Find("trolls/sample_100k_2016.csv.gz");
        using var folder = new TempFolder();
        var (@case, run) = (Path.Combine(folder.Path, "case"), Path.Combine(folder.Path, "run"));
        Assert.Equal(0, (await Cli.Run("new", sample, "--out", @case, "--zone", "UTC", "--hashtag", "MAGA")).Code);
        var outcome = await CommandProcess.Run("run", @case, "--out", run);
        Assert.Equal((0, true), (outcome.Code, outcome.Out.Contains("7 of 7 notebooks ran")));

        var findings = JsonNode.Parse(File.ReadAllText(Path.Combine(run, "findings.json")))!["findings"]!.AsArray();
        string Statement(string name) => (string)findings.Single(f => (string)f!["name"]! == name)!["statement"]!;
        Assert.Contains("100,000 of 100,000 (100.0 %) rows in 1 source became posts; 0 were rejected", Statement("rows"));
        Assert.Contains("known to the minute", Statement("scope"));
        Assert.Contains("post ids", Statement("fields"));
        Assert.Contains("no source has declared locations", Statement("declared-places"));
        Assert.Contains("no source has account creation dates", Statement("marker:young"));
        Assert.Contains("declared locations", File.ReadAllText(Path.Combine(run, "notebooks", "04-location-and-script.ipynb")));
        NoHandleIn(sample, Directory.GetFiles(run, "*", SearchOption.AllDirectories));
    }

    /// <summary>Handles that are long and have a sign that words lack, so that they can't stand there by accident.</summary>
    static void NoHandleIn(string sample, IEnumerable<string> outputs)
    {
        using var rows = new StreamReader(new GZipStream(File.OpenRead(sample), CompressionMode.Decompress));
        var handles = new HashSet<string>(StringComparer.Ordinal);
        rows.ReadLine();
        while (rows.ReadLine() is { } line)
            if (line.Split(',')[0] is { Length: >= 8 and <= 15 } handle && handle.Any(c => c is '_' or (>= '0' and <= '9')) && handle.All(c => c == '_' || char.IsAsciiLetterOrDigit(c))) handles.Add(handle);
        Assert.True(handles.Count > 100);
        // All at once: one after the other, thousands would be looked for in megabytes.
        var any = SearchValues.Create([.. handles], StringComparison.Ordinal);
        foreach (var text in outputs.Select(File.ReadAllText))
        {
            var at = text.AsSpan().IndexOfAny(any);
            Assert.Equal("", at < 0 ? "" : text.Substring(at, Math.Min(20, text.Length - at)));
        }
    }
}
