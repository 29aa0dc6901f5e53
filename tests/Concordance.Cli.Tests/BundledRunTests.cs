using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Cli.Tests;

[Collection(nameof(BundledCollection))]
public partial class BundledRunTests(BundledRun run)
{
    static IReadOnlyList<string> Names => [.. Directory.GetFiles(Checkout.Notebooks, "*.ipynb").Select(n => Path.GetFileName(n)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Run_Succeeds_AndNamesTheReport()
    {
        Assert.Equal("", string.Join("\n", run.Outcome.Error.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("running ", StringComparison.Ordinal))));
        Assert.Equal(0, run.Outcome.Code);
        Assert.Contains("7 of 7 notebooks ran", run.Outcome.Out);
        Assert.Contains($"report: {Path.Combine(run.Folder, "report.html")}", run.Outcome.Out);
    }

    /// <summary>Pictures are left out: another CPU may smooth an edge by another shade. Figures are compared by their numbers.</summary>
    [Fact]
    public void CommittedNotebooks_ShowWhatARunGives()
    {
        Assert.Equal(7, Names.Count);
        foreach (var name in Names)
            Assert.Equal(NotebookText.WithoutPictures(File.ReadAllText(Path.Combine(run.Folder, "notebooks", name))), NotebookText.WithoutPictures(File.ReadAllText(Path.Combine(Checkout.Notebooks, name))));
    }

    [Fact]
    public void Report_IsSelfContained()
    {
        // Whatever the browser would fetch: sources, style sheets, links. The embedded plotly.js is script text, which the page's policy keeps from connecting.
        var markup = ScriptBlocks().Replace(run.Report, "");
        Assert.DoesNotMatch(@"(?i)(src|href|action|data)\s*=\s*[""']?\s*(https?:|//)", markup);
        Assert.DoesNotMatch(@"(?i)url\(\s*[""']?(https?:|//)", markup);
        Assert.Contains("default-src 'none'", markup);
    }

    [Fact]
    public void Report_SaysSynthetic() => Assert.Contains("SYNTHETIC DATA", run.Report);

    [Fact]
    public void Findings_NameCellsThatExist()
    {
        Assert.NotEmpty(run.Findings);
        foreach (var finding in run.Findings)
        {
            var notebook = JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Notebooks, finding["notebook"] + ".ipynb")))!;
            Assert.Contains((string)finding["cell"]!, notebook["cells"]!.AsArray().Select(c => (string)c!["id"]!));
        }
    }

    [Fact]
    public void Findings_StandInTheReport()
    {
        foreach (var finding in run.Findings) Assert.Contains((string)finding["id"]!, run.Report);
    }

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex ScriptBlocks();
}
