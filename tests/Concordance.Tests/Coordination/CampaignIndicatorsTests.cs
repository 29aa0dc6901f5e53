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
        foreach (var i in indicators.Where(i => i.Kind != IndicatorKind.Account)) TestContext.Current.TestOutputHelper?.WriteLine(i.ToString());
        foreach (var i in LookalikeFindings.Indicators(DomainLookalikes.Of(investigation))) TestContext.Current.TestOutputHelper?.WriteLine(i.ToString());
        Assert.Fail("see");
    }
}
