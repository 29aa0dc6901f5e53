using Concordance.Coordination;
using Concordance.Statistics;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination;

public class GroupProfileTests
{
    [Fact]
    public void GroupProfile_Numbers_AsByHand()
    {
        var network = Network([Share("x", "a", 0), Share("x", "b", 4), Share("y", "b", 0), Share("y", "c", 8), Share("z", "p", 0), Share("z", "q", 0)]);
        var data = Some.Collection([Some.Post("1", "a", Some.Day, "", "t"), Some.Post("2", "a", Some.Day), Some.Post("3", "c", Some.Day, "", "t"), Some.Post("4", "q", Some.Day)]);
        var profiles = GroupProfile.Of(network, data, CampaignPosts.Select(data, new() { Hashtags = ["t"] }));
        Assert.Equal([(1, 3, 2), (2, 2, 1)], profiles.Select(g => (g.Number, g.Accounts, g.Edges)));
        Assert.Equal(2.0 / 3, profiles[0].Density, 12);
        Assert.Equal((3, new Proportion(2, 3), 6.0), (profiles[0].Posts, profiles[0].CampaignPosts, profiles[0].MedianLagSeconds));
        Assert.Equal(network.Edges.Max(e => e.QValue), profiles.Max(g => g.LargestQValue));
    }
}
