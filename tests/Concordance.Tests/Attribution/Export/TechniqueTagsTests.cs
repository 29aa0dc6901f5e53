using System.Text.RegularExpressions;
using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Tests.Attribution;

public partial class TechniqueTagsTests
{
    static Finding Ratio(string name, int count, double low) =>
        Some.Finding(name, id: "F03.1") with { Value = 9, Unit = "ratio of rates", Studied = new Proportion(count, 100), Interval = new(low, 20) };

    static Finding Count(string name, double? value, string id = "F04.1") => Some.Finding(name, id: id) with { Value = value, Unit = "things" };

    [Fact]
    public void Rules_AndReferenceTable_HaveTheSameTechniques() =>
        Assert.Equal(DisarmTechniques.Names.Keys.Order(StringComparer.Ordinal), TechniqueTags.Rules.Select(r => r.Id));

    [Fact]
    public void Rules_EveryFinding_IsOneThatTheLibraryMakes()
    {
        var markers = AccountMarker.All.SelectMany(m => new[] { "marker:" + m.Id, "group-marker:" + m.Id }).ToHashSet(StringComparer.Ordinal);
        // Names of other findings stand in the files that make them.
        var written = Directory.GetFiles(Path.Combine(Checkout.Root, "src", "Concordance"), "*Finding*.cs", SearchOption.AllDirectories).SelectMany(f => Written().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(TechniqueTags.Rules.SelectMany(r => r.Findings), n => Assert.True(markers.Contains(n) || written.Contains(n) || (n.StartsWith("marker:", StringComparison.Ordinal) && written.Contains(n["marker:".Length..])), n));
    }

    [GeneratedRegex("(?:Name = |MarkerComparison\\()\"([a-z-]+)\"")]
    private static partial Regex Written();

    [Fact]
    public void Tags_OfAFindingThatHolds_NameIt()
    {
        var tag = Assert.Single(TechniqueTags.Of([Some.Finding("marker:copied-texts", Rung.Inauthentic, true, "F03.4"), Some.Finding("group-marker:near-copies", null, null, "F05.2"), Some.Finding("marker:near-copies", Rung.Inauthentic, true, "F03.1")]));
        Assert.Equal(("T0084.001", "Use Copypasta"), (tag.Id, tag.Name));
        Assert.Equal(["F03.1", "F03.4"], tag.FindingIds);
    }

    [Fact]
    public void Tags_OfAFindingThatDoesNotHoldOrWasNotComputed_AreNone() => Assert.Empty(TechniqueTags.Of(
    [
        Some.Finding("marker:copied-texts", Rung.Inauthentic, false), Finding.NotComputed("marker:young", "It", "no data", EvidenceKind.Technical, Some.Method, bearsOn: Rung.Inauthentic),
        Finding.NotComputed("lookalike-domains", "It", "no data", EvidenceKind.Technical, Some.Method), Count("lookalike-domains", 0), Count("creation-batches", null) with { Unit = null }, Ratio("near-copies", 9, 3) with { Studied = null, Interval = null, Value = null },
    ]));

    [Theory]
    [InlineData(5, 2, true), InlineData(4, 2, false), InlineData(5, 1.99, false)]
    public void Tags_OfARatioWithoutThreshold_NeedThatOfMarkers(int count, double low, bool tagged) => Assert.Equal(tagged, TechniqueTags.Of([Ratio("near-copies", count, low)]).Count == 1);

    [Fact]
    public void Tags_OfLookalikesThatNobodyStudiedBears_AreNone()
    {
        Assert.Equal("T0146.005", Assert.Single(TechniqueTags.Of([Count("lookalike-accounts", 2) with { Studied = new Proportion(1, 50) }])).Id);
        Assert.Equal("T0146.005", Assert.Single(TechniqueTags.Of([Count("lookalike-accounts", 2)])).Id);
        // Fewer than five are there, and not counted.
        Assert.Equal("T0146.005", Assert.Single(TechniqueTags.Of([Count("lookalike-accounts", null)])).Id);
        Assert.Empty(TechniqueTags.Of([Count("lookalike-accounts", 2) with { Studied = new Proportion(0, 50) }]));
    }

    [Fact]
    public void Tags_OfAFlood_NeedBurstAndCoordination()
    {
        var (burst, coordinated) = (Count("burst", 900, "F02.1"), Some.Finding("coordinated", Rung.Coordinated, true, "F05.1"));
        Assert.Empty(TechniqueTags.Of([burst]));
        Assert.Empty(TechniqueTags.Of([coordinated]));
        Assert.Empty(TechniqueTags.Of([burst with { Value = 0 }, coordinated]));
        Assert.Equal(["F02.1", "F05.1"], Assert.Single(TechniqueTags.Of([burst, coordinated])).FindingIds);
    }

    [Fact]
    public void Tags_OfLanguageAndCountry_AreNone() => Assert.Empty(TechniqueTags.Of(
        [.. new[] { "marker:az-letters", "group-marker:az-spellings", "group-marker:az-declared-place", "witness-groups", "scripts", "editorial-line", "theme:games" }.Select(n => Ratio(n, 90, 10) with { BearsOn = Rung.CountryLinked, Holds = true })]));
}
