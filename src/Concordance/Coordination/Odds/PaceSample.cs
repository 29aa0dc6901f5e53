namespace Concordance.Coordination;

/// <summary>Pairs of shares of one object, drawn evenly from objects of every size, that tell the ordinary pace.</summary>
/// <remarks>
/// Strangers tell what is ordinary: two accounts say the less about it the more objects they have in common, by the inverse of its square. Those who act together share much,
/// and where a table holds little else that few share (a collection around a campaign does), their pace would pass for everyone's. Where all who share anything share much,
/// as in communities of interest, all weigh alike.
/// </remarks>
internal sealed class PaceSample
{
    const int MostObjects = 1000, LeastObjects = 100, MostPairs = 1 << 18;

    readonly (int Class, int One, int Other, bool Close, float Weight)[] _pairs;
    readonly double[] _close = new double[PaceClasses.Count], _all = new double[PaceClasses.Count];

    internal PaceSample(SortedShares shares, Neighbourhood near, long window, CancellationToken cancel)
    {
        var facts = shares.Facts;
        Classes = new(shares, window);
        var pairs = new List<(int Class, int One, int Other, bool Close, float Weight)>();
        // Two accounts say something once, however often they share the same: else a group that does so all the time would pass for the ordinary pace.
        var seen = new HashSet<(int Class, int One, int Other)>();
        for (var size = 0; size < PaceClasses.Sizes; size++)
        {
            var objects = Enumerable.Range(0, shares.Objects).Where(o => facts.Size(o) > 1 && PaceClasses.SizeOf(facts.Size(o)) == size).ToList();
            // Evenly from all, as many as tell enough.
            var wanted = size < PaceClasses.Crowd ? Math.Clamp(MostPairs >> 2 * size, LeastObjects, MostObjects) : MostObjects;
            var step = Math.Max(1, objects.Count / wanted);
            for (var i = 0; i < objects.Count; i += step)
            {
                cancel.ThrowIfCancellationRequested();
                Count(objects[i]);
                if (size < PaceClasses.Crowd) ByPairs(objects[i]);
                else ByShares(objects[i]);
            }
            seen.Clear();
        }
        _pairs = [.. pairs];
        Parallel.For(0, _pairs.Length, new() { CancellationToken = cancel }, i =>
        {
            ref var pair = ref _pairs[i];
            var common = (float)facts.Visits.Common(pair.One, pair.Other);
            pair.Weight = 1 / (common * common);
        });

        // Counts an object in the classes of its shares.
        void Count(int o)
        {
            var last = -1;
            for (var place = shares.ObjectStart[o]; place < shares.ObjectStart[o + 1]; place++)
                if (Classes.Of(place) is var c && c != last) Objects[last = c]++;
        }

        void ByPairs(int o)
        {
            var (start, end) = (shares.ObjectStart[o], shares.ObjectStart[o + 1]);
            for (var i = start; i < end; i++)
            {
                var (a, c, (low, high)) = (shares.At[i].Account, Classes.Of(i), near.Of(i));
                for (var j = start; j < end; j++)
                    if (shares.At[j].Account is var b && b != a && seen.Add((c, a, b))) pairs.Add((c, a, b, j >= low && j < high, 0));
            }
        }

        void ByShares(int o)
        {
            var (start, end) = (shares.ObjectStart[o], shares.ObjectStart[o + 1]);
            for (var i = start; i < end; i++)
            {
                var (low, high) = near.Of(i);
                _close[Classes.Of(i)] += (double)(high - low - 1) / (end - start - 1);
                _all[Classes.Of(i)]++;
            }
        }
    }

    internal PaceClasses Classes { get; }

    /// <summary>By class, how many of the drawn objects have a share in it.</summary>
    internal double[] Objects { get; } = new double[PaceClasses.Count];

    /// <summary>By class, how many pairs within the window and in all its pairs are worth, but for those of partners; unequal weights are worth fewer (L. Kish, Survey Sampling (1965), 11.7).</summary>
    internal (double[] Close, double[] All) Without(Partners partners)
    {
        var (close, all, squares) = (new double[PaceClasses.Count], new double[PaceClasses.Count], new double[PaceClasses.Count]);
        foreach (var pair in _pairs)
        {
            if (partners.Are(pair.One, pair.Other)) continue;
            all[pair.Class] += pair.Weight;
            squares[pair.Class] += pair.Weight * pair.Weight;
            if (pair.Close) close[pair.Class] += pair.Weight;
        }
        for (var c = 0; c < all.Length; c++)
        {
            var worth = all[c] == 0 ? 0 : all[c] / squares[c];
            (close[c], all[c]) = (_close[c] + worth * close[c], _all[c] + worth * all[c]);
        }
        return (close, all);
    }
}
