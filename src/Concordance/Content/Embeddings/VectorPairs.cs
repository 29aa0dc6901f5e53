using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Concordance.Content;

/// <summary>All pairs of vectors of length 1 whose cosine is at least a threshold.</summary>
/// <remarks>
/// Exact: a product of the matrix with itself in blocks that stay in the cache. Sums are made in eight lanes on every machine, so that all get the same bits. Hashing by random planes would look at fewer pairs, but at a
/// cosine of 0.7 loses many: two vectors are on one side of a plane with odds of 75 %, so that keys short enough to meet are shared by too many others.
/// </remarks>
static class VectorPairs
{
    const int Lanes = 8, Block = 128;

    internal static List<(int First, int Second, double Cosine)> Of(float[][] vectors, float least, int mostPairs, CancellationToken cancel)
    {
        if (vectors.Length == 0) return [];
        var width = (vectors[0].Length + Lanes - 1) / Lanes * Lanes;
        var matrix = new float[checked(vectors.Length * width)];
        for (var i = 0; i < vectors.Length; i++) vectors[i].CopyTo(matrix.AsSpan(checked(i * width)));
        var blocks = (vectors.Length + Block - 1) / Block;
        var found = new List<(int, int, double)>[blocks];
        long pairs = 0;
        Parallel.For(0, blocks, new() { CancellationToken = cancel }, (rows, loop) =>
        {
            List<(int, int, double)> list = [];
            for (var columns = rows; columns < blocks && !cancel.IsCancellationRequested; columns++)
                for (var i = rows * Block; i < Math.Min(vectors.Length, (rows + 1) * Block); i++)
                    for (var j = Math.Max(i + 1, columns * Block); j < Math.Min(vectors.Length, (columns + 1) * Block); j++)
                        if (Dot(matrix, i * width, j * width, width) is var cosine && cosine >= least) list.Add((i, j, Math.Min(1, cosine)));
            list.Sort();
            found[rows] = list;
            if (Interlocked.Add(ref pairs, list.Count) > mostPairs) loop.Stop();
        });
        if (pairs > mostPairs) throw new InputException($"More than {mostPairs} pairs of texts are near each other by the model.", "Give higher cosines, or a higher MaxPairs.");
        return [.. found.SelectMany(f => f)];
    }

    static float Dot(float[] matrix, int a, int b, int width)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(matrix);
        var sum = Vector256<float>.Zero;
        for (var k = 0; k < width; k += Lanes) sum += Vector256.LoadUnsafe(ref start, (nuint)(a + k)) * Vector256.LoadUnsafe(ref start, (nuint)(b + k));
        return Vector256.Sum(sum);
    }
}
