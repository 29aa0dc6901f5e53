using System.Globalization;
using System.Text;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Places;

namespace Concordance.Tests.Places;

public class WitnessTests(ITestOutputHelper output)
{
    static readonly string[] s_french = ["Les voisins sont encore en retard ce matin", "Il fait beau et le marché est plein de monde", "Nous avons regardé le match avec toute la famille", "Le train de ce soir est annoncé à quai"];
    static readonly string[] s_azerbaijani = ["Bu gün hava çox gözəldir, dənizə gedirik", "Axşam dostlarımla çay içəcəyik, gələcəksən?", "Ailəmlə birlikdə şam yeməyi yeyirik", "Həyat davam edir, hər şey yaxşı olacaq"];

    static readonly Lazy<Witnesses> s_bundled = new(() => Witnesses.Of(BundledCase.Opened, new() { MostOthers = 800 }));

    static Collection Living(params (string Id, string? Location, string[] Texts)[] accounts) => Some.Collection(
        accounts.SelectMany(a => a.Texts.Select((t, i) => Some.Post(a.Id + i, a.Id, Some.Day.AddHours(i), t))), accounts.Select(a => new Account { Id = a.Id, Location = a.Location }));

    static Witness One(string? location, string[] texts) => Witnesses.Of(Living(("a", location, texts)), new HashSet<string> { "a" }, new HashSet<string>(), ["AZ"]).All.Single();

    [Fact]
    public void Witnesses_DeclaredCountryAndItsLanguage_Agree()
    {
        Assert.Equal((Agreement.Agree, "az"), (One("Bakı", s_azerbaijani).DeclaresWrites, One("Bakı", s_azerbaijani).Writes));
        Assert.Equal(Agreement.Agree, One("Paris, France", s_french).DeclaresWrites);
        Assert.Equal(Agreement.Contradict, One("Bakı", s_french).DeclaresWrites);
        Assert.Equal(Agreement.Contradict, One("Paris", s_azerbaijani).DeclaresWrites);
    }

    [Fact]
    public void Witnesses_WhoSaysNothingOrUsesABridge_ContradictsNothing()
    {
        Assert.Equal(Agreement.NotKnown, One("the moon", s_french).DeclaresWrites);
        Assert.Equal(Agreement.NotKnown, One(null, s_french).DeclaresWrites);
        Assert.Equal(Agreement.NotKnown, One("Paris", ["ok", "lol"]).DeclaresWrites);
        Assert.Equal(Agreement.NotKnown, One("Bakı", ["The weather is lovely in the city today", "We watched the game with the whole family", "My neighbours are late once again this morning"]).DeclaresWrites);
        // Azerbaijani and Turkish are too often taken for each other.
        Assert.Equal(Agreement.Agree, One("Bakı", ["Bugün hava çok güzel, denize gidiyoruz", "Akşam arkadaşlarımla çay içeceğiz", "Sokakta bir köpek gördüm, çok sevimliydi"]).DeclaresWrites);
    }

    [Fact]
    public void Witnesses_OfPlacesInDoubt_GoByWhereOthersAre()
    {
        var data = Living([("x", "Brest", s_french), .. Enumerable.Range(0, 30).Select(i => ($"f{i:00}", (string?)"Rennes, France", new[] { "Bonjour" }))]);
        var of = (Collection c) => Witnesses.Of(c, new HashSet<string> { "x" }, new HashSet<string>(), []).All.Single(w => w.AccountId == "x").Declares;
        Assert.Equal(["FR"], of(data));
        Assert.NotEqual(["FR"], of(Living(("x", "Brest", s_french))));
    }

    [Fact]
    public void Witnesses_OrderOfPosts_ChangesNothing()
    {
        var data = BundledCase.Opened.Data;
        var campaign = BundledCase.Opened.Campaign;
        string Told(Collection c) => string.Join('\n', Witnesses.Of(c, campaign.AccountIds, campaign.OtherAccountIds, ["AZ"], new() { MostOthers = 50, MostTexts = 3 }).All.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.AccountId} {string.Join(',', w.Declares)} {w.Writes} {w.Texts} {w.Awake.Best} {w.DeclaresWrites}")));
        Assert.Equal(Told(data), Told(data with { Posts = [.. data.Posts.OrderByDescending(p => p.Id, StringComparer.Ordinal)] }));
    }

