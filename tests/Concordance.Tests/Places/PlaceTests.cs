using Concordance.Places;
using Concordance.Statistics;

namespace Concordance.Tests.Places;

public class PlaceTests
{
    static Collection Living(params (string Id, string? Location)[] accounts) =>
        Some.Collection([], accounts.Select(a => new Account { Id = a.Id, Location = a.Location }));

    [Fact]
    public void DeclaredPlace_FewerThanFiveAccounts_AreShownTogether()
    {
        var data = Living(
            ("c1", "Paris"), ("c2", " paris "), ("c3", "PARIS"), ("o1", "Ｐaris"), ("o2", "paris"),
            ("c4", "Rare  Village"), ("o3", "Other Village"), ("o4", "other village"), ("c5", null), ("o5", " "));
        var studied = data.Accounts.Keys.Where(k => k[0] == 'c').ToHashSet(StringComparer.Ordinal);
        var others = data.Accounts.Keys.Where(k => k[0] == 'o').ToHashSet(StringComparer.Ordinal);
        var places = DeclaredPlace.Of(data, studied, others);
        Assert.Equal(
            [("paris", new Proportion(3, 5), new Proportion(2, 5)), ("(2 other places, fewer than 5 accounts each)", new(1, 5), new(2, 5)), ("(none declared)", new(1, 5), new(1, 5))],
            places.Select(p => (p.Place, p.Studied, p.Comparison)));
        Assert.DoesNotContain(places, p => p.Place.Contains("village", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Places_OfTheCountriesAskedAbout_StandFirstByAccountsUnderStudy()
    {
        var data = Living(
        [
            .. Declare("c1", 9, "Paris"), .. Declare("o1", 9, "Paris"), .. Declare("c2", 5, "Bakı"), .. Declare("c3", 7, "Sumqayıt"), .. Declare("o3", 1, "Sumqayıt"),
            .. Declare("o4", 6, "land of fire"), .. Declare("c5", 4, "Lyon"), .. Declare("o5", 6, "Lyon"), .. Declare("o6", 2, "Gəncə"),
        ]);
        var campaign = new CampaignPosts([], Ids('c'), Ids('o'));
        var hypothesis = s_az with { Places = ["land of fire"] };
        Assert.Equal(
            ["bakı", "land of fire", "(2 other places in the countries of the hypotheses)", "paris", "lyon", "(none declared)"],
            PlaceTables.Places(data, campaign, [hypothesis])["declared place"].Cast<string>());
        // Of one to four accounts four are taken, so that the order tells none: seven and one against four and six.
        Assert.Equal(["paris", "sumqayıt"], PlaceTables.Places(data, campaign)["declared place"].Cast<string>().Take(2));

        IReadOnlySet<string> Ids(char group) => data.Accounts.Keys.Where(k => k[0] == group).ToHashSet(StringComparer.Ordinal);

        static IEnumerable<(string, string?)> Declare(string id, int accounts, string place) => Enumerable.Range(0, accounts).Select(i => ($"{id}-{i}", (string?)place));
    }

    [Fact]
    public void Places_SmallCountsOfTheCountriesAskedAbout_StandInOneRow()
    {
        // 8, 6 and 30 over eight of 2 to 4: beside 44 in all, each of the eight would be 2 to 4 and most of them 4.
        var data = Living(
        [
            .. Declared("c", 8, "Şəki"), .. Declared("c", 6, "Bakı"), .. Enumerable.Range(0, 8).SelectMany(i => Declared("c", i < 6 ? 4 : 3, $"Azerbaijan, street {i}")),
            .. Declared("o", 9, "Şəki"), .. Declared("o", 9, "Bakı"), .. Enumerable.Range(0, 8).SelectMany(i => Declared("o", 12, $"Azerbaijan, street {i}")), .. Declared("c", 20, "Paris"), .. Declared("o", 40, "Paris"),
        ]);
        var table = PlaceTables.Places(data, Campaign(data), [s_az]);
        Assert.Equal(["şəki", "bakı", "(8 other places in the countries of the hypotheses)", "paris"], table["declared place"].Cast<string>().Take(4));
        Assert.Equal(["8", "6", "30", "20"], table["campaign accounts"].Cast<string>().Take(4));
    }

    [Fact]
    public void Places_FewOfTheCountriesAskedAbout_DoNotFollowFromTheirSum()
    {
        var data = Living([.. Declared("c", 8, "Şəki"), .. Declared("c", 6, "Bakı"), .. Declared("c", 3, "Sumqayıt"), .. Declared("o", 9, "Sumqayıt"), .. Declared("c", 2, "Lyon"), .. Declared("o", 5, "Lyon"), .. Declared("c", 20, "Paris"), .. Declared("o", 40, "Paris")]);
        var table = PlaceTables.Places(data, Campaign(data), [s_az]);
        // 17 are declared there in all.
        Assert.Equal([("şəki", "8"), ("bakı", "not shown"), ("(1 other place in the countries of the hypotheses)", "1 to 4"), ("paris", "20"), ("lyon", "1 to 4")], table["declared place"].Cast<string>().Zip(table["campaign accounts"].Cast<string>()).Take(5));
        Assert.Null(table["share"][1]);
    }

    static IEnumerable<(string, string?)> Declared(string group, int accounts, string place) => Enumerable.Range(0, accounts).Select(i => ($"{group}-{place}-{i}", (string?)place));

    static CampaignPosts Campaign(Collection data) => new([], data.Accounts.Keys.Where(k => k[0] == 'c').ToHashSet(StringComparer.Ordinal), data.Accounts.Keys.Where(k => k[0] == 'o').ToHashSet(StringComparer.Ordinal));

    static readonly PlaceHypothesis s_az = new() { Id = "az", Label = "Azerbaijan", Places = ["Bakı", "Baku"], Letters = ["ə", "🇦🇿"], Spellings = ["Bordo", "Monpelye"] };

    static CountryMarker Marker(string end) => CountryMarker.Of(s_az).Single(m => m.Id == "az-" + end);

    [Theory]
    [InlineData("Əli ə", true)]
    [InlineData("🇦🇿", true)]
    [InlineData("x🇫🇷🇦🇿", true)]
    [InlineData("🇧🇦🇿🇦", false)]
    [InlineData("plain", false)]
    public void CountryMarker_Letters_AndWholeFlags(string name, bool expected)
    {
        Assert.Equal(expected, Marker("letters").Has(new Account { Id = "a", Name = name }, []));
        Assert.Equal(expected, Marker("letters").Has(new Account { Id = "a", Description = name }, []));
    }

    [Fact]
    public void CountryMarker_Spellings_AreLookedForInOwnPostsOnly()
    {
        var own = Some.Post("1", "a", Some.Day, "Yarın Bordo'da");
        Assert.True(Marker("spellings").Has(Some.Account("a"), [own]));
        Assert.False(Marker("spellings").Has(Some.Account("a"), [own with { IsRepost = true }]));
        Assert.False(Marker("spellings").Has(Some.Account("a"), [own with { Text = "Bordeaux" }]));
    }

    [Fact]
    public void CountryMarker_WithoutTermsOrFields_IsLeftOutOrSaysWhatIsMissing()
    {
        Assert.Equal(["az-letters"], CountryMarker.Of(s_az with { Places = [], Spellings = [] }).Select(m => m.Id));
        var bare = Some.Collection([], fields: [Concordance.Ingest.Field.Description]);
        Assert.Equal("no source has declared locations", Marker("declared-place").Missing(bare));
        Assert.Null(Marker("letters").Missing(bare));
    }
}
