namespace Concordance.Benchmarks.Networks;

/// <summary>What no way to a network can do without: to read the file's bytes, and to bring as many keys of pairs together as there are, by a radix sort on two cores or more.</summary>
static class LowerBound
{
    /// <summary>As many keys as there are pairs, in a part for each processor; made before anything is timed.</summary>
    public static ulong[][] Keys(long pairs)
    {
        var parts = Math.Max(1, Environment.ProcessorCount);
        return [.. Enumerable.Range(1, parts).Select(part =>
        {
            var keys = new ulong[pairs / parts];
            var seed = 0x9E3779B97F4A7C15ul * (ulong)part;
            for (var i = 0; i < keys.Length; i++) keys[i] = (seed = seed * 6364136223846793005 + 1442695040888963407) >> 24;
            return keys;
        })];
    }

    /// <summary>Reads and sorts.</summary>
    public static void Run(string file, ulong[][] keys)
    {
        using (var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1))
        {
            var buffer = new byte[1 << 20];
            while (stream.Read(buffer) > 0) { }
        }
        Parallel.ForEach(keys, Sort);
    }

    /// <summary>Sorts keys of 40 bits, eight at a time: a pair of accounts of a million fits into them.</summary>
    internal static void Sort(ulong[] keys)
    {
        var (from, to) = (keys, new ulong[keys.Length]);
        for (var shift = 0; shift < 40; shift += 8)
        {
            var starts = new int[257];
            foreach (var key in from) starts[(int)(key >> shift & 0xFF) + 1]++;
            for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
            foreach (var key in from) to[starts[(int)(key >> shift & 0xFF)]++] = key;
            (from, to) = (to, from);
        }
        if (from != keys) from.CopyTo(keys, 0);
    }
}
