using Concordance.Attribution;
using Concordance.Content;
using Concordance.Coordination;

namespace Concordance.Tests.Coordination;

public class CampaignIndicatorsTests
{
    [Fact]
    public void Indicators_OfTheBundledCase_AreOfThoseWhoDidIt()
    {
        var investigation = BundledCase.Opened;
        var network = NetworkBuilder.Build(Shares.Of(investigation.Data.Posts), investigation.Data.Resolution);
        var indicators = CampaignIndicators.Of(investigation, network);
        var group = CoordinationFindings.CampaignGroup(network, investigation.Campaign);
        var accounts = indicators.Where(i => i.Kind == IndicatorKind.Account).ToList();
        Assert.Equal(group.Select(investigation.Names.Account).Order(StringComparer.Ordinal), accounts.Select(i => i.Value));
        var roles = group.CountBy(a => BundledTruth.Roles[a]).ToDictionary();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", roles));
        Assert.True(roles["campaign"] >= 0.9 * group.Count, string.Join(", ", roles));
        // The look-alike of an outlet, the site of the campaign's clip, and the hashtag that the case names; no outlet, though many link to them.
        Assert.Equal(["Domain clips.example", "Domain lnfo-sillage.example", "Hashtag boycottparis2024"], indicators.Where(i => i.Kind != IndicatorKind.Account).Select(i => $"{i.Kind} {i.Value}"));
        Assert.All(indicators, i => Assert.True(i is { Posts: > 0, Finding: "coordinated" } && i.First <= i.Last && i.First.Kind == DateTimeKind.Utc));
        Assert.Equal(indicators, CampaignIndicators.Of(investigation, network));
    }

    [Fact]
    public void Indicators_OfLookalikeDomains_AreThoseThatTheCampaignLinksTo()
    {
        var domains = DomainLookalikes.Of(BundledCase.Opened);
        var indicator = Assert.Single(LookalikeFindings.Indicators(domains));
        var hit = domains.Hits.First(h => h.Domain == "lnfo-sillage.example");
        Assert.Equal(new(IndicatorKind.Domain, "lnfo-sillage.example", "lookalike-domains", hit.Posts, hit.First!.Value, hit.Last!.Value), indicator);
        Assert.True(indicator.First < indicator.Last);
        Assert.Empty(LookalikeFindings.Indicators(domains with { Hits = [.. domains.Hits.Select(h => h with { Carriers = 0 })] }));
    }

    [Fact]
    public void Indicators_WithoutAGroup_AreNone()
    {
        var investigation = BundledCase.Opened;
        Assert.Empty(CampaignIndicators.Of(investigation, new([], [["a", "b"]], [], 0, 0, new())));
    }
}
