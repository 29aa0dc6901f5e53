using Concordance.Cli.Tests.Scoring;
using Concordance.Coordination;

namespace Concordance.Cli.Tests;

/// <summary>The analysis of the bundled case, made once for all tests that score it.</summary>
public sealed class BundledVerdict
{
    internal Verdict Found { get; } = Verdict.On(Checkout.BundledCase);
}

/// <summary>The analysis held against the truth of the bundled case, which no step of it reads.</summary>
[Collection(nameof(ProcessState))]
public class TruthTests(BundledVerdict bundled, ITestOutputHelper output) : IClassFixture<BundledVerdict>
{
    static readonly string[] s_togetherOnPurpose = ["fan-club", "content-mill", "false-flag"];

    readonly Verdict _found = bundled.Found;

    [Fact]
    public void Coordination_FindsTheCampaign()
    {
        output.WriteLine(_found.Describe());
        var members = _found.Truth.Count("campaign");
        Assert.Equal((82, 9), (members, _found.Truth.Count(CaseTruth.Loner)));
        var group = Assert.Single(_found.With("campaign"));
        Assert.True(group["campaign"] >= 0.95 * members, $"{group["campaign"]} of {members} campaign accounts found");
    }

    [Fact]
    public void Coordination_AccusesNoDecoy()
    {
        Assert.Equal(["campaign"], Assert.Single(_found.With("campaign")).Keys);
        // Fan club, content mill and false flag do act together, and are groups of their own; of the other decoys none is in any group.
        var others = _found.Groups.Where(g => !g.ContainsKey("campaign")).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, g => Assert.Contains(Assert.Single(g.Keys), s_togetherOnPurpose.Append(CaseTruth.AlertFollower)));
    }

    /// <summary>Fifteen fans who cheer at agreed times do act together. That is found, and no marker of the campaign's group is said of them.</summary>
    [Fact]
    public void Coordination_FindsTheFanClub_AndDoesNotMixItWithTheCampaign()
    {
        Assert.Equal(15, _found.Truth.Count("fan-club"));
        var group = Assert.Single(_found.With("fan-club"));
        Assert.True(group["fan-club"] >= 12, $"{group["fan-club"]} of 15 found");
        var campaign = CoordinationFindings.CampaignGroup(_found.Network, Investigation.Open(Checkout.BundledCase).Campaign);
        Assert.DoesNotContain(campaign, a => _found.Truth.Kinds[a] == "fan-club");
        Assert.NotEmpty(campaign);
    }

    /// <summary>The ties among the alert followers are true: they do share the same within seconds, again and again. No more than them may be excused so.</summary>
    [Fact]
    public void Coordination_FalseEdgesStayBelowTheStatedRate()
    {
        Assert.Equal(8, _found.Truth.Count(CaseTruth.AlertFollower));
        var edges = _found.Network.Edges.Count;
        Assert.True(_found.FalseEdges <= _found.Network.Options.FalseDiscoveryRate * edges, $"{_found.FalseEdges} of {edges} edges tie accounts that did not act together");
    }

    [Fact]
    public void Coordination_GoalMakesNoGroup()
    {
        var goal = _found.Data.Posts.Where(p => _found.Truth.GoalPosts.Contains(p.Id)).ToList();
        Assert.True(goal.Count > 500, $"{goal.Count} posts cheer the goal");
        Assert.DoesNotContain(_found.Network.Edges.SelectMany(e => e.PostIds), _found.Truth.GoalPosts.Contains);
        Assert.Empty(NetworkBuilder.Build(Shares.Of(goal), _found.Data.Resolution).Groups);
    }

    /// <summary>Who posts at the same time, whatever it is: the campaign again, and those who keep one clock (the fans' agreed times and the news desk's full hours).</summary>
    [Fact]
    public void Coordination_ByTimeAlone_FindsTheCampaignAndNobodyWhoActsAlone()
    {
        string[] byTheClock = ["fan-club", "news-bot", CaseTruth.AlertFollower];
        var network = NetworkBuilder.Build(Shares.Of(_found.Data.Posts, [Layer.Synchrony]), _found.Data.Resolution);
        var (campaign, wrong) = (0, 0);
        foreach (var edge in network.Edges)
        {
            var (first, second) = (_found.Truth.Kinds[edge.First], _found.Truth.Kinds[edge.Second]);
            if (first == "campaign" && second == "campaign") campaign++;
            else if (!(first == second && s_togetherOnPurpose.Contains(first)) && !(byTheClock.Contains(first) && byTheClock.Contains(second))) wrong++;
        }
        output.WriteLine($"{network.Edges.Count} edges, {campaign} within the campaign, {wrong} wrong");
        Assert.True(campaign > 500, $"{campaign} pairs of the campaign");
        Assert.True(wrong <= network.Options.FalseDiscoveryRate * network.Edges.Count, $"{wrong} of {network.Edges.Count} edges are wrong");
    }
}
