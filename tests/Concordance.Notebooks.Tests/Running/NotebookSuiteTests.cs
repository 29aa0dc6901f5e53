using static Concordance.Notebooks.Tests.MadeUp;

namespace Concordance.Notebooks.Tests.Running;

[Collection(ProcessStateCollection.Name)]
public class NotebookSuiteTests : IDisposable
{
    readonly TempFolder _folder = new();

    void Add(string name, params NotebookCell[] cells) => _folder.Write(name, Notebook(cells).ToJson());

    Task<IReadOnlyList<NotebookRun>> Run(Dictionary<string, object>? parameters = null) =>
        NotebookSuite.RunAsync(NotebookSuite.Find(_folder.Path), new() { Parameters = parameters ?? new() }, null, TestContext.Current.CancellationToken);

    [Fact]
    public async Task RunAsync_RunsInNameOrderAndGoesOnAfterAFailure()
    {
        Add("02-b.ipynb", Code("a", "File.Exists(\"02-b.ipynb\")"));
        Add("01-a.ipynb", Code("a", "var mine = 1;"), Code("b", "missing"));
        Add("03-c.ipynb", Code("a", "mine"));
        _folder.Write("00-broken.ipynb", "{");
        _folder.Write("notes.txt", "no notebook");

        var runs = await Run();
        Assert.Equal(["00-broken.ipynb", "01-a.ipynb", "02-b.ipynb", "03-c.ipynb"], runs.Select(r => r.Name));
        Assert.Equal(["NotebookException", "CS0103", null, "CS0103"], runs.Select(r => r.Failure?.ErrorType));
        Assert.StartsWith("00-broken.ipynb: NotebookException: the file is no valid JSON", runs[0].Failure!.Describe());
        Assert.Equal("True", (string?)runs[2].Document.Cells[0].Outputs[0]["data"]!["text/plain"]);
    }

    [Fact]
    public async Task RunAsync_GivesEachNotebookTheParametersItDeclares()
    {
        Add("1.ipynb", Code("p", "var a = 1;", "parameters"), Code("b", "a"));
        Add("2.ipynb", Code("p", "var b = 1;", "parameters"), Code("b", "b"));
        var runs = await Run(new() { ["b"] = 7 });
        Assert.Equal(["1", "7"], runs.Select(r => (string?)r.Document.Cells[^1].Outputs[0]["data"]!["text/plain"]));
    }

    [Fact]
    public async Task RunAsync_RefusesAParameterThatNoNotebookDeclares()
    {
        Add("1.ipynb", Code("p", "var a = 1;", "parameters"));
        var error = await Assert.ThrowsAnyAsync<NotebookException>(() => Run(new() { ["b"] = 7 }));
        Assert.Contains("Known parameters: a.", error.Message);
    }

    [Fact]
    public async Task RunAsync_TellsOfEachNotebookBeforeTheNextBegins()
    {
        Add("1.ipynb", Code("a", "1"));
        Add("2.ipynb", Code("a", "File.ReadAllText(\"1.ipynb.done\")"));
        var runs = await NotebookSuite.RunAsync(
            NotebookSuite.Find(_folder.Path), new() { Ended = run => _folder.Write(run.Name + ".done", "x") }, null, TestContext.Current.CancellationToken);
        Assert.All(runs, r => Assert.Null(r.Failure));
    }

    [Fact]
    public async Task RunAsync_GoesOnAfterACellThatTookTooLong()
    {
        Add("1.ipynb", Code("a", "while (true) { }"));
        Add("2.ipynb", Code("a", "1"));
        var runs = await NotebookSuite.RunAsync(
            NotebookSuite.Find(_folder.Path), new() { CellTimeOut = TimeSpan.FromSeconds(1) }, null, TestContext.Current.CancellationToken);
        Assert.Equal(["TimedOut", null], runs.Select(r => r.Failure?.ErrorType));
    }

    [Fact]
    public void Find_SaysWhereThereIsNothing()
    {
        Assert.Throws<NotebookException>(() => NotebookSuite.Find(_folder.Path));
        Assert.Throws<NotebookException>(() => NotebookSuite.Find(Path.Combine(_folder.Path, "none")));
    }

    public void Dispose() => _folder.Dispose();
}
