using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals;

/// <summary>The mark of a picture's maker. All of them are made up.</summary>
enum Emblem { None, Squares, Hexagons, Steps, Kites, Target }

/// <summary>Draws marks.</summary>
static class Emblems
{
    static readonly Colour[] s_colours = [Colour.Of(0x0F7C86), Colour.Of(0xE8742A), Colour.Of(0x6B2D73), Colour.Of(0x5A6472), Colour.Of(0xA83A32)];

    /// <summary>Draws a mark on a light plate; <paramref name="unit"/> is a ninth of the plate's height.</summary>
    public static void Draw(this Canvas canvas, Emblem emblem, int left, int top, int unit)
    {
        if (emblem == Emblem.None) return;
        canvas.Rectangle(left, top, WidthOf(unit), unit * 9, Colour.Of(0xF6F4EE), 235);
        canvas.Frame(left, top, WidthOf(unit), unit * 9, Math.Max(1, unit / 3), Colour.Of(0xC8C4BA));
        for (var i = 0; i < 5; i++)
        {
            var x = left + unit * (2 + i * 2);
            switch (emblem)
            {
                case Emblem.Squares: canvas.Frame(x, top + unit * (5 - i), unit * 3, unit * 3, Math.Max(1, unit * 7 / 10), s_colours[i]); break;
                case Emblem.Hexagons when i % 2 == 0: Hexagon(canvas, x + unit * 3 / 2, top + unit * 9 / 2, unit * 5 / 2, s_colours[i]); break;
                case Emblem.Steps: canvas.Rectangle(x, top + unit * (7 - i), unit * 17 / 10, unit * (i + 1), s_colours[i]); break;
                case Emblem.Kites: canvas.Polygon(s_colours[i], (x + unit, top + unit), (x + unit * 2, top + unit * 4), (x + unit, top + unit * 8), (x, top + unit * 4)); break;
                case Emblem.Target: canvas.Disc(left + WidthOf(unit) / 2, top + unit * 9 / 2, unit * (7 - i) / 2, i % 2 == 0 ? s_colours[0] : Colour.White); break;
            }
        }
    }

    public static int WidthOf(int unit) => unit * 15;

    static void Hexagon(Canvas canvas, int x, int y, int half, Colour colour) =>
        canvas.Polygon(colour, (x - half, y), (x - half / 2, y - half * 7 / 8), (x + half / 2, y - half * 7 / 8), (x + half, y), (x + half / 2, y + half * 7 / 8), (x - half / 2, y + half * 7 / 8));
}
