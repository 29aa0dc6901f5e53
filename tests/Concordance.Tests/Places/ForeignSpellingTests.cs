using System.Globalization;
using System.Text;
using Concordance.Places;

namespace Concordance.Tests.Places;

public class ForeignSpellingTests(ITestOutputHelper output)
{
    static readonly ForeignSpellings s_az = ForeignSpellings.Of(["az"]), s_all = ForeignSpellings.Of(["az", "ru", "tr"]);

    [Theory]
    [InlineData("Bordo", "Bordeaux")]
    [InlineData("Monpelye", "Montpellier")]
    [InlineData("Marsel", "Marseille")]
    [InlineData("Strasburq", "Strasbourg")]
    [InlineData("Tuluza", "Toulouse")]
    [InlineData("Nant", "Nantes")]
    [InlineData("Nitsa", "Nice")]
    [InlineData("Qrenobl", "Grenoble")]
    public void ForeignSpellings_OfTheCase_FollowFromRulesAndExonyms(string written, string place)
    {
        var hit = Assert.Single(s_az.Find($"Vive {written} !"));
        Assert.Equal((place, written), (hit.Spelling.Place.Name, hit.Word));
        Assert.Equal(["az"], hit.Spelling.Languages);
    }

    [Theory]
    [InlineData("Bordeaux")]
    [InlineData("bordo")]
    [InlineData("Bordolais")]
    [InlineData("Monpelier")]
    [InlineData("Lion")]
    [InlineData("Paris Marseille Nice Lyon")]
    [InlineData("")]
    [InlineData("\ud83d Bor\ud83ddo")]
    public void ForeignSpellings_OtherWords_AreNone(string text) => Assert.Empty(s_all.Find(text));

    [Theory]
    [InlineData("BORDO")]
    [InlineData("#bordo")]
    [InlineData("à Bordo,")]
    [InlineData("STRASBURQ")]
    [InlineData("Klermon-Feran")]
    [InlineData("Kle\u0301rmon Bordo")]
    public void ForeignSpellings_CapitalsAndHashtags_Count(string text) => Assert.Single(s_all.Find(text));

    [Fact]
    public void ForeignSpellings_OwnNames_AreNeverAmongThem()
    {
        Assert.All(s_all.All, s => Assert.True(s.Edits >= 2));
        Assert.DoesNotContain(s_all.All, s => s.Written is "paris" or "lyon" or "nice" or "brest");
        Assert.Empty(ForeignSpellings.Of(["fr", "en"]).All);
    }

    [Fact]
    public void ForeignSpellings_OtherLanguagesOfASpelling_AreTold() => Assert.Contains("lt", s_az.All.Single(s => s.Written == "bordo").SharedWith);

    [Fact]
    public void ForeignSpellings_WithTheAnalysts_HoldsBoth()
    {
        var both = s_az.With(new() { Id = "az", Label = "Azerbaijan", Spellings = ["Bordo", "Xyzzy"] });
        Assert.Equal(SpellingSource.Analyst, Assert.Single(both.Find("Xyzzy")).Spelling.Source);
        Assert.Equal(s_az.All.Count + 1, both.All.Count);
    }

    [Fact]
    public void ForeignSpellingOptions_OutOfRange_SayWhatToDo()
    {
        Assert.Throws<InputException>(() => ForeignSpellings.Of(["az"], new() { Places = [] }));
        Assert.Throws<InputException>(() => ForeignSpellings.Of(["az"], new() { LeastLetters = 1 }));
        Assert.Throws<InputException>(() => ForeignSpellings.Of(["az"], new() { LeastEdits = 0 }));
    }

    // We had seen these names when we wrote the rules: a check of the rules, not a forecast.
    [Fact]
    public void SpellingRules_AgainstExonyms_MeetThemAsTheTableSays()
    {
        var table = new StringBuilder("# Spellings by rule against known names\n\nTowns of France that the gazetteer names in the language. We had seen these names when we wrote the rules. \"Met\": one of the spellings that the rules give, without marks, is the name. \"One letter off\": the nearest is.\n\n| language | source | towns | met | one letter off |\n|---|---|---|---|---|\n");
        foreach (var (language, source) in new[] { ("az", SpellingSource.Rules), ("az", SpellingSource.ThroughRussian), ("tr", SpellingSource.Rules) })
        {
            int towns = 0, met = 0, near = 0;
            foreach (var place in Gazetteer.Carried.Places.Where(p => p is { Kind: PlaceKind.City, Country: "FR" }))
            {
                var names = Gazetteer.Carried.NamesOf(place).ToLookup(n => n.Language, n => n.Name, StringComparer.Ordinal);
                var known = names[language].Select(PlaceFold.Of).Where(n => n != PlaceFold.Of(place.Name)).ToList();
                if (known.Count == 0 || source == SpellingSource.ThroughRussian && !names["ru"].Any()) continue;
                var made = ForeignSpellings.Spellings(place, "fr", language, names).Where(s => s.Source == source).Select(s => PlaceFold.Of(s.Written)).ToList();
                towns++;
                if (made.Intersect(known).Any()) met++;
                else if (made.Any(m => known.Any(k => MisspeltNames.OneEdit(m, k)))) near++;
            }
            table.Append(CultureInfo.InvariantCulture, $"| {language} | {(source == SpellingSource.Rules ? "from the sound" : "through Russian")} | {towns} | {met} | {near} |\n");
        }
        KeptTable.Check("Concordance.Tests/Places/Tables/spelling-rules.md", table.ToString(), output);
    }

