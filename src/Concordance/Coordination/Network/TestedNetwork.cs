using System.Collections.Concurrent;

namespace Concordance.Coordination;

/// <summary>All pairs of accounts that were tested, before those that stand out are picked.</summary>
/// <param name="Shares">The shares; they number the accounts.</param>
/// <param name="Odds">The pairs with their odds.</param>
/// <param name="SharePairs">Pairs of shares of one object within the window.</param>
/// <param name="Options">The options, with the window that was used.</param>
internal sealed record TestedNetwork(SortedShares Shares, EdgeOdds Odds, long SharePairs, CoordinationOptions Options)
{
    /// <summary>The window in ticks.</summary>
    internal long Window => Options.WindowSeconds * TimeSpan.TicksPerSecond;

    /// <summary>Whether an edge is kept.</summary>
    internal bool IsKept(in TestedEdge edge) => edge.QValue <= Options.FalseDiscoveryRate && edge.Odds.Occasions >= Options.MinimumWeight;

    /// <summary>The id of an account.</summary>
    internal string Name(int account) => Shares.Table.Accounts[Shares.AccountName[account]];

    /// <summary>What the communities need of the edges that are kept.</summary>
    internal IEnumerable<Tie> Ties() => Kept.Select(e => new Tie(Name(e.First), Name(e.Second), e.Odds.PValue));

    /// <summary>The objects that an edge rests on.</summary>
    internal IEnumerable<string> ObjectsOf(TestedEdge edge) =>
        Meeting.Of(Shares, Shares.Facts.Visits, edge.First, edge.Second, Window).Select(m => Shares.Table.Objects[Shares.Table.Object[Shares.Row[m.PlaceOfFirst]]]);

    /// <summary>The edges that are kept, strongest evidence first.</summary>
    internal TestedEdge[] Kept => field ??= Sorted([.. Candidates().Where(e => IsKept(e))]);

    /// <summary>All edges of at least the least weight, strongest evidence first.</summary>
    /// <param name="room">Where they are held.</param>
    /// <param name="progress">Told how far the finding of them is, from 0 to 1; null for nobody.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The disk has no room for them.</exception>
    internal SortedRecords<TestedEdge> All(SortRoom room, Action<double>? progress, CancellationToken cancel)
    {
        using var sort = new ExternalSort<TestedEdge>(InOrder, room);
        Odds.Each(sort.Add, progress, cancel);
        return sort.Finish(cancel);
    }

    // At a rate of 1 nothing is too likely to be kept.
    IEnumerable<TestedEdge> Candidates()
    {
        if (Options.FalseDiscoveryRate < 1) return Odds.Edges;
        var all = new ConcurrentBag<List<TestedEdge>>();
        Odds.Each(some => all.Add([.. some]), null, default);
        return all.SelectMany(e => e);
    }

    static TestedEdge[] Sorted(TestedEdge[] edges)
    {
        Array.Sort(edges, InOrder);
        return edges;
    }

    // Accounts are numbered in the order of their names.
    static int InOrder(TestedEdge x, TestedEdge y)
    {
        var order = x.Odds.PValue.CompareTo(y.Odds.PValue);
        if (order == 0) order = y.Weight.CompareTo(x.Weight);
        if (order == 0) order = x.First.CompareTo(y.First);
        return order == 0 ? x.Second.CompareTo(y.Second) : order;
    }
}
