using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>A checkout of its own whose notebooks fail in every way that a notebook can.</summary>
[Collection(nameof(ProcessState))]
public class FailingNotebookTests : IDisposable
{
    readonly TempFolder _checkout = new();
    readonly string _before = Directory.GetCurrentDirectory();

    public FailingNotebookTests()
    {
        _checkout.Write("Toolkit.sln", "");
        _checkout.Write("posts.csv", "author,text,date\nx,hello,2023-07-26T10:00:00Z\n");
        Directory.CreateDirectory(Path.Combine(_checkout.Path, "notebooks"));
        Directory.SetCurrentDirectory(_checkout.Path);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _checkout.Dispose();
    }

    [Theory]
    [InlineData("var zero = 0;\n\nvar x = 1 / zero;", "line 3", "DivideByZeroException")]
    [InlineData("var x = 1;\nint y = \"text\";", "line 2", "CS0029")]
    [InlineData("File.ReadAllText(\"missing.csv\")", "line 1", "missing.csv")]
    public async Task Run_FailingCell_IsNamed_AndTheOthersAreKept(string code, string line, string error)
    {
        Notebook("01-fails", code);
        Notebook("02-works", "1 + 1");
        Assert.Equal(0, (await Cli.Run("new", "posts.csv", "--out", "case")).Code);
        var outcome = await Cli.Run("run", "case", "--out", "out");
        Assert.Equal(1, outcome.Code);
        var message = Assert.Single(outcome.Error.Split('\n'), l => l.StartsWith("error: ", StringComparison.Ordinal));
        // The fourth: the cell with the run's parameters stands before it.
        Assert.Contains("01-fails.ipynb, cell 4 (work)", message);
        Assert.Contains(line, message);
        Assert.Contains(error, message);
        Assert.DoesNotContain(_checkout.Path, message);
        Assert.Contains("1 of 2 notebooks ran", outcome.Out);
        var works = JsonNode.Parse(File.ReadAllText("out/notebooks/02-works.ipynb"))!;
        Assert.Equal("2", (string)works["cells"]![3]!["outputs"]![0]!["data"]!["text/plain"]!.AsArray()[0]!);
        var report = File.ReadAllText("out/report.html");
        Assert.Contains(error, report);
        Assert.Contains("02-works", report);
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(1000000);")]
    [InlineData("Concordance.Investigation.Open(\"../case\").Sql(\"SELECT sum(a.range * b.range % 7) FROM range(1000000) a, range(1000000) b\")", "using Concordance;")]
    public async Task Run_EndlessCell_IsStopped_AndTheOthersAreKept(string code, string before = "")
    {
        Notebook("01-endless", before + "\n" + code);
        Notebook("02-works", "1 + 1");
        await Cli.Run("new", "posts.csv", "--out", "case");
        var outcome = await Cli.Run("run", "case", "--out", "out", "--timeout", "2");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("01-endless.ipynb, cell 4 (work)", outcome.Error);
        Assert.Contains("TimedOut: The cell was stopped because it ran longer than 2 s.", outcome.Error);
        Assert.DoesNotContain("in the background", outcome.Error);
        Assert.Contains("1 of 2 notebooks ran", outcome.Out);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("soon")]
    public async Task Run_TimeOutThatIsNone_IsRefused(string timeOut)
    {
        var outcome = await Cli.Run("run", "--timeout", timeOut);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--timeout", outcome.Error);
    }

    [Fact]
    public async Task Run_DamagedNotebook_IsNamed()
    {
        _checkout.Write("notebooks/01-damaged.ipynb", "{ not json");
        Notebook("02-works", "1 + 1");
        await Cli.Run("new", "posts.csv", "--out", "case");
        var outcome = await Cli.Run("run", "case", "--out", "out");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("01-damaged.ipynb", outcome.Error);
    }

    [Fact]
    public async Task Run_NoNotebooks_SaysHowToGetThemBack()
    {
        await Cli.Run("new", "posts.csv", "--out", "case");
        var outcome = await Cli.Run("run", "case", "--out", "out");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("git checkout notebooks", outcome.Error);
    }

    void Notebook(string name, string code)
    {
        JsonObject Cell(string id, string type, string source, params string[] tags)
        {
            var cell = new JsonObject { ["cell_type"] = type, ["id"] = id, ["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. tags.Select(t => (JsonNode)t)]) }, ["source"] = source };
            if (type == "code") (cell["outputs"], cell["execution_count"]) = (new JsonArray(), null);
            return cell;
        }
        var notebook = new JsonObject
        {
            ["cells"] = new JsonArray(Cell("title", "markdown", "# " + name), Cell("parameters", "code", "string casePath = \"x\";", "parameters"), Cell("work", "code", code)),
            ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" } },
            ["nbformat"] = 4, ["nbformat_minor"] = 5,
        };
        _checkout.Write($"notebooks/{name}.ipynb", notebook.ToJsonString());
    }
}
