using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals.Scenes;

/// <summary>What many scenes have in them.</summary>
static class Motifs
{
    /// <summary>Sky and ground, with clouds.</summary>
    public static void Backdrop(Stage s)
    {
        s.Canvas.Fade(0, 0, s.Width, s.Horizon, s.Colours.Sky, s.Colours.Horizon);
        s.Canvas.Fade(0, s.Horizon, s.Width, s.Height - s.Horizon, s.Colours.Ground.Lighter(12), s.Colours.Ground.Darker(35));
        for (var y = 0; y < s.Horizon; y += 2)
            for (var x = 0; x < s.Width; x += 2)
                s.Canvas.Rectangle(x, y, 2, Math.Min(2, s.Horizon - y), s.Colours.Light, (s.Noise.Cloud(x, y * 2, s.Unit(330)) - 125) * 3 / 2);
    }

    /// <summary>A wall and a table or floor, for what is indoors.</summary>
    public static void Room(Stage s)
    {
        s.Canvas.Fade(0, 0, s.Width, s.Horizon, s.Colours.Horizon.Darker(12), s.Colours.Horizon);
        for (var x = 0; x < s.Width; x += s.Unit(120)) s.Canvas.Rectangle(x, 0, s.Unit(60), s.Horizon, s.Colours.Sky, 70);
        s.Canvas.Fade(0, s.Horizon, s.Width, s.Height - s.Horizon, s.Colours.Ground.Lighter(10), s.Colours.Ground.Darker(25));
        for (var y = s.Horizon; y < s.Height; y += s.Unit(70)) s.Canvas.Rectangle(0, y, s.Width, s.Unit(6), s.Colours.Ground.Darker(40), 150);
    }

    /// <summary>A row of buildings with windows, some of them lit.</summary>
    public static void Skyline(Stage s, int bottom, int lowest, int highest, Colour wall, int litPercent)
    {
        for (var x = -s.Unit(s.Dice.Between(0, 60)); x < s.Width;)
        {
            var (width, height) = (s.Unit(s.Dice.Between(90, 190)), s.Dice.Between(lowest, highest));
            Building(s, x, bottom, width, height, wall.Shifted(s.Dice.Between(-14, 14)), litPercent);
            x += width;
        }
    }

    public static void Building(Stage s, int left, int bottom, int width, int height, Colour wall, int litPercent)
    {
        s.Canvas.Rectangle(left, bottom - height, width, height, wall);
        s.Canvas.Rectangle(left, bottom - height, s.Unit(8), height, wall.Darker(30));
        if (s.Dice.Percent(60))
        {
            var (roof, inset) = (s.Unit(s.Dice.Between(30, 70)), width / 7);
            s.Canvas.Polygon(wall.Darker(25), (left, bottom - height), (left + inset, bottom - height - roof), (left + width - inset, bottom - height - roof), (left + width, bottom - height));
        }
        if (s.Dice.Percent(40)) s.Canvas.Rectangle(left + width * 2 / 3, bottom - height - s.Unit(75), s.Unit(20), s.Unit(80), wall.Darker(35));
        var (step, pane) = (s.Unit(42), s.Unit(20));
        for (var y = bottom - height + pane; y < bottom - pane * 2; y += step * 5 / 4)
            for (var x = left + pane; x < left + width - pane; x += step)
                s.Canvas.Rectangle(x, y, pane, pane * 3 / 2, s.Dice.Percent(litPercent) ? s.Colours.Light : wall.Darker(45));
    }

    /// <summary>People from behind, nobody in particular: rows of heads and shoulders, larger towards the front.</summary>
    public static void Crowd(Stage s, int top, int bottom)
    {
        const int rows = 7;
        for (var row = 0; row < rows; row++)
        {
            var (y, head) = (top + (bottom - top) * row / rows, s.Unit(16 + row * 6));
            for (var x = -s.Dice.Between(0, head * 2); x < s.Width + head; x += head * s.Dice.Between(20, 32) / 10)
            {
                var coat = s.Dice.Pick([s.Colours.Mass, s.Colours.Ground, s.Colours.Accent, s.Colours.Sky, s.Colours.Horizon]).Darker(s.Dice.Between(10, 55));
                var up = y + s.Dice.Between(-head / 2, head / 2);
                s.Canvas.Oval(x, up + head * 3, head * 3 / 2, head * 2, coat);
                s.Canvas.Disc(x, up, head * 9 / 10, coat.Towards(s.Colours.Light, s.Dice.Between(10, 90)));
            }
        }
    }

