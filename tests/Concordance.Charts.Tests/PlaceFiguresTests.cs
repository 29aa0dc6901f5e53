using Concordance.Places;

namespace Concordance.Charts.Tests;

public sealed class PlaceFiguresTests
{
    [Fact]
    public void CountryLanguageFigure_FewAccounts_TellNoNumber()
    {
        var figure = CountryLanguageFigure.Draw(Samples.CountryByLanguage(), "s", "c");
        string[] hovers = figure.Traces().Single().Texts("customdata");
        Assert.Contains("s: declare Azerbaijan, write Azerbaijani: fewer than 5", hovers);
        Assert.Contains("c: declare France, write French: 200 of 700 (29 %)", hovers);
        Assert.DoesNotContain(hovers, h => h.Contains(" 3 of", StringComparison.Ordinal) || h.Contains(" 4 of", StringComparison.Ordinal));
        Assert.Contains("&lt;5", figure.Notes());
        Assert.DoesNotContain("fewer", figure.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void CountryLanguageFigure_WhatFewAccountsWouldFollowFrom_TellsARange()
    {
        // The row: 40, 3 and 0 of 43; the columns: two other cells each.
        int[,] counts = { { 40, 3, 0 }, { 9, 8, 0 }, { 20, 30, 10 } };
        string[] countries = ["France", "Azerbaijan", "others"], languages = ["French", "Azerbaijani", "not told"];
        var table = new CountryLanguages(countries, languages, [.. countries.SelectMany((c, i) => languages.Select((l, j) => new CountryLanguageCell(c, l, new(counts[i, j], 120), new(100, 900))))]);
        var figure = CountryLanguageFigure.Draw(table, "s", "c");
        string[] hovers = figure.Traces().Single().Texts("customdata");
        Assert.Contains("s: declare France, write Azerbaijani: fewer than 5", hovers);
        Assert.Contains("s: declare France, write French: 30–36 %, since a small number would follow from one", hovers);
        Assert.Contains("s: declare Azerbaijan, write Azerbaijani: 4–10 %, since a small number would follow from one", hovers);
        Assert.Contains("s: declare others, write Azerbaijani: 30 of 120 (25 %)", hovers);
        Assert.Contains("30–36 %", figure.Notes());
        Assert.DoesNotContain("declare France, write French: 40", figure.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void DeclaredCountriesMap_FewAccounts_AreNotDrawn()
    {
        var figure = DeclaredCountriesMap.Draw(Samples.DeclaredCountries(), "s", "c");
        Assert.Equal(["France 40 of 90 (44.4 %)", "Azerbaijan 22 of 90 (24.4 %)", "Switzerland 5 of 90 (5.6 %)"], figure.Trace("s").Texts("customdata"));
        Assert.Equal(["France 300 of 700 (42.9 %)", "Switzerland 30 of 700 (4.3 %)", "United States 20 of 700 (2.9 %)"], figure.Trace("c").Texts("customdata"));
    }

    [Fact]
    public void DeclaredCountriesMap_AreasAreAsTheShares()
    {
        var figure = DeclaredCountriesMap.Draw(Samples.DeclaredCountries(), "s", "c");
        double[] sizes = figure.Trace("s").GetProperty("marker").Numbers("size");
        Assert.Equal(40.0 / 22, sizes[0] * sizes[0] / (sizes[1] * sizes[1]), 3);
        using var picture = figure.Picture();
        Assert.True(picture.Count(House.Paper, new(0, 0, picture.Width, picture.Height)) > picture.Width * picture.Height / 2);
    }
}
