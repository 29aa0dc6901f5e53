namespace Concordance.Content;

/// <summary>Makes a picture small: blurs it by two passes of a box in each direction, which is nearly a tent, and takes samples.</summary>
/// <remarks>
/// Source: "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm" (Facebook, 2019), section on PDQ, "Jarosz filters". At the edges a box holds the pixels that are there. Sums are
/// taken in double precision, so that they do not depend on how far along a row they are. Columns are summed row by row, all at once, as they lie in memory, and the last pass only where a sample is taken.
/// </remarks>
static class TentFilter
{
    /// <summary>The picture at another size: <paramref name="side"/> rows of as many samples.</summary>
    public static float[] Shrink(LumaPicture picture, int side)
    {
        var (w, h) = (picture.Width, picture.Height);
        var (columns, rows) = (Samples(w, side), Samples(h, side));
        if (w == side && h == side) return [.. picture.Luma];
        var (across, down) = (Window(w, side), Window(h, side));
        var (blurred, both) = (new float[picture.Luma.Length], new float[picture.Luma.Length]);
        for (var y = 0; y < h; y++) AlongRow(picture.Luma.AsSpan(y * w, w), blurred.AsSpan(y * w, w), across);
        Down(blurred, both, w, h, down);
        var narrow = new float[h * side];
        var line = new float[w];
        for (var y = 0; y < h; y++)
        {
            AlongRow(both.AsSpan(y * w, w), line, across);
            for (var j = 0; j < side; j++) narrow[y * side + j] = line[columns[j]];
        }
        var last = new float[h * side];
        Down(narrow, last, side, h, down);
        return [.. rows.SelectMany(y => last.Skip(y * side).Take(side))];
    }

    static int[] Samples(int length, int side) => [.. Enumerable.Range(0, side).Select(i => (int)((i + 0.5) * length / side))];

    static int Window(int from, int to) => (from + 2 * to - 1) / (2 * to);

    // Where a window is of even length, it reaches one further on the far side.
    static (int After, int Before) Reach(int window) => (window / 2, (window - 1) / 2);

    /// <summary>Means over a window along a row.</summary>
    static void AlongRow(ReadOnlySpan<float> from, Span<float> to, int window)
    {
        var (after, before) = Reach(window);
        var (sum, first, end) = (0.0, 0, 0);
        for (var i = 0; i < from.Length; i++)
        {
            for (; end < from.Length && end <= i + after; end++) sum += from[end];
            for (; first < i - before; first++) sum -= from[first];
            to[i] = (float)(sum / (end - first));
        }
    }

    /// <summary>Means over a window down every column.</summary>
    static void Down(float[] from, float[] to, int width, int height, int window)
    {
        var (after, before) = Reach(window);
        var (sums, first, end) = (new double[width], 0, 0);
        for (var i = 0; i < height; i++)
        {
            for (; end < height && end <= i + after; end++) Add(sums, from.AsSpan(end * width, width), 1);
            for (; first < i - before; first++) Add(sums, from.AsSpan(first * width, width), -1);
            var row = to.AsSpan(i * width, width);
            for (var x = 0; x < row.Length; x++) row[x] = (float)(sums[x] / (end - first));
        }
    }

    static void Add(double[] sums, ReadOnlySpan<float> row, double sign)
    {
        for (var x = 0; x < row.Length; x++) sums[x] += sign * row[x];
    }
}
