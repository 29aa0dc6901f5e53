using System.Globalization;

namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class ScriptSessionTests
{
    readonly ScriptSession _session = new();

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
        var session = new ScriptSession(folder.Path);
        Assert.Null((await session.Run("File.WriteAllText(\"made-here.txt\", \"x\");")).Error);
        Assert.True(File.Exists(Path.Combine(folder.Path, "made-here.txt")));
        Assert.Equal(before, Environment.CurrentDirectory);
    }

    [Fact]
    public async Task RunAsync_RemembersTheFolderThatACellChoseForTheNextCell()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "inner"));
        var session = new ScriptSession(folder.Path);
        await session.Run("Directory.SetCurrentDirectory(\"inner\");");
        Assert.Equal("inner", Text(await session.Run("Path.GetFileName(Environment.CurrentDirectory)", "cell 2")));
    }

    [Fact]
    public async Task RunAsync_SurvivesThatACellDeletesItsFolder()
    {
        using var folder = new TempFolder();
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "inner")).FullName;
        var session = new ScriptSession(inner);
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
        var result = await new ScriptSession().Run("mine");
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
    public async Task RunAsync_RunsNothingOnceCancelled() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _session.RunAsync("1", "cell 1", new CancellationToken(canceled: true)));
}

public static class HostFlag
{
    public static int Value { get; set; }
}
