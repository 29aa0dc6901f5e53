using System.Diagnostics;
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
        var outcome = await Cli.Run("run", "case", "--out", "out", "--timeout", "6");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("01-endless.ipynb, cell 4 (work)", outcome.Error);
        Assert.Contains("TimedOut: The cell was stopped because it ran longer than 6 s.", outcome.Error);
        Assert.DoesNotContain("in the background", outcome.Error);
        Assert.Contains("1 of 2 notebooks ran", outcome.Out);
    }

    [Fact]
    public async Task Run_CellThatTakesAllMemory_Fails_AndTheOthersAreKept()
    {
        Notebook("01-works", "1 + 1");
        Notebook("02-greedy", "var all = new List<byte[]>();\nwhile (true) all.Add(new byte[1 << 20]);");
        Notebook("03-works", "1 + 1");
        Assert.Equal(0, (await Cli.Run("new", "posts.csv", "--out", "case")).Code);
        var start = new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, "run", "case", "--out", "out"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        // The command's own limit is a share of the machine's memory, which no test should fill.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x20000000";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains("02-greedy.ipynb, cell 4 (work), line 2: OutOfMemoryException", error);
        Assert.Contains("2 of 3 notebooks ran", await output);
        Assert.Equal(1, process.ExitCode);
    }

    [Theory]
    [InlineData("windw=3", "unknown parameter 'windw'")]
    [InlineData("window=soon", "'soon' is not a whole number")]
    [InlineData("window", "name=value")]
    [InlineData("casePath=x", "the case itself")]
    public async Task Run_ParameterThatDoesNotFit_IsRefused(string parameter, string message)
    {
        Notebook("01-works", "window", "int window = 60;");
        await Cli.Run("new", "posts.csv", "--out", "case");
        var outcome = await Cli.Run("run", "case", "--out", "out", "-p", parameter);
        Assert.Equal(parameter == "window=soon" ? 1 : 2, outcome.Code);
        Assert.Contains(message, outcome.Error);
        Assert.DoesNotContain("git checkout", outcome.Error);
    }

    [Fact]
    public async Task Run_SqlCell_SeesTheTablesOfTheOpenCase()
    {
        Notebook("01-works", "var investigation = Concordance.Investigation.Open(casePath);\n#!sql\nSELECT count(*) AS n FROM posts");
        await Cli.Run("new", "posts.csv", "--out", "case");
        Assert.Equal(0, (await Cli.Run("run", "case", "--out", "out")).Code);
        var works = JsonNode.Parse(File.ReadAllText("out/notebooks/01-works.ipynb"))!;
        Assert.Equal("n\n-\n1\n", string.Concat(works["cells"]![3]!["outputs"]![0]!["data"]!["text/plain"]!.AsArray().Select(l => (string)l!)));
    }

    [Fact]
    public async Task Run_Parameter_IsSetInTheNotebooksThatDeclareIt()
    {
        Notebook("01-works", "window + 1", "int window = 60;");
        Notebook("02-works", "1 + 1");
        await Cli.Run("new", "posts.csv", "--out", "case");
        Assert.Equal(0, (await Cli.Run("run", "case", "--out", "out", "-p", "window=10")).Code);
        var works = JsonNode.Parse(File.ReadAllText("out/notebooks/01-works.ipynb"))!;
        Assert.Equal("11", (string)works["cells"]![3]!["outputs"]![0]!["data"]!["text/plain"]!.AsArray()[0]!);
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

    void Notebook(string name, string code, string parameters = "") => _checkout.Write($"notebooks/{name}.ipynb", MadeUpNotebook.Of(name, code, parameters));
}
