namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class CellErrorTests
{
    readonly NotebookEngine _session = new();

    async Task<CellError> Fail(string code, string label = "cell 1")
    {
        var result = await _session.Run(code, label);
        Assert.Null(result.Value);
        return Assert.IsType<CellError>(result.Error);
    }

    [Fact]
    public async Task CompileErrors_AllAreReportedAndTheFirstLeads()
    {
        var error = await Fail("var a = 1;\nint b = \"two\";\nunknown.Call();\n");
        Assert.Equal((CellErrorKind.Compile, "CS0029", 2), (error.Kind, error.TypeName, error.Line));
        Assert.Equal(2, error.Traceback.Count);
        Assert.StartsWith("line 3: CS0103: ", error.Traceback[1]);
    }

    [Fact]
    public async Task RunTimeError_NamesTypeMessageAndLine()
    {
        var error = await Fail("var a = 1;\n\nif (a == 1)\n    throw new InvalidOperationException(\"no posts\");");
        Assert.Equal((CellErrorKind.RunTime, "InvalidOperationException", "no posts", 4),
            (error.Kind, error.TypeName, error.Message, error.Line));
        Assert.Equal(["InvalidOperationException: no posts", "   at cell 1, line 4"], error.Traceback);
    }

    [Fact]
    public async Task RunTimeError_InAnEarlierCellsFunctionGivesTheLineOfTheCall()
    {
        await _session.Run("void Check(int n)\n{\n    if (n > 1) throw new ArgumentException(\"too many\");\n}");
        var error = await Fail("var x = 5;\nCheck(x);", "cell 2");
        Assert.Equal(2, error.Line);
        Assert.Equal(["ArgumentException: too many", "   at cell 1, line 3", "   at cell 2, line 2"], error.Traceback);
    }

    [Fact]
    public async Task RunTimeError_InATaskIsUnwrapped()
    {
        var error = await Fail("Task.Run(() => { throw new FormatException(\"bad\"); }).Wait();");
        Assert.Equal("FormatException", error.TypeName);
        Assert.Equal(1, error.Line);
    }

    [Fact]
    public async Task RunTimeError_AfterAnAwaitHasItsLine()
    {
        var error = await Fail("async Task Load()\n{\n    await Task.Yield();\n    throw new FormatException(\"bad\");\n}\nawait Load();");
        Assert.Equal(("FormatException", 4), (error.TypeName, error.Line));
    }

    [Fact]
    public async Task RunTimeError_InALibraryNamesItsMethodsAndNoFile()
    {
        var error = await Fail("Concordance.Notebooks.NotebookDocument.Parse(\"[]\", \"a.ipynb\");");
        Assert.Equal("NotebookException", error.TypeName);
        // Which of its methods stand there is up to the runtime, which writes short ones into their callers.
        Assert.Contains(error.Traceback, l => l.StartsWith("   at NotebookReader.", StringComparison.Ordinal));
        Assert.All(error.Traceback, l => Assert.DoesNotContain(".cs", l));
    }

    [Fact]
    public async Task RunTimeError_ListsTheCauses()
    {
        var error = await Fail("throw new Exception(\"outer\", new IOException(\"inner\"));");
        Assert.Equal("caused by IOException: inner", error.Traceback[^1]);
    }

    [Fact]
    public async Task RunTimeError_WhileTheValueIsShownBelongsToTheCell()
    {
        var error = await Fail("var a = 1;\nEnumerable.Range(0, 3).Select(i => 1 / (i - a))");
        Assert.Equal((CellErrorKind.RunTime, "DivideByZeroException", 2), (error.Kind, error.TypeName, error.Line));
    }
}
