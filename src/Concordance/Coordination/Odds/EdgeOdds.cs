using System.Collections.Concurrent;
using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>An edge with its odds; accounts as <see cref="SortedShares"/> numbers them.</summary>
internal readonly record struct TestedEdge(int First, int Second, int Weight, long Lag, PairOdds Odds, double QValue);

/// <summary>The edges of a network with the odds of each. Those that nothing speaks for are not held, but can be gone through.</summary>
internal sealed class EdgeOdds
{
    /// <summary>P-value up to which two accounts are taken for partners while the ordinary pace is estimated.</summary>
    const double Provisional = 1e-3;

    /// <summary>P-value up to which an edge is looked at again.</summary>
    const double Suspicious = 0.05;

    const int MostPasses = 12;

    readonly SortedShares _shares;
    readonly long _window;
    readonly int _leastWeight;
    readonly Judge _first;
    readonly Dictionary<(int One, int Other), PairOdds> _again;

    /// <summary>The odds of two accounts with an edge of some weight.</summary>
    delegate PairOdds Judge(int one, int other, int weight, PairOddsModel.Workspace work);

    EdgeOdds(SortedShares shares, long window, int leastWeight, Judge first, Dictionary<(int, int), PairOdds> again, TestedEdge[] edges, long tests, long observed)
    {
        (_shares, _window, _leastWeight, _first, _again) = (shares, window, leastWeight, first, again);
        (Edges, Tests, ObservedPairs) = (edges, tests, observed);
    }

    /// <summary>Edges of at least the least weight that something spoke for at some time, by second and first account: all with p-values up to 0.05, and those that may be kept among them.</summary>
    internal TestedEdge[] Edges { get; }

    /// <summary>Pairs of accounts that the correction for multiple testing counts.</summary>
    internal long Tests { get; }

    /// <summary>Pairs of accounts that shared at least one object within the window.</summary>
    internal long ObservedPairs { get; }

    /// <summary>Tests every edge of at least the least weight.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="window">The window, inclusive; ticks.</param>
    /// <param name="leastWeight">The least weight.</param>
    /// <param name="null">What chance is taken for.</param>
    /// <param name="progress">Told how far the first pass is, which takes most of the time, from 0 to 1; null for nobody.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <remarks>
    /// A group that acts together makes its own objects look quick, and so hides itself. Hence more than one pass: the first takes every object for as slow as most are, and
    /// finds too many; who is found is left out of what is taken for ordinary, as outliers are when a location is estimated (P. J. Huber, Robust Statistics (1981), ch. 1), and
    /// the others are looked at anew, until nothing changes. A crowd that reacts to an event does not go that way: whoever of it is left shows the same pace.
    /// </remarks>
    internal static EdgeOdds Of(SortedShares shares, long window, int leastWeight, NullModel @null = NullModel.PaceAndHours, Action<double>? progress = null, CancellationToken cancel = default)
    {
        if (@null == NullModel.Degrees) return ByDegrees(shares, window, leastWeight, progress, cancel);
        var near = new Neighbourhood(shares, window);
        var sample = new PaceSample(shares, near, window, cancel);
        var pace = new Pace(sample, Partners.None);
        var first = Model(Partners.None);
        var held = new ConcurrentBag<List<TestedEdge>>();
        var observed = Sweep(
            shares, window, leastWeight, (one, other, weight, lag, work) => new(one, other, weight, lag, first.Of(one, other, work), 1), some => held.Add(some.FindAll(e => e.Odds.PValue <= Suspicious)), progress, cancel);
        var edges = InOrder(held.SelectMany(s => s));
        held.Clear();
        var again = new Dictionary<(int, int), PairOdds>();
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

        PairOddsModel Model(Partners known) => new(shares, near, @null == NullModel.PaceAndHours, pace, known, window);

        // Later passes only take partners out of what is ordinary: a pair that was ordinary with them, and has none itself or in common, stays so.
        TestedEdge[] LaterPass(TestedEdge[] before, PairOddsModel model, HashSet<(int One, int Other)> close)
        {
            Parallel.For(0, before.Length, new() { CancellationToken = cancel }, () => new PairOddsModel.Workspace(), (i, _, work) =>
            {
                ref var edge = ref before[i];
                if (edge.Odds.PValue <= Suspicious || close.Contains((edge.First, edge.Second))) edge = edge with { Odds = model.Of(edge.First, edge.Second, work) };
                return work;
            }, _ => { });
            foreach (var edge in before) close.Remove((edge.First, edge.Second));
            var pairs = close.ToArray();
            var looked = new TestedEdge?[pairs.Length];
            Parallel.For(0, pairs.Length, new() { CancellationToken = cancel }, () => new PairOddsModel.Workspace(), (i, _, work) =>
            {
                var (one, other) = pairs[i];
                var (weight, lag) = Meeting.Sum(shares, shares.Facts.Visits, one, other, window);
                if (weight >= leastWeight) looked[i] = new(one, other, weight, lag, model.Of(one, other, work), 1);
                return work;
            }, _ => { });
            foreach (var edge in looked.OfType<TestedEdge>()) again[(edge.First, edge.Second)] = edge.Odds;
            return InOrder(before.Concat(looked.OfType<TestedEdge>().Where(e => e.Odds.PValue <= Suspicious)));
        }

        EdgeOdds Corrected(List<(int One, int Other, int Common)> supported)
        {
            // Pairs that no evidence could have brought below the bound are not among the tests, hence none above it is kept.
            var kept = Enumerable.Range(0, edges.Length).Where(i => edges[i].Odds.PValue <= Testable.Bound).ToArray();
            var tests = Math.Max(Testable.Pairs(shares, near, pace), kept.Length);
            var weight = new SupportWeights(supported, tests);
            var q = FalseDiscovery.QValues([.. kept.Select(i => edges[i].Odds.PValue / weight.Of(edges[i].First, edges[i].Second))], tests);
            foreach (var (place, i) in kept.Index()) edges[i] = edges[i] with { QValue = Math.Min(1, q[place]) };
            return new(shares, window, leastWeight, (one, other, _, work) => first.Of(one, other, work), again, edges, tests, observed);
        }
    }

