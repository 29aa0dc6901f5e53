using System.Text.Json.Nodes;

namespace Concordance.Notebooks.Tests.Comparing;

public class NotebookComparisonTests
{
    const string Notebook = """
        {"cells":[
          {"cell_type":"markdown","id":"title","metadata":{},"source":["# A title\n","and more"]},
          {"cell_type":"code","id":"one","metadata":{"tags":["x"]},"execution_count":1,"source":"1 + 1","outputs":[
            {"output_type":"stream","name":"stdout","text":"printed"},
            {"output_type":"execute_result","execution_count":1,"metadata":{"image/png":{"alt":"A curve."}},"data":{"text/html":"<p>2</p>","text/plain":["2"],"application/vnd.plotly.v1+json":{"data":[{"x":[1,2.5],"name":"posts"}]},"image/png":"AAAA"}}]}],
         "metadata":{"kernelspec":{"name":".net-csharp"}},"nbformat":4,"nbformat_minor":5}
        """;

    static NotebookDocument Parse(string text) => NotebookDocument.Parse(text);

    static IReadOnlyList<Difference> Of(string published, NotebookComparison.PictureComparer? pictures = null) => NotebookComparison.Of("a.ipynb", Parse(published), Parse(Notebook), pictures);

    [Fact]
    public void NotebookComparison_OfTheSame_FindsNothing() => Assert.Empty(Of(Notebook));

    [Theory]
    [InlineData("A title", "A title!", "a.ipynb#title", "text of the cell")]
    [InlineData("\"x\"", "\"y\"", "a.ipynb#one", "metadata of the cell, tags[0]")]
    [InlineData("1 + 1", "1 + 2", "a.ipynb#one", "text of the cell")]
    [InlineData("printed", "Printed", "a.ipynb#one", "output 1, text")]
    [InlineData("A curve.", "A line.", "a.ipynb#one", "output 2, metadata.image/png.alt")]
    [InlineData("<p>2</p>", "<p>3</p>", "a.ipynb#one", "output 2, text/html")]
    [InlineData("[\"2\"]", "[\"3\"]", "a.ipynb#one", "output 2, text/plain")]
    [InlineData("2.5", "2.6", "a.ipynb#one", "output 2, application/vnd.plotly.v1+json, data[0].x[1]")]
    [InlineData("AAAA", "AAAB", "a.ipynb#one", "output 2, image/png")]
    [InlineData(".net-csharp", ".net-fsharp", "a.ipynb", "metadata of the notebook, kernelspec.name")]
    [InlineData("\"id\":\"one\"", "\"id\":\"two\"", "a.ipynb#two", "cell")]
    [InlineData("\"execution_count\":1,\"source\"", "\"execution_count\":2,\"source\"", "a.ipynb#one", "execution count")]
    public void NotebookComparison_OneChange_IsNamed(string was, string changed, string where, string what)
    {
        Assert.Contains(was, Notebook, StringComparison.Ordinal);
        var difference = Of(Notebook.Replace(was, changed, StringComparison.Ordinal))[0];
        Assert.Equal((where, what, false), (difference.Where, difference.What, difference.WithinTolerance));
    }

    [Fact]
    public void NotebookComparison_PicturesThatShowTheSame_DoNotDiffer()
    {
        Assert.Empty(Of(Notebook.Replace("AAAA", "AAAB", StringComparison.Ordinal), (_, _) => null));
        Assert.Equal("another picture", Assert.Single(Of(Notebook.Replace("AAAA", "AAAB", StringComparison.Ordinal), (_, _) => "another picture")).Is);
    }

    [Fact]
    public void NotebookComparison_NumbersOfAFigure_HaveATolerance() => Assert.True(Assert.Single(Of(Notebook.Replace("2.5", "2.5000000000001", StringComparison.Ordinal))).WithinTolerance);

    [Fact]
    public void RecordComparison_EachState_IsTold()
    {
        var was = JsonNode.Parse("""[{"n":"a","v":1},{"n":"b","v":1,"id":1},{"n":"c","v":1},{"n":"d","v":1},{"n":"d","v":2}]""")!.AsArray();
        var now = JsonNode.Parse("""[{"n":"b","v":1,"id":2},{"n":"a","v":1.0000000000001},{"n":"d","v":1},{"n":"d","v":3},{"n":"e"}]""")!.AsArray();
        Assert.Equal([("a", RecordState.WithinTolerance), ("b", RecordState.Equal), ("c", RecordState.Gone), ("d", RecordState.Equal), ("d (2)", RecordState.Changed), ("e", RecordState.New)],
            RecordComparison.Of(was, now, ["n"], ["id"]).Select(r => (r.Key, r.State)));
    }
}
