using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>Random draws that are the same on every machine for a seed; see <see cref="SplitMix64"/>.</summary>
internal sealed class Draws(ulong seed)
{
    ulong _state = seed;

    /// <summary>A stream of its own for one of many runs.</summary>
    internal static Draws For(ulong seed, int run) => new(new Draws(seed ^ ((ulong)run * 0xD1342543DE82EF95)).Next());

    internal ulong Next() => SplitMix64.Next(ref _state);

    /// <summary>An even draw from 0 (included) to 1.</summary>
    internal double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>An even draw from 0 to <paramref name="bound"/> - 1; the bias of 64 bits is below one in 2^33.</summary>
    internal int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>The numbers from 0 to <paramref name="count"/> - 1 in random order.</summary>
    internal int[] Order(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            var j = Below(i + 1);
            (order[i], order[j]) = (order[j], i);
        }
        return order;
    }
}