    [Fact]
    public void Witnesses_OfTheBundledCase_AreAsTheTableSays()
    {
        var truth = BundledTruth.Roles;
        var table = new StringBuilder("# The three witnesses in the bundled case\n\nBy the role that the simulation gave each account. \"French offset\": UTC+2, by which all but the office hours of the campaign live; \"country\": the one of the hypothesis, Azerbaijan.\n\n| role | accounts | declare the country | write French | write Azerbaijani | hours tell | UTC+2 in the set | UTC+4 in the set | declared against written: contradict of known |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var role in s_bundled.Value.All.GroupBy(w => truth[w.AccountId], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var told = role.Where(w => w.Awake.CannotTell is null).ToList();
            table.Append(CultureInfo.InvariantCulture, $"| {role.Key} | {role.Count()} | {role.Count(w => w.Declares.Contains("AZ"))} | {role.Count(w => w.Writes == "fr")} | {role.Count(w => w.Writes == "az")} | {told.Count} | {told.Count(w => w.Awake.Fits(TimeSpan.FromHours(2)))} | {told.Count(w => w.Awake.Fits(TimeSpan.FromHours(4)))} | {role.Count(w => w.DeclaresWrites == Agreement.Contradict)} of {role.Count(w => w.DeclaresWrites != Agreement.NotKnown)} |\n");
        }
        var clusters = WitnessClusters.Of(s_bundled.Value);
        table.Append(CultureInfo.InvariantCulture, $"\nGroups: {clusters.Groups.Count}, of {clusters.Accounts} accounts; mean silhouette {clusters.Silhouette:0.00}; adjusted Rand index over resamples: median {clusters.Stability:0.00}, 5 % quantile {clusters.StabilityLow:0.00}.\n\n| group | accounts | that carried the campaign | set apart by |\n|---|---|---|---|\n");
        foreach (var (i, g) in clusters.Groups.Index()) table.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {g.AccountIds.Count} | {g.Studied.Count} | {g.Label} |\n");
        KeptTable.Check("Concordance.Tests/Places/Tables/witnesses.md", table.ToString(), output);

        var ordinary = s_bundled.Value.All.Where(w => truth[w.AccountId] == "ordinary" && w.Awake.CannotTell is null).ToList();
        Assert.True(ordinary.Count(w => w.Awake.Fits(TimeSpan.FromHours(2))) >= 0.93 * ordinary.Count);
        Assert.All(s_bundled.Value.All.Where(w => truth[w.AccountId] == "diaspora"), w => Assert.Contains("AZ", w.Declares));
        Assert.True(clusters.IsStable);
    }

    [Fact]
    public void WitnessFindings_BearOnNoRung()
    {
        var investigation = BundledCase.Opened;
        var spellings = ForeignSpellings.Of(["az"]);
        var report = SpellingMarker.Of(investigation.Data.Posts, investigation.Campaign.AccountIds, investigation.Campaign.OtherAccountIds, spellings);
        var hypotheses = HypothesisMarkers.Of(investigation, s_bundled.Value);
        Assert.Equal(["az-declares", "az-writes", "az-writes-letters", "az-awake"], hypotheses.Select(m => m.Id));
        List<Finding> findings = [WitnessFindings.Spellings(investigation, report, spellings), .. WitnessFindings.Hypotheses(investigation, s_bundled.Value, hypotheses), .. WitnessFindings.Agreement(investigation, s_bundled.Value), WitnessFindings.Clusters(investigation, WitnessClusters.Of(s_bundled.Value))];
        Assert.Equal(9, findings.Count);
        Assert.All(findings, f => Assert.True(f is { BearsOn: null, Holds: null, Kind: EvidenceKind.Contextual } && f.Limits.Count > 0));
        foreach (var finding in findings) output.WriteLine(finding.Statement);
    }

