using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>What a group of the network is like.</summary>
/// <param name="Number">Place in the list of groups, from 1, the largest first.</param>
/// <param name="Accounts">Number of accounts.</param>
/// <param name="Edges">Number of edges among them.</param>
/// <param name="Density">Share of their pairs that have an edge.</param>
/// <param name="Posts">Their collected posts.</param>
/// <param name="CampaignPosts">Those of their posts that meet the case's criteria.</param>
/// <param name="LargestQValue">The weakest edge's q-value.</param>
/// <param name="MedianLagSeconds">Median over the edges of the mean lag; seconds.</param>
public sealed record GroupProfile(
    int Number, int Accounts, int Edges, double Density, int Posts, Proportion CampaignPosts, double LargestQValue, double MedianLagSeconds)
{
    /// <summary>Profiles of all groups.</summary>
    public static IReadOnlyList<GroupProfile> Of(CoordinationNetwork network, Collection data, CampaignPosts campaign)
    {
        var posts = data.Posts.CountBy(p => p.AccountId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var campaignPosts = campaign.Posts.CountBy(p => p.AccountId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var group = network.Groups.SelectMany((g, i) => g.Select(a => (Account: a, Group: i))).ToDictionary(x => x.Account, x => x.Group, StringComparer.Ordinal);
        var edges = network.Edges.ToLookup(e => group[e.First]);
        return
        [
            .. network.Groups.Select((accounts, i) =>
            {
                var total = accounts.Sum(a => posts.GetValueOrDefault(a));
                return new GroupProfile(
                    i + 1, accounts.Count, edges[i].Count(), edges[i].Count() / (accounts.Count * (accounts.Count - 1) / 2.0), total,
                    new Proportion(accounts.Sum(a => campaignPosts.GetValueOrDefault(a)), total), edges[i].Max(e => e.QValue), Spread.Median(edges[i].Select(e => e.MeanLagSeconds)));
            }),
        ];
    }
}
