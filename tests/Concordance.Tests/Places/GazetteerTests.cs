using Concordance.Places;

namespace Concordance.Tests.Places;

public class GazetteerTests
{
    static readonly Gazetteer s_places = Gazetteer.Carried;

    [Theory]
    [InlineData("Bordo", "Bordeaux", "FR")]
    [InlineData("BAKI", "Baku", "AZ")]
    [InlineData("Bakı", "Baku", "AZ")]
    [InlineData("gence", "Ganja", "AZ")]
    [InlineData("saint etienne", "Saint-Étienne", "FR")]
    [InlineData("Азербайджан", "Azerbaijan", "AZ")]
    public void Gazetteer_Find_MeetsNamesInAnyLanguageCaseAndWithoutMarks(string name, string place, string country) =>
        Assert.Equal((place, country), s_places.Find(name).Select(f => (f.Place.Name, f.Place.Country)).First());

    [Fact]
    public void Gazetteer_OneName_GivesTheMostPopulousFirst()
    {
        var found = s_places.Find("Paris").Select(f => f.Place.Population).ToList();
        Assert.True(found.Count > 2);
        Assert.Equal(found.OrderDescending(), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("no such place at all")]
    public void Gazetteer_Unknown_IsNone(string name) => Assert.Empty(s_places.Find(name));

    [Fact]
    public void Gazetteer_Codes_AreThoseOfCountriesAndOfTheRegionsThatPeopleWrite()
    {
        Assert.Equal("AZ", s_places.FindCode("AZE").Single().Place.Id);
        Assert.Equal(["CA", "US-CA"], s_places.FindCode("CA").Select(p => p.Place.Id).Order(StringComparer.Ordinal));
        Assert.Empty(s_places.FindCode("FR-IDF"));
    }

    [Fact]
    public void Gazetteer_Countries_HaveLanguagesZonesAndNames()
    {
        Assert.Equal(["az"], s_places.LanguagesOf("AZ"));
        Assert.Contains("Asia/Baku", s_places.TimeZonesOf("AZ"));
        Assert.Equal("Europe/Paris", s_places.TimeZonesOf("FR")[0]);
        Assert.Contains(("az", "Fransa"), s_places.NamesOf(s_places.Country("FR")!));
        Assert.Null(s_places.Country("US-TX"));
        Assert.Empty(s_places.LanguagesOf("??"));
    }

    [Fact]
    public void Gazetteer_Nearest_IsTheTownAtTheDistance()
    {
        var (town, far) = s_places.Nearest(48.8566, 2.3522);
        Assert.Equal("FR", town.Country);
        Assert.InRange(far, 0, 5);
        Assert.InRange(s_places.Nearest(-40, -120).Kilometres, 1000, 10_000);
    }

    [Fact]
    public void Gazetteer_EveryTown_HasACountryAndATimeZoneThatTheMachineKnows()
    {
        var countries = s_places.Places.Where(p => p.Kind == PlaceKind.Country).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(s_places.Places.Where(p => p.Kind == PlaceKind.City), p => Assert.Contains(p.Country, countries));
        Assert.Equal(s_places.Places.Count, s_places.Places.DistinctBy(p => p.Id).Count());
    }
}
