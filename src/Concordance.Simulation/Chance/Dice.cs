using System.Numerics;
using Concordance.Statistics;

namespace Concordance.Simulation.Chance;

/// <summary>
/// The only source of chance in a simulation: xoshiro256** (D. Blackman, S. Vigna, "Scrambled linear pseudorandom number
/// generators", ACM TOMS 47(4), 2021), its state filled by <see cref="SplitMix64"/>. Whole numbers only, so every processor gives the same.
/// </summary>
sealed class Dice
{
    ulong _a, _b, _c, _d;

    internal Dice(ulong a, ulong b, ulong c, ulong d) => (_a, _b, _c, _d) = (a, b, c, d);

    Dice(ulong seed)
    {
        _a = SplitMix64.Next(ref seed);
        _b = SplitMix64.Next(ref seed);
        _c = SplitMix64.Next(ref seed);
        _d = SplitMix64.Next(ref seed);
    }

    /// <summary>A stream of its own for one part of the simulation, so that a change in one part leaves the others as they were.</summary>
    public static Dice For(ulong seed, string part) => new(seed ^ Fnv1a(part));

    /// <summary>A stream of its own for one of many things of a kind, such as an account.</summary>
    public static Dice For(ulong seed, string part, long number)
    {
        var state = Fnv1a(part) ^ (ulong)number;
        return new(seed ^ SplitMix64.Next(ref state));
    }

    /// <summary>FNV-1a over the UTF-16 units: string.GetHashCode differs from run to run.</summary>
    internal static ulong Fnv1a(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text) hash = unchecked((hash ^ unit) * 1099511628211UL);
        return hash;
    }

    public ulong Next()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
            var shifted = _b << 17;
            _c ^= _a;
            _d ^= _b;
            _b ^= _c;
            _a ^= _d;
            _c ^= shifted;
            _d = BitOperations.RotateLeft(_d, 45);
            return result;
        }
    }

    /// <summary>An even draw from 0 to <paramref name="bound"/> - 1, without the bias of a remainder.</summary>
    public long Below(long bound)
    {
        if (bound <= 0) throw new ArgumentOutOfRangeException(nameof(bound), bound, "A draw needs at least one outcome.");
        var n = (ulong)bound;
        var unfair = unchecked(0UL - n) % n;
        while (true)
        {
            var high = Math.BigMul(Next(), n, out var low);
            if (low >= unfair) return (long)high;
        }
    }

    public int Below(int bound) => (int)Below((long)bound);

    /// <summary>An even draw from both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Percent(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>
    /// A heavy-tailed whole number with the given median: scale * 1000 / u - scale, u even from 1 to 1000. A Pareto
    /// (Lomax) shape by division alone; the largest value is 999 times the median.
    /// </summary>
    public int HeavyTail(int median) => (int)(median * 1000L / Between(1, 1000)) - median;

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
