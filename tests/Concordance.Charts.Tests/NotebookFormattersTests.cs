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
    public void OtherTypes_ShowAsTheTableMadeFromThem()
    {
        NotebookFormatters.RegisterTable<Answer>(a => new DataFrame(new StringDataFrameColumn("answer", [a.Text])));
        Assert.Contains("<td>&amp;</td>", new Answer("&").ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Equal("answer\n------\n&\n", new Answer("&").ToDisplayString("text/plain"));
    }

    sealed record Answer(string Text);
}
