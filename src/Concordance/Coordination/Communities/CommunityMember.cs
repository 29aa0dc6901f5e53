namespace Concordance.Coordination;

/// <summary>How firmly an account is tied into its community.</summary>
/// <param name="Community">Number of the community, from 1, the largest first.</param>
/// <param name="Account">Account id.</param>
/// <param name="Ties">Members of its community that it is tied to.</param>
/// <param name="TiedShare">The same as a share of all other members.</param>
/// <param name="Outside">Accounts of other communities that it is tied to.</param>
/// <param name="Core">
/// Core number: the largest k such that the account belongs to a set of members each of whom is tied to k others of the set (S. B. Seidman, "Network structure and minimum degree",
/// Social Networks 5(3), 1983). One that is tied through a single account has 1.
/// </param>
/// <param name="OnRim">Whether its core number is 1 in a community where others have more, or below half of the highest: it hangs on by a thread.</param>
/// <remarks>A false edge most often makes an account of the rim; but so does a true member that was seen seldom.</remarks>
public sealed record CommunityMember(int Community, string Account, int Ties, double TiedShare, int Outside, int Core, bool OnRim)
{
    /// <summary>The members of all communities, in the order of <see cref="CoordinationNetwork.Communities"/>, those with the most ties first, then by id.</summary>
    public static IReadOnlyList<CommunityMember> Of(CoordinationNetwork network)
    {
        var community = network.CommunityOf();
        var (inside, outside) = (community.Keys.ToDictionary(a => a, _ => new List<string>(), StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var edge in network.Edges)
            foreach (var (one, other) in new[] { (edge.First, edge.Second), (edge.Second, edge.First) })
            {
                if (community[one] == community[other]) inside[one].Add(other);
                else outside[one] = outside.GetValueOrDefault(one) + 1;
            }
        var core = CoreNumbers(inside);
        return
        [
            .. network.Communities.Index().SelectMany(g =>
            {
                var highest = g.Item.Max(a => core[a]);
                return g.Item.Select(a => new CommunityMember(
                        g.Index + 1, a, inside[a].Count, g.Item.Count > 1 ? (double)inside[a].Count / (g.Item.Count - 1) : 0, outside.GetValueOrDefault(a), core[a], 2 * core[a] < highest || (core[a] == 1 && highest > 1)))
                    .OrderByDescending(m => m.Ties).ThenBy(m => m.Account, StringComparer.Ordinal);
            }),
        ];
    }

    /// <summary>Takes away, again and again, an account with the fewest ties left (V. Batagelj, M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks", 2003).</summary>
    static Dictionary<string, int> CoreNumbers(Dictionary<string, List<string>> ties)
    {
        var left = ties.ToDictionary(t => t.Key, t => t.Value.Count, StringComparer.Ordinal);
        var core = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new PriorityQueue<string, int>(left.Select(l => (l.Key, l.Value)));
        var highest = 0;
        while (waiting.TryDequeue(out var account, out var count))
        {
            if (core.ContainsKey(account) || count != left[account]) continue;
            core[account] = highest = Math.Max(highest, count);
            foreach (var other in ties[account])
                if (!core.ContainsKey(other)) waiting.Enqueue(other, --left[other]);
        }
        return core;
    }
}
