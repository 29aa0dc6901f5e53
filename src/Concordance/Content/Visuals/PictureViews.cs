namespace Concordance.Content;

/// <summary>The hashes by which pictures are compared: of the whole picture, and of what would be left of it without a caption, cropped, or out of a frame.</summary>
/// <remarks>
/// The second half of PDQ (frequencies, median), over exact means of 64 by 64 parts in place of its filter and samples: so a picture and a smaller copy of it are sampled alike, and a crop costs no more than its own
/// transform (F. C. Crow, "Summed-area tables for texture mapping", SIGGRAPH 1984, 207-212). A picture that was cropped is near to the view of the whole one that lost the same sides; one that got a frame or bars is near to the whole one
/// by its own view without them; and of two with different captions, the views without the caption are near to each other.
/// </remarks>
static class PictureViews
{
    const int Parts = 64;

    const double BothCaptions = 0.22, AddedCaption = 0.22;

    /// <summary>Shares of the width or height that a view lacks: at one side, at two that meet, or at two that face each other, as bars leave it.</summary>
    static readonly double[] s_sides = [0.03, 0.08, 0.15];

    /// <summary>The same of a view that lacks as much at every side: closer together, since all sides are out of place.</summary>
    static readonly double[] s_round = [0.02, 0.045, 0.07, 0.1, 0.13];

    /// <summary>Shares of the height that captions take, above or below.</summary>
    static readonly double[] s_captions = [0.16, 0.26];

    /// <summary>Places of the views that are compared with the same view of another picture: those without the uppermost or lowest part, where captions are, or without both.</summary>
    public static IReadOnlyList<int> Alike { get; } = [1, 2, 3, 4, 5];

    /// <summary>The hash of the whole picture, then those of its views; where wanted, then those of all of them mirrored.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="mirrored">Whether they are wanted mirrored.</param>
    /// <param name="leastQuality">Least quality of a view that is compared with the same of others: in the place of a plainer one is the whole picture, since what is left of two pictures without their text can be one plain ground.</param>
    public static PdqHash[] Of(LumaPicture picture, bool mirrored = false, int leastQuality = 0)
    {
        var sums = Sums(picture);
        List<PdqHash> views = [], turned = [];
        Add(0, 0, 0, 0);
        foreach (var c in s_captions)
        {
            Add(0, 0, 0, c, leastQuality);
            Add(0, c, 0, 0, leastQuality);
        }
        Add(0, BothCaptions, 0, BothCaptions, leastQuality);
        // Captions that were added above or under a picture.
        Add(0, 0, 0, AddedCaption);
        Add(0, AddedCaption, 0, 0);
        foreach (var c in s_sides)
        {
            Add(c, 0, 0, 0);
            Add(0, c, 0, 0);
            Add(0, 0, c, 0);
            Add(0, 0, 0, c);
            Add(c, c, 0, 0);
            Add(0, c, c, 0);
            Add(0, 0, c, c);
            Add(c, 0, 0, c);
            Add(c, 0, c, 0);
            Add(0, c, 0, c);
        }
        foreach (var c in s_round) Add(c, c, c, c);
        return [.. views, .. turned];

        void Add(double left, double top, double right, double bottom, int least = 0)
        {
            var means = Means(sums, picture, picture.Width * left, picture.Height * top, picture.Width * (1 - right), picture.Height * (1 - bottom));
            var (asIs, other) = PdqHash.BothWays(means);
            var plain = least > 0 && PdqHash.QualityOf(means) < least;
            views.Add(plain ? views[0] : asIs);
            if (mirrored) turned.Add(plain ? turned[0] : other);
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
