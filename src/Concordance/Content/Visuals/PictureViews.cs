namespace Concordance.Content;

/// <summary>The hashes by which pictures are compared: of the whole picture, and of what would be left of it if it were cropped.</summary>
/// <remarks>
/// The second half of PDQ (frequencies, median), over exact means of 64 by 64 parts in place of its filter and samples: so a picture and a smaller copy of it are sampled alike, and a crop costs no more than its own
/// transform (F. C. Crow, "Summed-area tables for texture mapping", SIGGRAPH 1984, 207-212). A picture that was cropped is near to the view of the whole one that lost the same sides.
/// </remarks>
static class PictureViews
{
    const int Parts = 64;

    /// <summary>Shares of the width or height that a view lacks at one side, or at two that meet.</summary>
    static readonly double[] s_crops = [0.03, 0.08, 0.15];

    /// <summary>The hash of the whole picture, then those of its views; where wanted, then those of all of them mirrored.</summary>
    public static PdqHash[] Of(LumaPicture picture, bool mirrored = false)
    {
        var sums = Sums(picture);
        List<PdqHash> views = [], turned = [];
        Add(0, 0, 0, 0);
        foreach (var c in s_crops)
        {
            Add(c, 0, 0, 0);
            Add(0, c, 0, 0);
            Add(0, 0, c, 0);
            Add(0, 0, 0, c);
            Add(c, c, 0, 0);
            Add(0, c, c, 0);
            Add(0, 0, c, c);
            Add(c, 0, 0, c);
        }
        return [.. views, .. turned];

        void Add(double left, double top, double right, double bottom)
        {
            var means = Means(sums, picture, picture.Width * left, picture.Height * top, picture.Width * (1 - right), picture.Height * (1 - bottom));
            if (!mirrored) views.Add(PdqHash.OfSmall(means));
            else
            {
                var (asIs, other) = PdqHash.BothWays(means);
                views.Add(asIs);
                turned.Add(other);
            }
        }
    }

    // Brightness summed over all that lies above and to the left of each corner.
    static double[] Sums(LumaPicture picture)
    {
        var across = picture.Width + 1;
        var sums = new double[across * (picture.Height + 1)];
        for (var y = 0; y < picture.Height; y++)
        {
            var row = 0.0;
            for (var x = 0; x < picture.Width; x++)
            {
                row += picture.Luma[y * picture.Width + x];
                sums[(y + 1) * across + x + 1] = sums[y * across + x + 1] + row;
            }
        }
        return sums;
    }

    static float[] Means(double[] sums, LumaPicture picture, double left, double top, double right, double bottom)
    {
        const int corners = Parts + 1;
        var grid = new double[corners * corners];
        for (var j = 0; j < corners; j++)
            for (var i = 0; i < corners; i++)
                grid[j * corners + i] = At(left + (right - left) * i / Parts, top + (bottom - top) * j / Parts);
        var area = (right - left) * (bottom - top) / (Parts * Parts);
        var means = new float[Parts * Parts];
        for (var j = 0; j < Parts; j++)
            for (var i = 0; i < Parts; i++)
                means[j * Parts + i] = (float)((grid[(j + 1) * corners + i + 1] - grid[(j + 1) * corners + i] - grid[j * corners + i + 1] + grid[j * corners + i]) / area);
        return means;

        // Within a pixel the sum grows evenly in both directions.
        double At(double x, double y)
        {
            var (x0, y0) = (Math.Min((int)x, picture.Width - 1), Math.Min((int)y, picture.Height - 1));
            var (dx, dy, at, across) = (x - x0, y - y0, y0 * (picture.Width + 1) + x0, picture.Width + 1);
            return (sums[at] * (1 - dx) + sums[at + 1] * dx) * (1 - dy) + (sums[at + across] * (1 - dx) + sums[at + across + 1] * dx) * dy;
        }
    }
}
