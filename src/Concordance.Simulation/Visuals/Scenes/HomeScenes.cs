using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals.Scenes;

/// <summary>What people show of their homes and tables.</summary>
static class HomeScenes
{
    public static void Cat(Stage s)
    {
        Motifs.Room(s);
        var fur = s.Dice.Pick([Colour.Of(0x3A3A40), Colour.Of(0xC9803E), Colour.Of(0xB7AFA4), Colour.Of(0xEDE6DA), Colour.Of(0x6B5444)]);
        var (x, y, r) = (s.FocusX, s.FocusY, s.Size);
        s.Canvas.Oval(x, y + r * 9 / 10, r * 13 / 10, r / 3, s.Colours.Accent.Darker(20));
        s.Canvas.Stroke(x + r * 6 / 10, y + r * 7 / 10, x + r * 11 / 10, y, r / 6, fur.Darker(15));
        s.Canvas.Oval(x, y + r * 4 / 10, r * 7 / 10, r * 6 / 10, fur);
        for (var stripe = -2; stripe <= 2; stripe++) s.Canvas.Stroke(x + stripe * r / 4, y + r / 10, x + stripe * r / 3, y + r / 2, r / 14, fur.Darker(35), 150);
        foreach (var side in new[] { -1, 1 })
        {
            s.Canvas.Polygon(fur.Darker(15), (x + side * r * 45 / 100, y - r / 4), (x + side * r * 4 / 10, y - r), (x + side * r / 10, y - r * 7 / 10));
            s.Canvas.Polygon(Colour.Of(0xD99A93), (x + side * r * 38 / 100, y - r / 2), (x + side * r * 37 / 100, y - r * 85 / 100), (x + side * r / 5, y - r * 65 / 100));
        }
        s.Canvas.Oval(x, y - r * 3 / 10, r / 2, r * 42 / 100, fur.Lighter(8));
        foreach (var side in new[] { -1, 1 })
        {
            s.Canvas.Oval(x + side * r / 5, y - r * 35 / 100, r / 9, r / 8, Colour.Of(0xC6D24A));
            s.Canvas.Oval(x + side * r / 5, y - r * 35 / 100, r / 30, r / 9, Colour.Black);
            for (var whisker = -1; whisker <= 1; whisker++) s.Canvas.Stroke(x + side * r / 8, y - r / 8, x + side * r * 6 / 10, y - r / 8 + whisker * r / 8, 3, Colour.White, 200);
            s.Canvas.Oval(x + side * r / 4, y + r * 95 / 100, r / 5, r / 9, fur.Lighter(20));
        }
        s.Canvas.Polygon(Colour.Of(0xC0606A), (x - r / 14, y - r / 5), (x + r / 14, y - r / 5), (x, y - r / 10));
    }

    public static void Dish(Stage s)
    {
        s.Canvas.Rectangle(0, 0, s.Width, s.Height, s.Colours.Ground);
        var check = s.Unit(110);
        for (var y = 0; y < s.Height; y += check)
            for (var x = y / check % 2 * check; x < s.Width; x += check * 2)
                s.Canvas.Rectangle(x, y, check, check, s.Colours.Horizon, 150);
        var (fx, fy, r) = (s.FocusX, s.FocusY, s.Size);
        s.Canvas.Disc(fx + r / 14, fy + r / 10, r * 108 / 100, s.Colours.Ground.Darker(55), 150);
        foreach (var (share, colour) in new[] { (106, Colour.Of(0xDAD6CE)), (102, Colour.White), (76, Colour.Of(0xE4E0D8)), (73, s.Colours.Accent.Darker(10)) }) s.Canvas.Disc(fx, fy, r * share / 100, colour);
        Colour[] food = [Colour.Of(0xC93A2B), Colour.Of(0x5E8F34), Colour.Of(0xE9B23C), Colour.Of(0xF3E3C2), Colour.Of(0x7A4A2B)];
        for (var i = 0; i < 60; i++)
        {
            var (dx, dy, size) = (s.Dice.Between(-62, 62), s.Dice.Between(-62, 62), r * s.Dice.Between(5, 13) / 100);
            if (dx * dx + dy * dy > 3700) continue;
            var piece = s.Dice.Pick(food).Shifted(s.Dice.Between(-18, 18));
            s.Canvas.Oval(fx + r * dx / 100, fy + r * dy / 100 + size / 4, size, size * 8 / 10, piece.Darker(40));
            s.Canvas.Oval(fx + r * dx / 100, fy + r * dy / 100, size, size * 8 / 10, piece);
            s.Canvas.Oval(fx + r * dx / 100 - size / 3, fy + r * dy / 100 - size / 3, size / 4, size / 5, Colour.White, 150);
        }
        s.Canvas.Stroke(fx - r * 13 / 10, fy - r * 8 / 10, fx - r * 13 / 10, fy + r * 8 / 10, r / 12, Colour.Of(0xB8BCC2));
        s.Canvas.Oval(fx + r * 13 / 10, fy - r * 6 / 10, r / 9, r / 4, Colour.Of(0xB8BCC2));
        s.Canvas.Stroke(fx + r * 13 / 10, fy - r / 2, fx + r * 13 / 10, fy + r * 8 / 10, r / 14, Colour.Of(0xB8BCC2));
    }

