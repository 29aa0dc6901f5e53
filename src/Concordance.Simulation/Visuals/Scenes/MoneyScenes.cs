using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals.Scenes;

/// <summary>The campaign's bills: tickets, rising bars, hotels, a clock that runs out.</summary>
static class MoneyScenes
{
    public static void Tickets(Stage s)
    {
        s.Canvas.Fade(0, 0, s.Width, s.Height, s.Colours.Sky, s.Colours.Ground);
        for (var i = 0; i < 26; i++) s.Canvas.Glow(s.Dice.Below(s.Width), s.Dice.Below(s.Height), s.Unit(s.Dice.Between(60, 220)), s.Colours.Horizon, 90);
        foreach (var (dx, dy, slant, price) in new[] { (-70, -75, -20, "950€"), (25, -20, 24, "1 200€"), (-35, 55, -10, "2 700€") })
        {
            var (width, height) = (s.Size * 19 / 10, s.Size * 8 / 10);
            var (left, top, drop) = (s.FocusX - width / 2 + s.Size * dx / 100, s.FocusY - height / 2 + s.Size * dy / 100, height * slant / 100);
            Slanted(s, left + s.Unit(18), top + s.Unit(22), width, height, drop, s.Colours.Ground.Darker(55));
            Slanted(s, left, top, width, height, drop, s.Colours.Light);
            Slanted(s, left, top, width / 5, height, drop / 5, s.Colours.Accent);
            for (var hole = 0; hole < 8; hole++) s.Canvas.Disc(left + width / 5, top + drop / 5 + height * (2 * hole + 1) / 16, s.Unit(12), s.Colours.Ground);
            for (var bar = 0; bar < 14; bar++) s.Canvas.Rectangle(left + width * 82 / 100 + bar * width / 95, top + drop * 9 / 10 + height / 8, s.Unit(s.Dice.Between(3, 9)), height * 6 / 10, Colour.Of(0x222222));
            s.Canvas.Write(price, left + width / 4, top + drop / 3 + height / 4, Math.Max(2, width / 72), s.Colours.Mass.Darker(35));
            for (var line = 0; line < 2; line++) s.Canvas.Rectangle(left + width / 4, top + drop / 3 + height * (68 + line * 12) / 100, width * (45 - line * 14) / 100, s.Unit(12), s.Colours.Mass, 150);
        }
    }

    public static void RisingBars(Stage s)
    {
        s.Canvas.Fade(0, 0, s.Width, s.Height, s.Colours.Horizon, s.Colours.Sky);
        for (var line = 1; line < 9; line++)
        {
            s.Canvas.Rectangle(0, s.Height * line / 9, s.Width, 2, s.Colours.Mass, 90);
            s.Canvas.Rectangle(s.Width * line / 9, 0, 2, s.Height, s.Colours.Mass, 45);
        }
        const int bars = 7;
        var (step, foot) = (s.X(60) / bars, s.Horizon);
        var left = s.FocusX - s.X(31);
        for (var i = 0; i < bars; i++)
        {
            var height = s.Size * 2 * (10 + i * i * 2 + s.Dice.Between(0, 8)) / 90;
            var (x, depth) = (left + i * step, s.Unit(24));
            var colour = i >= bars - 2 ? s.Colours.Accent : s.Colours.Mass;
            s.Canvas.Fade(x, foot - height, step * 7 / 10, height, colour.Lighter(22), colour);
            s.Canvas.Polygon(colour.Darker(35), (x + step * 7 / 10, foot - height), (x + step * 7 / 10 + depth, foot - height - depth), (x + step * 7 / 10 + depth, foot), (x + step * 7 / 10, foot));
            s.Canvas.Polygon(colour.Lighter(40), (x, foot - height), (x + depth, foot - height - depth), (x + step * 7 / 10 + depth, foot - height - depth), (x + step * 7 / 10, foot - height));
            for (var coin = 0; coin < i; coin++) Coin(s, x + step * 3 / 8, foot + s.Y(12) - coin * s.Unit(20), step * 4 / 10);
        }
        var (fromX, fromY, toX, toY) = (left, foot - s.Size * 6 / 10, left + s.X(54), foot - s.Size * 21 / 10);
        s.Canvas.Stroke(fromX, fromY, toX, toY, s.Unit(22), s.Colours.Accent.Darker(25));
        s.Canvas.Polygon(s.Colours.Accent.Darker(25), (toX + s.Unit(50), toY - s.Unit(50)), (toX - s.Unit(60), toY - s.Unit(30)), (toX + s.Unit(20), toY + s.Unit(55)));
    }

