namespace Concordance.Content;

/// <summary>Makes a picture small: blurs it by two passes of a box in each direction, which is nearly a tent, and takes samples.</summary>
/// <remarks>
/// Source: "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm" (Facebook, 2019), section on PDQ, "Jarosz filters". At the edges a box holds the pixels that are there. Sums are
/// taken in double precision, so that they do not depend on how far along a row they are.
/// </remarks>
static class TentFilter
{
    const int Passes = 2;

    /// <summary>The picture at another size: <paramref name="side"/> rows of as many samples.</summary>
    public static float[] Shrink(LumaPicture picture, int side)
    {
        var (w, h) = (picture.Width, picture.Height);
        float[] one = [.. picture.Luma], other = new float[one.Length];
        if (w != side || h != side)
        {
            var (across, down) = (Window(w, side), Window(h, side));
            for (var pass = 0; pass < Passes; pass++)
            {
                for (var y = 0; y < h; y++) Box(one, other, y * w, 1, w, across);
                for (var x = 0; x < w; x++) Box(other, one, x, w, h, down);
            }
        }
        var small = new float[side * side];
        for (var i = 0; i < side; i++)
            for (var j = 0; j < side; j++)
                small[i * side + j] = one[(int)((i + 0.5) * h / side) * w + (int)((j + 0.5) * w / side)];
        return small;
    }

    static int Window(int from, int to) => (from + 2 * to - 1) / (2 * to);

    /// <summary>Means over a window along a row or a column; where the window is of even length, it reaches one further on the far side.</summary>
    static void Box(float[] from, float[] to, int start, int step, int count, int window)
    {
        var (after, before) = (window / 2, (window - 1) / 2);
        var (sum, first, end) = (0.0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            for (; end < count && end <= i + after; end++) sum += from[start + end * step];
            for (; first < i - before; first++) sum -= from[start + first * step];
            to[start + i * step] = (float)(sum / (end - first));
        }
    }
}
