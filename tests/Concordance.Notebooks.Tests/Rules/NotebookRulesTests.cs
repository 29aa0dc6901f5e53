using System.Text.Json.Nodes;
using static Concordance.Notebooks.Tests.MadeUp;

namespace Concordance.Notebooks.Tests.Rules;

public class NotebookRulesTests
{
    static NotebookDocument Good(params NotebookCell[] more) =>
        Notebook([Text("title", "# What happened?"), Code("parameters", "var window = 60;", "parameters"), .. more]);

    static IReadOnlyList<string> Check(NotebookDocument document) => NotebookRules.Check(document, "a.ipynb");

    static string Only(NotebookDocument document) => Assert.Single(Check(document));

    [Fact]
    public void Check_FindsNothingInAGoodNotebook() =>
        Assert.Empty(Check(Good(
            Text("t", "and/or, see https://news.example/home/1 and ../data/x.csv, 1/2, `/posts/1`, T: 5"),
            Code("c", "#r \"../src/bin/X.dll\"\nConsole.WriteLine(\"T:\\n\");\nvar url = \"https://a.example/tmp/x\"; // a"),
            Result("r", "text/html", "<table><tr><td>https://a.example</td></tr></table><a href=\"#x\">x</a>"),
            Result("p", "image/png", "AA/home/aAA"))));

    [Fact]
    public void Check_WantsTheKernel()
    {
        var document = Good();
        document.Metadata["kernelspec"]!["name"] = "python3";
        Assert.Contains("'python3'", Only(document));
    }

    [Fact]
    public void Check_WantsTheFormatAndItsIds()
    {
        var old = NotebookDocument.Parse(Good().ToJson().Replace("\"nbformat_minor\": 5", "\"nbformat_minor\": 4").Replace("   \"id\": \"title\",\n", ""));
        Assert.Equal(["a.ipynb: the format is 4.4, not 4.5.", "a.ipynb, cell cell-1: the file has no id for this cell."], Check(old));
    }

    [Fact]
    public void Check_WantsUniqueValidIds()
    {
        Assert.Contains("'x' is used by 2 cells", Only(Good(Text("x", ""), Text("x", ""))));
        Assert.Contains("the id is not", Only(Good(Text("a b", ""))));
        Assert.Contains("the id is not", Only(Good(Text("a\n", ""))));
        Assert.Contains("the id is not", Only(Good(Text(new string('a', 65), ""))));
    }

    [Theory]
    [InlineData("## Second level")]
    [InlineData("No heading")]
    public void Check_WantsATitle(string first)
    {
        var document = Good();
        document.Cells[0].Source = first;
        Assert.Contains("first-level heading", Only(document));
    }

    [Fact]
    public void Check_WantsOneParametersCell()
    {
        Assert.Contains("0 code cells are tagged", Only(Notebook(Text("t", "# T"))));
        Assert.Contains("2 code cells are tagged", Only(Good(Code("q", "var b = 1;", "parameters"))));
    }

    [Fact]
    public void Check_WantsShortCode()
    {
        Assert.Empty(Check(Good(Code("c", string.Concat(Enumerable.Repeat("a();\n", 15))))));
        Assert.Equal("a.ipynb, cell c: 16 lines of code, more than 15.", Only(Good(Code("c", string.Concat(Enumerable.Repeat("a();\n", 16))))));
    }

    [Fact]
    public void Check_WantsNoErrorsAndOneResult()
    {
        var cell = Result("c", "text/plain", "1");
        cell.Outputs.Add((JsonObject)cell.Outputs[0].DeepClone());
        Assert.Contains("2 results", Only(Good(cell)));
        cell.Outputs.Clear();
        cell.Outputs.Add(new JsonObject { ["output_type"] = "error" });
        Assert.Contains("an error is stored", Only(Good(cell)));
    }

    [Theory]
    [InlineData("File.ReadAllText(\"/home/ada/x.csv\")")]
    [InlineData("var f = \"file:///tmp/x\";")]
    [InlineData("#r \"/srv/src/X.dll\"")]
    [InlineData("var f = @\"C:\\data\\x.csv\";")]
    [InlineData("var f = \"C:\\\\Users\\\\ada\";")]
    [InlineData("var f = @\"D:\\temp\\x\";")]
    [InlineData("var f = \"C:/data/x.csv\";")]
    [InlineData("var f = @\"\\\\server\\share\";")]
    public void Check_WantsNoAbsolutePathInSources(string source) =>
        Assert.Contains("the source has the absolute path", Only(Good(Code("c", source))));

    [Fact]
    public void Check_WantsNoAbsolutePathInOutputs()
    {
        Assert.Contains("'/home/ada", Only(Good(Result("c", "text/plain", "wrote /home/ada/x.csv"))));
        Assert.Contains("absolute path", Only(Good(Result("c", "application/vnd.x+json", new JsonObject { ["a"] = new JsonArray("/tmp/x") }))));
    }

    [Theory]
    [InlineData("<img src=\"https://a.example/x.png\">")]
    [InlineData("<a href='http://a.example'>x</a>")]
    [InlineData("<link HREF = //a.example/x.css>")]
    [InlineData("<div style=\"background:url( 'https://a.example/x' )\"></div>")]
    public void Check_WantsNoOtherHostInHtml(string html) =>
        Assert.Contains("refers to another host", Only(Good(Result("c", "text/html", html))));
}
