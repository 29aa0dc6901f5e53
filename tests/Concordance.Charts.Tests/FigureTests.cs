using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Concordance.Charts.Tests;

/// <summary>What must hold for every figure.</summary>
public sealed class FigureTests
{
    public static TheoryData<string> Names => [.. Samples.All().Select(s => s.Name)];

    static Figure Draw(string name) => Samples.All().Single(s => s.Name == name).Draw();

    [Theory, MemberData(nameof(Names))]
    public void Figure_IsTheSameBytesTwice(string name)
    {
        Figure first = Draw(name), second = Draw(name);
        Assert.Equal(first.PlotlyJson, second.PlotlyJson);
        Assert.Equal(first.Png, second.Png);
        Assert.Equal(first.AltText, second.AltText);
    }

    [Theory, MemberData(nameof(Names))]
    public void Figure_IsTheSameBytesWhenDrawnInParallel(string name)
    {
        var expected = Draw(name);
        Figure[] drawn = new Figure[4];
        Parallel.For(0, drawn.Length, i => drawn[i] = Draw(name));
        Assert.All(drawn, f => Assert.Equal(expected.Png, f.Png));
        Assert.All(drawn, f => Assert.Equal(expected.PlotlyJson, f.PlotlyJson));
    }

    [Theory, MemberData(nameof(Names))]
    public void Figure_DoesNotDependOnTheCulture(string name)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Draw(name);
        try
        {
            foreach (string culture in new[] { "az", "tr", "fr-FR", "fa-IR" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                var figure = Draw(name);
                Assert.Equal(expected.PlotlyJson, figure.PlotlyJson);
                Assert.Equal(expected.Png, figure.Png);
                Assert.Equal(expected.AltText, figure.AltText);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void PlotlyJson_NamesNoOtherHostAndHoldsNothingRandom(string name)
    {
        string json = Draw(name).PlotlyJson;
        Assert.DoesNotContain("http", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("template\":{", json, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}", RegexOptions.IgnoreCase), json);
        Assert.DoesNotContain("NaN", json, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void PlotlyJson_HasDataLayoutAndConfig(string name)
    {
        var root = JsonDocument.Parse(Draw(name).PlotlyJson).RootElement;
        Assert.Equal(["config", "data", "layout"], root.EnumerateObject().Select(p => p.Name));
        Assert.False(root.GetProperty("config").GetProperty("displaylogo").GetBoolean());
        Assert.True(root.GetProperty("config").GetProperty("responsive").GetBoolean());
    }

    [Theory, MemberData(nameof(Names))]
    public void Png_IsWideAndHasText(string name)
    {
        using var picture = Draw(name).Picture();
        Assert.Equal(1600, picture.Width);
        Assert.InRange(picture.Height, 300, 2400);
        var title = new SKRectI(32, 16, 1000, 62);
        Assert.InRange(picture.Count(House.Ink, title), 300, 20_000);
        int colours = picture.Pixels.Distinct().Count();
        Assert.True(colours > 20, $"{colours} colours");
        Assert.All(new[] { 0, picture.Height - 1 }, y => Assert.All(Enumerable.Range(0, 1600), x =>
            Assert.Equal(SKColors.White, picture.GetPixel(x, y))));
    }

    [Theory, MemberData(nameof(Names))]
    public void Figure_OfMadeUpDataSaysSoInBothForms(string name)
    {
        var figure = Draw(name);
        using var picture = figure.Picture();
        Assert.Contains(House.SyntheticMark, figure.Heading(), StringComparison.Ordinal);
        Assert.Contains("synthetic", figure.AltText, StringComparison.Ordinal);
        Assert.InRange(picture.Count(House.Studied, new SKRectI(1200, 0, 1600, 80)), 500, 20_000);
    }

    [Fact]
    public void Figure_OfRealDataDoesNotSaySynthetic()
    {
        var figure = SharesFigure.Draw(Samples.Shares(), "Campaign", "Others");
        using var picture = figure.Picture();
        Assert.DoesNotContain("SYNTHETIC", figure.PlotlyJson, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("synthetic", figure.AltText, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, picture.Count(House.Studied, new SKRectI(1200, 0, 1600, 80)));
    }

    [Fact]
    public void Figure_TakesAnotherTitle()
    {
        var figure = SharesFigure.Draw(Samples.Shares(), "Campaign", "Others", new(Title: "Scripts of the posts"));
        Assert.Equal("Scripts of the posts", figure.Title);
        Assert.StartsWith("Scripts of the posts Thin lines", figure.Heading(), StringComparison.Ordinal);
    }
}
