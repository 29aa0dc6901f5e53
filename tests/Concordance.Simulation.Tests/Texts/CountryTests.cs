using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Tests.Texts;

public class CountryTests
{
    public static TheoryData<string> Ids => [.. Country.All.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Cities_Transliterated_DifferFromFrench(string id) =>
        Assert.All(Country.Of(id).Cities, c => Assert.True(c.French != c.Transliterated && c.Transliterated.All(char.IsAsciiLetter), c.Transliterated));

    [Theory]
    [MemberData(nameof(Ids))]
    public void MarkedNames_HoldALetterOfTheCountry_PlainNamesDoNot(string id)
    {
        var country = Country.Of(id);
        bool HasLetter(string name) => country.Letters.Any(l => name.Contains(l, StringComparison.Ordinal));
        Assert.All(country.MarkedNames, n => Assert.True(HasLetter(n.Shown), n.Shown));
        Assert.All(country.Names, n => Assert.False(HasLetter(n.Shown), n.Shown));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Names_InAscii_CanBePartOfAHandle(string id) =>
        Assert.All(Country.Of(id).Names.Concat(Country.Of(id).MarkedNames), n => Assert.Matches("^[A-Za-z]{2,}$", n.Ascii));

    [Theory]
    [MemberData(nameof(Ids))]
    public void DeclaredPlaces_AreFoundByTheHypothesis(string id)
    {
        var country = Country.Of(id);
        Assert.All(country.DeclaredPlaces, p => Assert.Contains(country.HypothesisPlaces, h => p.Contains(h, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Letters_OfTheCountry_DoNotStandInFrenchTexts(string id) =>
        Assert.All(Concordance.Simulation.Texts.OrdinaryTexts.DailyLife, t => Assert.DoesNotContain(Country.Of(id).Letters, l => t.Contains(l, StringComparison.Ordinal)));

    [Fact]
    public void Of_UnknownCode_SaysWhichThereAre() => Assert.Contains("az, bg, jo", Assert.Throws<ArgumentException>(() => Country.Of("xx")).Message);
}