    [Fact]
    public void WitnessTables_ShowNoFew()
    {
        var witnesses = Witnesses.Of(Living([("a", "Baku", s_french), .. Enumerable.Range(0, 9).Select(i => ($"p{i}", (string?)"Paris", s_french))]), new HashSet<string> { "a" }, Enumerable.Range(0, 9).Select(i => $"p{i}").ToHashSet(), ["AZ"]);
        var table = WitnessTables.Countries(witnesses);
        var names = table["declared country"].Cast<string>().ToList();
        Assert.Contains("France", names);
        Assert.DoesNotContain("Azerbaijan", names);
        Assert.DoesNotContain("1", table["campaign accounts"].Cast<string>());
        Assert.NotNull(WitnessTables.Agreement(witnesses));
        Assert.Single(WitnessTables.Clusters(WitnessClusters.Of(witnesses)).Rows);
    }

    [Fact]
    public void WitnessTables_Readings_ShowWhatManyDeclare()
    {
        var data = Living([("rare", "Nouméa", []), .. Enumerable.Range(0, 6).Select(i => ($"b{i}", (string?)"Bakı / Paris", Array.Empty<string>()))]);
        var open = WitnessTables.Readings(data, OutputNames.Open(data.Accounts));
        Assert.Equal(("Bakı / Paris", "Baku, AZ + Paris, FR", "FR AZ"), (open["declared"][0], open["read as"][0], open["country"][0]));
        Assert.Single(open.Rows);
        // As the table of places has it: how one account writes it may be its own.
        Assert.Equal("bakı / paris", WitnessTables.Readings(data, OutputNames.Pseudonymous(new byte[32]))["declared"][0]);
    }

    [Fact]
    public void WitnessTables_HiddenCase_ShowsNoWordOfAPost()
    {
        var posts = Enumerable.Range(0, 9).Select(i => Some.Post($"{i}", $"c{i}", Some.Day, "Vive Bordo")).ToList();
        var report = SpellingMarker.Of(posts, posts.Select(p => p.AccountId).ToHashSet(), new HashSet<string>(), ForeignSpellings.Of(["az"]));
        string Cell(OutputNames names) => (string)WitnessTables.Spellings(report, names)["spelling"][0];
        Assert.Equal(("bordo", "(hidden)"), (Cell(OutputNames.Open(new Dictionary<string, Account>())), Cell(OutputNames.Pseudonymous(new byte[32]))));
    }

    [Fact]
    public void Witnesses_WithoutPlaces_SayWhy()
    {
        var data = Some.Collection([Some.Post("1", "a", Some.Day, s_french[0])], fields: [Field.Text, Field.Time]);
        var witnesses = Witnesses.Of(data, new HashSet<string> { "a" }, new HashSet<string>(), []);
        Assert.Equal("no source has declared locations", witnesses.MissingPlaces);
        Assert.Contains("could not be examined", WitnessTables.Countries(witnesses)[0, 0].ToString(), StringComparison.Ordinal);
        Assert.NotNull(WitnessClusters.Of(witnesses).Missing);
    }

    [Fact]
    public void Witnesses_OfNobody_AreNone()
    {
        var witnesses = Witnesses.Of(Some.Collection([]), new HashSet<string>(), new HashSet<string>(), []);
        Assert.Empty(witnesses.All);
        Assert.All(WitnessAgreement.Of(witnesses), a => Assert.Equal(0, a.Studied.Total + a.Comparison.Total));
        Assert.Empty(CountryLanguages.Of(witnesses).Cells);
    }

    [Fact]
    public void WitnessClusters_Compatriots_AreOneGroup()
    {
        var data = Living([.. Enumerable.Range(0, 12).Select(i => ($"a{i:00}", (string?)"Bakı", s_azerbaijani)), .. Enumerable.Range(0, 12).Select(i => ($"f{i:00}", (string?)"Paris", s_french))]);
        var clusters = WitnessClusters.Of(Witnesses.Of(data, data.Accounts.Keys.Where(k => k[0] == 'a').ToHashSet(), data.Accounts.Keys.Where(k => k[0] == 'f').ToHashSet(), ["AZ"]));
        Assert.Equal([12, 12], clusters.Groups.Select(g => g.AccountIds.Count));
        Assert.Equal((1, true), (clusters.Stability, clusters.IsStable));
        Assert.Contains(clusters.Groups, g => g.Label.Contains("declare Azerbaijan (100 %, elsewhere 0 %)", StringComparison.Ordinal));
    }