    static Post Post(int id, string account, string text) => Some.Post(id.ToString(CultureInfo.InvariantCulture), account, Some.Day.AddMinutes(id), text);

    [Fact]
    public void SpellingMarker_Counts_AccountsOfOwnPosts()
    {
        List<Post> posts = [Post(1, "c1", "Vive Bordo"), Post(2, "c2", "Vive Bordeaux"), Post(3, "o1", "Bordeaux"), Post(4, "o2", "Monpelye") with { IsRepost = true }, Post(5, "c1", "Bordo encore")];
        var report = SpellingMarker.Of(posts, new HashSet<string> { "c1", "c2" }, new HashSet<string> { "o1", "o2" }, s_az);
        Assert.Equal((1, 2, 0, 2), (report.Marker.Studied.Count, report.Marker.Studied.Total, report.Marker.Comparison.Count, report.Marker.Comparison.Total));
        Assert.Equal(2, report.Hits);
        Assert.Equal("bordo", Assert.Single(report.Uses).Spelling.Written);
    }

    [Fact]
    public void SpellingMarker_PlainTypos_RaiseTheChance()
    {
        var clean = Enumerable.Range(0, 200).Select(i => Post(i, "o", "À Strasbourg demain")).ToList();
        var careless = clean.Concat(Enumerable.Range(200, 100).Select(i => Post(i, "o", "À Strasbuorg demain"))).Append(Post(999, "c", "Strasburq"));
        double Chance(IEnumerable<Post> posts) => SpellingMarker.Of([.. posts], new HashSet<string> { "c" }, new HashSet<string> { "o" }, s_az).Uses.Single().TypoChance;
        var (low, high) = (Chance(clean.Append(Post(999, "c", "Strasburq"))), Chance(careless));
        Assert.InRange(low, double.Epsilon, 1e-3);
        Assert.True(high > low);
    }

    [Fact]
    public void SpellingMarker_OrderOfPosts_ChangesNothing()
    {
        var data = BundledCase.Opened.Data.Posts;
        var campaign = BundledCase.Opened.Campaign;
        var some = data.Take(20_000).ToList();
        var (a, b) = (SpellingMarker.Of(some, campaign.AccountIds, campaign.OtherAccountIds, s_all), SpellingMarker.Of([.. some.AsEnumerable().Reverse()], campaign.AccountIds, campaign.OtherAccountIds, s_all));
        Assert.Equal(a.Uses.Select(u => (u.Spelling.Written, u.Studied, u.Comparison, u.TypoChance)), b.Uses.Select(u => (u.Spelling.Written, u.Studied, u.Comparison, u.TypoChance)));
        Assert.Equal((a.ExpectedByTypo, a.Hits), (b.ExpectedByTypo, b.Hits));
    }

    [Fact]
    public void SpellingMarker_Nothing_IsNoError()
    {
        var report = SpellingMarker.Of([], new HashSet<string>(), new HashSet<string>(), s_az);
        Assert.Equal((0, 0), (report.Hits, report.Uses.Count));
    }

    [Fact]
    public void SpellingMarker_PostsAreToldByWhetherTheirLanguageHasTheSpelling()
    {
        Post Of(string id, string account, string? language, string text) => Some.Post(id, account, Some.Day, text) with { Language = language };
        List<Post> posts =
        [
            .. Enumerable.Range(0, 6).Select(i => Of($"c{i}", $"c{i}", "fr", $"Vive Bordo ! https://t.co/{i} @x{i}")), .. Enumerable.Range(0, 2).Select(i => Of($"d{i}", $"c{i}", "und", "Allez à Bordo demain")),
            .. Enumerable.Range(0, 7).Select(i => Of($"o{i}", $"o{i}", "az-AZ", "Bordo gözəldir")),
        ];
        var report = SpellingMarker.Of(posts, posts.Select(p => p.AccountId).Where(a => a[0] == 'c').ToHashSet(), posts.Select(p => p.AccountId).Where(a => a[0] == 'o').ToHashSet(), ForeignSpellings.Of(["az"]));
        Assert.Equal(new SpellingPosts((0, 0), (6, 6), (2, 2), 2, 6), report.StudiedPosts);
        Assert.Equal(new SpellingPosts((7, 7), (0, 0), (0, 0), 1, 7), report.ComparisonPosts);
        // In Azerbaijani it is the plain name of the place: nobody of the others spells as another language does.
        Assert.Equal((6, 0, 8), (report.Marker.Studied.Count, report.Marker.Comparison.Count, report.Hits));
        Assert.Equal((6, 0), (report.Uses.Single().Studied.Count, report.Uses.Single().Comparison.Count));
        var table = WitnessTables.SpellingPosts(report);
        Assert.Equal(["0", "6", "1 to 4", "2"], table["campaign accounts' posts"].Cast<string>());
    }
}
