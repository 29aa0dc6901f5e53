namespace Concordance.Coordination.Peers;

/// <summary>Sorts whole numbers by their digits, which costs the same for every order that they come in.</summary>
static class KeySort
{
    const int Bits = 11, Digits = 1 << Bits;

    /// <summary>The order of the keys, ascending: position to index. Equal keys stay in the order in which they came.</summary>
    /// <param name="keys">The keys; sorted on return.</param>
    internal static int[] Order(ref ulong[] keys)
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        if (keys.Length < 2) return order;
        var (otherKeys, otherOrder) = (new ulong[keys.Length], new int[keys.Length]);
        for (var shift = 0; shift < 64; shift += Bits)
        {
            if (Starts(keys, shift) is not { } starts) continue;
            for (var i = 0; i < keys.Length; i++)
            {
                var to = starts[(int)(keys[i] >> shift) & (Digits - 1)]++;
                (otherKeys[to], otherOrder[to]) = (keys[i], order[i]);
            }
            (keys, otherKeys, order, otherOrder) = (otherKeys, keys, otherOrder, order);
        }
        return order;
    }

    /// <summary>Sorts keys that stand for themselves.</summary>
    internal static ulong[] Sort(ulong[] keys)
    {
        if (keys.Length < 2) return keys;
        var other = new ulong[keys.Length];
        for (var shift = 0; shift < 64; shift += Bits)
        {
            if (Starts(keys, shift) is not { } starts) continue;
            foreach (var key in keys) other[starts[(int)(key >> shift) & (Digits - 1)]++] = key;
            (keys, other) = (other, keys);
        }
        return keys;
    }

    // Where the keys of each digit begin; null where all have the same, as the upper digits of small numbers do.
    static int[]? Starts(ulong[] keys, int shift)
    {
        var counts = new int[Digits];
        foreach (var key in keys) counts[(int)(key >> shift) & (Digits - 1)]++;
        if (counts[(int)(keys[0] >> shift) & (Digits - 1)] == keys.Length) return null;
        var sum = 0;
        for (var d = 0; d < Digits; d++) (counts[d], sum) = (sum, sum + counts[d]);
        return counts;
    }
}