    [Fact]
    public void Witnesses_DeclaredPlaces_AreCountedOfAllAndNotOfADraw()
    {
        var data = Living([("c", "Baku", s_french), .. Enumerable.Range(0, 60).Select(i => ($"o{i:00}", i % 3 == 0 ? "Bakı" : i % 3 == 1 ? "Paris / Baku" : null, s_french))]);
        var witnesses = Witnesses.Of(data, new HashSet<string> { "c" }, data.Accounts.Keys.Where(k => k[0] == 'o').ToHashSet(), ["AZ"], new() { MostOthers = 10 });
        Assert.Equal(11, witnesses.All.Count);
        Assert.Equal(["AZ 1 20", " 0 20", "AZ FR 0 20"], witnesses.Declarations.Select(d => $"{string.Join(' ', d.Countries)} {d.Studied} {d.Comparison}"));
        var marker = HypothesisMarkers.Of(new() { Id = "az", Label = "Azerbaijan" }, data, witnesses)[0];
        Assert.Equal(("az-declares", 1, 40, 60), (marker.Id, marker.Studied.Count, marker.Others.Count, marker.Others.Total));
        Assert.Equal(40, CountryShare.Of(witnesses).Single(c => c.Country.Id == "AZ").Comparison.Count);
    }

    [Fact]
    public void WitnessTables_Countries_HideWhatASmallCountWouldFollowFrom()
    {
        var data = Living(
        [
            .. Declare("c", 20, "Paris"), .. Declare("c", 6, "Baku"), .. Declare("c", 3, "Madrid"), .. Declare("o", 20, "Paris"), .. Declare("o", 9, "Baku"), .. Declare("o", 8, "Madrid"),
        ]);
        var witnesses = Witnesses.Of(data, data.Accounts.Keys.Where(k => k[0] == 'c').ToHashSet(), data.Accounts.Keys.Where(k => k[0] == 'o').ToHashSet(), []);
        var table = WitnessTables.Countries(witnesses);
        Assert.Equal([("France", "20", "20"), ("Azerbaijan", "not shown", "9"), ("Spain", "1 to 4", "8")], Enumerable.Range(0, 3).Select(i => ((string)table["declared country"][i], (string)table["campaign accounts"][i], (string)table["other accounts"][i])));
        // What a map draws is the same.
        Assert.Equal([("AZ", true, false), ("ES", true, false), ("FR", false, false)], CountryShare.Of(witnesses).Select(c => (c.Country.Id, c.StudiedHidden, c.ComparisonHidden)));

        static IEnumerable<(string, string?, string[])> Declare(string group, int accounts, string place) => Enumerable.Range(0, accounts).Select(i => ($"{group}-{place}-{i}", (string?)place, Array.Empty<string>()));
    }

    [Fact]
    public void WitnessClusters_ShareUnderStudy_StandsBesideThatOfAccountsOfWhichAsMuchIsKnown()
    {
        // Who carried the campaign writes enough, and others seldom do: of those of whom country and language are known, half carried it, in either country.
        var data = Living(
        [
            .. Enumerable.Range(0, 20).Select(i => ($"c{i:00}", (string?)(i < 10 ? "Paris" : "Bakı"), i < 10 ? s_french : s_azerbaijani)), .. Enumerable.Range(0, 20).Select(i => ($"o{i:00}", (string?)(i < 10 ? "Paris" : "Bakı"), i < 10 ? s_french : s_azerbaijani)),
            .. Enumerable.Range(20, 60).Select(i => ($"o{i:00}", (string?)"Paris", s_french[..1])),
        ]);
        var clusters = WitnessClusters.Of(Witnesses.Of(data, data.Accounts.Keys.Where(k => k[0] == 'c').ToHashSet(), data.Accounts.Keys.Where(k => k[0] == 'o').ToHashSet(), ["AZ"]));
        var azerbaijani = clusters.Groups.Single(g => g.Label.Contains("declare Azerbaijan", StringComparison.Ordinal));
        Assert.Equal((10, 20, 0.5), (azerbaijani.Studied.Count, azerbaijani.Studied.Total, azerbaijani.Expected));
        Assert.DoesNotContain(clusters.Groups, g => g.Label.Contains("several languages", StringComparison.Ordinal));
    }

