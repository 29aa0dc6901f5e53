using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class ValueFormattingTests
{
    record Plain(string Name, int Posts);

    record Table(string Cell);

    abstract record Figure(string Json);

    record Bars(string Json) : Figure(Json);

    record Boxed<T>(T Content);

    record Faulty;

    static readonly string[] s_figureTypes = ["application/vnd.plotly.v1+json", "image/png"];

    // The registrations are of the whole process and last; these types are only used here.
    static ValueFormattingTests()
    {
        Formatter.Register<Table>((t, w) => w.Write($"<table><tr><td>{t.Cell}</td></tr></table>\r\n"), "text/html");
        Formatter.Register<Table>((t, w) => w.Write($"| {t.Cell} |"), "text/plain");
        Formatter.Register<Figure>((f, w) => w.Write(f.Json), s_figureTypes[0]);
        Formatter.Register<Figure>((f, w) => w.Write("AAAA"), s_figureTypes[1]);
        Formatter.Register<Figure>((f, w) => w.Write("""{"image/png": {"alt": "bars"}}"""), ValueFormatting.MetadataMimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(Figure), s_figureTypes);
        Formatter.Register(typeof(Boxed<>), (_, w) => w.Write("<p>boxed</p>"), "text/html");
        Formatter.Register<Faulty>((_, w) => throw new InvalidDataException("no rows"), "text/html");
    }

    static IEnumerable<string> Types(MimeBundle? bundle) => bundle!.Data.Select(d => d.Key).Order(StringComparer.Ordinal);

    [Fact]
    public void Format_GivesNothingForNull() => Assert.Null(ValueFormatting.Format(null));

    [Theory]
    [InlineData("a\r\nb <i>", "a\nb <i>")]
    [InlineData(1.5, "1.5")]
    [InlineData(true, "True")]
    [InlineData(new[] { 1, 2 }, "[ 1, 2 ]")]
    public void Format_ShowsValuesWithoutFormatterAsPlainText(object value, string text)
    {
        var bundle = ValueFormatting.Format(value);
        Assert.Equal(["text/plain"], Types(bundle));
        Assert.Equal(text, (string?)bundle!.Data["text/plain"]);
        Assert.Empty(bundle.Metadata);
    }

    [Fact]
    public void Format_PointsNowhereElseForObjects()
    {
        foreach (var value in (object[])[new Plain("a", 1), typeof(string), new[] { new Plain("a", 1) }, DateTime.UnixEpoch, new { A = 1 }])
            Assert.Equal(["text/plain"], Types(ValueFormatting.Format(value)));
    }

    [Fact]
    public void Format_NamesNoCompilerMadeType()
    {
        var text = (string?)ValueFormatting.Format(new[] { new { A = 1, B = "x" } })!.Data["text/plain"];
        Assert.DoesNotContain("<>", text);
        Assert.Contains("A: 1", text);
    }

    [Fact]
    public void Format_UsesRegisteredFormattersAndPutsPlainTextBeside()
    {
        var bundle = ValueFormatting.Format(new Table("x"))!;
        Assert.Equal("<table><tr><td>x</td></tr></table>\n", (string?)bundle.Data["text/html"]);
        Assert.Equal("| x |", (string?)bundle.Data["text/plain"]);
    }

    [Fact]
    public void Format_UsesFormattersOfABaseTypeAndOfAnOpenGenericType()
    {
        Assert.Equal([.. s_figureTypes, "text/plain"], Types(ValueFormatting.Format(new Bars("{}"))));
        Assert.Equal(["text/html", "text/plain"], Types(ValueFormatting.Format(new Boxed<int>(1))));
    }

    [Fact]
    public void Format_EmbedsJsonAsJsonAndTakesMetadataApart()
    {
        var bundle = ValueFormatting.Format(new Bars("""{"data": [1]}"""))!;
        Assert.Equal(1, (int?)bundle.Data[s_figureTypes[0]]!["data"]![0]);
        Assert.IsAssignableFrom<JsonObject>(bundle.Data[s_figureTypes[0]]);
        Assert.Equal("AAAA", (string?)bundle.Data["image/png"]);
        Assert.Equal("bars", (string?)bundle.Metadata["image/png"]!["alt"]);
    }

    [Fact]
    public void Format_ShowsHtmlThatIsDeclaredAsSuch() =>
        Assert.Equal("<b>x</b>", (string?)ValueFormatting.Format(new HtmlString("<b>x</b>"))!.Data["text/html"]);

    [Fact]
    public void Format_LetsThroughWhatAFormatterThrows()
    {
        var error = Assert.ThrowsAny<Exception>(() => ValueFormatting.Format(new Faulty()));
        Assert.Contains("no rows", error.ToString());
    }

    [Fact]
    public async Task Formatter_RegisteredInACellCounts()
    {
        var session = new NotebookEngine();
        var result = await session.Run("""
            using Microsoft.DotNet.Interactive.Formatting;
            record Mark(int N);
            Formatter.Register<Mark>((m, w) => w.Write($"<mark>{m.N}</mark>"), "text/html");
            """);
        Assert.Null(result.Error);
        result = await session.Run("new Mark(3)", "cell 2");
        Assert.Equal("<mark>3</mark>", (string?)result.Value?.Data["text/html"]);
    }
}
