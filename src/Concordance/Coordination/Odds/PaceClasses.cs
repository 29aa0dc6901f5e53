namespace Concordance.Coordination;

/// <summary>Classes of shares by the age of the object at the share and the number of the object's shares, both in powers of two.</summary>
internal sealed class PaceClasses(SortedShares shares, long window)
{
    internal const int Ages = 24, Sizes = 16, Count = Ages * Sizes;

    /// <summary>Sizes below this are those of objects that a group alone can make.</summary>
    internal static readonly int Crowd = SizeOf((int)PairOddsModel.Prior);

    readonly ShareFacts _facts = shares.Facts;

    /// <summary>The class of the share at a place.</summary>
    internal int Of(int place)
    {
        var (time, _, o) = shares.At[place];
        var age = (time - shares.At[shares.ObjectStart[o]].Time) / Math.Max(1, window);
        return Math.Min(Ages - 1, Log2(age)) * Sizes + SizeOf(_facts.Size(o));
    }

    /// <summary>The class of sizes of an object of two shares or more.</summary>
    internal static int SizeOf(int shares) => Math.Min(Sizes - 1, Log2(shares) - 1);

    static int Log2(long number) => number <= 0 ? 0 : 1 + System.Numerics.BitOperations.Log2((ulong)number);
}