    [Fact]
    public void WitnessTrait_SharesThatTellFew_AreToldInWords()
    {
        Assert.Equal("write French (nearly all, elsewhere few)", new WitnessTrait("write French", new(28, 30), new(2, 40)).Label);
        Assert.Equal("write French (50 %, elsewhere 0 %)", new WitnessTrait("write French", new(15, 30), new(0, 40)).Label);
        Assert.Equal("write French (100 %, elsewhere of none known)", new WitnessTrait("write French", new(30, 30), new(0, 0)).Label);
    }

    [Fact]
    public void WitnessTables_Clusters_TellNoFewByTheirRest()
    {
        WitnessCluster Group(int studied, int total) => new([.. Enumerable.Range(0, total).Select(i => $"{i}")], new(studied, total), null, []);
        var table = WitnessTables.Clusters(new([Group(10, 40), Group(28, 30), Group(6, 20), Group(0, 9)], 99, 0.9, 1, 1, true, null, 16));
        Assert.Equal(["10", "all but 1 to 4", "6", "not shown"], table["campaign accounts"].Cast<string>());
        Assert.Null(table["share"][1]);
    }

    [Fact]
    public void WitnessAgreement_WithoutTheCountriesOfTheHypotheses_StandsBesideTheWhole()
    {
        var data = Living([.. Many("c-az", 8, "Bakı", s_french), .. Many("c-fr", 20, "Paris", s_french), .. Many("o-az", 6, "Bakı", s_french), .. Many("o-fr", 30, "Paris", s_french), .. Many("o-es", 5, "Madrid", s_french)]);
        var witnesses = Witnesses.Of(data, data.Accounts.Keys.Where(k => k[0] == 'c').ToHashSet(), data.Accounts.Keys.Where(k => k[0] == 'o').ToHashSet(), ["AZ"]);
        var pair = WitnessAgreement.Of(witnesses)[0];
        Assert.Equal((8, 28, 11, 41), (pair.Studied.Count, pair.Studied.Total, pair.Comparison.Count, pair.Comparison.Total));
        Assert.Equal((0, 20, 5, 35), (pair.Elsewhere!.Studied.Count, pair.Elsewhere.Studied.Total, pair.Elsewhere.Comparison.Count, pair.Elsewhere.Comparison.Total));
        Assert.Equal(["8", "0"], WitnessTables.Agreement(witnesses)["campaign accounts"].Cast<string>().Take(2));
        // Of one account there the language is not known: how many are known is not told.
        Assert.True(pair.IsKnownElsewhereTold);
        Assert.False((pair with { StudiedUnknown = pair.Elsewhere.StudiedUnknown + 1 }).IsKnownElsewhereTold);
        // One account less there would tell of four.
        Assert.False((pair with { Elsewhere = pair.Elsewhere with { Rates = pair.Elsewhere.Rates with { Studied = new(4, 20) } } }).IsElsewhereTold);

        static IEnumerable<(string, string?, string[])> Many(string id, int accounts, string place, string[] texts) => Enumerable.Range(0, accounts).Select(i => ($"{id}{i:00}", (string?)place, texts));
    }

