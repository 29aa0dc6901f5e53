using System.Globalization;
using System.IO.Compression;

namespace Concordance.Charts.Forms;

/// <summary>The coasts of the world for small maps; see <c>data/reference/coastline</c> (Natural Earth, public domain).</summary>
static class Coastline
{
    static readonly Lazy<IReadOnlyList<(double X, double Y)[]>> s_lines = new(Load);

    /// <summary>Lines of points: degrees east and north.</summary>
    internal static IReadOnlyList<(double X, double Y)[]> Lines => s_lines.Value;

    static IReadOnlyList<(double, double)[]> Load()
    {
        using var file = typeof(Coastline).Assembly.GetManifestResourceStream("Concordance.Charts.Reference.coastline.tsv.gz")!;
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        List<(double, double)[]> lines = [];
        while (reader.ReadLine() is { } line) lines.Add([.. line.Split('\t').Select(Point)]);
        return lines;

        static (double, double) Point(string text) => text.IndexOf(' ', StringComparison.Ordinal) is var space
            ? (double.Parse(text.AsSpan(0, space), NumberStyles.Float, CultureInfo.InvariantCulture), double.Parse(text.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture)) : default;
    }
}
