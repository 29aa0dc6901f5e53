using System.Text.RegularExpressions;

namespace Concordance.Simulation.Tests.Fiction;

/// <summary>No real outlet, person, handle or domain of the time is named in the data or in what it is made from.</summary>
public partial class RealNamesTests
{
    static readonly RealNames s_madeUp = new(Hashes("Gazette lunaire", "Zéphyrine Brisemiche", "Əjdər Quşçu", "Télé 7 Lune"), Hashes("Le Phare", "Midi"));

    [Theory]
    [InlineData("Lu dans la Gazette lunaire de ce matin.", "Gazettelunaire")]
    [InlineData("GAZETTE-LUNAIRE : rien de neuf", "GAZETTELUNAIRE")]
    [InlineData("via @sim_GazetteLunaire24fr", "GazetteLunaire")]
    [InlineData("#gazettelunaire", "gazettelunaire")]
    [InlineData("https://www.gazette-lunaire.example/a/b", "gazettelunaire")]
    [InlineData("merci zephyrine_brisemiche !", "zephyrinebrisemiche")]
    [InlineData("Ejder Quscu bunu dedi", "EjderQuscu")]
    [InlineData("sur TELE7LUNE ce soir", "TELE7LUNE")]
    public void Hits_DistinctName_IsFoundInAnyText(string text, string hit) => Assert.Contains(hit, s_madeUp.Hits(text));

    [Theory]
    [InlineData("La gazette est lunaire.")]
    [InlineData("Rien dans la gazette. Lunaire, non ?")]
    [InlineData("Une visite au phare, le phare de la pointe, à midi.")]
    [InlineData("")]
    [InlineData("🌙 … 24")]
    [InlineData("https://lien.example/xTele7Lune")]
    public void Hits_OrdinaryWords_AreLeftAlone(string text) => Assert.Empty(s_madeUp.Hits(text));

    [Theory]
    [InlineData("Vu chez @LePhare")]
    [InlineData("Vu chez @sim_le_phare_fr")]
    [InlineData("https://news.le-phare.example/1")]
    [InlineData("le-phare.example")]
    public void Hits_OrdinaryWordAsHandleOrDomain_IsFound(string text) => Assert.NotEmpty(s_madeUp.Hits(text));

    [Theory]
    [InlineData("Le Phare", true)]
    [InlineData("Le Phare 🗞", true)]
    [InlineData("sim_LePhare2024_officiel", true)]
    [InlineData("sim_LePhare_delapointe", false)]
    [InlineData("Julie du phare", false)]
    [InlineData("sim_Midi00000000000", true)]
    [InlineData("sim_midi_a_quatorze", false)]
    public void HitsInName_OrdinaryWord_IsFoundAsTheWholeNameOnly(string name, bool found) => Assert.Equal(found, s_madeUp.HitsInName(name).Count > 0);

    // Spelt so that nothing is named here: the Latin alphabet turned by 13, the Cyrillic backwards.
    [Theory]
    [InlineData("Yr Svtneb")]
    [InlineData("Zrqvncneg")]
    [InlineData("Bhrfg-Senapr")]
    [InlineData("NMƏEGNP")]
    [InlineData("итсовоН АИР")]
    public void Known_WellKnownOutlets_AreFound(string obfuscated)
    {
        var name = Plainly(obfuscated);
        Assert.NotEmpty(RealNames.Known.Hits($"Lu ce matin ({name}) : rien."));
        Assert.NotEmpty(RealNames.Known.HitsInName($"sim_{name.Replace(" ", "")}_2023"));
    }

    [Theory]
    [InlineData("Yr Zbaqr")]
    [InlineData("Znevnaar")]
    [InlineData("Yvoéengvba")]
    public void Known_OutletsWithOrdinaryNames_AreFoundAsNamesOnly(string obfuscated)
    {
        var name = Plainly(obfuscated);
        Assert.Empty(RealNames.Known.Hits($"On parle de {name} ici."));
        Assert.NotEmpty(RealNames.Known.HitsInName(name));
        Assert.NotEmpty(RealNames.Known.Hits($"https://www.{PlainName.Of(name)}.example/"));
    }