    /// <summary>Smoke that rises from a point and widens.</summary>
    public static void Smoke(Stage s, int x, int bottom, int height, int width, Colour colour)
    {
        for (var up = 0; up < height; up++)
        {
            var y = bottom - up;
            if (y < 0) break;
            var half = width / 5 + width * up / height;
            var middle = x + (s.Noise.At(50, up, s.Unit(260)) - 128) * up / 300;
            for (var at = Math.Max(0, middle - half); at < Math.Min(s.Width, middle + half); at++)
            {
                var edge = 256 - Math.Abs(at - middle) * 256 / half;
                var dense = s.Noise.Cloud(at, y, s.Unit(150)) + edge - 150;
                s.Canvas.Blend(at, y, colour.Shifted((s.Noise.At(at, y, s.Unit(60)) - 128) / 4), Math.Clamp(dense * 2, 0, 235) * (height * 4 / 3 - up) / (height * 4 / 3));
            }
        }
    }

    public static void Flames(Stage s, int x, int bottom, int size)
    {
        s.Canvas.Glow(x, bottom - size / 2, size * 2, s.Colours.Accent, 190);
        foreach (var (colour, share) in new[] { (s.Colours.Accent.Darker(25), 100), (s.Colours.Accent, 75), (s.Colours.Light, 42) })
            for (var tongue = -3; tongue <= 3; tongue++)
            {
                var (reach, half) = (size * share * (s.Dice.Between(6, 10) - Math.Abs(tongue)) / 900, size * share / 420);
                var foot = x + tongue * size * share / 480;
                s.Canvas.Polygon(colour, (foot - half, bottom), (foot - half * 4 / 5, bottom - reach / 3), (foot + s.Dice.Between(-half, half), bottom - reach), (foot + half * 4 / 5, bottom - reach / 3), (foot + half, bottom));
                s.Canvas.Disc(foot, bottom - reach / 6, half, colour);
            }
    }

    /// <summary>Light on water, denser near the horizon.</summary>
    public static void Ripples(Stage s, int top, int bottom, Colour colour)
    {
        for (var y = top; y < bottom; y += 2 + (y - top) / 14)
            for (var x = s.Dice.Between(0, s.Unit(120)); x < s.Width; x += s.Unit(s.Dice.Between(70, 260)))
                s.Canvas.Rectangle(x, y, s.Unit(s.Dice.Between(20, 120)), 1 + (y - top) / 40, colour, s.Dice.Between(40, 150));
    }

    /// <summary>Lines on the ground that meet at the horizon.</summary>
    public static void Perspective(Stage s, int lines, int thickness, Colour colour)
    {
        for (var i = 0; i <= lines; i++)
        {
            var foot = s.FocusX + (2 * i - lines) * s.Width * 2 / lines;
            s.Canvas.Polygon(colour, (s.FocusX - 1, s.Horizon), (s.FocusX + 1, s.Horizon), (foot + thickness, s.Height), (foot - thickness, s.Height));
        }
    }

    public static void Tree(Stage s, int x, int bottom, int height, Colour leaves)
    {
        s.Canvas.Stroke(x, bottom, x, bottom - height / 2, Math.Max(2, height / 11), s.Colours.Mass.Darker(50));
        for (var i = 0; i < 16; i++)
            s.Canvas.Disc(x + s.Dice.Between(-height / 4, height / 4), bottom - height / 2 - s.Dice.Between(0, height * 4 / 10), height / 7, leaves.Shifted(s.Dice.Between(-28, 28)));
    }

    /// <summary>Far hills with a ragged crest.</summary>
    public static void Hills(Stage s, int bottom, int highest, int cell, Colour colour)
    {
        for (var x = 0; x < s.Width; x++)
        {
            var height = s.Noise.Cloud(x, cell * 3 + 7, cell) * highest / 255;
            s.Canvas.Fade(x, bottom - height, 1, height, colour.Lighter(14), colour.Darker(12));
        }
    }

    public static void Sun(Stage s, int x, int y, int radius)
    {
        s.Canvas.Glow(x, y, radius * 4, s.Colours.Light, 200);
        s.Canvas.Disc(x, y, radius, s.Colours.Light);
    }
}
