namespace Concordance.Coordination;

/// <summary>Builds the coordination network of a table of shares.</summary>
public static class NetworkBuilder
{
    /// <summary>The network of shares that come one by one; see <see cref="Build(ShareTable, CoordinationOptions?, CancellationToken)"/>.</summary>
    /// <param name="shares">The shares, in any order.</param>
    /// <param name="resolution">The step in which the times are given; a shorter window is raised to it.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    public static CoordinationNetwork Build(IEnumerable<Share> shares, TimeSpan resolution, CoordinationOptions? options = null) => Build(ShareTable.Of(shares, resolution), options);

    /// <summary>
    /// Undirected; the weight of an edge is the number of distinct objects that two accounts shared within the window. An edge is kept where chance would
    /// make it too rarely: see <see cref="CoordinationEdge.QValue"/>, which is corrected over every pair of accounts that could have been found. Chance knows who shares
    /// what and how often, how quickly each object is passed on, and the hours of the day at which each account is awake.
    /// </summary>
    /// <param name="table">The shares.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">There are more pairs of shares than <see cref="CoordinationOptions.MaxPairs"/>.</exception>
    /// <remarks>An edge says that two accounts acted alike, not that they are false or that anyone directs them.</remarks>
    public static CoordinationNetwork Build(ShareTable table, CoordinationOptions? options = null, CancellationToken cancel = default)
    {
        var tested = Test(new SortedShares(table), options, null, cancel);
        var edges = tested.Kept.Select(e => Edge(tested, e)).ToList();
        return new CoordinationNetwork(edges, new AccountGraph(tested.Ties()).Components(), Communities.Of(tested.Ties(), tested.Options.Communities, cancel), tested.Odds.Tests, tested.Odds.ObservedPairs, tested.Options);
    }

    /// <summary>The pairs of accounts of at least the least weight with their odds. Far smaller than edges that name their posts.</summary>
    internal static TestedNetwork Test(SortedShares shares, CoordinationOptions? options, Action<double>? progress, CancellationToken cancel)
    {
        options ??= new();
        options = options with { WindowSeconds = AtLeastTheResolution(options.WindowSeconds, shares.Table) };
        var window = options.WindowSeconds * TimeSpan.TicksPerSecond;
        var pairs = PairBound.Check(shares, window, options.MaxPairs, cancel);
        return new(shares, EdgeOdds.Of(shares, window, options.MinimumWeight, options.Null, progress, cancel), pairs, options);
    }

    internal static int AtLeastTheResolution(int windowSeconds, ShareTable table) => Math.Max(windowSeconds, (int)table.Resolution.TotalSeconds);

    static CoordinationEdge Edge(TestedNetwork tested, TestedEdge edge)
    {
        var shares = tested.Shares;
        var table = shares.Table;
        var meetings = Meeting.Of(shares, shares.Facts.Visits, edge.First, edge.Second, tested.Window);
        return new(
            tested.Name(edge.First), tested.Name(edge.Second), edge.Weight, edge.Odds.Occasions, edge.Odds.Common, edge.Odds.Expected, edge.Odds.PValue, edge.QValue,
            (double)edge.Lag / edge.Weight / TimeSpan.TicksPerSecond,
            [.. tested.ObjectsOf(edge).Order(StringComparer.Ordinal)],
            [.. meetings.SelectMany(m => new[] { m.PlaceOfFirst, m.PlaceOfSecond }).Select(p => table.Contents[shares.Row[p]]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
