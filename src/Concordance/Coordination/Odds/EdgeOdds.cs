using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>An edge with its odds; accounts as <see cref="SortedShares"/> numbers them.</summary>
internal readonly record struct TestedEdge(int First, int Second, int Weight, long Lag, PairOdds Odds, double QValue);

/// <summary>The edges of a network with the odds of each.</summary>
/// <param name="Edges">Edges of at least the least weight, by second and first account.</param>
/// <param name="Tests">Pairs of accounts that the correction for multiple testing counts.</param>
/// <param name="Visits">Who shared what.</param>
internal sealed record EdgeOdds(TestedEdge[] Edges, long Tests, Visits Visits)
{
    /// <summary>P-value up to which two accounts are taken for partners while the ordinary pace is estimated.</summary>
    const double Provisional = 1e-3;

    const int MostPasses = 12;

    /// <summary>Tests every edge of at least the least weight.</summary>
    /// <remarks>
    /// A group that acts together makes its own objects look quick, and so hides itself. Hence more than one pass: the first takes every object for as slow as most are, and
    /// finds too many; who is found is left out of what is taken for ordinary, as outliers are when a location is estimated (P. J. Huber, Robust Statistics (1981), ch. 1), and
    /// the others are looked at anew, until nothing changes. A crowd that reacts to an event does not go that way: whoever of it is left shows the same pace.
    /// </remarks>
    internal static EdgeOdds Of(SortedShares shares, EdgeTable table, long window, int leastWeight, CancellationToken cancel = default)
    {
        var edges = table.Blocks.SelectMany(b => b.Edges()).Where(e => e.Weight >= leastWeight).Select(e => new TestedEdge(e.First, e.Second, e.Weight, e.Lag, default, 1)).ToArray();
        var near = new Neighbourhood(shares, window);
        var visits = new Visits(shares, near);
        var hours = new Hours(shares);
        var sample = new PaceSample(shares, near, visits, window, cancel);
        var partners = Partners.None;
        Pace pace;
        List<(int One, int Other, int Common)> supported;
        for (var pass = 0; ; pass++)
        {
            pace = new(sample, partners);
            var model = new PairOddsModel(shares, visits, near, hours, pace, partners, window);
            Parallel.For(0, edges.Length, new() { CancellationToken = cancel }, () => new PairOddsModel.Workspace(), (i, _, work) =>
            {
                ref var edge = ref edges[i];
                // Later passes only take partners out of what is ordinary: a pair that was ordinary with them, and has none itself or in common, stays so.
                if (pass == 0 || edge.Odds.PValue <= 0.05 || partners.AreNear(edge.First, edge.Second))
                    edge = edge with { Odds = model.Of(edge.First, edge.Second, work) };
                return work;
            }, _ => { });
            var found = new Partners();
            foreach (var edge in edges) if (edge.Odds.PValue <= Provisional) found.Add(edge.First, edge.Second);
            supported = found.WithCommon();
            found.Close();
            if (pass == MostPasses - 1) break;
            if (found.Equal(partners)) break;
            partners = found;
        }
        var tests = Testable.Pairs(shares, near, visits, pace);
        // Pairs that no evidence could have brought below the bound are not among the tests, hence none above it is kept.
        var kept = Enumerable.Range(0, edges.Length).Where(i => edges[i].Odds.PValue <= Testable.Bound).ToArray();
        tests = Math.Max(tests, kept.Length);
        var weight = new SupportWeights(supported, tests);
        var q = FalseDiscovery.QValues([.. kept.Select(i => edges[i].Odds.PValue / weight.Of(edges[i].First, edges[i].Second))], tests);
        foreach (var (place, i) in kept.Index()) edges[i] = edges[i] with { QValue = Math.Min(1, q[place]) };
        return new(edges, tests, visits);
    }
}
