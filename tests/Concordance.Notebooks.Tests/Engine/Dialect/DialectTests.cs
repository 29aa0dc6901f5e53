using static Concordance.Notebooks.Tests.MadeUp;

namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class DialectTests
{
    readonly NotebookEngine _session = new();
    readonly Shown _shown = new();

    [Theory]
    [InlineData("html", "text/html")]
    [InlineData("javascript", "application/javascript")]
    [InlineData("js", "application/javascript")]
    [InlineData("mermaid", "text/vnd.mermaid")]
    [InlineData("markdown", "text/markdown")]
    public async Task Markup_ShowsItsOwnText(string language, string mime)
    {
        var result = await _session.Run($"#!{language}\nfirst\n  second <i>\n");
        Assert.Null(result.Error);
        Assert.Equal([mime, "text/plain"], result.Value!.Data.Select(d => d.Key));
        Assert.All(result.Value.Data, d => Assert.Equal("first\n  second <i>", (string?)d.Value));
    }

    [Fact]
    public async Task Language_OfTheMetadataIsTheOneThatTheCellStartsIn()
    {
        var result = await _session.RunAsync(new CellRequest("graph LR", "cell 1", "mermaid"), _shown, TestContext.Current.CancellationToken);
        Assert.Equal("graph LR", (string?)result.Value?.Data["text/vnd.mermaid"]);
    }

    [Fact]
    public async Task Language_OfTheMetadataThatNobodyKnowsIsAnError()
    {
        var result = await _session.RunAsync(new CellRequest("1", "cell 1", "pwsh"), _shown, TestContext.Current.CancellationToken);
        Assert.Contains("'pwsh'", result.Error?.Message);
        Assert.Contains("csharp", result.Error?.Message);
    }

    [Fact]
    public async Task Languages_InOneCellRunInOrder()
    {
        var result = await _session.Run("var a = 1;\na + 1\n#!markdown\n# title\n#!csharp\na + 2", _shown);
        Assert.Equal("<2><# title>", _shown.Text);
        Assert.Equal("3", result.Text());
    }

    [Fact]
    public async Task Languages_KeepTheLinesOfTheCell()
    {
        var result = await _session.Run("#!html\n<b>\n#!csharp\n\nthrow new Exception();");
        Assert.Equal(5, result.Error?.Line);
        Assert.Equal(5, (await _session.Run("#!html\n<b>\n#!csharp\n\noops", "cell 2")).Error?.Line);
    }

    [Fact]
    public async Task Value_KeepsTextThatCSharpCanTakeOver()
    {
        await _session.Run("#!value --name table\na,b\n1,2\n");
        Assert.Equal("a,b|1,2", (await _session.Run("#!share table --from value\ntable.Replace(\"\\n\", \"|\")", "cell 2")).Text());
        Assert.Equal("7", (await _session.Run("#!share table --as other\nother.Length", "cell 3")).Text());
    }

    [Fact]
    public async Task Value_ReadsAFile()
    {
        using var folder = new TempFolder();
        folder.Write("in.txt", "from\r\nfile");
        var session = new NotebookEngine(new() { WorkingDirectory = folder.Path });
        var result = await session.Run("#!value --name text --from-file in.txt\n#!csharp\n#!share text\ntext");
        Assert.Equal("from\nfile", result.Text());
        Assert.Contains("missing.txt", (await session.Run("#!value --name text --from-file missing.txt")).Error?.Message);
    }

    [Theory]
    [InlineData("42", "int:42")]
    [InlineData("9000000000", "long:9000000000")]
    [InlineData("0.25", "double:0.25")]
    [InlineData("true", "bool:True")]
    [InlineData("\"two words\"", "string:two words")]
    [InlineData("word", "string:word")]
    [InlineData("@csharp:list", "List<int>:3")]
    [InlineData("@list", "List<int>:3")]
    public async Task Set_MakesATypedVariable(string value, string expected)
    {
        await _session.Run("var list = new List<int> { 1, 2, 3 };");
        await _session.Run($"#!set --name made --value {value}", "cell 2");
        var type = expected.Split(':')[0];
        var shown = await _session.Run(type == "List<int>" ? "List<int> typed = made; typed.Count" : $"{type} typed = made; typed", "cell 3");
        Assert.Equal(expected.Split(':')[1], shown.Text());
    }

    [Theory]
    [InlineData("#!share nothing", "'nothing'")]
    [InlineData("#!share nothing --from csharp", "'nothing' in csharp")]
    [InlineData("#!share a --from html", "value")]
    [InlineData("#!share", "one variable")]
    [InlineData("#!share a --form csharp", "--from")]
    [InlineData("#!set --name a", "--value")]
    [InlineData("#!set --name a --value", "--value")]
    [InlineData("#!set --name \"1a\" --value 1", "'1a'")]
    [InlineData("#!html\n#!set --name a --value 1", "'html'")]
    [InlineData("#!value\ntext", "--name")]
    [InlineData("#!import nothing.ipynb", "nothing.ipynb")]
    [InlineData("#!import picture.png", ".png")]
    public async Task Command_ThatCantBeAnsweredSaysWhatToDo(string code, string message)
    {
        var error = (await _session.Run(code)).Error;
        Assert.Equal(CellErrorKind.Compile, error?.Kind);
        Assert.Contains(message, error?.Message);
    }

    [Fact]
    public async Task Who_ListsNamesAndWhosTypesAndValues()
    {
        await _session.Run("var text = \"<b>\"; var pair = new { A = 1 }; Dictionary<string, int[]> map = null; text = \"<i>\";");
        await _session.Run("#!who\n#!whos", _shown, "cell 2");
        Assert.Equal("language  names\ncsharp    map, pair, text\n", (string?)_shown.Displays[0].Value.Data["text/plain"]);
        var plain = (string?)_shown.Displays[1].Value.Data["text/plain"];
        Assert.Contains("csharp    map   Dictionary<string, int[]>  null", plain);
        Assert.Contains("text  string                     <i>", plain);
        Assert.Contains("<td>&lt;i&gt;</td>", (string?)_shown.Displays[1].Value.Data["text/html"]);
    }

    [Fact]
    public async Task LsMagic_ListsEveryLanguageAndCommand()
    {
        await _session.Run("#!lsmagic", _shown);
        var unknown = (await _session.Run("#!nothing", "cell 2")).Error!.Message;
        var names = unknown[(unknown.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Split(", ");
        Assert.Contains("#!share", names);
        Assert.All(names, n => Assert.Contains("\n" + n, "\n" + _shown.Text));
    }

    [Fact]
    public async Task About_SaysTheVersionAndTimeSaysHowLong()
    {
        await _session.Run("#!about\n#!time\n1", _shown);
        Assert.Contains("0.1.0", _shown.Text);
        Assert.Matches(@"Wall time: [\d.]+ ms", _shown.Text);
    }

    [Fact]
    public async Task Import_RunsNotebooksAndFiles()
    {
        using var folder = new TempFolder();
        folder.Write("lib.ipynb", Notebook(Code("a", "var one = 1;"), Text("t", "var one = 7;"), Code("b", "one + 1"), Code("c", "var three = one + 2;")).ToJson());
        folder.Write("code.csx", "int Twice(int n) => 2 * n;");
        folder.Write("faulty.csx", "\nint x = \"\";");
        folder.Write("endless.csx", "#!import endless.csx");
        var session = new NotebookEngine(new() { WorkingDirectory = folder.Path });
        var result = await session.Run("#!import lib.ipynb\n#!import \"code.csx\"\nTwice(three)", _shown);
        Assert.Equal("6", result.Text());
        Assert.Equal("<2>", _shown.Text);
        var error = (await session.Run("1\n#!import faulty.csx", "cell 2")).Error;
        Assert.Equal(2, error?.Line);
        Assert.Contains("faulty.csx, line 2: CS0029", error?.Message);
        Assert.Contains("without end", (await session.Run("#!import endless.csx", "cell 3")).Error?.Message);
    }
}
