namespace Concordance.Coordination;

/// <summary>The network at one window.</summary>
/// <param name="WindowSeconds">The window, inclusive; seconds.</param>
/// <param name="Edges">Edges kept.</param>
/// <param name="New">Those of them that the next shorter window did not keep.</param>
/// <param name="Lost">Edges that the next shorter window kept and this one does not.</param>
/// <param name="Accounts">Accounts with an edge.</param>
/// <param name="Communities">Communities of three accounts or more.</param>
/// <param name="Evidence">Sum over the edges of -log10 of the p-value, at most 300 for each.</param>
public sealed record WindowResult(int WindowSeconds, int Edges, int New, int Lost, int Accounts, int Communities, double Evidence);

/// <summary>A pair of accounts that some window keeps.</summary>
/// <param name="First">Account id; the smaller of the two in ordinal order.</param>
/// <param name="Second">Account id.</param>
/// <param name="QValues">Its q-value at each window that keeps it, in the order of the windows; null at the others.</param>
public sealed record SweptEdge(string First, string Second, IReadOnlyList<double?> QValues);

/// <summary>Which edges survive which windows.</summary>
/// <param name="Windows">The network at each window, the shortest first.</param>
/// <param name="Edges">All pairs that some window keeps, those that most windows keep first.</param>
/// <remarks>
/// The windows are looked at apart: each has odds of its own, so that an edge kept at many is no better proved than its q-values say, and the false discovery rate is that of each window,
/// not of all together. An edge that hangs on one choice of window is a weaker finding than one that does not.
/// </remarks>
public sealed record WindowSweep(IReadOnlyList<WindowResult> Windows, IReadOnlyList<SweptEdge> Edges)
{
    /// <summary>Makes the network at every window.</summary>
    /// <param name="table">The shares.</param>
    /// <param name="windows">The windows, inclusive; seconds, in any order. One below the resolution of the times is raised to it.</param>
    /// <param name="options">Options, but for the window; null takes the defaults.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ArgumentException">There is no window, or one is negative.</exception>
    /// <exception cref="InputException">There are more pairs of shares than <see cref="CoordinationOptions.MaxPairs"/>.</exception>
    public static WindowSweep Of(ShareTable table, IReadOnlyCollection<int> windows, CoordinationOptions? options = null, CancellationToken cancel = default) => Of(new SortedShares(table), windows, options, cancel);

    internal static WindowSweep Of(SortedShares shares, IReadOnlyCollection<int> windows, CoordinationOptions? options, CancellationToken cancel)
    {
        if (windows.Count == 0 || windows.Any(w => w < 0)) throw new ArgumentException("A sweep needs windows of 0 seconds or more.", nameof(windows));
        options ??= new();
        int[] inOrder = [.. windows.Select(w => NetworkBuilder.AtLeastTheResolution(w, shares.Table)).Distinct().Order()];
        var kept = new Dictionary<(string First, string Second), double?[]>();
        var results = new List<WindowResult>();
        foreach (var (i, window) in inOrder.Index())
        {
            var tested = NetworkBuilder.Test(shares, options with { WindowSeconds = window }, null, cancel);
            foreach (var edge in tested.Kept)
            {
                var pair = (tested.Name(edge.First), tested.Name(edge.Second));
                if (!kept.TryGetValue(pair, out var q)) kept[pair] = q = new double?[inOrder.Length];
                q[i] = edge.QValue;
            }
            var communities = Communities.Of(tested.Ties(), options.Communities, cancel);
            results.Add(new(
                window, tested.Kept.Length, i == 0 ? 0 : kept.Values.Count(q => q[i] is not null && q[i - 1] is null), i == 0 ? 0 : kept.Values.Count(q => q[i] is null && q[i - 1] is not null),
                communities.Sum(c => c.Count), communities.Count(c => c.Count >= 3), tested.Kept.Sum(e => -Math.Log10(Math.Max(1e-300, e.Odds.PValue)))));
        }
        return new(results,
        [
            .. kept.Select(k => new SweptEdge(k.Key.First, k.Key.Second, k.Value))
                .OrderByDescending(e => e.QValues.Count(q => q is not null)).ThenBy(e => e.QValues.Min())
                .ThenBy(e => e.First, StringComparer.Ordinal).ThenBy(e => e.Second, StringComparer.Ordinal),
        ]);
    }
}
