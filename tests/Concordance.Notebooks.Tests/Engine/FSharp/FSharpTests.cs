namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class FSharpTests
{
    // One for all tests: starting F# takes two seconds.
    static readonly NotebookEngine s_session = new();

    readonly Shown _shown = new();

    [Fact]
    public async Task Cell_SeesEarlierOnesAndGivesItsLastValue()
    {
        Assert.Null((await s_session.Run("#!fsharp\nlet twice n = 2 * n\nprintfn \"out\"", _shown)).Value);
        Assert.Equal("out\n", _shown.Text);
        Assert.Equal("42", (await s_session.Run("#!f#\ntwice 21", "cell 2")).Text());
        Assert.Null((await s_session.Run("#!fsharp\n()", "cell 3")).Value);
    }

    [Fact]
    public async Task Cell_OfTheMetadatasLanguage()
    {
        var result = await s_session.RunAsync(new CellRequest("[1; 2; 3] |> List.sumBy (fun n -> n * n)", "cell 1", "fsharp"), _shown, TestContext.Current.CancellationToken);
        Assert.Equal("14", result.Text());
    }

    [Fact]
    public async Task CompileError_NamesCodeLineAndMessage()
    {
        var error = (await s_session.Run("#!fsharp\nlet a = 1\nlet b : string = a")).Error;
        Assert.Equal((CellErrorKind.Compile, "FS0001", 3), (error?.Kind, error?.TypeName, error?.Line));
    }

    [Fact]
    public async Task RunTimeError_NamesTypeMessageAndLineAndKeepsWhatWasDeclared()
    {
        await s_session.Run("#!fsharp\nlet kept = 5", "cell 0");
        var error = (await s_session.Run("#!fsharp\nlet f x =\n    if x > 0 then failwith \"no posts\"\n    x\nf 1")).Error;
        Assert.Equal((CellErrorKind.RunTime, "Exception", "no posts"), (error?.Kind, error?.TypeName, error?.Message));
        Assert.Equal(3, error?.Line);
        Assert.Equal("5", (await s_session.Run("#!fsharp\nkept", "cell 2")).Text());
    }

    [Fact]
    public async Task Display_WorksAsInCSharp()
    {
        await s_session.Run("#!fsharp\nlet shown = display(1)\nshown.Update(2)\n\"# a\".DisplayAs(\"text/markdown\") |> ignore\nHTML(\"<b>\")", _shown);
        Assert.Equal([false, true, false], _shown.Displays.Select(d => d.IsUpdate));
    }

    [Fact]
    public async Task Variables_GoFromCSharpToFSharpAndBack()
    {
        await s_session.Run("var names = new List<string> { \"b\", \"a\" }; var n = 4;");
        var shared = await s_session.Run("#!fsharp\n#!share names --from csharp\n#!share n\nlet sorted = names |> Seq.sort |> List.ofSeq\nlet total = n + names.Count\ntotal", "cell 2");
        Assert.Null(shared.Error);
        Assert.Equal("6", shared.Text());
        var back = await s_session.Run("#!share sorted --from fsharp\n#!share total --from fsharp --as sum\nint typed = sum; string.Join(\",\", sorted) + typed", "cell 3");
        Assert.Null(back.Error);
        Assert.Equal("a,b6", back.Text());
    }

    [Fact]
    public async Task Variables_OfATypeThatOnlyCSharpKnowsAreRefusedWithAReason()
    {
        await s_session.Run("record Mine(int A); var mine = new Mine(1);");
        var error = (await s_session.Run("#!fsharp\n#!share mine --from csharp\nmine", "cell 2")).Error;
        Assert.Contains("Mine", error?.Message);
    }

    [Fact]
    public async Task Whos_ListsVariablesOfBoth()
    {
        await s_session.Run("var a = 1;\n#!fsharp\nlet b = [1; 2]\n#!whos", _shown);
        Assert.Matches("csharp +a +int +1", _shown.Text);
        Assert.Matches("fsharp +b +FSharpList<int>", _shown.Text);
    }

    [Theory]
    [InlineData("#!fsharp\n#r \"no/such/folder/Markdig.dll\"\nMarkdig.Markdown.ToHtml(\"*a*\").Length", null)]
    [InlineData("#!fsharp\n\n#r \"../Nothing.dll\"\n1", 3)]
    public async Task Reference_IsAnsweredAsInCSharp(string code, int? line)
    {
        var error = (await s_session.Run(code)).Error;
        Assert.Equal(line, error?.Line);
        if (line is not null) Assert.Contains("dotnet build", error?.Message);
    }

    [Theory]
    [InlineData("System.Threading.Thread.Sleep(1000000)")]
    [InlineData("async { do! Async.Sleep 1000000 } |> Async.RunSynchronously")]
    public async Task Wait_IsBrokenOff(string code)
    {
        await s_session.Run("#!fsharp\nlet kept = 5", "cell 0");
        var result = await s_session.RunAsync(new CellRequest("#!fsharp\n" + code, "cell 1", TimeOut: TimeSpan.FromSeconds(1)), _shown, TestContext.Current.CancellationToken);
        Assert.Equal(CellErrorKind.TimedOut, result.Error?.Kind);
        Assert.Equal("5", (await s_session.Run("#!fsharp\nkept", "cell 2")).Text());
    }
}
