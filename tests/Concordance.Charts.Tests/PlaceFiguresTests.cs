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
        // 43 less 1 to 4, and 11 less 1 to 4.
        Assert.Contains("s: declare France, write French: 32–35 %, since a small number would follow from one", hovers);
        Assert.Contains("s: declare Azerbaijan, write Azerbaijani: 5–9 %, since a small number would follow from one", hovers);
        Assert.Contains("s: declare others, write Azerbaijani: 30 of 120 (25 %)", hovers);
        Assert.Contains("32–35 %", figure.Notes());
        Assert.DoesNotContain("declare France, write French: 40", figure.AltText, StringComparison.Ordinal);
    }

    static Figure Drawn(int[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        string[] countries = [.. Enumerable.Range(0, rows).Select(i => $"country {i}")], languages = [.. Enumerable.Range(0, columns).Select(i => $"language {i}")];
        return CountryLanguageFigure.Draw(new CountryLanguages(countries, languages, [.. countries.SelectMany((c, i) => languages.Select((l, j) => new CountryLanguageCell(c, l, new(counts[i, j], 120), new(100, 900))))]), "s", "c");
    }

    /// <summary>Every picture is that of all tables with its sums, its shown cells and its small cells: none tells which of them it was drawn from.</summary>
    [Fact]
    public void CountryLanguageFigure_AllTablesThatThePublicNumbersAllow_GiveTheSamePicture()
    {
        var compared = 0;
        foreach (var (a, b) in Enumerable.Range(1, 4).SelectMany(a => Enumerable.Range(1, 4).Select(b => (a, b))))
            foreach (var (large, other) in new[] { 5, 6, 8, 12 }.SelectMany(l => new[] { 0, 5, 9 }.Select(o => (l, o))))
            {
                int[,] counts = { { large, a, 30 }, { other, 20, b }, { 40, 25, 35 } };
                var hidden = Attribution.SuppressedCells.OfTable(counts);
                var first = Drawn(counts);
                // One more here and one less there, around a rectangle of hidden cells: the sums stay.
                foreach (var (r, q) in new[] { (0, 1), (0, 2), (1, 2) })
                    foreach (var (c, d) in new[] { (0, 1), (0, 2), (1, 2) })
                        for (var by = -4; by <= 4; by++)
                        {
                            if (by == 0 || !(hidden[r, c] && hidden[r, d] && hidden[q, c] && hidden[q, d])) continue;
                            var moved = (int[,])counts.Clone();
                            (moved[r, c], moved[r, d], moved[q, c], moved[q, d]) = (moved[r, c] + by, moved[r, d] - by, moved[q, c] - by, moved[q, d] + by);
                            if (moved.Cast<int>().Min() < 0 || moved.Cast<int>().Zip(counts.Cast<int>()).Any(p => Attribution.SmallCell.Hides(p.First) != Attribution.SmallCell.Hides(p.Second)) || !hidden.Cast<bool>().SequenceEqual(Attribution.SuppressedCells.OfTable(moved).Cast<bool>())) continue;
                            var second = Drawn(moved);
                            Assert.Equal((first.AltText, first.PlotlyJson), (second.AltText, second.PlotlyJson));
                            compared++;
                        }
            }
        Assert.True(compared > 20, $"{compared}");
    }

    [Theory]
    [InlineData(5, 3)]
    [InlineData(6, 2)]
    [InlineData(7, 1)]
    public void CountryLanguageFigure_TheLargerOfTwoHidden_DoesNotTellTheSmaller(int shown, int small)
    {
        // Eight declare the country in all, whatever the languages are.
        int[,] counts = { { shown, small, 0 }, { 20 - shown, 30 - small, 40 } };
        var hovers = Drawn(counts).Traces().Single().Texts("customdata").Where(h => h.StartsWith("s: declare country 0", StringComparison.Ordinal)).ToArray();
        Assert.Contains("s: declare country 0, write language 0: 3–6 %, since a small number would follow from one", hovers);
        Assert.Contains("s: declare country 0, write language 1: fewer than 5", hovers);
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

    /// <summary>Of a world of which a corner is declared, the corner is shown: far discs widen it, and none lies outside.</summary>
    [Fact]
    public void DeclaredCountriesMap_ShowsAsMuchOfTheWorldAsIsDeclared()
    {
        var near = DeclaredCountriesMap.Draw([.. Samples.DeclaredCountries().Where(c => c.Country.Id is not "US")], "s", "c");
        var far = DeclaredCountriesMap.Draw(Samples.DeclaredCountries(), "s", "c");
        static (double West, double East) Range(Figure figure) => figure.Layout().GetProperty("xaxis").Numbers("range") is var ends ? (ends[0], ends[1]) : default;
        Assert.True(Range(near).East - Range(near).West < Range(far).East - Range(far).West);
        Assert.All(far.Trace("c").Numbers("x"), x => Assert.InRange(x, Range(far).West, Range(far).East));
        Assert.Equal("Countries that accounts declare", far.Title);
        CountryShare apart = new(Samples.DeclaredCountries()[1].Country, new(22, 90), new(14, 700));
        Assert.Equal("Azerbaijan: 24.4 % against 2.0 %, where the two groups differ most", DeclaredCountriesMap.Draw([apart], "s", "c").Title);
    }
}
