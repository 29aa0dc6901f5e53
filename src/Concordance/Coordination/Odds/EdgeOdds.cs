using System.Collections.Concurrent;
using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>An edge with its odds; accounts as <see cref="SortedShares"/> numbers them.</summary>
internal readonly record struct TestedEdge(int First, int Second, int Weight, long Lag, PairOdds Odds, double QValue);

/// <summary>The edges of a network with the odds of each.</summary>
/// <param name="Edges">Edges of at least the least weight, by second and first account.</param>
/// <param name="Tests">Pairs of accounts that the correction for multiple testing counts.</param>
/// <param name="ObservedPairs">Pairs of accounts that shared at least one object within the window.</param>
/// <param name="Visits">Who shared what.</param>
internal sealed record EdgeOdds(TestedEdge[] Edges, long Tests, long ObservedPairs, Visits Visits)
{
    /// <summary>P-value up to which two accounts are taken for partners while the ordinary pace is estimated.</summary>
    const double Provisional = 1e-3;

    /// <summary>P-value up to which an edge is looked at again.</summary>
    const double Suspicious = 0.05;

    const int MostPasses = 12;

    /// <summary>Tests every edge of at least the least weight.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="window">The window, inclusive; ticks.</param>
    /// <param name="leastWeight">The least weight.</param>
    /// <param name="all">Whether those that nothing speaks for are wanted too. Without them only a small part of the edges is ever held; the odds of the others are the same.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <remarks>
    /// A group that acts together makes its own objects look quick, and so hides itself. Hence more than one pass: the first takes every object for as slow as most are, and
    /// finds too many; who is found is left out of what is taken for ordinary, as outliers are when a location is estimated (P. J. Huber, Robust Statistics (1981), ch. 1), and
    /// the others are looked at anew, until nothing changes. A crowd that reacts to an event does not go that way: whoever of it is left shows the same pace.
    /// </remarks>
    internal static EdgeOdds Of(SortedShares shares, long window, int leastWeight, bool all, CancellationToken cancel = default)
    {
        var near = new Neighbourhood(shares, window);
        var visits = new Visits(shares, near);
        var hours = new Hours(shares);
        var sample = new PaceSample(shares, near, visits, window, cancel);
        var pace = new Pace(sample, Partners.None);
        var (edges, observed) = FirstPass(Model(Partners.None));
        var partners = Partners.None;
        for (var pass = 1; ; pass++)
        {
            var found = new Partners();
            foreach (var edge in edges) if (edge.Odds.PValue <= Provisional) found.Add(edge.First, edge.Second);
            var supported = found.WithCommon();
            found.Close();
            if (pass == MostPasses || found.Equal(partners)) return Corrected(supported);
            partners = found;
            pace = new(sample, partners);
            edges = LaterPass(edges, Model(partners), partners.Near());
        }

        PairOddsModel Model(Partners known) => new(shares, visits, near, hours, pace, known, window);

        (TestedEdge[], long) FirstPass(PairOddsModel model)
        {
            var held = new ConcurrentBag<List<TestedEdge>>();
            var counts = PairSweep.Each(shares, window, leastWeight, block =>
            {
                var work = new PairOddsModel.Workspace();
                var some = new List<TestedEdge>();
                foreach (var (first, second, weight, lag) in block.Edges())
                    if (model.Of(first, second, work) is var odds && (all || odds.PValue <= Suspicious)) some.Add(new(first, second, weight, lag, odds, 1));
                held.Add(some);
                return block.Clear();
            }, cancel);
            return (InOrder(held.SelectMany(s => s)), counts.Edges);
        }

        // Later passes only take partners out of what is ordinary: a pair that was ordinary with them, and has none itself or in common, stays so.
        TestedEdge[] LaterPass(TestedEdge[] before, PairOddsModel model, HashSet<(int One, int Other)> close)
        {
            Parallel.For(0, before.Length, new() { CancellationToken = cancel }, () => new PairOddsModel.Workspace(), (i, _, work) =>
            {
                ref var edge = ref before[i];
                if (edge.Odds.PValue <= Suspicious || close.Contains((edge.First, edge.Second))) edge = edge with { Odds = model.Of(edge.First, edge.Second, work) };
                return work;
            }, _ => { });
            if (all) return before;
            foreach (var edge in before) close.Remove((edge.First, edge.Second));
            var pairs = close.ToArray();
            var more = new TestedEdge?[pairs.Length];
            Parallel.For(0, pairs.Length, new() { CancellationToken = cancel }, () => new PairOddsModel.Workspace(), (i, _, work) =>
            {
                var (first, second) = pairs[i];
                var (weight, lag) = Meeting.Sum(shares, visits, first, second, window);
                if (weight >= leastWeight && model.Of(first, second, work) is { PValue: <= Suspicious } odds) more[i] = new(first, second, weight, lag, odds, 1);
                return work;
            }, _ => { });
            return InOrder(before.Concat(more.OfType<TestedEdge>()));
        }

        EdgeOdds Corrected(List<(int One, int Other, int Common)> supported)
        {
            // Pairs that no evidence could have brought below the bound are not among the tests, hence none above it is kept.
            var kept = Enumerable.Range(0, edges.Length).Where(i => edges[i].Odds.PValue <= Testable.Bound).ToArray();
            var tests = Math.Max(Testable.Pairs(shares, near, visits, pace), kept.Length);
            var weight = new SupportWeights(supported, tests);
            var q = FalseDiscovery.QValues([.. kept.Select(i => edges[i].Odds.PValue / weight.Of(edges[i].First, edges[i].Second))], tests);
            foreach (var (place, i) in kept.Index()) edges[i] = edges[i] with { QValue = Math.Min(1, q[place]) };
            return new(edges, tests, observed, visits);
        }
    }

    static TestedEdge[] InOrder(IEnumerable<TestedEdge> edges) => [.. edges.OrderBy(e => e.Second).ThenBy(e => e.First)];
}
