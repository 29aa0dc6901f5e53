using System.Text.Json.Nodes;
using static Concordance.Notebooks.Tests.MadeUp;

namespace Concordance.Notebooks.Tests.Running;

[Collection(ProcessStateCollection.Name)]
public class NotebookRunnerTests
{
    static Task<NotebookRun> Run(NotebookDocument document, RunOptions? options = null, IProgress<CellProgress>? progress = null) =>
        NotebookRunner.RunAsync(document, options ?? new RunOptions { Name = "a.ipynb" }, progress, TestContext.Current.CancellationToken);

    static string? Type(JsonObject output) => (string?)output["output_type"];

    [Fact]
    public async Task RunAsync_StoresStreamsThenTheResultAndCountsCodeCells()
    {
        var run = await Run(Notebook(
            Code("a", "var n = 1;"), Text("t", "text"), Code("b", "Console.Write(\"o\"); Console.Error.Write(\"e\");\nn + 1")));
        Assert.True(run.Succeeded);
        Assert.Equal([1, null, 2], run.Document.Cells.Select(c => c.ExecutionCount));
        var outputs = run.Document.Cells[2].Outputs;
        Assert.Equal(["stream", "stream", "execute_result"], outputs.Select(Type));
        Assert.Equal(["stdout", "stderr"], outputs.Take(2).Select(o => (string?)o["name"]));
        Assert.Equal(2, (int?)outputs[2]["execution_count"]);
        Assert.Equal("2", (string?)outputs[2]["data"]!["text/plain"]);
    }

    [Fact]
    public async Task RunAsync_StopsAtTheFirstFailingCellAndClearsTheRest()
    {
        var document = Notebook(Code("a", "1"), Code("b", "// why\nthrow new FormatException(\"bad\\nrow\");"), Result("c", "text/plain", "old"));
        document.Cells[2].ExecutionCount = 9;
        var run = await Run(document);

        Assert.Equal(new CellFailure("a.ipynb", "b", 2, 2, "FormatException", "bad\nrow"), run.Failure);
        Assert.Equal("a.ipynb, cell 2 (b), line 2: FormatException: bad row", run.Failure!.Describe());
        Assert.Empty(run.Document.Cells[2].Outputs);
        Assert.Null(run.Document.Cells[2].ExecutionCount);
        var error = Assert.Single(run.Document.Cells[1].Outputs);
        Assert.Equal("FormatException", (string?)error["ename"]);
        Assert.Equal("bad\nrow", (string?)error["evalue"]);
        Assert.Equal("   at cell 2 (b), line 2", (string?)error["traceback"]![1]);
    }

    [Fact]
    public async Task RunAsync_LeavesTheGivenDocumentAlone()
    {
        var document = Notebook(Code("a", "1"), Result("b", "text/plain", "old"));
        var before = document.ToJson();
        await Run(document);
        Assert.Equal(before, document.ToJson());
    }

    [Fact]
    public async Task RunAsync_GivesTheSameBytesTwice()
    {
        var document = Notebook(
            Code("a", "record P(string Name);\nConsole.WriteLine(1.5);\nnew { A = 1 }"), Code("b", "new[] { new P(\"x\") }"),
            Code("c", "int Half(int n) => 1 / n;\nHalf(0)"));
        var first = (await Run(document)).Document.ToJson();
        Assert.Equal(first, (await Run(document)).Document.ToJson());
    }

    [Fact]
    public async Task RunAsync_RunsInTheFolderAndHidesItInMessages()
    {
        using var folder = new TempFolder();
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "notebooks")).FullName;
        var before = Environment.CurrentDirectory;
        var run = await Run(
            Notebook(Code("a", "Console.WriteLine(Path.GetFullPath(\"out.csv\"));\nConsole.WriteLine(Path.GetFullPath(\"../data/x.csv\"));\nFile.ReadAllText(\"x.csv\")")),
            new RunOptions { Name = "a.ipynb", WorkingDirectory = inner });
        Assert.Equal("out.csv\n../data/x.csv\n", (string?)run.Document.Cells[0].Outputs[0]["text"]);
        Assert.Equal("Could not find file 'x.csv'.", run.Failure?.Message);
        Assert.DoesNotContain(folder.Path, run.Document.ToJson());
        Assert.Equal(before, Environment.CurrentDirectory);
    }

    [Fact]
    public async Task RunAsync_ReportsEachCodeCellTwice()
    {
        var seen = new List<CellProgress>();
        await Run(Notebook(Code("a", "1"), Text("t", ""), Code("b", "oops")), progress: new Collect(seen));
        Assert.Equal(
            [new("a.ipynb", 1, 2, "a", false), new("a.ipynb", 1, 2, "a", true), new("a.ipynb", 2, 2, "b", false), new("a.ipynb", 2, 2, "b", true)],
            seen);
    }

    [Fact]
    public async Task RunAsync_SetsParametersAfterTheirDeclaration()
    {
        var run = await Run(
            Notebook(Code("p", "var name = \"x\";\ndouble share = 0.5;", "parameters"), Code("b", "$\"{name} {share}\"")),
            new RunOptions { Parameters = new Dictionary<string, object> { ["share"] = 1, ["name"] = "a\"\\\n" } });
        Assert.Null(run.Failure);
        Assert.Equal("injected-parameters", run.Document.Cells[1].Id);
        Assert.Equal("// Parameters\nname = \"a\\\"\\\\\\n\";\nshare = 1;", run.Document.Cells[1].Source);
        Assert.Equal("a\"\\\n 1", (string?)run.Document.Cells[2].Outputs[0]["data"]!["text/plain"]);
    }

    [Fact]
    public async Task RunAsync_ThrowsForAFolderThatIsMissing() =>
        await Assert.ThrowsAsync<NotebookException>(() => Run(Notebook(), new RunOptions { WorkingDirectory = "no-such-folder" }));

    [Fact]
    public async Task RunAsync_StopsBetweenCellsWhenCancelled()
    {
        using var source = new CancellationTokenSource();
        var seen = new List<CellProgress>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NotebookRunner.RunAsync(
            Notebook(Code("a", "1"), Code("b", "2")), new RunOptions(), new Collect(seen, source.Cancel), source.Token));
        Assert.All(seen, p => Assert.Equal("a", p.CellId));
    }

    [Fact]
    public async Task RunAsync_StopsInTheMiddleOfACellWhenCancelled()
    {
        using var source = new CancellationTokenSource(500);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NotebookRunner.RunAsync(
            Notebook(Code("a", "while (true) { }")), new RunOptions(), null, source.Token));
    }

    [Fact]
    public async Task RunAsync_StoresStreamsInTheOrderInWhichTheyWereWritten()
    {
        var run = await Run(Notebook(Code("a", "for (var i = 0; i < 2; i++) { Console.Write(\"o\"); Console.Write(i); Console.Error.Write(\"e\"); }")));
        Assert.Equal([("stdout", "o0"), ("stderr", "e"), ("stdout", "o1"), ("stderr", "e")],
            run.Document.Cells[0].Outputs.Select(o => ((string?)o["name"], (string?)o["text"])));
    }

    sealed class Collect(List<CellProgress> seen, Action? afterEnd = null) : IProgress<CellProgress>
    {
        public void Report(CellProgress value)
        {
            seen.Add(value);
            if (value.Ended) afterEnd?.Invoke();
        }
    }
}
