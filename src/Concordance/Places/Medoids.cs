namespace Concordance.Places;

/// <summary>k-medoids by PAM: BUILD, then the best SWAP until none is better (L. Kaufman, P. J. Rousseeuw, "Finding Groups in Data", 1990, ch. 2; each swap in one pass as in E. Schubert, P. J. Rousseeuw, Information Systems 101, 2021).</summary>
static class Medoids
{
    const int MostSwaps = 200;

    /// <summary>The medoids, ascending.</summary>
    /// <param name="distance">Distances, square and symmetric.</param>
    /// <param name="weights">How often each item counts.</param>
    /// <param name="count">How many groups; fewer where fewer items count.</param>
    internal static int[] Of(float[][] distance, int[] weights, int count)
    {
        var items = Enumerable.Range(0, weights.Length).Where(i => weights[i] > 0).ToArray();
        count = Math.Min(count, items.Length);
        List<int> medoids = [];
        var nearest = new float[weights.Length];
        Array.Fill(nearest, float.MaxValue);
        while (medoids.Count < count)
        {
            var best = items.Where(i => !medoids.Contains(i)).MinBy(c => items.Sum(i => weights[i] * (double)Math.Min(nearest[i], distance[i][c])));
            medoids.Add(best);
            foreach (var i in items) nearest[i] = Math.Min(nearest[i], distance[i][best]);
        }
        for (var swaps = 0; swaps < MostSwaps; swaps++) if (!Swap(distance, weights, items, medoids)) break;
        medoids.Sort();
        return [.. medoids];
    }

    static bool Swap(float[][] distance, int[] weights, int[] items, List<int> medoids)
    {
        // For each item its nearest medoid and the distance to the second nearest.
        var (first, one, two) = (new int[weights.Length], new float[weights.Length], new float[weights.Length]);
        foreach (var i in items)
        {
            (one[i], two[i]) = (float.MaxValue, float.MaxValue);
            for (var m = 0; m < medoids.Count; m++)
            {
                var d = distance[i][medoids[m]];
                if (d < one[i]) (first[i], two[i], one[i]) = (m, one[i], d);
                else if (d < two[i]) two[i] = d;
            }
        }
        var (gain, from, to) = (-1e-9, -1, -1);
        var change = new double[medoids.Count];
        foreach (var candidate in items)
        {
            if (medoids.Contains(candidate)) continue;
            Array.Clear(change);
            var shared = 0.0;
            foreach (var i in items)
            {
                double d = distance[i][candidate], w = weights[i];
                // Whatever goes, the candidate may be nearer; where the nearest goes, the second or the candidate takes over.
                var nearer = Math.Min(d - one[i], 0);
                shared += w * nearer;
                change[first[i]] += w * (Math.Min(d, two[i]) - one[i] - nearer);
            }
            for (var m = 0; m < change.Length; m++) if (shared + change[m] < gain) (gain, from, to) = (shared + change[m], m, candidate);
        }
        if (from < 0) return false;
        medoids[from] = to;
        return true;
    }

    /// <summary>For each item the number of the nearest medoid; of equally near ones the first.</summary>
    internal static int[] Assign(float[][] distance, int[] medoids) => [.. distance.Select(row => medoids.Index().MinBy(m => row[m.Item]).Index)];

    /// <summary>The mean silhouette (P. J. Rousseeuw, J. Comp. Appl. Math. 20, 1987), from −1 to 1; of a single item in a group 0.</summary>
    internal static double Silhouette(float[][] distance, int[] groups, int count)
    {
        var sizes = new int[count];
        foreach (var g in groups) sizes[g]++;
        var sum = 0.0;
        var to = new double[count];
        for (var i = 0; i < groups.Length; i++)
        {
            if (sizes[groups[i]] < 2) continue;
            Array.Clear(to);
            for (var j = 0; j < groups.Length; j++) to[groups[j]] += distance[i][j];
            var own = to[groups[i]] / (sizes[groups[i]] - 1);
            var other = Enumerable.Range(0, count).Where(g => g != groups[i] && sizes[g] > 0).Select(g => to[g] / sizes[g]).DefaultIfEmpty(own).Min();
            if (Math.Max(own, other) > 0) sum += (other - own) / Math.Max(own, other);
        }
        return sum / groups.Length;
    }

    /// <summary>The Rand index of two partitions, adjusted for chance (L. Hubert, P. Arabie, "Comparing partitions", J. Classification 2, 1985): 1 where they are the same, about 0 by chance.</summary>
    internal static double AdjustedRand(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        static double Pairs(double n) => n * (n - 1) / 2;
        var both = a.Zip(b).CountBy(p => p).Sum(c => Pairs(c.Value));
        var (inA, inB) = (a.CountBy(g => g).Sum(c => Pairs(c.Value)), b.CountBy(g => g).Sum(c => Pairs(c.Value)));
        var expected = inA * inB / Math.Max(1, Pairs(a.Count));
        var most = (inA + inB) / 2;
        return most == expected ? 1 : (both - expected) / (most - expected);
    }
}