    // Every pair that was observed is a test: those that were not have a p-value of 1.
    static EdgeOdds ByDegrees(SortedShares shares, long window, int leastWeight, Action<double>? progress, CancellationToken cancel)
    {
        var model = DegreeOdds.Of(shares, window, cancel);
        var held = new ConcurrentBag<List<TestedEdge>>();
        Sweep(shares, window, leastWeight, (one, other, weight, lag, _) => new(one, other, weight, lag, model.Odds(one, other, weight), 1), some => held.Add(some.FindAll(e => e.Odds.PValue <= Suspicious)), progress, cancel);
        var edges = InOrder(held.SelectMany(s => s));
        var q = FalseDiscovery.QValues([.. edges.Select(e => e.Odds.PValue)], Math.Max(model.ObservedPairs, edges.Length));
        for (var i = 0; i < edges.Length; i++) edges[i] = edges[i] with { QValue = Math.Min(1, q[i]) };
        return new(shares, window, leastWeight, (one, other, weight, _) => model.Odds(one, other, weight), [], edges, model.ObservedPairs, model.ObservedPairs);
    }

    /// <summary>Goes through every edge of at least the least weight, also those that nothing speaks for: finds them once more, and holds only a few at a time.</summary>
    /// <param name="take">Takes some edges, in no order; called by several threads at once. The list is used again after the call.</param>
    /// <param name="progress">Told how far it is, from 0 to 1; null for nobody.</param>
    /// <param name="cancel">Stops the work.</param>
    internal void Each(Action<List<TestedEdge>> take, Action<double>? progress, CancellationToken cancel)
    {
        var held = Edges.Index().ToDictionary(e => (e.Item.First, e.Item.Second), e => e.Index);
        Sweep(
            _shares, _window, _leastWeight,
            (one, other, weight, lag, work) => held.TryGetValue((one, other), out var i) ? Edges[i] : new(one, other, weight, lag, _again.TryGetValue((one, other), out var odds) ? odds : _first(one, other, weight, work), 1),
            take, progress, cancel);
    }

    /// <returns>The number of edges of any weight.</returns>
    static long Sweep(SortedShares shares, long window, int leastWeight, Func<int, int, int, long, PairOddsModel.Workspace, TestedEdge> test, Action<List<TestedEdge>> take, Action<double>? progress, CancellationToken cancel)
    {
        using var tested = new ThreadLocal<(List<TestedEdge> Some, PairOddsModel.Workspace Work)>(() => ([], new()));
        return PairSweep.Each(shares, window, leastWeight, block =>
        {
            var (some, work) = tested.Value;
            foreach (var (first, second, weight, lag) in block.Edges()) some.Add(test(first, second, weight, lag, work));
            take(some);
            some.Clear();
        }, progress, cancel: cancel).Edges;
    }

    static TestedEdge[] InOrder(IEnumerable<TestedEdge> edges) => [.. edges.OrderBy(e => e.Second).ThenBy(e => e.First)];
}
