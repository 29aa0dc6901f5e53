using System.Globalization;
using System.Text.RegularExpressions;
using Concordance.Notebooks;

namespace Concordance.Cli.Tests.Readme;

/// <summary>The worked examples of the guide for contributors: what somebody who follows it would have.</summary>
[Collection(nameof(ProcessState))]
public sealed partial class ContributingTests
{
    static IReadOnlyList<WorkedExample> Examples => [.. new MarkdownPage(".github/CONTRIBUTING.md").Blocks.Select(WorkedExample.Of).OfType<WorkedExample>()];

    [Fact]
    public void Examples_AreOfAFormatAMarkerAFigureAndANotebook()
    {
        foreach (var folder in (string[])["src/Concordance/Ingest/Formats/", "src/Concordance/Accounts/", "src/Concordance.Charts/", "tests/Concordance.Tests/Ingest/Formats/", "tests/Concordance.Tests/Accounts/", "tests/Concordance.Charts.Tests/", "notebooks/"])
            Assert.Single(Examples, e => e.Path.StartsWith(folder, StringComparison.Ordinal));
    }

    /// <summary>Built with the checkout's own rules, warnings as errors, and tried by the examples' own tests.</summary>
    [Fact]
    public void Code_BuildsAndItsTestsPass()
    {
        using var copy = new CopiedToolkit();
        foreach (var example in Examples) example.Apply(copy.Path);
        foreach (var project in (string[])["tests/Concordance.Tests", "tests/Concordance.Charts.Tests"])
        {
            var answer = copy.Run(project, TestContext.Current.CancellationToken);
            Assert.True(answer.Code == 0, $"{project}: {answer.Output}");
            var tests = Examples.Where(e => e.Path.StartsWith(project + "/", StringComparison.Ordinal)).Sum(e => e.Text.Split("[Fact]").Length - 1);
            var ran = Assert.Single(Total().Matches(answer.Output)).Groups[1].Value;
            Assert.True(int.Parse(ran, CultureInfo.InvariantCulture) >= tests, answer.Output);
        }
    }

    [Fact]
    public void Notebook_KeepsTheRules()
    {
        var example = Assert.Single(Examples, e => e.Language == "json");
        Assert.Empty(NotebookRules.Check(NotebookDocument.Parse(example.Text), example.Path));
    }

    /// <summary>It draws its figure in both forms.</summary>
    [Fact]
    public async Task Notebook_DrawsBothForms()
    {
        using var folder = new TempFolder();
        var example = Assert.Single(Examples, e => e.Language == "json");
        example.Apply(folder.Path);
        var made = folder.Of("data/paris-2023");
        Assert.Equal(0, (await Cli.Run("simulate", "--scenario", "organic", "--size", "6000", "--out", made)).Code);
        var run = await NotebookRunner.RunAsync(NotebookDocument.Parse(example.Text), new() { Name = example.Path, WorkingDirectory = Path.GetDirectoryName(folder.Of(example.Path)), Engine = CellEngine.Options }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Null(run.Failure);
        var shown = run.Document.Cells.Single(c => c.Id == "ages").Outputs.Select(o => o["data"]!.AsObject()).Single();
        Assert.True(shown.ContainsKey("image/png") && shown.ContainsKey("application/vnd.plotly.v1+json"));
    }

    // What xunit's own runner says at the end.
    [GeneratedRegex("Total: ([0-9]+), Errors: 0, Failed: 0")]
    private static partial Regex Total();
}
