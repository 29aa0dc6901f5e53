using Concordance.Notebooks;

namespace Concordance.Cli.Tests.Readme;

/// <summary>The worked examples of the guide for contributors: what somebody who follows it would have.</summary>
[Collection(nameof(ProcessState))]
public sealed class ContributingTests
{
    [Fact]
    public void Examples_AreOfAFormatAMarkerAFigureAndANotebook()
    {
        foreach (var folder in (string[])["src/Concordance/Ingest/Formats/", "src/Concordance/Accounts/", "src/Concordance.Charts/", "tests/Concordance.Tests/Ingest/Formats/", "tests/Concordance.Tests/Accounts/", "tests/Concordance.Charts.Tests/", "notebooks/"])
            Assert.Single(WorkedExample.All, e => e.Path.StartsWith(folder, StringComparison.Ordinal));
    }

    [Fact]
    public void Notebook_KeepsTheRules()
    {
        var example = Assert.Single(WorkedExample.All, e => e.Language == "json");
        Assert.Empty(NotebookRules.Check(NotebookDocument.Parse(example.Text), example.Path));
    }

    /// <summary>It draws its figure in both forms.</summary>
    [Fact]
    public async Task Notebook_DrawsBothForms()
    {
        using var folder = new TempFolder();
        var example = Assert.Single(WorkedExample.All, e => e.Language == "json");
        example.Apply(folder.Path);
        var made = folder.Of("data/paris-2023");
        Assert.Equal(0, (await Cli.Run("simulate", "--scenario", "organic", "--size", "6000", "--out", made)).Code);
        var run = await NotebookRunner.RunAsync(NotebookDocument.Parse(example.Text), new() { Name = example.Path, WorkingDirectory = Path.GetDirectoryName(folder.Of(example.Path)), Engine = CellEngine.Options }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Null(run.Failure);
        var shown = run.Document.Cells.Single(c => c.Id == "ages").Outputs.Select(o => o["data"]!.AsObject()).Single();
        Assert.True(shown.ContainsKey("image/png") && shown.ContainsKey("application/vnd.plotly.v1+json"));
    }
}
