using System.Globalization;

namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class NotebookEngineTests
{
    readonly NotebookEngine _session = new();

    Task<CellResult> Run(string code, string label = "cell 1") => _session.Run(code, label);

    static string? Text(CellResult result) => result.Text();

    [Fact]
    public async Task RunAsync_KeepsVariablesBetweenCells()
    {
        await Run("var a = 20; int Twice(int x) => 2 * x;");
        var result = await Run("Twice(a) + 2", "cell 2");
        Assert.Null(result.Error);
        Assert.Equal("42", Text(result));
    }

    [Theory]
    [InlineData("var a = 1;")]
    [InlineData("(string)null")]
    [InlineData("")]
    [InlineData("// only a comment")]
    public async Task RunAsync_GivesNoValueWhereThereIsNone(string code)
    {
        var result = await Run(code);
        Assert.Null(result.Error);
        Assert.Null(result.Value);
    }

    [Fact]
    public async Task RunAsync_SeesTheDefaultUsings()
    {
        var result = await Run("""
            var list = new List<int> { 3, 1, 2 };
            await Task.Yield();
            new StringBuilder(Path.GetFileName("a/b.txt")).Append(list.Max()).ToString()
            """);
        Assert.Null(result.Error);
        Assert.Equal("b.txt3", Text(result));
    }

    [Fact]
    public async Task RunAsync_CatchesBothStreamsAndPutsTheConsoleBack()
    {
        var (hostOut, hostError, hostIn) = (Console.Out, Console.Error, Console.In);
        var result = await Run("Console.WriteLine(\"to out\"); Console.Error.Write(\"to error\"); throw new Exception();");
        Assert.Equal("to out\n", result.Output);
        Assert.Equal("to error", result.ErrorOutput);
        Assert.Same(hostOut, Console.Out);
        Assert.Same(hostError, Console.Error);
        Assert.Same(hostIn, Console.In);
    }

    [Fact]
    public async Task RunAsync_GivesTheEndOfInputToACellThatReads() =>
        Assert.Equal("True", Text(await Run("Console.ReadLine() is null")));

    [Fact]
    public async Task RunAsync_UsesTheInvariantCultureAndPutsTheHostsBack()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
            Assert.Equal("1.5", Text(await Run("await Task.Delay(1); (1.5).ToString()")));
            Assert.Equal("1.5", Text(await Run("1.5")));
            Assert.Equal("fr-FR", CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task RunAsync_StartsCellsInTheWorkingDirectoryAndPutsTheHostsBack()
    {
        using var folder = new TempFolder();
        var before = Environment.CurrentDirectory;
        var session = new NotebookEngine(new() { WorkingDirectory = folder.Path });
        Assert.Null((await session.Run("File.WriteAllText(\"made-here.txt\", \"x\");")).Error);
        Assert.True(File.Exists(Path.Combine(folder.Path, "made-here.txt")));
        Assert.Equal(before, Environment.CurrentDirectory);
    }

    [Fact]
    public async Task RunAsync_RemembersTheFolderThatACellChoseForTheNextCell()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "inner"));
        var session = new NotebookEngine(new() { WorkingDirectory = folder.Path });
        await session.Run("Directory.SetCurrentDirectory(\"inner\");");
        Assert.Equal("inner", Text(await session.Run("Path.GetFileName(Environment.CurrentDirectory)", "cell 2")));
    }

    [Fact]
    public async Task RunAsync_SurvivesThatACellDeletesItsFolder()
    {
        using var folder = new TempFolder();
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "inner")).FullName;
        var session = new NotebookEngine(new() { WorkingDirectory = inner });
        await session.Run("Directory.Delete(Environment.CurrentDirectory);");
        var error = (await session.Run("1", "cell 2")).Error;
        Assert.Equal("DirectoryNotFoundException", error?.TypeName);
        Directory.CreateDirectory(inner);
        Assert.Equal("1", Text(await session.Run("1", "cell 3")));
    }

    [Fact]
    public async Task RunAsync_KeepsEarlierStateWhenACellFails()
    {
        await Run("var kept = 7;");
        Assert.NotNull((await Run("var half = 1; throw new InvalidOperationException();", "cell 2")).Error);
        Assert.NotNull((await Run("this does not compile", "cell 3")).Error);
        Assert.Equal("8", Text(await Run("kept + half", "cell 4")));
    }

    [Fact]
    public async Task RunAsync_IsolatesSessions()
    {
        await Run("var mine = 1;");
        var result = await new NotebookEngine().Run("mine");
        Assert.Equal("CS0103", result.Error?.TypeName);
    }

    [Fact]
    public async Task RunAsync_SharesTypesWithTheHost()
    {
        HostFlag.Value = 1;
        var result = await Run("Concordance.Notebooks.Tests.Engine.HostFlag.Value += 41;");
        Assert.Null(result.Error);
        Assert.Equal(42, HostFlag.Value);
    }

    [Fact]
    public async Task RunAsync_StreamsWhatIsWrittenInOrderWhileTheCellRuns()
    {
        var shown = new Shown();
        var running = _session.Run("Console.Write(\"a\"); Console.Error.Write(\"b\"); Console.WriteLine(\"c\"); while (!System.IO.File.Exists(Concordance.Notebooks.Tests.Engine.HostFlag.File)) await Task.Delay(5);", shown);
        using var folder = new TempFolder();
        HostFlag.File = folder.Of("go");
        await shown.Started.Task;
        Assert.False(running.IsCompleted);
        folder.Write("go", "");
        var result = await running;
        Assert.Equal("a[b]c\n", shown.Text);
        Assert.Equal(("ac\n", "b"), (result.Output, result.ErrorOutput));
    }

    [Fact]
    public async Task RunAsync_MakesOneOfALineEndThatComesInTwoPieces()
    {
        var shown = new Shown();
        await _session.Run("Console.Write(\"a\\r\"); Console.Write(\"\\nb\\r\\nc\");", shown);
        Assert.Equal("a\nb\nc", shown.Text);
    }

    [Fact]
    public async Task RunAsync_CutsOutputWithoutEnd()
    {
        var result = await _session.Run("var line = new string('x', 1 << 20); for (var i = 0; i < 20; i++) Console.Write(line);");
        Assert.Null(result.Error);
        Assert.InRange(result.Output.Length, CellScreen.MostCharacters, CellScreen.MostCharacters + 100);
        Assert.EndsWith("dropped]\n", result.Output);
    }

    [Fact]
    public async Task RunAsync_AsksTheReader()
    {
        var result = await _session.Run("Console.ReadLine() + \"|\" + (char)Console.Read() + Console.ReadLine() + \"|\" + (Console.ReadLine() ?? \"end\")", new Shown("one", "two"));
        Assert.Equal("one|two|end", result.Text());
    }

    [Fact]
    public async Task RunAsync_RunsNothingOnceCancelled()
    {
        var result = await _session.RunAsync(new CellRequest("Concordance.Notebooks.Tests.Engine.HostFlag.Value = 7", "cell 1"), new Shown(), new CancellationToken(canceled: true));
        Assert.Equal(CellErrorKind.Interrupted, result.Error?.Kind);
        Assert.NotEqual(7, HostFlag.Value);
    }
}

public static class HostFlag
{
    public static int Value { get; set; }

    static volatile TaskCompletionSource s_stuck = new();
    static volatile bool s_free;

    /// <summary>Ends once <see cref="Stuck"/> is being run; for the next time from here.</summary>
    public static Task WhenStuck()
    {
        s_free = false;
        return (s_stuck = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    public static void Stuck()
    {
        s_stuck.SetResult();
        while (!s_free) Thread.SpinWait(100);
    }

    public static void Free() => s_free = true;

    public static string File { get; set; } = "";

    public static long Turns { get; set; }
}