    public static void FullHotel(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Skyline(s, s.Horizon, s.Y(8), s.Y(18), s.Colours.Mass.Lighter(18), 10);
        var (width, height) = (s.Size * 2, s.FocusY + s.Size - s.Y(5));
        var (left, bottom) = (s.FocusX - s.Size, s.FocusY + s.Size);
        s.Canvas.Fade(left, bottom - height, width, height, s.Colours.Mass.Lighter(25), s.Colours.Mass);
        s.Canvas.Rectangle(left - s.Unit(16), bottom - height, width + s.Unit(32), s.Unit(34), s.Colours.Mass.Darker(40));
        for (var floor = 0; floor < 7; floor++)
            for (var room = 0; room < 5; room++)
            {
                var (x, y, w, h) = (left + width * (room * 19 + 5) / 100, bottom - height + height * (floor * 12 + 10) / 100, width * 13 / 100, height * 8 / 100);
                s.Canvas.Rectangle(x, y, w, h, s.Dice.Percent(55) ? s.Colours.Light : s.Colours.Mass.Darker(55));
                s.Canvas.Rectangle(x + w / 2, y, s.Unit(6), h, s.Colours.Mass.Darker(30));
                s.Canvas.Rectangle(x - s.Unit(8), y + h, w + s.Unit(16), s.Unit(10), s.Colours.Mass.Darker(45));
            }
        s.Canvas.Rectangle(s.FocusX - width / 8, bottom - height / 12, width / 4, height / 12, s.Colours.Accent.Darker(30));
        var (tagX, tagY) = (s.FocusX + s.Size / 10, s.FocusY - s.Size / 4);
        s.Canvas.Polygon(s.Colours.Accent, (tagX, tagY), (tagX + s.Size / 3, tagY - s.Size / 3), (tagX + s.Size * 3 / 2, tagY - s.Size / 3), (tagX + s.Size * 3 / 2, tagY + s.Size / 3), (tagX + s.Size / 3, tagY + s.Size / 3));
        s.Canvas.Disc(tagX + s.Size / 4, tagY, s.Unit(18), s.Colours.Light);
        s.Canvas.Write("690€", tagX + s.Size * 4 / 10, tagY - s.Size / 7, Math.Max(2, s.Size / 26), Colour.White);
    }

    public static void LateClock(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Skyline(s, s.Horizon, s.Y(6), s.Y(20), s.Colours.Mass, 30);
        foreach (var (share, colour) in new[] { (112, s.Colours.Mass.Darker(40)), (104, s.Colours.Accent), (92, s.Colours.Light), (88, s.Colours.Light.Darker(6)) })
            s.Canvas.Disc(s.FocusX, s.FocusY, s.Size * share / 100, colour);
        // Where the hours stand, in thousandths of the radius.
        (int X, int Y)[] hours = [(0, -1000), (500, -866), (866, -500), (1000, 0), (866, 500), (500, 866), (0, 1000), (-500, 866), (-866, 500), (-1000, 0), (-866, -500), (-500, -866)];
        foreach (var (x, y) in hours)
            s.Canvas.Stroke(s.FocusX + s.Size * x * 70 / 100_000, s.FocusY + s.Size * y * 70 / 100_000, s.FocusX + s.Size * x * 82 / 100_000, s.FocusY + s.Size * y * 82 / 100_000, s.Unit(x == 0 || y == 0 ? 24 : 12), s.Colours.Mass.Darker(40));
        s.Canvas.Polygon(s.Colours.Accent.Lighter(35), (s.FocusX, s.FocusY), (s.FocusX - s.Size * 40 / 100, s.FocusY - s.Size * 69 / 100), (s.FocusX - s.Size / 4, s.FocusY - s.Size * 76 / 100), (s.FocusX, s.FocusY - s.Size * 80 / 100));
        s.Canvas.Stroke(s.FocusX, s.FocusY, s.FocusX, s.FocusY - s.Size / 2, s.Unit(26), s.Colours.Mass.Darker(55));
        s.Canvas.Stroke(s.FocusX, s.FocusY, s.FocusX - s.Size * 38 / 100, s.FocusY - s.Size * 66 / 100, s.Unit(16), s.Colours.Mass.Darker(55));
        s.Canvas.Disc(s.FocusX, s.FocusY, s.Unit(30), s.Colours.Accent.Darker(20));
        for (var x = s.FocusX - s.Size * 13 / 10; x <= s.FocusX + s.Size * 13 / 10; x += s.Size / 3) s.Canvas.Stroke(x, s.FocusY + s.Size / 2, x, s.Height, s.Unit(8), s.Colours.Mass.Darker(60));
        for (var level = 0; level < 4; level++) s.Canvas.Rectangle(s.FocusX - s.Size * 14 / 10, s.FocusY + s.Size * (7 + level * 3) / 10, s.Size * 28 / 10, s.Unit(12), s.Colours.Mass.Darker(35));
    }

    static void Coin(Stage s, int x, int y, int half)
    {
        s.Canvas.Oval(x, y + s.Unit(10), half, half / 3, Colour.Of(0x8A6414));
        s.Canvas.Oval(x, y, half, half / 3, Colour.Of(0xE8BE4A));
        s.Canvas.Oval(x, y, half * 6 / 10, half / 5, Colour.Of(0xC79A2C));
    }

    static void Slanted(Stage s, int left, int top, int width, int height, int drop, Colour colour) =>
        s.Canvas.Polygon(colour, (left, top), (left + width, top + drop), (left + width, top + drop + height), (left, top + height));
}
