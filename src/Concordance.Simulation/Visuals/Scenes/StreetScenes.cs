using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals.Scenes;

/// <summary>The campaign's streets: fire, crowds, closed roads, rubbish.</summary>
static class StreetScenes
{
    public static void BurningStreet(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Skyline(s, s.Horizon, s.Y(12), s.Y(30), s.Colours.Mass, 25);
        Motifs.Perspective(s, 8, s.Unit(12), s.Colours.Ground.Lighter(25));
        Fronts(s);
        Motifs.Smoke(s, s.FocusX, s.FocusY, s.FocusY, s.Unit(260), s.Colours.Mass.Darker(40));
        Motifs.Flames(s, s.FocusX, s.FocusY + s.Size, s.Size * 2);
        s.Canvas.Rectangle(s.FocusX - s.Size * 3 / 2, s.FocusY + s.Size - s.Unit(20), s.Size * 3, s.Unit(60), Colour.Black, 220);
        for (var i = -2; i <= 2; i++) s.Canvas.Disc(s.FocusX + i * s.Size * 6 / 10, s.FocusY + s.Size + s.Unit(36), s.Unit(38), Colour.Of(0x15110F));
    }

    public static void PackedSquare(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Skyline(s, s.Horizon, s.Y(14), s.Y(32), s.Colours.Mass, 12);
        Motifs.Crowd(s, s.Horizon, s.Height);
        for (var i = 0; i < 7; i++)
        {
            var (x, y, half) = (s.FocusX + (i - 3) * s.X(13) + s.Dice.Between(-s.X(3), s.X(3)), s.Horizon + s.Dice.Between(-s.Y(6), s.Y(14)), s.Unit(s.Dice.Between(60, 95)));
            s.Canvas.Stroke(x, y, x + s.Dice.Between(-12, 12), y + half * 3, s.Unit(12), s.Colours.Mass.Darker(50));
            s.Canvas.Rectangle(x - half, y - half * 2 / 3, half * 2, half * 4 / 3, i % 2 == 0 ? s.Colours.Light : s.Colours.Accent);
            for (var line = 0; line < 3; line++)
                s.Canvas.Rectangle(x - half * 3 / 4, y - half * 4 / 10 + line * half * 3 / 10, half * s.Dice.Between(8, 14) / 10, half / 7, s.Colours.Mass.Darker(45));
        }
    }

    public static void ClosedStreet(Stage s)
    {
        Motifs.Backdrop(s);
        Fronts(s);
        Motifs.Perspective(s, 6, s.Unit(8), s.Colours.Light);
        for (var row = 0; row < 3; row++)
        {
            var (y, height) = (s.Horizon + (s.Height - s.Horizon) * (row + 1) / 4, s.Size * (row + 2) / 8);
            var (left, width) = (s.FocusX - s.X(20 + row * 11), s.X(40 + row * 22));
            s.Canvas.Rectangle(left, y, width, height, s.Colours.Light);
            for (var x = left; x < left + width - height; x += height * 2)
                s.Canvas.Polygon(s.Colours.Accent, (x, y + height), (x + height, y), (x + height * 2, y), (x + height, y + height));
            foreach (var foot in new[] { left + width / 8, left + width * 7 / 8 }) s.Canvas.Rectangle(foot, y + height, s.Unit(18), height, s.Colours.Mass.Darker(40));
            s.Canvas.Glow(left + width / 8, y, height, s.Colours.Accent, 150);
            s.Canvas.Disc(left + width / 8, y - height / 4, height / 4, s.Colours.Accent.Lighter(45));
        }
    }

    public static void RubbishPile(Stage s)
    {
        s.Canvas.Fade(0, 0, s.Width, s.Horizon, s.Colours.Horizon, s.Colours.Sky);
        Bricks(s, s.Horizon);
        s.Canvas.Fade(0, s.Horizon, s.Width, s.Height - s.Horizon, s.Colours.Ground, s.Colours.Ground.Darker(40));
        for (var i = 0; i < 46; i++)
        {
            var (spread, size) = (s.Size * 2 * (i + 12) / 58, s.Unit(s.Dice.Between(50, 95)));
            var (x, y) = (s.FocusX + s.Dice.Between(-spread, spread), s.FocusY - s.Size + s.Size * 2 * i / 46);
            var bag = s.Dice.Pick([s.Colours.Mass.Darker(55), s.Colours.Mass.Darker(25), s.Colours.Accent.Darker(15), Colour.Of(0x2B2B30), s.Colours.Sky.Darker(30)]).Shifted(s.Dice.Between(-12, 12));
            s.Canvas.Oval(x, y, size, size * 8 / 10, bag.Darker(30));
            s.Canvas.Oval(x - size / 10, y - size / 10, size * 8 / 10, size * 6 / 10, bag);
            s.Canvas.Oval(x - size / 3, y - size / 3, size / 5, size / 7, s.Colours.Light, 140);
            s.Canvas.Polygon(bag.Darker(20), (x - size / 5, y - size), (x + size / 5, y - size), (x, y - size / 2));
        }
    }

    /// <summary>Walls of houses on both sides, meeting at the horizon.</summary>
    public static void Fronts(Stage s)
    {
        foreach (var side in new[] { -1, 1 })
            for (var i = 0; i < 5; i++)
            {
                // Nearer walls are drawn over farther ones.
                var (far, near) = (s.X(9 + i * i * 3), s.X(9 + (i + 1) * (i + 1) * 3));
                var wall = s.Colours.Mass.Shifted(s.Dice.Between(-10, 22)).Lighter(10 - i * 2);
                var (farX, nearX) = (s.FocusX + side * far, s.FocusX + side * near);
                var (farTop, nearTop) = (s.Horizon - far * 7 / 6, s.Horizon - near * 7 / 6);
                var (farFoot, nearFoot) = (s.Horizon + far / 5, s.Horizon + near / 5);
                s.Canvas.Polygon(wall, (farX, farTop), (nearX, nearTop), (nearX, nearFoot), (farX, farFoot));
                for (var floor = 1; floor < 6; floor++)
                    for (var window = 0; window < 3; window++)
                    {
                        var (from, to) = (10 + window * 30, 26 + window * 30);
                        s.Canvas.Polygon(s.Dice.Percent(20) ? s.Colours.Light : wall.Darker(50), Point(from, floor * 16), Point(to, floor * 16), Point(to, floor * 16 + 8), Point(from, floor * 16 + 8));
                    }

                (int X, int Y) Point(int along, int down)
                {
                    var (top, foot) = (farTop + (nearTop - farTop) * along / 100, farFoot + (nearFoot - farFoot) * along / 100);
                    return (farX + (nearX - farX) * along / 100, top + (foot - top) * down / 100);
                }
            }
    }

    static void Bricks(Stage s, int bottom)
    {
        var (width, height) = (s.Unit(84), s.Unit(36));
        for (var row = 0; row * height < bottom; row++)
            for (var x = row % 2 * width / 2 - width; x < s.Width; x += width)
                s.Canvas.Rectangle(x + 2, row * height + 2, width - 4, Math.Min(height - 4, bottom - row * height), s.Colours.Mass.Shifted(s.Dice.Between(-16, 20)), 225);
    }
}
