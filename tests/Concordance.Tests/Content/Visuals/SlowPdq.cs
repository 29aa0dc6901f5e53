using System.Globalization;
using Concordance.Content;

namespace Concordance.Tests.Content.Visuals;

/// <summary>PDQ once more, straight from the formulas of its description and as slow as they are: means over windows, all sums written out, bits by sorting.</summary>
static class SlowPdq
{
    public static (string Hex, int Quality) Of(LumaPicture picture)
    {
        var rows = Enumerable.Range(0, picture.Height).Select(y => Enumerable.Range(0, picture.Width).Select(x => (double)picture.Luma[y * picture.Width + x]).ToArray()).ToArray();
        int across = (picture.Width + 127) / 128, down = (picture.Height + 127) / 128;
        if (picture is not { Width: 64, Height: 64 })
            for (var pass = 0; pass < 2; pass++) rows = Turned(Turned(rows.Select(r => Means(r, across)).ToArray()).Select(c => Means(c, down)).ToArray());
        var small = Enumerable.Range(0, 64).Select(i => Enumerable.Range(0, 64).Select(j => rows[(int)((i + 0.5) * picture.Height / 64)][(int)((j + 0.5) * picture.Width / 64)]).ToArray()).ToArray();
        var quality = 0;
        for (var i = 0; i < 64; i++)
        {
            for (var j = 0; j < 64; j++)
            {
                if (i < 63) quality += Math.Abs((int)((small[i][j] - small[i + 1][j]) * 100 / 255));
                if (j < 63) quality += Math.Abs((int)((small[i][j] - small[i][j + 1]) * 100 / 255));
            }
        }
        var values = new List<(double Value, int Bit)>();
        for (var u = 1; u <= 16; u++)
            for (var v = 1; v <= 16; v++)
                values.Add((Enumerable.Range(0, 64).Sum(i => Enumerable.Range(0, 64).Sum(j => small[i][j] * Wave(u, i) * Wave(v, j))), (u - 1) * 16 + v - 1));
        var median = values.Select(f => f.Value).Order().ElementAt(127);
        var set = values.Where(f => f.Value > median).Select(f => f.Bit).ToHashSet();
        return (string.Concat(Enumerable.Range(0, 64).Select(digit => Enumerable.Range(0, 4).Sum(b => set.Contains(255 - 4 * digit - 3 + b) ? 1 << b : 0).ToString("x", CultureInfo.InvariantCulture))), Math.Min(100, quality / 90));
    }

    static double Wave(int frequency, int place) => Math.Sqrt(2.0 / 64) * Math.Cos(Math.PI * frequency * (2 * place + 1) / 128);

    static double[] Means(double[] line, int window) =>
        [.. line.Select((_, i) => line[Math.Max(0, i - (window - 1) / 2)..Math.Min(line.Length, i + window / 2 + 1)].Average())];

    static double[][] Turned(double[][] rows) => [.. Enumerable.Range(0, rows[0].Length).Select(x => rows.Select(r => r[x]).ToArray())];
}
