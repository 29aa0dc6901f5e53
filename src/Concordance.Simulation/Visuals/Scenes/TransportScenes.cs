using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals.Scenes;

/// <summary>The campaign's ways through the city: a packed platform, a murky river, blocked roads.</summary>
static class TransportScenes
{
    public static void PackedPlatform(Stage s)
    {
        s.Canvas.Fade(0, 0, s.Width, s.Height, s.Colours.Light.Darker(25), s.Colours.Ground.Darker(20));
        // A tiled vault, seen towards its far end.
        for (var arch = 10; arch > 0; arch--)
        {
            var (across, down) = (s.X(arch * 8), s.Y(arch * 9));
            s.Canvas.Oval(s.FocusX, s.Horizon, across, down, (arch % 2 == 0 ? s.Colours.Light : s.Colours.Horizon).Darker(44 - arch * 4));
        }
        s.Canvas.Fade(0, s.Horizon + s.Y(6), s.Width, s.Height, s.Colours.Ground, s.Colours.Ground.Darker(50));
        var (width, height) = (s.Size * 3 / 2, s.Size * 2);
        var (left, top) = (s.FocusX - width / 2, s.FocusY - s.Size);
        s.Canvas.Fade(left, top, width, height, s.Colours.Mass.Lighter(15), s.Colours.Mass.Darker(20));
        s.Canvas.Oval(s.FocusX, top + s.Unit(10), width / 2, s.Unit(60), s.Colours.Mass.Lighter(15));
        s.Canvas.Rectangle(left + width / 10, top + height / 8, width * 8 / 10, height * 35 / 100, s.Colours.Sky.Darker(40));
        s.Canvas.Rectangle(s.FocusX - s.Unit(6), top + height / 8, s.Unit(12), height * 8 / 10, s.Colours.Mass.Darker(40));
        s.Canvas.Polygon(s.Colours.Light, (left + width / 6, top + height / 8), (left + width * 3 / 10, top + height / 8), (left + width / 5, top + height * 45 / 100), (left + width / 10, top + height * 45 / 100));
        s.Canvas.Rectangle(left, top + height * 60 / 100, width, height / 10, s.Colours.Accent);
        foreach (var lamp in new[] { left + width / 6, left + width * 5 / 6 })
        {
            s.Canvas.Glow(lamp, top + height * 80 / 100, s.Unit(120), s.Colours.Light, 230);
            s.Canvas.Disc(lamp, top + height * 80 / 100, s.Unit(26), Colour.White);
        }
        Motifs.Crowd(s, s.FocusY + s.Size * 6 / 10, s.Height);
    }

    public static void MurkyRiver(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Skyline(s, s.Horizon, s.Y(10), s.Y(24), s.Colours.Mass.Lighter(12), 10);
        var water = s.Colours.Ground.Towards(Colour.Of(0x5E5A30), 130);
        s.Canvas.Fade(0, s.Horizon, s.Width, s.Height - s.Horizon, water.Lighter(18), water.Darker(30));
        Motifs.Ripples(s, s.Horizon, s.Height, s.Colours.Horizon);
        var deck = s.FocusY - s.Size / 2;
        s.Canvas.Rectangle(0, deck, s.Width, s.Size * 9 / 10, s.Colours.Mass.Lighter(28));
        for (var x = 0; x < s.Width; x += s.Unit(64))
            for (var row = 0; row < 6; row++)
                s.Canvas.Rectangle(x + row % 2 * s.Unit(32), deck + row * s.Size * 15 / 100, s.Unit(60), s.Size / 8, s.Colours.Mass.Lighter(20).Shifted(s.Dice.Between(-18, 18)), 200);
        for (var arch = -3; arch <= 3; arch++)
        {
            var middle = s.FocusX + arch * s.X(27);
            s.Canvas.Oval(middle, deck + s.Size * 9 / 10, s.X(10), s.Size * 6 / 10, water.Darker(45));
            s.Canvas.Rectangle(middle - s.X(10), deck + s.Size * 9 / 10, s.X(20), s.Size * 7 / 10, water.Darker(20));
            s.Canvas.Disc(middle + s.X(13), deck + s.Size / 5, s.Unit(30), s.Colours.Accent.Darker(15));
        }
        s.Canvas.Rectangle(0, deck - s.Unit(30), s.Width, s.Unit(40), s.Colours.Mass.Lighter(40));
        for (var i = 0; i < 34; i++)
        {
            var y = s.Dice.Between(deck + s.Size * 8 / 5, s.Height);
            var (x, size) = (s.Dice.Below(s.Width), s.Unit(s.Dice.Between(16, 50)));
            if (i % 3 == 0) s.Canvas.Rectangle(x, y, size * 2, size * 8 / 10, s.Dice.Pick([s.Colours.Accent, s.Colours.Light, s.Colours.Mass.Darker(30)]));
            else s.Canvas.Oval(x, y, size, size / 2, s.Dice.Pick([Colour.Of(0x3B4A22), s.Colours.Light.Darker(20), s.Colours.Mass.Darker(40)]));
        }
    }

    public static void BlockedMap(Stage s)
    {
        s.Canvas.Rectangle(0, 0, s.Width, s.Height, s.Colours.Horizon);
        for (var y = 0; y < s.Height; y += 2)
            for (var x = 0; x < s.Width; x += 2)
                if (s.Noise.Cloud(x, y, s.Unit(420)) > 150) s.Canvas.Rectangle(x, y, 2, 2, Colour.Of(0xA9C98B));
        var (cell, street) = (s.Unit(104), s.Unit(18));
        for (var row = -1; row * cell < s.Height * 2; row++)
            for (var column = -1; column * cell < s.Width + cell; column++)
            {
                var (x, y) = (column * cell, row * cell - column * cell / 4);
                var (w, h) = (cell - street, cell - street);
                if (s.Dice.Percent(80)) s.Canvas.Polygon(s.Colours.Ground.Lighter(35).Shifted(s.Dice.Between(-22, 14)), (x, y), (x + w, y - w / 4), (x + w, y - w / 4 + h), (x, y + h));
            }
        // The river winds through, with roads over it.
        for (var x = 0; x < s.Width; x++)
        {
            var middle = s.Horizon + (s.Noise.At(x, 99, s.Unit(420)) - 128) * s.Height / 420;
            s.Canvas.Rectangle(x, middle - s.Unit(52), 1, s.Unit(104), Colour.Of(0x7FB2D6));
        }
        for (var road = 0; road < 5; road++)
        {
            var (from, to) = (s.X(road * 22), s.X(road * 22 + s.Dice.Between(-30, 30)));
            s.Canvas.Stroke(from, 0, to, s.Height, s.Unit(30), s.Colours.Mass);
            s.Canvas.Stroke(from, 0, to, s.Height, s.Unit(20), s.Colours.Light);
        }
        for (var i = 0; i < 9; i++)
        {
            var (x, y, half) = (s.FocusX + s.Dice.Between(-s.Size * 2, s.Size * 2), s.FocusY + s.Dice.Between(-s.Size, s.Size), s.Unit(52));
            s.Canvas.Disc(x, y, half, s.Colours.Accent);
            s.Canvas.Disc(x, y, half * 8 / 10, Colour.White);
            s.Canvas.Disc(x, y, half * 7 / 10, s.Colours.Accent);
            s.Canvas.Rectangle(x - half / 2, y - half / 7, half, half * 2 / 7, Colour.White);
        }
    }
}
