using System.Collections.Concurrent;
using Concordance.Content;

namespace Concordance.Benchmarks.Visuals;

/// <summary>The pairs of hashes within a radius, by places, the lower first; on all processors.</summary>
static class NearPairs
{
    /// <summary>By the index.</summary>
    public static IEnumerable<(int, int)> ByIndex(PdqHash[] hashes, int radius, CancellationToken cancel)
    {
        var index = new HammingIndex(hashes);
        return Each(hashes.Length, cancel, (i, found) =>
        {
            foreach (var other in index.Near(hashes[i], radius)) if (other > i) found.Add((i, other));
        });
    }

    /// <summary>The obvious way: each with every other, by counting bits, as fast as the processor does.</summary>
    public static IEnumerable<(int, int)> OfAll(PdqHash[] hashes, int radius, CancellationToken cancel) => Each(hashes.Length, cancel, (i, found) =>
    {
        var hash = hashes[i];
        for (var j = i + 1; j < hashes.Length; j++) if (PdqHash.Distance(hashes[j], hash) <= radius) found.Add((i, j));
    });

    static ConcurrentBag<(int, int)> Each(int count, CancellationToken cancel, Action<int, ConcurrentBag<(int, int)>> look)
    {
        var found = new ConcurrentBag<(int, int)>();
        Parallel.For(0, count, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, i => look(i, found));
        return found;
    }
}
