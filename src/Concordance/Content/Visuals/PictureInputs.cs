using System.Security.Cryptography;
using System.Text;
using Concordance.SideData;
using SkiaSharp;

namespace Concordance.Content;

/// <summary>What the hashes of pictures are made from, as text: the bytes of their files in the order of the pictures, the options that touch them, and what decodes them.</summary>
static class PictureInputs
{
    /// <summary>Reads the files.</summary>
    public static string Of(IReadOnlyList<Picture> pictures, VisualOptions options, CancellationToken cancel)
    {
        // Posts can share a file.
        string[] paths = [.. pictures.Select(p => p.Path).Distinct(StringComparer.Ordinal)];
        var looks = new string[paths.Length];
        Parallel.For(0, paths.Length, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, i => looks[i] = LookOf(paths[i], options));
        var lookOf = paths.Zip(looks).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var picture in pictures) all.AppendData(Encoding.ASCII.GetBytes(lookOf[picture.Path] + "\n"));
        return FormattableString.Invariant(
            $"{Convert.ToHexStringLower(all.GetHashAndReset())} {options.Mirrored} {options.LeastQuality} {options.MostBytes} {options.MostPixels} {typeof(SKCodec).Assembly.ManifestModule.ModuleVersionId}");
    }

    // As PictureReader looks at a file: of one that is too large nothing but its length is read.
    static string LookOf(string path, VisualOptions options)
    {
        try
        {
            if (!File.Exists(path)) return "none";
            if (new FileInfo(path).Length is var bytes && bytes > options.MostBytes) return FormattableString.Invariant($"{bytes} bytes");
            using var file = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }
}
