using System.Text.Json;
using Concordance.Timeline;

namespace Concordance.Charts.Tests;

public sealed class HostileLabelTests
{
    const string Hostile = "<a href=\"x.example\">click</a> & $\\href{x.example}{y}$ \u202Eevil\nline";

    [Fact]
    public void Figures_EscapeEveryLabelThatComesFromData()
    {
        var (bins, bursts) = Samples.Timeline();
        var network = Samples.Network(5);
        var names = network.Groups[0].ToDictionary(id => id, _ => Hostile, StringComparer.Ordinal);
        Figure[] figures =
        [
            BurstTimelineFigure.Draw(bins, bursts, Hostile),
            AccountAgeFigure.Draw([1, 2], [3, 400], Hostile, Hostile),
            CreationDaysFigure.Draw(new([new(1, new(2023, 7, 16), new(2023, 7, 17), 5, 1, 0.001)], 9), [new(2023, 7, 16)], [], Hostile, Hostile),
            MarkerRatesFigure.Draw([new(Hostile, Hostile, new(11, 22), new(11, 33))], Hostile, Hostile),
            SharesFigure.Draw([(Hostile, new(1, 2), new(1, 3))], Hostile, Hostile, new(Title: Hostile)),
            NetworkFigure.Draw(network, names),
            EditorialLineFigure.Draw(Samples.Line((Concordance.Content.TermKind.Link, Hostile, 40, 2)), Samples.Open),
            CalendarFigure.Draw(Samples.Days(9), new(Title: Hostile)),
            SmallMultiplesFigure.Draw(Samples.Survey(), _ => Hostile, Hostile),
            BurstAnatomyFigure.Draw([Samples.Wave(1, 40, 0.15, 0.2)], Hostile, Samples.OtherBursts, _ => Hostile),
            HourWeekFigure.Draw(Samples.Week() with { Zone = Hostile }, Hostile),
            FirstMoversFigure.Draw(Samples.Movers().Posts, Samples.Movers().Burst, OutputNames.Open(Samples.Movers().Posts.Select(p => p.AccountId).Distinct().ToDictionary(id => id, id => new Account { Id = id, Handle = Hostile }))),
            CountryLanguageFigure.Draw(new([Hostile], [Hostile], [new(Hostile, Hostile, new(6, 9), new(7, 9))]), Hostile, Hostile),
            DeclaredCountriesMap.Draw(Samples.DeclaredCountries(), Hostile, Hostile),
            RejectionsFigure.Draw(new([Samples.Source(Hostile, 1, 1, 1)], [new(Hostile, 1)])),
        ];
        Assert.All(figures, figure =>
        {
            string[] texts = [.. Strings(JsonDocument.Parse(figure.PlotlyJson).RootElement)];
            Assert.Contains(texts, t => t.Contains("&lt;a href", StringComparison.Ordinal));
            Assert.All(texts, t =>
            {
                Assert.DoesNotContain("<a", t, StringComparison.Ordinal);
                Assert.DoesNotContain("$", t, StringComparison.Ordinal);
                Assert.DoesNotContain("\u202E", t, StringComparison.Ordinal);
                Assert.DoesNotContain("\n", t, StringComparison.Ordinal);
            });
            Assert.DoesNotContain("\u202E", figure.AltText + figure.Title, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Figures_CutEndlessLabels()
    {
        string endless = string.Concat(Enumerable.Repeat("ə\u0301", 5000));
        var figure = SharesFigure.Draw([(endless, new(1, 2), new(1, 3))], endless, endless, new(Title: endless));
        Assert.InRange(figure.PlotlyJson.Length, 100, 6000);
        Assert.Contains("…", figure.PlotlyJson, StringComparison.Ordinal);
        Assert.InRange(figure.AltText.Length, 10, 1000);
    }

    [Fact]
    public void Figures_DrawEmptyLabels()
    {
        Burst[] none = [];
        Assert.NotEmpty(BurstTimelineFigure.Draw(Samples.Timeline().Bins, none, "").Png);
        Assert.NotEmpty(SharesFigure.Draw([("", new(1, 2), new(0, 3))], "", "").Png);
    }

    static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        _ => [],
    };
}
