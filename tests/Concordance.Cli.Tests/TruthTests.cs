using Concordance.Coordination;

namespace Concordance.Cli.Tests;

/// <summary>The analysis held against the truth of the bundled case, which no notebook reads.</summary>
[Collection(nameof(ProcessState))]
public class TruthTests
{
    static readonly Dictionary<string, string> s_role = Roles();

    [Fact]
    public void Coordination_FindsTheCampaign()
    {
        var (campaign, _) = Groups();
        var members = s_role.Count(r => r.Value == "campaign");
        Assert.Equal(91, members);
        // Nine of them act alone by design and can't be found by what accounts do together.
        const int loners = 9;
        Assert.True(campaign.Count(a => s_role[a] == "campaign") >= 0.95 * (members - loners), $"{campaign.Count(a => s_role[a] == "campaign")} of {members} campaign accounts found");
    }

    [Fact]
    public void Coordination_AccusesNoDecoy()
    {
        var (campaign, others) = Groups();
        Assert.DoesNotContain(campaign, a => s_role[a] != "campaign");
        // The fan club coordinates and is found as a group of its own; of the other decoys none is in any group.
        Assert.DoesNotContain(others.SelectMany(g => g), a => s_role[a] is not ("fan-club" or "ordinary"));
    }

    [Fact]
    public void Coordination_FalseEdgesStayBelowTheStatedRate()
    {
        var network = Network();
        var chance = network.Edges.Count(e => s_role[e.First] == "ordinary" || s_role[e.Second] == "ordinary");
        Assert.True(chance <= network.Options.FalseDiscoveryRate * network.Edges.Count, $"{chance} of {network.Edges.Count} edges tie ordinary accounts");
    }

    static (IReadOnlyList<string> Campaign, IReadOnlyList<IReadOnlyList<string>> Others) Groups()
    {
        var groups = Network().Groups;
        return (groups[0], [.. groups.Skip(1)]);
    }

    static CoordinationNetwork Network()
    {
        var data = Investigation.Open(Checkout.BundledCase).Data;
        return NetworkBuilder.Build(Shares.Of(data.Posts), data.Resolution);
    }

    static Dictionary<string, string> Roles()
    {
        var lines = File.ReadAllLines(Path.Combine(Checkout.BundledCase, "truth.csv"));
        var header = lines[0].Split(',');
        int id = Array.IndexOf(header, "account_id"), role = Array.IndexOf(header, "role");
        return lines.Skip(1).Select(l => l.Split(',')).ToDictionary(c => c[id], c => c[role]);
    }
}