    [Fact]
    public void WitnessTables_Accounts_SetThreeWitnessesSideBySide()
    {
        var posts = Enumerable.Range(0, 40).Select(i => Some.Post($"b{i}", "b", Some.Day.AddDays(i / 4).AddHours(7 + i % 4 * 4), s_french[i % 4])).Concat(s_azerbaijani.Select((t, i) => Some.Post($"a{i}", "a", Some.Day.AddHours(i), t)));
        var data = Some.Collection(posts, [new Account { Id = "b", Location = "Bakı" }, new Account { Id = "a", Location = "Paris, France" }, new Account { Id = "x" }]);
        var witnesses = Witnesses.Of(data, new HashSet<string> { "a", "b" }, new HashSet<string> { "x" }, ["AZ"]);
        var open = WitnessTables.Accounts(witnesses, OutputNames.Open(data.Accounts));
        Assert.Equal([("b", "Azerbaijan", "French", 3), ("a", "France", "Azerbaijani", 2)], Enumerable.Range(0, 2).Select(i => ((string)open["account"][i], (string)open["declares"][i], (string)open["writes"][i], (int)open["known"][i])));
        Assert.True((double)open["confidence"][0] is > 0.6 and <= 1 && (double)open["probability"][0] is > 0 and <= 1);
        Assert.Contains("UTC", (string)open["awake"][0], StringComparison.Ordinal);
        Assert.Equal(["country and language", "country and language"], open["contradict"].Cast<string>().Select(c => c.Split("; ")[0]));
        var hidden = WitnessTables.Accounts(witnesses, OutputNames.Pseudonymous(new byte[32]));
        Assert.DoesNotContain(hidden.Columns.SelectMany(c => c.Cast<object?>()), v => v is "a" or "b" or "France" or "Azerbaijan" or "French" || v is string text && s_french.Concat(s_azerbaijani).Any(text.Contains));
    }

    [Fact]
    public void WitnessTables_Letters_OfALanguageWithoutOwnLetters_AreNotZero()
    {
        var table = WitnessTables.Letters(LetterShare.Of([.. Enumerable.Range(0, 6).Select(i => Some.Post($"{i}", "a", Some.Day, "Bonjour à tous"))], [Some.Post("x", "b", Some.Day, "Salut")], ["az", "fr", "tr"]));
        Assert.Equal(["– of 1 to 4", "– of 1 to 4", "–"], table["other own posts"].Cast<string>());
        Assert.Equal(["0 of 6", "6 of 6", "–"], table["own campaign posts"].Cast<string>());
        Assert.Null(table["share"][2]);
    }

    [Fact]
    public void WitnessTables_Readings_ShowOneOfEachHarderKind()
    {
        (string Text, int Accounts)[] declared = [("Paris", 9), ("Lyon", 8), ("🇦🇿", 7), ("Marsielle", 6), ("Bakı / Paris", 6), ("48.85, 2.35", 5), ("the moon", 5), ("Nantes", 7)];
        var data = Living([.. declared.SelectMany((d, k) => Enumerable.Range(0, d.Accounts).Select(i => ($"{k}-{i}", (string?)d.Text, Array.Empty<string>())))]);
        var table = WitnessTables.Readings(data, OutputNames.Open(data.Accounts), 2);
        Assert.Equal(
            [("common", "Lyon"), ("common", "Paris"), ("a flag", "🇦🇿"), ("coordinates", "48.85, 2.35"), ("a wrong letter", "Marsielle"), ("several places", "Bakı / Paris"), ("a joke", "the moon")],
            table["shown as"].Cast<string>().Zip(table["declared"].Cast<string>()));
        Assert.DoesNotContain(table.Columns, c => c.Name == "accounts");
        table = WitnessTables.Readings(data, OutputNames.Open(data.Accounts), 2, [new() { Id = "az", Label = "Azerbaijan" }]);
        Assert.Equal([("Azerbaijan", "Bakı / Paris"), ("Azerbaijan", "🇦🇿")], table["shown as"].Cast<string>().Zip(table["declared"].Cast<string>()).Take(2));
    }

