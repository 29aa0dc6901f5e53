using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Concordance.Content;

/// <summary>How often each text has each letter, letters in 32 classes: a bound on distances that costs a few instructions.</summary>
/// <remarks>One edit takes away at most one letter that the other text has too few of, so that the distance is at least what either has more of in all classes together (bag distance: I. Bartolini, P. Ciaccia, M. Patella, "String matching with metric trees using an approximate distance", SPIRE 2002).</remarks>
sealed class LetterCounts
{
    const int Classes = 32;

    readonly byte[] _counts;

    internal LetterCounts(DistinctTexts texts, CancellationToken cancel)
    {
        _counts = GC.AllocateUninitializedArray<byte>(checked(Math.Min(texts.Count, int.MaxValue / Classes) * Classes));
        const int step = 1 << 12;
        Parallel.For(0, (_counts.Length / Classes + step - 1) / step, new() { CancellationToken = cancel }, block =>
        {
            Span<int> counts = stackalloc int[Classes];
            for (var i = block * step; i < Math.Min(_counts.Length / Classes, (block + 1) * step); i++)
            {
                counts.Clear();
                foreach (var c in texts[i]) counts[c & (Classes - 1)]++;
                for (var k = 0; k < Classes; k++) _counts[i * Classes + k] = (byte)Math.Min(counts[k], byte.MaxValue);
            }
        });
    }

    /// <summary>Whether two texts are surely further apart than so many edits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Exceed(int a, int b, int most)
    {
        if (Math.Max(a, b) >= _counts.Length / Classes) return false;
        ref var first = ref MemoryMarshal.GetArrayDataReference(_counts);
        var (one, other) = (Vector256.LoadUnsafe(ref first, (nuint)a * Classes), Vector256.LoadUnsafe(ref first, (nuint)b * Classes));
        return Sum(Vector256.SubtractSaturate(one, other)) > most || Sum(Vector256.SubtractSaturate(other, one)) > most;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Sum(Vector256<byte> bytes)
    {
        var (low, high) = Vector256.Widen(bytes);
        return Vector256.Sum(low + high);
    }
}