    [Fact]
    public void Hashes_OfBothLists_AreManyAndDistinct()
    {
        var all = RealNameHashes.Anywhere.Concat(RealNameHashes.AsName).ToArray();
        Assert.True(all.Length >= 400);
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void Posts_Texts_NameNobody() => Empty(Cases.SmallDefault.Posts.SelectMany(p => (string[])[Innocent().Replace(p.Text, ""), .. p.Urls, .. p.Hashtags]).Distinct().SelectMany(RealNames.Known.Hits));

    [Fact]
    public void Tables_OutletsAndArticles_NameNobody()
    {
        Empty(Cases.SmallDefault.Table("side/outlets.csv").SelectMany(r => RealNames.Known.HitsInName(r["name"]).Concat(RealNames.Known.HitsInName(r["username"])).Concat(RealNames.Known.Hits(r["domain"]))));
        Empty(GzipText.Lines(Cases.SmallDefault.At("side/articles.jsonl")).SelectMany(l => RealNames.Known.Hits(Innocent().Replace(l, ""))));
    }

    [Fact]
    public void Posts_Mentions_AreOfNobody() => Empty(Cases.SmallDefault.Posts.SelectMany(p => p.Mentions).Distinct().SelectMany(RealNames.Known.HitsInName));

    [Fact]
    public void Authors_NamesAndHandles_AreNobodys() =>
        Empty(Authors.SelectMany(a => RealNames.Known.HitsInName(a.Username).Concat(RealNames.Known.HitsInName(a.Name))));

    [Fact]
    public void Authors_DescriptionsAndPlaces_NameNobody() =>
        Empty(Authors.SelectMany(a => RealNames.Known.Hits(a.Description).Concat(RealNames.Known.Hits(a.Location))));

    [Fact]
    public void Posts_Clients_AreNobodys() => Empty(Cases.SmallDefault.Posts.Select(p => p.Source).Distinct().SelectMany(RealNames.Known.HitsInName));

    [Fact]
    public void Pools_OfTextsAndCast_NameNobody() =>
        Empty(Pools.All.SelectMany(p => (p.IsName ? RealNames.Known.HitsInName(p.Text) : RealNames.Known.Hits(p.Text)).Select(h => $"{p.Member}: {h}")));

    [Fact]
    public void Pools_OfTextsAndCast_AreSeen()
    {
        // Guards the reflection: a list, a table and a list of tuples are in it, and names are known as such.
        var all = Pools.All.ToArray();
        Assert.True(all.Length > 500);
        Assert.True(all.Count(p => p.IsName) > 50);
        Assert.Contains(all, p => p.Text.EndsWith(".example", StringComparison.Ordinal));
        Assert.Contains(all, p => p.Text.StartsWith("sim_", StringComparison.Ordinal));
    }

    static IEnumerable<SeenUser> Authors => Cases.SmallDefault.Users.Values;

    static void Empty(IEnumerable<string> hits) => Assert.Equal("", string.Join(", ", hits.Distinct()));

    static IEnumerable<ulong> Hashes(params string[] names) => names.Select(n => PlainName.Hash(PlainName.Of(n)));

    static string Plainly(string obfuscated) =>
        obfuscated.Any(c => c is >= 'А' and <= 'я') ? string.Concat(obfuscated.Reverse()) : string.Concat(obfuscated.Select(Turned));

    static char Turned(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)('a' + (c - 'a' + 13) % 26),
        >= 'A' and <= 'Z' => (char)('A' + (c - 'A' + 13) % 26),
        _ => c,
    };

    // Random characters make any short name sooner or later, and so do two words that follow each other.
    [GeneratedRegex(@"https://l\.example/[a-z0-9]+|\b[Ll]a 7e\b|\bans à\b")]
    private static partial Regex Innocent();
}
