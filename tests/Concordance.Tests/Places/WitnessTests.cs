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
        List<Finding> findings = [WitnessFindings.Spellings(investigation, report, spellings), .. WitnessFindings.Hypotheses(investigation, hypotheses), .. WitnessFindings.Agreement(investigation, s_bundled.Value), WitnessFindings.Clusters(investigation, WitnessClusters.Of(s_bundled.Value))];
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
    public void WitnessTables_Readings_ShowWhatManyDeclareAndNothingWhereTextsAreHidden()
    {
        var data = Living([("rare", "Nouméa", []), .. Enumerable.Range(0, 6).Select(i => ($"b{i}", (string?)"Bakı / Paris", Array.Empty<string>()))]);
        var open = WitnessTables.Readings(data, OutputNames.Open(data.Accounts));
        Assert.Equal(("Bakı / Paris", "Baku, AZ + Paris, FR", "FR AZ"), (open["declared"][0], open["read as"][0], open["country"][0]));
        Assert.Single(open.Rows);
        Assert.Contains("hidden", WitnessTables.Readings(data, OutputNames.Pseudonymous(new byte[32]))[0, 0].ToString(), StringComparison.Ordinal);
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
    public void WitnessOptions_OutOfRange_SayWhatToDo()
    {
        Assert.Throws<InputException>(() => Witnesses.Of(Some.Collection([]), new HashSet<string>(), new HashSet<string>(), [], new() { LeastShare = 0.4 }));
        Assert.Throws<InputException>(() => WitnessClusters.Of(s_bundled.Value, new() { MostGroups = 1 }));
    }
}
