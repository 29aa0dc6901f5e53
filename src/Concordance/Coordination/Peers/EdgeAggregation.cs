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
        var table = pairs.Table;
        var chosen = new List<int>(pairs.Count);
        for (var pair = 0; pair < pairs.Count; pair++) if (!onlyFast || pairs.Fast[pair]) chosen.Add(pair);
        var keys = new ulong[chosen.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var (a, b) = (accounts.RankOf[table.Account[pairs.Older[chosen[i]]]], accounts.RankOf[table.Account[pairs.Newer[chosen[i]]]]);
            keys[i] = (ulong)Math.Min(a, b) << 32 | (uint)Math.Max(a, b);
        }
        var order = KeySort.Order(ref keys);

        // Groups lie in the order of ids; the pair that is first in each tells its place among the edges.
        var edgeStart = new int[order.Length];
        Array.Fill(edgeStart, -1);
        for (var i = 0; i < order.Length; i++) if (i == 0 || keys[i] != keys[i - 1]) edgeStart[order[i]] = i;
        var starts = Array.FindAll(edgeStart, s => s >= 0);
        var count = starts.Length;
        var (first, second, weight, contents, contentsY) = (new int[count], new int[count], new int[count], new int[count], new int[count]);
        var mean = new double[count];
        var objectStart = objects ? new int[count + 1] : [];
        var objectNumbers = new List<int>();
        var (older, newer, seen) = (new Distinct(pairs.Contents.Count), new Distinct(pairs.Contents.Count), new Distinct(objects ? table.Objects.Count : 0));
        for (var edge = 0; edge < count; edge++)
        {
            var start = starts[edge];
            (first[edge], second[edge]) = (accounts.Numbers[(int)(keys[start] >> 32)], accounts.Numbers[(int)(uint)keys[start]]);
            var sum = 0.0;
            var end = start;
            for (; end < keys.Length && keys[end] == keys[start]; end++)
            {
                var pair = chosen[order[end]];
                var (a, b) = (pairs.Older[pair], pairs.Newer[pair]);
                sum += pairs.TimeDelta(pair);
                if (!pairs.Options.AsPublished && table.Account[a] != first[edge]) (a, b) = (b, a);
                if (older.Add(pairs.Contents.OfRow[a], edge)) contents[edge]++;
                if (newer.Add(pairs.Contents.OfRow[b], edge)) contentsY[edge]++;
                if (objects && seen.Add(table.Object[a], edge)) objectNumbers.Add(table.Object[a]);
            }
            (weight[edge], mean[edge]) = (end - start, sum / (end - start));
            if (objects) objectStart[edge + 1] = objectNumbers.Count;
        }
        return new(first, second, new(weight, mean, contents, contentsY, objectStart, [.. objectNumbers]));
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
