using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals.Scenes;

/// <summary>What people show of their walks and holidays.</summary>
static class OutdoorScenes
{
    public static void Sunset(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Sun(s, s.FocusX, s.Horizon - s.Size / 4, s.Size / 2);
        Motifs.Hills(s, s.Horizon, s.Y(12), s.Unit(300), s.Colours.Mass);
        s.Canvas.Fade(0, s.Horizon, s.Width, s.Height - s.Horizon, s.Colours.Horizon.Darker(20), s.Colours.Ground.Darker(20));
        Motifs.Ripples(s, s.Horizon, s.Height, s.Colours.Light);
        for (var y = s.Horizon; y < s.Height; y += 6)
            s.Canvas.Rectangle(s.FocusX - s.Size / 3 - s.Dice.Between(0, s.Size / 3), y, s.Size * 9 / 10, 3, s.Colours.Light, 150);
    }

    public static void Mountains(Stage s)
    {
        Motifs.Backdrop(s);
        for (var i = 0; i < 5; i++)
        {
            var (x, height) = (i == 4 ? s.FocusX : s.Dice.Below(s.Width), i == 4 ? s.Horizon - s.FocusY + s.Size : s.Size * s.Dice.Between(9, 15) / 10);
            var rock = s.Colours.Mass.Lighter(30 - i * 6);
            var peak = s.Horizon - height;
            s.Canvas.Polygon(rock, (x - height, s.Horizon), (x, peak), (x + height * 9 / 10, s.Horizon));
            s.Canvas.Polygon(rock.Darker(28), (x, peak), (x + height * 9 / 10, s.Horizon), (x + height / 8, s.Horizon), (x - height / 10, peak + height / 2));
            s.Canvas.Polygon(s.Colours.Light, (x, peak), (x - height * 3 / 10, peak + height * 3 / 10), (x - height / 8, peak + height / 4), (x, peak + height * 4 / 10), (x + height / 8, peak + height / 5), (x + height * 27 / 100, peak + height * 3 / 10));
        }
        Motifs.Hills(s, s.Horizon + s.Y(6), s.Y(14), s.Unit(220), s.Colours.Ground.Darker(30));
        for (var i = 0; i < 26; i++)
        {
            var y = s.Horizon + s.Dice.Between(s.Y(4), s.Height - s.Horizon);
            Motifs.Tree(s, s.Dice.Below(s.Width), y, s.Unit(60) + (y - s.Horizon) / 3, s.Colours.Ground.Darker(35));
        }
    }

    public static void Park(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Hills(s, s.Horizon, s.Y(10), s.Unit(260), s.Colours.Mass.Lighter(20));
        s.Canvas.Polygon(s.Colours.Light.Darker(20), (s.FocusX - s.Unit(20), s.Horizon), (s.FocusX + s.Unit(20), s.Horizon), (s.FocusX + s.X(30), s.Height), (s.FocusX - s.X(20), s.Height));
        for (var row = 0; row < 5; row++)
            foreach (var side in new[] { -1, 1 })
            {
                var foot = s.Horizon + (s.Height - s.Horizon) * row / 6;
                Motifs.Tree(s, s.FocusX + side * s.X(9 + row * 9), foot, s.Unit(170) + row * s.Size / 3, s.Colours.Ground.Shifted(row * 6 - 20));
            }
        var (x, y) = (s.FocusX - s.X(17), s.Horizon + (s.Height - s.Horizon) * 3 / 5);
        for (var plank = 0; plank < 4; plank++) s.Canvas.Rectangle(x - s.Size / 2, y + plank * s.Unit(26), s.Size, s.Unit(16), s.Colours.Mass.Darker(25));
        foreach (var leg in new[] { -1, 1 }) s.Canvas.Rectangle(x + leg * s.Size * 4 / 10, y, s.Unit(14), s.Unit(160), s.Colours.Mass.Darker(55));
    }

    public static void Fields(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Hills(s, s.Horizon, s.Y(9), s.Unit(340), s.Colours.Mass.Lighter(15));
        s.Canvas.Rectangle(0, s.Horizon, s.Width, s.Height - s.Horizon, s.Colours.Ground);
        for (var strip = 0; strip < 18; strip++)
        {
            var (from, to) = (s.FocusX + (strip - 9) * s.X(34), s.FocusX + (strip - 9) * s.X(34) + s.X(17));
            s.Canvas.Polygon((strip % 3 == 0 ? s.Colours.Accent : s.Colours.Ground).Darker(12).Shifted(strip % 2 * 16), (s.FocusX + (strip - 9) * s.X(4), s.Horizon), (s.FocusX + (strip - 9) * s.X(4) + s.X(2), s.Horizon), (to, s.Height), (from, s.Height));
        }
        for (var i = 0; i < 420; i++)
        {
            var y = s.Horizon + s.Dice.Below(s.Height - s.Horizon);
            s.Canvas.Disc(s.Dice.Below(s.Width), y, 1 + (y - s.Horizon) / 45, s.Dice.Pick([s.Colours.Accent, s.Colours.Light, Colour.Of(0xD94A3A)]));
        }
        Motifs.Building(s, s.FocusX - s.Size / 2, s.Horizon + s.Unit(20), s.Size, s.Size * 7 / 10, s.Colours.Light.Darker(12), 0);
        for (var tree = 0; tree < 6; tree++) Motifs.Tree(s, s.FocusX + s.Size * (tree + 2) / 3, s.Horizon + s.Unit(24), s.Size * s.Dice.Between(6, 11) / 10, s.Colours.Mass);
    }

    public static void Boats(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Hills(s, s.Horizon, s.Y(8), s.Unit(400), s.Colours.Mass.Lighter(25));
        Motifs.Ripples(s, s.Horizon, s.Height, s.Colours.Light);
        foreach (var (dx, share) in new[] { (-190, 35), (150, 45), (75, 25), (0, 100) })
        {
            var (x, size) = (s.FocusX + s.Size * dx / 100, s.Size * share / 100);
            var foot = share == 100 ? s.FocusY + s.Size * 8 / 10 : s.Horizon + size / 3;
            s.Canvas.Stroke(x, foot, x, foot - size * 17 / 10, Math.Max(2, size / 24), s.Colours.Mass.Darker(40));
            s.Canvas.Polygon(s.Colours.Light, (x + size / 16, foot - size * 16 / 10), (x + size * 9 / 10, foot - size / 4), (x + size / 16, foot - size / 4));
            s.Canvas.Polygon(share == 100 ? s.Colours.Accent : s.Colours.Horizon, (x - size / 16, foot - size * 13 / 10), (x - size / 16, foot - size / 4), (x - size * 7 / 10, foot - size / 4));
            s.Canvas.Polygon(s.Colours.Mass.Darker(20), (x - size, foot - size / 6), (x + size * 11 / 10, foot - size / 6), (x + size * 8 / 10, foot + size / 5), (x - size * 7 / 10, foot + size / 5));
            s.Canvas.Rectangle(x - size * 9 / 10, foot - size / 8, size * 19 / 10, Math.Max(2, size / 20), s.Colours.Light);
            s.Canvas.Oval(x, foot + size / 3, size, size / 12, s.Colours.Ground.Darker(40), 170);
        }
    }
}