    [Fact]
    public void Witnesses_LanguagesOfTheData_AreLookedForAndNotForcedIntoOthers()
    {
        string[] spanish = ["Hoy hace muy buen tiempo en la ciudad", "Mañana vamos al mercado con la familia", "El tren de la tarde llega otra vez con retraso", "Los vecinos hablan mucho de las obras"],
            indonesian = ["Hari ini cuaca sangat bagus di kota kami", "Besok kami pergi ke pasar bersama keluarga", "Kereta sore ini terlambat lagi seperti biasa", "Para tetangga banyak bicara tentang pekerjaan jalan"];
        IEnumerable<Post> Of(string id, int accounts, string[] texts, string? stated) => Enumerable.Range(0, accounts).SelectMany(a => texts.Select((t, i) => Some.Post($"{id}{a}-{i}", $"{id}{a}", Some.Day.AddHours(i), t) with { Language = stated }));
        List<Post> posts = [.. Of("es", 6, spanish, null), .. Of("id", 6, indonesian, "id-ID"), .. Of("tr", 6, indonesian, null), .. Of("de", 6, s_french, "French")];
        string? Place(string account) => account[..2] switch { "es" => "Madrid", "id" or "tr" => "Jakarta", _ => "Ankara" };
        var data = Some.Collection(posts, [.. posts.Select(p => p.AccountId).Distinct().Select(a => new Account { Id = a, Location = Place(a) })]);
        var heard = Witnesses.Of(data, new HashSet<string>(), data.Accounts.Keys.ToHashSet(), []);
        Assert.Contains("es", heard.Languages);
        string Told(string id) => string.Join(' ', heard.All.Where(w => w.AccountId.StartsWith(id, StringComparison.Ordinal)).Select(w => $"{w.Writes} {w.DeclaresWrites}").Distinct());
        Assert.Equal(("es Agree", "id Agree", "fr Contradict"), (Told("es"), Told("id"), Told("de")));
        // Where nobody states it, Lingua takes Indonesian for a language that it knows: what contradicts then is Lingua.
        Assert.DoesNotContain("Contradict", Told("tr"), StringComparison.Ordinal);
        Assert.Equal(("Indonesian", "de"), (LanguageNames.Of("id"), LanguageNames.CodeOf("german")));
    }

    [Fact]
    public void HypothesisMarkers_AskForLanguagesOfTheCountryAlone_AndSayWhichCantBeTold()
    {
        var posts = Enumerable.Range(0, 12).Select(i => Some.Post($"{i}", $"c{i}", Some.Day.AddHours(i), s_french[i % 4])).ToList();
        var data = Some.Collection(posts, [.. posts.Select(p => new Account { Id = p.AccountId })]);
        var witnesses = Witnesses.Of(data, data.Accounts.Keys.Take(6).ToHashSet(), data.Accounts.Keys.Skip(6).ToHashSet(), ["DE", "TH"]);
        PlaceHypothesis germany = new() { Id = "de", Label = "Germany" }, thailand = new() { Id = "th", Label = "Thailand" };
        // Hours that the case's own zone has as well tell nothing of a country.
        string Hours(params string[] zones) => HypothesisMarkers.Of(thailand, data, witnesses, [.. zones.Select(TimeZoneInfo.FindSystemTimeZoneById)]).Single(m => m.Id == "th-awake").Label;
        Assert.Equal(("have hours that fit Thailand and not Europe/Paris", "have hours that fit Thailand and mostly others"), (Hours("Europe/Paris"), Hours("Asia/Bangkok")));
        // A language that is asked for has a column where nobody writes it.
        Assert.Contains("German", CountryLanguages.Of(witnesses).Languages);
        Assert.Equal("write mostly in German", HypothesisMarkers.Of(germany, data, witnesses).Single(m => m.Id == "de-writes").Label);
        Assert.DoesNotContain(HypothesisMarkers.Of(thailand, data, witnesses), m => m.Id == "th-writes");
        var (id, label, reason) = Assert.Single(HypothesisMarkers.Untold(new Case { Id = "x", Title = "x", Sources = [], Hypotheses = [germany, thailand] }, witnesses));
        Assert.Equal(("th-writes", "write mostly in Thai"), (id, label));
        Assert.Contains("no model of Thai", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WitnessOptions_OutOfRange_SayWhatToDo()
    {
        Assert.Throws<InputException>(() => Witnesses.Of(Some.Collection([]), new HashSet<string>(), new HashSet<string>(), [], new() { LeastShare = 0.4 }));
        Assert.Throws<InputException>(() => WitnessClusters.Of(s_bundled.Value, new() { MostGroups = 1 }));
    }
}
