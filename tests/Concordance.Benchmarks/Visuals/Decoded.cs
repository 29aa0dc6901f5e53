using Concordance.SideData;
using SkiaSharp;

namespace Concordance.Benchmarks.Visuals;

/// <summary>Decodes files and does nothing with them: what hashing them takes at the least.</summary>
static class Decoded
{
    public static int Count(IReadOnlyList<Picture> pictures, CancellationToken cancel)
    {
        var count = 0;
        Parallel.For(0, pictures.Count, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            using var bitmap = SKBitmap.Decode(File.ReadAllBytes(pictures[i].Path));
            if (bitmap.Width > 0) Interlocked.Increment(ref count);
        });
        return count;
    }
}
