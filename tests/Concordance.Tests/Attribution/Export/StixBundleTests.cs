using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

public class StixBundleTests
{
    // Of the specification, and the general one; source, relationship, target.
    static readonly HashSet<string> s_relationships =
    [
        "campaign related-to intrusion-set", "campaign uses attack-pattern", "intrusion-set uses attack-pattern", "indicator indicates campaign", "indicator indicates intrusion-set",
        "user-account related-to campaign", "user-account related-to intrusion-set", "domain-name related-to campaign", "domain-name related-to intrusion-set", "intrusion-set related-to location",
    ];

    public static TheoryData<Rung?, bool, bool> Summaries { get; } = [.. from rung in new Rung?[] { null, Rung.Inauthentic, Rung.Coordinated, Rung.OneCluster, Rung.CountryLinked } from pseudonymous in new[] { false, true } select (rung, pseudonymous, !pseudonymous)];

    static JsonNode Bundle(Summary summary) => JsonNode.Parse(StixBundle.Of(summary))!;

    static List<JsonObject> Objects(Summary summary) => [.. Bundle(summary)["objects"]!.AsArray().Select(o => o!.AsObject())];

    static JsonObject One(IEnumerable<JsonObject> objects, string type) => objects.Single(o => (string?)o["type"] == type);

    static string Of(JsonObject one, string property) => (string)one[property]!;

    [Theory, MemberData(nameof(Summaries))]
    public void Bundle_AtEveryRung_IsValidByTheSchemasOfOasis(Rung? rung, bool pseudonymous, bool synthetic) =>
        Assert.Empty(StixSchemas.Errors(Bundle(MadeUpSummary.Of(rung, pseudonymous, synthetic))));

    [Theory]
    [InlineData("report", "published", null), InlineData("report", "object_refs", "[]"), InlineData("report", "id", "\"report--1\""), InlineData("report", "created", "\"2023-09-01T00:00:00Z\"")]
    [InlineData("relationship", "confidence", "101"), InlineData("relationship", "target_ref", null), InlineData("relationship", "source_ref", "\"relationship--6b0f5d0e-3d53-4f6c-9a53-5c1f0b7a2e94\"")]
    [InlineData("opinion", "opinion", "\"perhaps\""), InlineData("note", "content", null), InlineData("location", "country", null), InlineData("indicator", "valid_from", "\"yesterday\""), InlineData("indicator", "pattern", null)]
    [InlineData("user-account", "user_id", "1"), InlineData("domain-name", "value", null), InlineData("identity", "name", null), InlineData("attack-pattern", "external_references", "[{\"source_name\":\"DISARM\"}]")]
    [InlineData("campaign", "type", "\"operation\""), InlineData("marking-definition", "extensions", null), InlineData("intrusion-set", "modified", null)]
    public void Schemas_OfABrokenBundle_RefuseIt(string type, string property, string? value)
    {
        var bundle = Bundle(MadeUpSummary.Of());
        var one = bundle["objects"]!.AsArray().First(o => (string?)o!["type"] == type)!.AsObject();
        if (value is null)
        {
            one.Remove(property);
            if (type == "user-account") one.Remove("display_name");
        }
        else one[property] = JsonNode.Parse(value);
        Assert.NotEmpty(StixSchemas.Errors(bundle));
    }

