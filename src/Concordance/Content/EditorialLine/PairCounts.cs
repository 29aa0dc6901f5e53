using System.Numerics;

namespace Concordance.Content;

/// <summary>About how often each pair of words occurs: never less than it does. Most pairs occur once or twice, and need not be kept.</summary>
/// <remarks>Counts go up to 255, and pairs that fall on one place share theirs.</remarks>
sealed class PairCounts
{
    const int LeastBits = 12, MostBits = 28;

    readonly byte[] _counts;
    readonly int _shift;

    internal PairCounts(ReadOnlySpan<int> words)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)words.Length + 1) + 2, LeastBits, MostBits);
        (_counts, _shift) = (new byte[1 << bits], 64 - bits);
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1] == EditorialWords.Break || words[i] == EditorialWords.Break) continue;
            ref var count = ref _counts[Place(Pair(words[i - 1], words[i]))];
            if (count < byte.MaxValue) count++;
        }
    }

    /// <summary>Two words as one number.</summary>
    internal static ulong Pair(int first, int second) => (ulong)first << 32 | (uint)second;

    /// <summary>Whether a pair may occur as often as that.</summary>
    internal bool MayReach(ulong pair, int count) => _counts[Place(pair)] >= Math.Min(count, byte.MaxValue);

    int Place(ulong pair) => (int)(Hash(pair) >> _shift);

    // Words that are much used have small numbers: all bits are needed.
    static ulong Hash(ulong pair)
    {
        unchecked
        {
            pair = (pair ^ pair >> 29) * 0xBF58476D1CE4E5B9;
            return (pair ^ pair >> 32) * 0x9E3779B97F4A7C15;
        }
    }

    /// <summary>Compares pairs. The usual hash of a long number joins its halves by exclusive or, which of two small numbers is a small number again: thousands of pairs would share it.</summary>
    internal sealed class Comparer : IEqualityComparer<ulong>
    {
        public bool Equals(ulong x, ulong y) => x == y;

        public int GetHashCode(ulong pair) => (int)(Hash(pair) >> 32);
    }
}
