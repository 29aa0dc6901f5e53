namespace Concordance.Coordination;

/// <summary>How likely a share by someone else is to fall within the window of a given share, as the objects of a table go.</summary>
/// <remarks>
/// By the age of the object at the given share (its first minutes are its busiest) and by how many shares it has. What a share's own object shows is
/// weighed against this: an object that few shared says little about its own pace. Accounts taken for partners of each other are left out of it.
/// </remarks>
internal sealed class Pace
{
    const int Ages = 24, Sizes = 16;

    /// <summary>Shares' worth that the neighbours of a class have in it.</summary>
    const double Pull = 20;

    /// <summary>Sizes below this are those of objects that a group alone can make.</summary>
    static readonly int s_crowd = SizeOf((int)PairOddsModel.Prior);

    const int MostObjects = 1000, LeastObjects = 100, MostPairs = 1 << 18;

    readonly double[] _chance = new double[Ages * Sizes];
    readonly Neighbourhood _near;
    readonly SortedShares _shares;
    readonly long _window;

    internal Pace(SortedShares shares, Neighbourhood near, long window, Partners partners)
    {
        (_near, _shares, _window) = (near, shares, window);
        var (close, all) = (new double[Ages * Sizes], new double[Ages * Sizes]);
        var weight = new double[Ages * Sizes];
        var seen = new HashSet<(int Class, int One, int Other)>();
        for (var size = 0; size < Sizes; size++)
        {
            var objects = Enumerable.Range(0, shares.Objects).Where(o => near.Size(o) > 1 && SizeOf(near.Size(o)) == size).ToList();
            // Evenly from all, as many as tell enough.
            var wanted = size < s_crowd ? Math.Clamp(MostPairs >> 2 * size, LeastObjects, MostObjects) : MostObjects;
            var step = Math.Max(1, objects.Count / wanted);
            for (var i = 0; i < objects.Count; i += step)
            {
                Count(objects[i], weight);
                if (size < s_crowd) ByPairs(objects[i], partners, seen, close, all);
                else ByShares(objects[i], close, all);
            }
            seen.Clear();
        }
        for (var age = 0; age < Ages; age++)
        {
            double ageClose = 0, ageAll = 0;
            for (var size = 0; size < Sizes; size++) (ageClose, ageAll) = (ageClose + close[age * Sizes + size], ageAll + all[age * Sizes + size]);
            if (ageAll == 0) continue;
            for (var size = 0; size < Sizes; size++)
            {
                var c = age * Sizes + size;
                _chance[c] = (close[c] + Pull * ageClose / ageAll) / (all[c] + Pull);
            }
            LowerQuartile(_chance.AsSpan(age * Sizes, s_crowd), weight.AsSpan(age * Sizes, s_crowd));
        }
    }

    /// <summary>
    /// Sets what is above the lower quartile of the objects to it: where a campaign made most objects of some size, that size is no ordinary one. Not so
    /// for objects that more shared than a group has accounts, for these are crowds.
    /// </summary>
    static void LowerQuartile(Span<double> chances, ReadOnlySpan<double> objects)
    {
        double total = 0, below = 0, quartile = 0;
        foreach (var count in objects) total += count;
        var order = Enumerable.Range(0, chances.Length).ToArray();
        Array.Sort(chances.ToArray(), order);
        foreach (var size in order)
        {
            if ((below += objects[size]) * 4 < total) continue;
            quartile = chances[size];
            break;
        }
        foreach (ref var chance in chances) chance = Math.Min(chance, quartile);
    }

    /// <summary>The chance at a place.</summary>
    internal double At(int place) => _chance[ClassOf(place)];

    int ClassOf(int place)
    {
        var o = _near.Object[place];
        var age = (_shares.Time[place] - _shares.Time[_shares.ObjectStart[o]]) / Math.Max(1, _window);
        return Math.Min(Ages - 1, Log2(age)) * Sizes + SizeOf(_near.Size(o));
    }

    static int SizeOf(int shares) => Math.Min(Sizes - 1, Log2(shares) - 1);

    static int Log2(long number) => number <= 0 ? 0 : 1 + System.Numerics.BitOperations.Log2((ulong)number);

    /// <summary>Counts an object in the classes of its shares.</summary>
    void Count(int o, double[] objects)
    {
        var last = -1;
        for (var place = _shares.ObjectStart[o]; place < _shares.ObjectStart[o + 1]; place++)
            if (ClassOf(place) is var c && c != last) objects[last = c]++;
    }

    /// <summary>Two accounts say something once, however often they share the same: else a group that does so all the time would pass for the ordinary pace.</summary>
    void ByPairs(int o, Partners partners, HashSet<(int, int, int)> seen, double[] close, double[] all)
    {
        var (start, end) = (_shares.ObjectStart[o], _shares.ObjectStart[o + 1]);
        for (var i = start; i < end; i++)
        {
            var (a, c, (low, high)) = (_shares.Account[i], ClassOf(i), _near.Of(i));
            for (var j = start; j < end; j++)
            {
                var b = _shares.Account[j];
                if (a == b || partners.Are(a, b) || !seen.Add((c, a, b))) continue;
                all[c]++;
                if (j >= low && j < high) close[c]++;
            }
        }
    }

    void ByShares(int o, double[] close, double[] all)
    {
        var (start, end) = (_shares.ObjectStart[o], _shares.ObjectStart[o + 1]);
        for (var i = start; i < end; i++)
        {
            var (low, high) = _near.Of(i);
            close[ClassOf(i)] += (double)(high - low - 1) / (end - start - 1);
            all[ClassOf(i)]++;
        }
    }
}