    public static void Cup(Stage s)
    {
        Motifs.Room(s);
        var (x, y, r) = (s.FocusX, s.FocusY, s.Size);
        s.Canvas.Oval(x, y + r * 9 / 10, r * 14 / 10, r * 3 / 10, s.Colours.Light.Darker(10));
        s.Canvas.Oval(x, y + r * 85 / 100, r, r / 5, s.Colours.Light.Darker(30));
        s.Canvas.Disc(x + r * 8 / 10, y + r / 10, r * 4 / 10, s.Colours.Accent);
        s.Canvas.Disc(x + r * 8 / 10, y + r / 10, r * 26 / 100, s.Colours.Horizon.Darker(12));
        s.Canvas.Polygon(s.Colours.Accent, (x - r * 8 / 10, y - r * 4 / 10), (x + r * 8 / 10, y - r * 4 / 10), (x + r / 2, y + r * 9 / 10), (x - r / 2, y + r * 9 / 10));
        s.Canvas.Polygon(s.Colours.Accent.Lighter(30), (x - r * 7 / 10, y - r * 3 / 10), (x - r / 2, y - r * 3 / 10), (x - r * 3 / 10, y + r * 8 / 10), (x - r * 4 / 10, y + r * 8 / 10));
        s.Canvas.Oval(x, y - r * 4 / 10, r * 8 / 10, r / 4, s.Colours.Accent.Lighter(25));
        s.Canvas.Oval(x, y - r * 38 / 100, r * 7 / 10, r / 5, Colour.Of(0x4A2C1A));
        s.Canvas.Oval(x - r / 8, y - r * 4 / 10, r / 3, r / 11, Colour.Of(0xC79A6B));
        Motifs.Smoke(s, x, y - r / 2, r * 13 / 10, r / 2, s.Colours.Light);
        for (var i = 0; i < 3; i++) s.Canvas.Oval(x - r * 16 / 10 + i * r / 3, y + r * 9 / 10 - i % 2 * r / 6, r / 4, r / 6, Colour.Of(0xC98B4A).Shifted(i * 12));
    }

    public static void Shelf(Stage s)
    {
        s.Canvas.Rectangle(0, 0, s.Width, s.Height, s.Colours.Mass.Darker(30));
        var row = s.Size * 8 / 10;
        for (var foot = s.Horizon % row + row / 3; foot < s.Height + row; foot += row)
        {
            for (var x = s.Unit(10); x < s.Width;)
            {
                var (width, height) = (s.Unit(s.Dice.Between(18, 60)), row * s.Dice.Between(62, 90) / 100);
                var back = s.Dice.Pick([s.Colours.Accent, s.Colours.Light, s.Colours.Sky, s.Colours.Horizon, s.Colours.Ground]).Shifted(s.Dice.Between(-40, 20));
                s.Canvas.Rectangle(x, foot - height, width, height, back);
                s.Canvas.Rectangle(x, foot - height, s.Unit(5), height, back.Darker(35));
                s.Canvas.Rectangle(x + width / 4, foot - height * 8 / 10, width / 2, height / 10, back.Darker(50));
                s.Canvas.Rectangle(x + width / 3, foot - height * 6 / 10, width / 4, height * 4 / 10, back.Lighter(40), 160);
                x += width + (s.Dice.Percent(12) ? s.Unit(70) : 2);
            }
            s.Canvas.Rectangle(0, foot, s.Width, s.Unit(28), s.Colours.Ground.Lighter(18));
            s.Canvas.Rectangle(0, foot + s.Unit(28), s.Width, s.Unit(14), Colour.Black, 120);
        }
        s.Canvas.Glow(s.FocusX, s.FocusY, s.Size * 2, s.Colours.Light, 90);
    }

    public static void Balcony(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Skyline(s, s.Horizon + s.Y(10), s.Y(10), s.Y(30), s.Colours.Mass.Lighter(20), 8);
        s.Canvas.Fade(0, s.Horizon + s.Y(10), s.Width, s.Height, s.Colours.Ground.Lighter(25), s.Colours.Ground);
        for (var x = s.Unit(10); x < s.Width; x += s.Unit(62)) s.Canvas.Rectangle(x, s.Horizon, s.Unit(12), s.Height, s.Colours.Mass.Darker(50));
        s.Canvas.Rectangle(0, s.Horizon - s.Unit(12), s.Width, s.Unit(30), s.Colours.Mass.Darker(50));
        for (var pot = -2; pot <= 2; pot++)
        {
            var (x, y, r) = (s.FocusX + pot * s.Size * 9 / 10, s.FocusY + s.Size / 2, s.Size / 3);
            for (var leaf = 0; leaf < 22; leaf++)
            {
                var (tipX, tipY) = (x + s.Dice.Between(-r * 3 / 2, r * 3 / 2), y - s.Dice.Between(r / 2, r * 3));
                s.Canvas.Stroke(x, y, tipX, tipY, r / 7, Colour.Of(0x3F7A35).Shifted(s.Dice.Between(-25, 35)));
                if (leaf % 3 == 0) s.Canvas.Disc(tipX, tipY, r / 4, s.Dice.Pick([s.Colours.Accent, Colour.Of(0xE06A8A), s.Colours.Light]));
            }
            s.Canvas.Polygon(Colour.Of(0xB5643C).Shifted(pot * 9), (x - r, y), (x + r, y), (x + r * 7 / 10, y + r * 8 / 5), (x - r * 7 / 10, y + r * 8 / 5));
            s.Canvas.Rectangle(x - r * 11 / 10, y - r / 6, r * 22 / 10, r / 3, Colour.Of(0x96502E));
        }
    }
}
