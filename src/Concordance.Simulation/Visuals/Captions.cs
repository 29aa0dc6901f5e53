using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals;

/// <summary>Writes captions on pictures.</summary>
static class Captions
{
    /// <summary>Height of a caption on top or at the bottom, percent of the picture.</summary>
    public const int BandPercent = 20;

    /// <summary>Width of a caption at a side, percent of the picture.</summary>
    public const int ColumnPercent = 34;

    /// <summary>The picture with a caption; without words, the picture itself.</summary>
    public static Canvas With(Canvas picture, string words, CaptionPlace place, Palette palette)
    {
        if (words == "") return picture;
        var canvas = picture.Copy();
        var (width, height) = (canvas.Width, canvas.Height);
        var (band, column) = (height * BandPercent / 100, width * ColumnPercent / 100);
        var (left, top, across, down) = place switch
        {
            CaptionPlace.Bottom => (0, height - band, width, band),
            CaptionPlace.Top => (0, 0, width, band),
            CaptionPlace.Left => (0, 0, column, height),
            CaptionPlace.Right => (width - column, 0, column, height),
            _ => (0, (height - band) / 2, width, band),
        };
        // Dark on light in the middle, light on dark at the edges.
        var (plate, ink) = place == CaptionPlace.Centre ? (palette.Accent, Colour.White) : (palette.Mass.Darker(55), palette.Light);
        canvas.Rectangle(left, top, across, down, plate, 236);
        if (across == width) canvas.Rectangle(left, place == CaptionPlace.Bottom ? top : top + down - 3, across, 3, palette.Accent.Lighter(10));
        else canvas.Rectangle(place == CaptionPlace.Left ? left + across - 3 : left, top, 3, down, palette.Accent.Lighter(10));
        Text(canvas, words, left, top, across, down, ink);
        return canvas;
    }

    /// <summary>Writes words in the middle of a box, as large as they fit.</summary>
    public static void Text(Canvas canvas, string words, int left, int top, int width, int height, Colour ink)
    {
        const int margin = 5;
        var scale = 4;
        while (scale > 1 && !Fits(scale)) scale--;
        var lines = Lettering.Wrap(words, width - 2 * margin, scale);
        var y = top + (height - lines.Count * Lettering.LineHeight(scale)) / 2 + (Glyphs.AccentHeight - 1) * scale;
        foreach (var line in lines)
        {
            var x = left + (width - Lettering.WidthOf(line, scale)) / 2;
            canvas.Write(line, x, y, scale, ink);
            // A second time a little to the right makes large letters bold.
            if (scale > 1) canvas.Write(line, x + scale / 2, y, scale, ink);
            y += Lettering.LineHeight(scale);
        }

        bool Fits(int scale)
        {
            var lines = Lettering.Wrap(words, width - 2 * margin, scale);
            return lines.Count * Lettering.LineHeight(scale) + 2 * scale <= height && lines.All(line => Lettering.WidthOf(line, scale) <= width - 2 * margin);
        }
    }
}