    [Theory, MemberData(nameof(Summaries))]
    public void Bundle_EveryReference_LeadsToOneObjectOfIt(Rung? rung, bool pseudonymous, bool synthetic)
    {
        var objects = Objects(MadeUpSummary.Of(rung, pseudonymous, synthetic));
        var ids = objects.Select(o => Of(o, "id")).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var references = objects.SelectMany(o => o.Where(p => p.Key.EndsWith("_ref", StringComparison.Ordinal)).Select(p => (string)p.Value!).Concat(o.Where(p => p.Key.EndsWith("_refs", StringComparison.Ordinal)).SelectMany(p => p.Value!.AsArray().Select(r => (string)r!)))).ToList();
        Assert.NotEmpty(references);
        Assert.Empty(references.Except(ids));
        var report = One(objects, "report");
        Assert.Equal(ids.Except([Of(report, "id"), Of(One(objects, "marking-definition"), "id")]).Order(StringComparer.Ordinal), report["object_refs"]!.AsArray().Select(r => (string)r!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bundle_MadeAgainInAnotherCulture_IsTheSameToTheByte()
    {
        var expected = StixBundle.Of(MadeUpSummary.Of());
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "ar-SA", "az-Latn-AZ" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, StixBundle.Of(MadeUpSummary.Of()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.DoesNotContain('\r', expected);
        Assert.EndsWith("}\n", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Bundle_OfAnotherRun_HasOtherIdsForAllButObservablesAndMarking()
    {
        var (first, second) = (Objects(MadeUpSummary.Of()), Objects(MadeUpSummary.Of() with { RunHash = new('c', 64) }));
        var same = first.Select(o => Of(o, "id")).Intersect(second.Select(o => Of(o, "id"))).Select(id => id.Split("--")[0]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["domain-name", "marking-definition", "user-account"], same);
        Assert.Equal(new string('c', 64), (string?)One(second, "report")["external_references"]![0]!["external_id"]);
    }

    [Theory]
    [InlineData(null, 0, 0, 0), InlineData(Rung.Inauthentic, 0, 0, 0), InlineData(Rung.Coordinated, 1, 0, 0), InlineData(Rung.OneCluster, 1, 1, 0), InlineData(Rung.CountryLinked, 1, 1, 1)]
    public void Bundle_GoesAsFarAsTheLadder(Rung? rung, int campaigns, int sets, int locations)
    {
        var count = Objects(MadeUpSummary.Of(rung)).CountBy(o => Of(o, "type")).ToDictionary();
        Assert.Equal([campaigns, sets, locations], new[] { "campaign", "intrusion-set", "location" }.Select(t => count.GetValueOrDefault(t)));
        Assert.Equal(rung >= Rung.Coordinated ? (4, 2, 1) : (0, 0, 0), (count.GetValueOrDefault("indicator"), count.GetValueOrDefault("user-account"), count.GetValueOrDefault("domain-name")));
        Assert.Equal(rung >= Rung.Coordinated, count.ContainsKey("relationship"));
    }

    [Theory, MemberData(nameof(Summaries))]
    public void Bundle_NamesNoActorAndAttributesNothing(Rung? rung, bool pseudonymous, bool synthetic)
    {
        var text = StixBundle.Of(MadeUpSummary.Of(rung, pseudonymous, synthetic));
        Assert.DoesNotContain("attributed-to", text, StringComparison.Ordinal);
        Assert.DoesNotContain("threat-actor", text, StringComparison.Ordinal);
        foreach (var one in Objects(MadeUpSummary.Of(rung, pseudonymous, synthetic)).Where(o => Of(o, "type") == "relationship"))
            Assert.Contains($"{Of(one, "source_ref").Split("--")[0]} {Of(one, "relationship_type")} {Of(one, "target_ref").Split("--")[0]}", s_relationships);
    }

    [Fact]
    public void Bundle_OfACountry_SaysWhatItDoesNotShow()
    {
        var objects = Objects(MadeUpSummary.Of());
        var location = One(objects, "location");
        Assert.Equal(("Azerbaijan", "AZ"), (Of(location, "name"), Of(location, "country")));
        var link = objects.Single(o => (string?)o["target_ref"] == Of(location, "id"));
        Assert.Contains("This is no attribution.", Of(link, "description"), StringComparison.Ordinal);
        Assert.Equal(15, (int)link["confidence"]!);
        Assert.Contains("NOT an attribution", Of(One(objects, "intrusion-set"), "description"), StringComparison.Ordinal);
        Assert.Equal("Atlantis", Of(One(Objects(MadeUpSummary.Of() with { Country = "Atlantis" }), "location"), "country"));
    }

    [Theory]
    [InlineData(ConfidenceLevel.Moderate, 50, 15, 5), InlineData(ConfidenceLevel.Low, 15, 5, 5)]
    public void Bundle_Confidence_FollowsTheLevelAndIsLowerForLess(ConfidenceLevel level, int set, int account, int hashtag)
    {
        var objects = Objects(MadeUpSummary.Of() with { Level = level });
        Assert.Equal(set, (int)One(objects, "intrusion-set")["confidence"]!);
        Assert.Equal(account, (int)objects.First(o => (string?)o["name"] == "SYNTHETIC: Account @ilgin_1")["confidence"]!);
        Assert.Equal(hashtag, (int)objects.First(o => (string?)o["name"] == "SYNTHETIC: Hashtag şəhər2023")["confidence"]!);
        Assert.All(objects.Where(o => o.ContainsKey("confidence")), o => Assert.InRange((int)o["confidence"]!, 1, 50));
        Assert.All(objects.Where(o => Of(o, "type") == "relationship"), o => Assert.True(o.ContainsKey("confidence")));
    }

    [Fact]
    public void Bundle_OfADoubtedRung_IsLessConfidentAndSaysWhy()
    {
        var summary = MadeUpSummary.Of(Rung.OneCluster);
        var doubted = summary with { Ladder = [.. summary.Ladder.Select(s => s.Rung == Rung.OneCluster ? s with { Doubts = [new("A chain may tie them.", ["F03.1"])] } : s)] };
        var set = One(Objects(doubted), "intrusion-set");
        Assert.Equal(15, (int)set["confidence"]!);
        Assert.EndsWith("A chain may tie them.", Of(set, "description"), StringComparison.Ordinal);
        Assert.Equal(50, (int)One(Objects(doubted), "campaign")["confidence"]!);
    }

    [Fact]
    public void Bundle_Technique_IsCitedAndLessCertainWhereItsFindingsNameNoThreshold()
    {
        var objects = Objects(MadeUpSummary.Of());
        foreach (var (id, confidence) in new[] { ("T0084.001", 50), ("T0149.003", 15) })
        {
            var technique = objects.Single(o => Of(o, "type") == "attack-pattern" && (string?)o["external_references"]![0]!["external_id"] == id);
            Assert.Equal("DISARM", (string?)technique["external_references"]![0]!["source_name"]);
            Assert.Equal(confidence, (int)objects.Single(o => (string?)o["target_ref"] == Of(technique, "id"))["confidence"]!);
        }
    }

    [Theory, MemberData(nameof(Summaries))]
    public void Bundle_EveryObject_CarriesMarkingMakerAndInstant(Rung? rung, bool pseudonymous, bool synthetic)
    {
        var summary = MadeUpSummary.Of(rung, pseudonymous, synthetic);
        var objects = Objects(summary);
        var identity = One(objects, "identity");
        foreach (var one in objects.Where(o => Of(o, "type") != "marking-definition"))
        {
            Assert.Equal([StixMarking.IdOf(Marking.Clear)], one["object_marking_refs"]!.AsArray().Select(m => (string)m!));
            Assert.DoesNotContain(one, p => p.Key.StartsWith("x_", StringComparison.Ordinal) || p.Key == "extensions");
            if (Of(one, "type") is "user-account" or "domain-name") continue;
            Assert.Equal((Of(identity, "id"), "2023-09-01T00:00:00.000Z", "2023-09-01T00:00:00.000Z"), (Of(one, "created_by_ref"), Of(one, "created"), Of(one, "modified")));
            Assert.Equal(synthetic, one["labels"]?.AsArray().Any(l => (string?)l == "synthetic") == true);
        }
        Assert.All(objects.Where(o => Of(o, "type") is "report" or "campaign" or "intrusion-set" or "indicator"), o => Assert.Equal(synthetic, Of(o, "name").StartsWith("SYNTHETIC: ", StringComparison.Ordinal)));
        Assert.All(objects.Where(o => Of(o, "type") == "user-account"), o => Assert.Equal(synthetic, o.ContainsKey("display_name")));
    }

    [Fact]
    public void Bundle_OfAPseudonymousCase_HoldsNoHandleAndNoPatternForAccounts()
    {
        var text = StixBundle.Of(MadeUpSummary.Of(pseudonymous: true, synthetic: false));
        Assert.DoesNotContain('@', text);
        Assert.DoesNotContain("user-account:", text, StringComparison.Ordinal);
        Assert.Contains("\"user_id\": \"account-0123456789abcdef\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("12:34:56", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bundle_OfSmallCounts_DoesNotShowThem()
    {
        var objects = Objects(MadeUpSummary.Of());
        Assert.Contains("fewer than 5 posts", Of(objects.Single(o => (string?)o["name"] == "SYNTHETIC: Account @o'neil\\x"), "description"), StringComparison.Ordinal);
        Assert.Contains("in 12 posts", Of(objects.Single(o => (string?)o["name"] == "SYNTHETIC: Account @ilgin_1"), "description"), StringComparison.Ordinal);
    }

    [Fact]
    public void Bundle_WhatTheAnalystEntered_IsSaidToBeEntered()
    {
        var objects = Objects(MadeUpSummary.Of());
        var note = objects.Single(o => Of(o, "type") == "note" && Of(o, "abstract").Contains("C1", StringComparison.Ordinal));
        Assert.Contains("entered by the analyst", Of(note, "abstract"), StringComparison.Ordinal);
        foreach (var part in new[] { "bought in June", "Registry of names, extract, 2023-08-01", "Admiralty grade B2", "https://registry.example/extract" }) Assert.Contains(part, Of(note, "content"), StringComparison.Ordinal);
        var opinion = One(objects, "opinion");
        Assert.Equal(("disagree", "The second reader"), (Of(opinion, "opinion"), (string?)opinion["authors"]![0]));
        Assert.Contains(objects, o => Of(o, "type") == "note" && Of(o, "content") == "It denies all.");
        Assert.Contains(objects, o => Of(o, "type") == "note" && Of(o, "content").StartsWith("Was: 11 accounts", StringComparison.Ordinal));
        // Nothing in it is a link that a program would follow by itself.
        Assert.DoesNotContain("\"url\"", StixBundle.Of(MadeUpSummary.Of()), StringComparison.Ordinal);
    }

    [Fact]
    public void Bundle_OfNobody_IsOfAnUnnamedAnalystForAmber()
    {
        var objects = Objects(MadeUpSummary.Of() with { Publication = new() });
        Assert.Equal(("Unnamed analyst", "unknown"), (Of(One(objects, "identity"), "name"), Of(One(objects, "identity"), "identity_class")));
        Assert.Equal("TLP:AMBER", Of(One(objects, "marking-definition"), "name"));
        Assert.Empty(StixSchemas.Errors(Bundle(MadeUpSummary.Of() with { Publication = new() })));
    }

    [Theory]
    // The first is the example of STIX 2.1, section 6.4; the others were computed with Python's uuid and json.
    [InlineData("domain-name", "value", "example.com", "domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7")]
    [InlineData("domain-name", "value", "control.example.com", "domain-name--427e3664-0043-5865-b454-97df26649bde")]
    [InlineData("user-account", "user_id", "a\"b\\c\n\u0001é😀", "user-account--35152f0c-b39d-51f8-87af-80dc76d19503")]
    public void Id_OfAnObservable_IsThatOfOtherProducers(string type, string property, string value, string expected) => Assert.Equal(expected, StixId.OfObservable(type, property, value));

    [Fact]
    public void Pattern_OfEachKind_FindsItAndNothingElse()
    {
        var patterns = Objects(MadeUpSummary.Of()).Where(o => Of(o, "type") == "indicator").ToDictionary(o => Of(o, "name")["SYNTHETIC: ".Length..], o => Of(o, "pattern"), StringComparer.Ordinal);
        Assert.Equal("[user-account:user_id = '@o\\'neil\\\\x']", patterns["Account @o'neil\\x"]);
        Assert.Equal("[domain-name:value = 'joumal.example']", patterns["Domain joumal.example"]);
        var hashtag = new Regex(patterns["Hashtag şəhər2023"], RegexOptions.CultureInvariant);
        Assert.All(["#şəhər2023", "x #ŞƏHƏR2023!", "＃şəhər2023."], t => Assert.Matches(hashtag, t));
        Assert.All(["şəhər2023", "#şəhər20234", "#şəhər2023ə", "#şəhər2023_x", "#xşəhər2023"], t => Assert.DoesNotMatch(hashtag, t));
    }
}
