using Concordance.Attribution;
using Concordance.Coordination;
using Deedle;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Concordance.Charts.Tests;

public sealed class NotebookFormattersTests
{
    public NotebookFormattersTests()
    {
        NotebookFormatters.Register();
        NotebookFormatters.Register();
    }

    [Fact]
    public void Figure_ShowsAsPlotlyPictureAndText()
    {
        var figure = SharesFigure.Draw(Samples.Shares(), "a", "b");
        Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Figure)));
        Assert.Equal(figure.PlotlyJson, figure.ToDisplayString("application/vnd.plotly.v1+json"));
        Assert.Equal(figure.Png, Convert.FromBase64String(figure.ToDisplayString("image/png")));
        Assert.Equal(figure.Title + "\n" + figure.AltText, figure.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Tables_ShowAsHtmlAndText()
    {
        var frame = new DataFrame(new StringDataFrameColumn("a", ["<x>"]));
        var series = new SeriesBuilder<DateTime, double> { { Samples.Start, 3 } }.Series;
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(DataFrame)));
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Series<DateTime, double>)));
        Assert.StartsWith("<table>", frame.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Contains("&lt;x&gt;", frame.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Equal("a\n---\n<x>\n", frame.ToDisplayString("text/plain"));
        Assert.StartsWith("<table>", series.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.StartsWith("time (UTC)", series.ToDisplayString("text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void SummarySection_ShowsItsLayerInWordsAndALineOfItsOwn()
    {
        var judgement = SummarySample.Plain.Section("bottom-line").ToDisplayString("text/html");
        Assert.StartsWith("<div style=\"border-left:7px double #8a3200;", judgement, StringComparison.Ordinal);
        Assert.Contains(">Judgement</span> <strong>Bottom line</strong></p>\n<p><strong>It is likely", judgement, StringComparison.Ordinal);
        var observation = SummarySample.Attacked.Section("evidence").ToDisplayString("text/html");
        Assert.Contains(">Observation</span>", observation, StringComparison.Ordinal);
        Assert.Contains("<caption>Findings that bear on the judgement &lt;script&gt;", observation, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", observation, StringComparison.Ordinal);
        // All of the long table: nothing hides behind a cut.
        Assert.Equal(6 + 120 + 2, System.Text.RegularExpressions.Regex.Count(observation, "<tr>"));
        var plain = SummarySample.Plain.Section("explanations").ToDisplayString("text/plain");
        Assert.StartsWith("INFERENCE: Explanations\n(Ranked by", plain, StringComparison.Ordinal);
        Assert.Contains(" (rests on F05.1, C1)\n\nExplanations and what speaks against them\nexplanation ", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherTypes_ShowAsTheTableMadeFromThem()
    {
        NotebookFormatters.RegisterTable<Answer>(a => new DataFrame(new StringDataFrameColumn("answer", [a.Text])));
        Assert.Contains("<td>&amp;</td>", new Answer("&").ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Equal("answer\n------\n&\n", new Answer("&").ToDisplayString("text/plain"));
    }

    [Fact]
    public void Frame_ShowsItsKeysAndColumns_CutAndEscaped()
    {
        var frame = Frame.FromRecords(Enumerable.Range(0, 50).Select(i => new { Name = i == 0 ? "<b>" : "x", Likes = i }));
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(frame.GetType()));
        var html = frame.ToDisplayString("text/html");
        Assert.Contains("<td style=\"text-align:right\">0</td><td>&lt;b&gt;</td><td style=\"text-align:right\">0</td>", html, StringComparison.Ordinal);
        Assert.Contains("<p>20 of 50 rows shown</p>", html, StringComparison.Ordinal);
        Assert.StartsWith("key  Name  Likes\n", frame.ToDisplayString("text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void Frame_ShowsWhatIsMissing()
    {
        var frame = Frame.FromColumns(new[] { KeyValuePair.Create("a", new Series<int, double>([1], [0.5])), KeyValuePair.Create("b", new Series<int, double>([2], [1.5])) });
        Assert.Equal("key    a    b\n---  ---  ---\n  1  0.5    –\n  2    –  1.5\n", frame.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Series_OfAnyKeyAndValueShowsAsATable()
    {
        var series = new Series<string, string>(["k"], ["<v>"]);
        Assert.Contains("<td>k</td><td>&lt;v&gt;</td>", series.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.StartsWith("key  value", new Series<int, int>([1], [2]).ToDisplayString("text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsAndEdges_ShowAsTables()
    {
        var edges = new List<CoordinationEdge> { new("a", "<b>", 3, 3, 4, 0.1, 1e-9, 1e-8, 2, ["x"], ["1", "2"]) };
        Assert.Contains("<td>&lt;b&gt;</td>", edges.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.StartsWith("first  second", edges[0].ToDisplayString("text/plain"), StringComparison.Ordinal);
        Assert.StartsWith("<table>", Array.Empty<Finding>().ToDisplayString("text/html"), StringComparison.Ordinal);
    }

    sealed record Answer(string Text);
}
