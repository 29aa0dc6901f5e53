using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>Notebooks that are named with <c>--notebooks</c> in place of the steps of the checkout.</summary>
[Collection(nameof(ProcessState))]
public class OtherNotebooksTests : IDisposable
{
    const string Records = """
        var investigation = Concordance.Investigation.Open(casePath);
        var log = investigation.StartFindings("02-other");
        investigation.Data.Posts.Count
        """;

    readonly TempFolder _checkout = new(), _outside = new();
    readonly string _before = Directory.GetCurrentDirectory();

    public OtherNotebooksTests()
    {
        _checkout.Write("Toolkit.sln", "");
        _checkout.Write("posts.csv", "author,text,date\nx,hello,2023-07-26T10:00:00Z\n");
        _checkout.Write("notebooks/01-step.ipynb", MadeUpNotebook.Of("01-step", "1 + 1"));
        Directory.SetCurrentDirectory(_checkout.Path);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _checkout.Dispose();
        _outside.Dispose();
    }

    [Fact]
    public async Task Run_Folder_RunsItsNotebooksAlone_IntoAFolderOfTheirOwn()
    {
        await NewCase();
        _checkout.Write("notebooks/course/01-lesson.ipynb", MadeUpNotebook.Of("01-lesson", Records));
        _checkout.Write("notebooks/course/02-lesson.ipynb", MadeUpNotebook.Of("02-lesson", "2 + 2"));
        var outcome = await Cli.Run("run", "cases/posts", "--notebooks", "notebooks/course");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("2 of 2 notebooks ran", outcome.Out);
        Assert.Equal(["notebooks/01-lesson.ipynb", "notebooks/02-lesson.ipynb", "report.html", "run.json"], Files("runs/posts-course"));
        Assert.False(Directory.Exists("runs/posts"));
    }

    [Fact]
    public async Task Run_OneNotebook_IsNamedAfterIt_AndSavesItsOutputsInIt()
    {
        await NewCase();
        var path = _checkout.Write("notebooks/course/01-lesson.ipynb", MadeUpNotebook.Of("01-lesson", "20 + 3"));
        _checkout.Write("notebooks/course/02-lesson.ipynb", MadeUpNotebook.Of("02-lesson", "throw new Exception()"));
        Assert.Equal(0, (await Cli.Run("run", "cases/posts", "--notebooks", path)).Code);
        Assert.Equal(["notebooks/01-lesson.ipynb", "report.html", "run.json"], Files("runs/posts-01-lesson"));
        Assert.DoesNotContain("\"23\"", File.ReadAllText(path));

        Assert.Equal(0, (await Cli.Run("simulate", "--scenario", "organic", "--size", "6000", "--out", "cases/organic")).Code);
        Assert.Equal(0, (await Cli.Run("run", "cases/organic", "--notebooks", path, "--save")).Code);
        Assert.Contains("\"23\"", File.ReadAllText(path));
        Assert.False(File.Exists("notebooks/course/findings.json") || File.Exists("notebooks/findings.json"));
    }

    /// <summary>Lessons look at a case after its steps ran: neither its findings nor its summary become theirs.</summary>
    [Fact]
    public async Task Run_OtherNotebooks_LeavesTheFindingsOfTheCaseAsTheyWere()
    {
        await NewCase();
        var kept = _checkout.Write("cases/posts/work/findings/01-step.json", """{ "version": 1, "case": "posts", "findings": [], "indicators": [] }""");
        _checkout.Write("notebooks/course/01-lesson.ipynb", MadeUpNotebook.Of("01-lesson", Records));
        Assert.Equal(0, (await Cli.Run("run", "cases/posts", "--notebooks", "notebooks/course")).Code);
        Assert.Equal([kept], Directory.GetFiles("cases/posts/work/findings").Select(Path.GetFullPath));
    }

    [Fact]
    public async Task Run_FolderOutside_IsRefused_BeforeAnythingRuns()
    {
        await NewCase();
        var mark = _outside.Of("mark.txt");
        _outside.Write("01-theirs.ipynb", MadeUpNotebook.Of("01-theirs", $"File.WriteAllText(@\"{mark}\", \"ran\")"));
        var outcome = await Cli.Run("run", "cases/posts", "--notebooks", _outside.Path);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("run with your rights", outcome.Error);
        Assert.Contains("--trust", outcome.Error);
        Assert.False(File.Exists(mark));

        outcome = await Cli.Run("run", "cases/posts", "--notebooks", _outside.Path, "--trust", "--out", "out");
        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("warning: ", outcome.Error);
        Assert.Contains("run with your rights", outcome.Error);
        Assert.True(File.Exists(mark));
    }

    [Theory]
    [InlineData("runs/theirs/notebooks")]
    [InlineData("cases/theirs")]
    public async Task Run_NotebooksThatOthersSent_AreNotOfTheCheckout(string folder)
    {
        await NewCase();
        _checkout.Write($"{folder}/01-theirs.ipynb", MadeUpNotebook.Of("01-theirs", "1 + 1"));
        var outcome = await Cli.Run("run", "cases/posts", "--notebooks", folder);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--trust", outcome.Error);
    }

    [Fact]
    public async Task Run_LinkThatLeadsOutside_IsNotOfTheCheckout()
    {
        await NewCase();
        _outside.Write("01-theirs.ipynb", MadeUpNotebook.Of("01-theirs", "1 + 1"));
        Directory.CreateSymbolicLink("notebooks/linked", _outside.Path);
        File.CreateSymbolicLink("notebooks/01-linked.ipynb", _outside.Of("01-theirs.ipynb"));
        foreach (var path in (string[])["notebooks/linked", "notebooks/linked/01-theirs.ipynb", "notebooks/01-linked.ipynb"])
            Assert.Equal(2, (await Cli.Run("run", "cases/posts", "--notebooks", path)).Code);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("notebooks/empty")]
    [InlineData("posts.csv")]
    public async Task Run_NoNotebookThere_SaysWhatToGive(string path)
    {
        Directory.CreateDirectory("notebooks/empty");
        var outcome = await Cli.Run("run", "--notebooks", path);
        Assert.Equal(2, outcome.Code);
        Assert.Contains($"There is no notebook at '{path}'", outcome.Error);
        Assert.Contains("--notebooks", outcome.Error);
    }

    [Fact]
    public async Task Run_OtherNotebooks_GetTheirParameters()
    {
        await NewCase();
        _outside.Write("01-theirs.ipynb", MadeUpNotebook.Of("01-theirs", "(casePath, window)", "int window = 60;"));
        Assert.Equal(0, (await Cli.Run("run", "cases/posts", "--notebooks", _outside.Path, "--trust", "-p", "window=10", "--out", "out")).Code);
        var injected = JsonNode.Parse(File.ReadAllText("out/notebooks/01-theirs.ipynb"))!["cells"]![2]!["source"]!.ToJsonString();
        Assert.Contains("window = 10;", injected);
        Assert.Contains("cases/posts", injected);
    }

    static async Task NewCase() => Assert.Equal(0, (await Cli.Run("new", "posts.csv", "--out", "cases/posts")).Code);

    static string[] Files(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
