namespace Concordance.Benchmarks.Lookalikes;

/// <summary>Pairs of names a few edits apart, as anyone would first write it: every pair, every cell of the table.</summary>
static class AllNamePairs
{
    /// <summary>The pairs of a target and a name that lie one or two edits apart; places in the lists.</summary>
    public static HashSet<(int Target, int Name)> Of(IReadOnlyList<string> targets, IReadOnlyList<string> names, CancellationToken cancel)
    {
        var pairs = new HashSet<(int, int)>();
        for (var t = 0; t < targets.Count; t++)
        {
            cancel.ThrowIfCancellationRequested();
            for (var n = 0; n < names.Count; n++)
                if (Distance(targets[t].ToLowerInvariant(), names[n].ToLowerInvariant()) is 1 or 2) pairs.Add((t, n));
        }
        return pairs;
    }

    static int Distance(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        return cost[a.Length, b.Length];
    }
}
