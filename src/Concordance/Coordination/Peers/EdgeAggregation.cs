namespace Concordance.Coordination.Peers;

/// <summary>Pairs of shares by pair of accounts, in the order in which these first come.</summary>
/// <param name="First">The account of each edge whose id comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="Figures">Its figures; the numbers of contents as published, or those of the first and of the second.</param>
sealed record EdgeAggregation(int[] First, int[] Second, EdgeFigures Figures)
{
    /// <summary>Adds up pairs.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="accounts">The accounts of all pairs.</param>
    /// <param name="objects">Whether to keep the objects.</param>
    /// <param name="onlyFast">Whether to count only the pairs flagged as fast.</param>
    internal static EdgeAggregation Of(CooRTweetPairs pairs, UsedNames accounts, bool objects, bool onlyFast)
    {
        var chosen = Chosen(pairs, onlyFast);
        var keys = Keys(pairs, chosen, accounts);
        var order = KeySort.Order(ref keys);
        var groups = Groups(keys, order);
        var count = groups.Length;
        var edges = new EdgeAggregation(new int[count], new int[count], new(new int[count], new double[count], new int[count], new int[count], objects ? new int[count + 1] : []));

        // Edges don't depend on each other; each stretch of them keeps its objects in a list of its own.
        var stretch = count / Environment.ProcessorCount + 1;
        var parts = new List<int>[(count + stretch - 1) / stretch];
        Parallel.For(0, parts.Length, i => parts[i] = edges.Add(pairs, accounts, chosen, keys, order, groups, i * stretch, Math.Min(count, (i + 1) * stretch)));
        if (objects) edges.Figures.SetObjects([.. parts.SelectMany(p => p)]);
        return edges;
    }

    List<int> Add(CooRTweetPairs pairs, UsedNames accounts, int[] chosen, ulong[] keys, int[] order, int[] groups, int from, int to)
    {
        var olders = pairs.Older;
        var newers = pairs.Newer;
        var account = pairs.Table.Account;
        var @object = pairs.Table.Object;
        var content = pairs.Contents.OfRow;
        var ranks = (ulong)accounts.Numbers.Length;
        var objects = new List<int>();
        var hasObjects = Figures.HasObjects;
        var (older, newer, seen) = (new Distinct(pairs.Contents.Count), new Distinct(pairs.Contents.Count), new Distinct(hasObjects ? pairs.Table.Objects.Count : 0));
        for (var edge = from; edge < to; edge++)
        {
            var had = objects.Count;
            if (groups[edge] < 0)
            {
                // Nearly all edges have one pair, which tells all about them: they need no look at the sorted keys.
                var pair = chosen[~groups[edge]];
                var (a, b) = (account[olders[pair]], account[newers[pair]]);
                (First[edge], Second[edge]) = accounts.RankOf[a] < accounts.RankOf[b] ? (a, b) : (b, a);
                (Figures.Weight[edge], Figures.Contents[edge], Figures.ContentsY[edge], Figures.MeanTimeDelta[edge]) = (1, 1, 1, pairs.TimeDelta(pair));
                if (hasObjects) objects.Add(@object[olders[pair]]);
            }
            else
            {
                var (start, end) = (groups[edge], groups[edge] + 1);
                while (end < keys.Length && keys[end] == keys[start]) end++;
                var (one, other) = Math.DivRem(keys[start], ranks);
                (First[edge], Second[edge], Figures.Weight[edge]) = (accounts.Numbers[(int)one], accounts.Numbers[(int)other], end - start);
                var sum = 0.0;
                for (var i = start; i < end; i++)
                {
                    var pair = chosen[order[i]];
                    var (a, b) = (olders[pair], newers[pair]);
                    sum += pairs.TimeDelta(pair);
                    if (hasObjects && seen.Add(@object[a], edge)) objects.Add(@object[a]);
                    if (!pairs.Options.AsPublished && account[a] != First[edge]) (a, b) = (b, a);
                    if (older.Add(content[a], edge)) Figures.Contents[edge]++;
                    if (newer.Add(content[b], edge)) Figures.ContentsY[edge]++;
                }
                Figures.MeanTimeDelta[edge] = sum / (end - start);
            }
            if (hasObjects) Figures.SetObjectCount(edge, objects.Count - had);
        }
        return objects;
    }

    static int[] Chosen(CooRTweetPairs pairs, bool onlyFast)
    {
        var chosen = new int[pairs.Count];
        var count = 0;
        for (var pair = 0; pair < chosen.Length; pair++) if (!onlyFast || pairs.Fast[pair]) chosen[count++] = pair;
        return count == chosen.Length ? chosen : chosen[..count];
    }

    // The two ranks in as few digits as they need.
    static ulong[] Keys(CooRTweetPairs pairs, int[] chosen, UsedNames accounts)
    {
        var keys = new ulong[chosen.Length];
        var olders = pairs.Older;
        var newers = pairs.Newer;
        var account = pairs.Table.Account;
        var (rankOf, ranks) = (accounts.RankOf, (ulong)accounts.Numbers.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            var (a, b) = (rankOf[account[olders[chosen[i]]]], rankOf[account[newers[chosen[i]]]]);
            keys[i] = (ulong)Math.Min(a, b) * ranks + (ulong)Math.Max(a, b);
        }
        return keys;
    }

    // Groups lie in the order of ids; the pair that is first in each tells its place among the edges. Of each edge where its group begins, or
    // the complement of its one pair.
    static int[] Groups(ulong[] keys, int[] order)
    {
        const int None = int.MinValue;
        var groupAt = new int[order.Length];
        Array.Fill(groupAt, None);
        var count = 0;
        for (int start = 0, end; start < order.Length; start = end, count++)
        {
            for (end = start + 1; end < order.Length && keys[end] == keys[start]; end++) { }
            groupAt[order[start]] = end - start == 1 ? ~order[start] : start;
        }
        var groups = new int[count];
        var edge = 0;
        foreach (var group in groupAt) if (group != None) groups[edge++] = group;
        return groups;
    }

    // Which numbers an edge has had already.
    sealed class Distinct(int count)
    {
        readonly int[] _lastEdge = new int[count];

        internal bool Add(int number, int edge)
        {
            if (_lastEdge[number] == edge + 1) return false;
            _lastEdge[number] = edge + 1;
            return true;
        }
    }
}
