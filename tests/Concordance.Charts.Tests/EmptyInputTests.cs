using Concordance.Timeline;

namespace Concordance.Charts.Tests;

public sealed class EmptyInputTests
{
    static void Says(string words, Figure figure)
    {
        Assert.Contains(words, figure.Notes());
        Assert.Contains(words, figure.AltText, StringComparison.Ordinal);
        using var picture = figure.Picture();
        Assert.InRange(picture.Count(House.Muted, new(400, 100, 1200, picture.Height)), 100, 20_000);
    }

    [Fact]
    public void BurstTimelineFigure_WithoutBinsOrPostsSaysSo()
    {
        Says("Too few days, or too unevenly collected, to know an ordinary one", BurstTimelineFigure.Draw([], Array.Empty<Burst>(), "#x"));
        Says("No posts in the period", BurstTimelineFigure.Draw([new(new(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc), 0, 0.2, 3, 1, 1)], Array.Empty<Burst>(), "#x"));
    }

    [Fact]
    public void BurstAnatomyFigure_WithoutBurstsSaysSo() => Says("No burst to take apart", BurstAnatomyFigure.Draw([], "posts", [], key => key));

    [Fact]
    public void CalendarFigure_WithoutPostsSaysSo()
    {
        Says("No posts in the period", CalendarFigure.Draw([]));
        Says("No posts in the period", CalendarFigure.Draw([new(new(2023, 7, 1), 0)]));
    }

    [Fact]
    public void RejectionsFigure_WithoutRowsSaysSo() =>
        Says("No row was read", RejectionsFigure.Draw(new([Samples.Source("a.csv", 0, 0, 0)], [])));

    [Fact]
    public void AccountAgeFigure_WithoutAgesSaysSo() =>
        Says("No account with a known age", AccountAgeFigure.Draw([], [double.NaN], "a", "b"));

    [Fact]
    public void MarkerRatesFigure_WithoutMarkersSaysSo() => Says("No marker was compared", MarkerRatesFigure.Draw([], "a", "b"));

    [Fact]
    public void SharesFigure_WithoutRowsSaysSo() => Says("No category to compare", SharesFigure.Draw([], "a", "b"));

    [Fact]
    public void EditorialLineFigure_WithoutTermsSaysSo() => Says("No term sets the two groups apart", EditorialLineFigure.Draw(Samples.Line([]), Samples.Open));

    [Fact]
    public void NetworkFigure_WithoutEdgesSaysSo() =>
        Says("No pair stands out from chance", NetworkFigure.Draw(Samples.Network(), new Dictionary<string, string>()));

    [Fact]
    public void NetworkFigure_OfSmallCommunitiesAloneSaysSo() =>
        Says("No community of 5 accounts or more", NetworkFigure.Draw(Samples.Network(4, 3), new Dictionary<string, string>()));

    [Fact]
    public void CountryLanguageFigure_WithoutAccountsSaysSo() => Says("No account to tell a country or language of", CountryLanguageFigure.Draw(new([], [], []), "a", "b"));

    [Fact]
    public void DeclaredCountriesMap_WithoutCountriesSaysSo()
    {
        Says("No country is declared by five accounts or more", DeclaredCountriesMap.Draw([], "a", "b"));
        Says("No country is declared by five accounts or more", DeclaredCountriesMap.Draw([.. Samples.DeclaredCountries().Where(c => c.Country.Id == "NC")], "a", "b"));
    }

    [Fact]
    public void CreationDaysFigure_WithoutABatchSaysSo()
    {
        Says("No batch of creations stands out", CreationDaysFigure.Draw(new([], 900), [], [], "a", "b"));
        Says("No batch of creations stands out", CreationDaysFigure.Draw(new([new(1, new(2023, 7, 16), new(2023, 7, 17), 4, 0.1, 0.001)], 900), [], [], "a", "b"));
        Says("Batches of creations could not be examined", CreationDaysFigure.Draw(new([], 0, "no source has account creation dates"), [], [], "a", "b"));
    }

    [Fact]
    public void AccountAgeFigure_WithOneEmptyGroupDrawsTheOther()
    {
        var figure = AccountAgeFigure.Draw([], [1, 2, 3, 4, 5, 400, 401, 402, 403, 404], "a", "b");
        Assert.Equal([0, 0, 0, 0], figure.Trace("a (n = 0)").Numbers("y"));
        Assert.Equal([0.5, 0, 0, 0], figure.Trace("b (n = 10)").Numbers("y"));
    }

    [Fact]
    public void PairedRows_WithoutAnyTotalAreDrawn()
    {
        var figure = MarkerRatesFigure.Draw([new("m", "M", new(0, 0), new(0, 0))], "a", "b");
        Assert.Contains("0/0 vs 0/0<br>no ratio", figure.Notes());
        Assert.Empty(figure.Trace("a").Numbers("x"));
    }
}
