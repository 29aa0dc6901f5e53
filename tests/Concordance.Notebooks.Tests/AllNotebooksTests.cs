namespace Concordance.Notebooks.Tests;

/// <summary>The notebooks of the repository, held to the rules of the collection.</summary>
public class AllNotebooksTests
{
    /// <summary>The steps, the lessons and their solutions, the analysis in many ways.</summary>
    public static TheoryData<string> Names =>
    [
        .. ((string[])["", "course", "course/solutions", "multiverse"]).SelectMany(folder => Directory.GetFiles(Path.Combine(Checkout.Notebooks, folder), "*.ipynb"))
            .Select(n => Path.GetRelativePath(Checkout.Notebooks, n).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void AllNotebooks_AreTheSevenOfTheDesign() => Assert.Equal(
        ["00-overview.ipynb", "01-ingest.ipynb", "02-burst-timeline.ipynb", "03-account-features.ipynb", "04-location-and-script.ipynb", "05-coordination.ipynb", "06-attribution-summary.ipynb"],
        Directory.GetFiles(Checkout.Notebooks, "*.ipynb").Select(n => Path.GetFileName(n)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_KeepsTheRules(string name) =>
        Assert.Empty(NotebookRules.Check(NotebookDocument.Read(Path.Combine(Checkout.Notebooks, name)), name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_IsWrittenAsItWouldBeWrittenAgain(string name)
    {
        var path = Path.Combine(Checkout.Notebooks, name);
        Assert.Equal(File.ReadAllText(path), NotebookDocument.Read(path).ToJson());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_EveryCodeCellShowsSomething_ButSetupAndParameters(string name) => Assert.All(
        NotebookDocument.Read(Path.Combine(Checkout.Notebooks, name)).Cells.Where(c => c.Kind == CellKind.Code && c.Id is not ("setup" or "parameters")),
        cell => Assert.True(cell.Outputs.Count > 0, $"{name}#{cell.Id} shows nothing"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_FiguresCarryBothForms(string name)
    {
        foreach (var cell in NotebookDocument.Read(Path.Combine(Checkout.Notebooks, name)).Cells)
        {
            // Of pictures there is nothing to explore.
            var isSheet = cell.Source.Contains("ContactSheet.Draw(", StringComparison.Ordinal);
            foreach (var data in cell.Outputs.Select(o => o["data"]?.AsObject()))
                if (data is not null) Assert.Equal(data.ContainsKey("image/png"), isSheet || data.ContainsKey("application/vnd.plotly.v1+json"));
        }
    }
}
