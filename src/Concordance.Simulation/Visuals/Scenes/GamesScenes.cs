using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals.Scenes;

/// <summary>The campaign's sports grounds: empty, unfinished, broken, under rain.</summary>
static class GamesScenes
{
    public static void EmptyStadium(Stage s)
    {
        Motifs.Backdrop(s);
        var (across, down) = (s.X(52), s.Size);
        for (var ring = 0; ring < 9; ring++)
        {
            var tier = s.Colours.Mass.Lighter(ring * 4).Shifted(ring % 2 * 16);
            s.Canvas.Oval(s.FocusX, s.FocusY, across - across * ring / 18, down - down * ring / 16, tier);
        }
        for (var i = 0; i < 900; i++)
        {
            var (dx, dy) = (s.Dice.Between(-100, 100), s.Dice.Between(-100, 100));
            var distance = dx * dx + dy * dy;
            if (distance is > 3100 and < 9600) s.Canvas.Rectangle(s.FocusX + across * dx / 100, s.FocusY + down * dy / 100, s.Unit(14), s.Unit(8), i % 5 == 0 ? s.Colours.Accent : s.Colours.Mass.Darker(45));
        }
        s.Canvas.Oval(s.FocusX, s.FocusY, across * 54 / 100, down * 54 / 100, s.Colours.Accent.Darker(35));
        for (var lane = 0; lane < 3; lane++) s.Canvas.Oval(s.FocusX, s.FocusY, across * (51 - lane * 4) / 100, down * (51 - lane * 4) / 100, lane % 2 == 0 ? s.Colours.Light : s.Colours.Accent.Darker(35));
        s.Canvas.Oval(s.FocusX, s.FocusY, across * 40 / 100, down * 40 / 100, Colour.Of(0x4E8A3C));
        for (var stripe = -3; stripe <= 3; stripe += 2) s.Canvas.Rectangle(s.FocusX + stripe * across / 12, s.FocusY - down * 28 / 100, across / 12, down * 56 / 100, Colour.Of(0x61A04C));
        s.Canvas.Frame(s.FocusX - across * 28 / 100, s.FocusY - down * 24 / 100, across * 56 / 100, down * 48 / 100, s.Unit(7), Colour.White);
        s.Canvas.Rectangle(s.FocusX, s.FocusY - down * 24 / 100, s.Unit(7), down * 48 / 100, Colour.White);
        foreach (var side in new[] { -1, 1 })
        {
            var x = s.FocusX + side * s.X(36);
            s.Canvas.Rectangle(x, s.FocusY - s.Size - s.Y(20), s.Unit(16), s.Y(20) + s.Size / 3, s.Colours.Mass.Darker(40));
            s.Canvas.Glow(x, s.FocusY - s.Size - s.Y(20), s.Unit(240), s.Colours.Light, 210);
            for (var lamp = -2; lamp <= 2; lamp++) s.Canvas.Disc(x + lamp * s.Unit(30), s.FocusY - s.Size - s.Y(20), s.Unit(14), Colour.White);
        }
    }

    public static void BuildingSite(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Sun(s, s.X(100) - s.FocusX, s.Horizon - s.Y(12), s.Unit(80));
        Motifs.Skyline(s, s.Horizon, s.Y(5), s.Y(14), s.Colours.Mass.Lighter(15), 5);
        var steel = s.Colours.Mass.Darker(45);
        for (var floor = 0; floor < 5; floor++)
            for (var bay = -3; bay <= 3; bay++)
            {
                var (x, y, side) = (s.FocusX + bay * s.Size / 3, s.FocusY + s.Size - floor * s.Size * 3 / 10, s.Size / 3);
                if (floor > 2 && bay > 1) continue;
                s.Canvas.Frame(x, y - side, side, side, s.Unit(12), steel);
                if (s.Dice.Percent(45)) s.Canvas.Rectangle(x, y - side, side, side, s.Colours.Ground.Lighter(25), 190);
                if (s.Dice.Percent(35)) s.Canvas.Stroke(x, y, x + side, y - side, s.Unit(8), steel);
            }
        Crane(s, s.FocusX - s.Size * 11 / 10, s.Height, s.Y(14), s.X(46), steel);
        Crane(s, s.FocusX + s.Size * 13 / 10, s.Height, s.Y(26), -s.X(36), s.Colours.Accent);
        for (var x = 0; x < s.Width; x += s.Unit(90)) s.Canvas.Frame(x, s.Y(86), s.Unit(90), s.Y(14), s.Unit(7), s.Colours.Light.Darker(30));
    }

    public static void CrackedPodium(Stage s)
    {
        s.Canvas.Fade(0, 0, s.Width, s.Height, s.Colours.Sky, s.Colours.Horizon);
        for (var ray = 0; ray < 14; ray++)
        {
            var (from, to) = (s.X(ray * 15 - 60), s.X(ray * 15 - 53));
            s.Canvas.Polygon(s.Colours.Sky.Towards(s.Colours.Horizon, 120 + ray % 2 * 70), (s.FocusX - 2, s.FocusY), (s.FocusX + 2, s.FocusY), (to, 0), (from, 0));
        }
        s.Canvas.Fade(0, s.Horizon, s.Width, s.Height - s.Horizon, s.Colours.Ground, s.Colours.Ground.Darker(45));
        foreach (var (place, rise) in new[] { (-1, 55), (0, 100), (1, 38) })
        {
            var (width, height) = (s.Size * 8 / 10, s.Size * 2 * rise / 100);
            var (left, top) = (s.FocusX - width / 2 + place * width, s.FocusY + s.Size - height);
            s.Canvas.Fade(left, top, width, height, s.Colours.Light, s.Colours.Mass.Lighter(20));
            s.Canvas.Polygon(s.Colours.Light.Darker(12), (left, top), (left + s.Unit(40), top - s.Unit(40)), (left + width + s.Unit(40), top - s.Unit(40)), (left + width, top));
            s.Canvas.Rectangle(left, top, s.Unit(10), height, s.Colours.Mass, 160);
            s.Canvas.Write(place switch { 0 => "1", -1 => "2", _ => "3" }, left + width / 3, top + s.Unit(50), Math.Max(2, width / 16), s.Colours.Accent);
        }
        var (x, y) = (s.FocusX - s.Size / 5, s.FocusY - s.Size);
        while (y < s.FocusY + s.Size)
        {
            var (nextX, nextY) = (x + s.Dice.Between(-s.Size / 4, s.Size / 3), y + s.Dice.Between(s.Size / 8, s.Size / 4));
            s.Canvas.Stroke(x, y, nextX, nextY, s.Unit(16), Colour.Of(0x1A1414));
            s.Canvas.Stroke(nextX, nextY, nextX + s.Dice.Between(-s.Size / 3, s.Size / 3), nextY + s.Size / 6, s.Unit(8), Colour.Of(0x1A1414));
            (x, y) = (nextX, nextY);
        }
    }

    public static void WetTrack(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Skyline(s, s.Horizon, s.Y(4), s.Y(12), s.Colours.Mass, 8);
        s.Canvas.Rectangle(0, s.Horizon, s.Width, s.Height - s.Horizon, s.Colours.Accent.Towards(Colour.Of(0xA0402A), 170));
        Motifs.Perspective(s, 10, s.Unit(12), Colour.White);
        for (var puddle = 0; puddle < 9; puddle++)
        {
            var y = s.Horizon + (s.Height - s.Horizon) * (puddle + 1) / 10;
            var (x, size) = (s.Dice.Below(s.Width), s.Unit(40 + puddle * 17));
            s.Canvas.Oval(x, y, size, size / 4, s.Colours.Sky.Lighter(15), 215);
            s.Canvas.Oval(x - size / 6, y - size / 20, size / 2, size / 10, s.Colours.Light, 150);
        }
        for (var hurdle = 0; hurdle < 3; hurdle++)
        {
            var (half, y) = (s.Size * (hurdle + 2) / 4, s.Horizon + (s.Height - s.Horizon) * (hurdle * 3 + 2) / 11);
            s.Canvas.Rectangle(s.FocusX - half, y, half * 2, half / 4, Colour.White);
            s.Canvas.Rectangle(s.FocusX - half / 3, y, half * 2 / 3, half / 4, s.Colours.Mass.Darker(50));
            foreach (var foot in new[] { -half, half - s.Unit(14) }) s.Canvas.Rectangle(s.FocusX + foot, y, s.Unit(14), half, s.Colours.Mass.Darker(50));
        }
        for (var drop = 0; drop < 170; drop++)
        {
            var (x, y) = (s.Dice.Below(s.Width), s.Dice.Below(s.Height));
            s.Canvas.Stroke(x, y, x - s.Unit(22), y + s.Unit(80), 2, s.Colours.Light, 120);
        }
    }

    static void Crane(Stage s, int x, int bottom, int top, int arm, Colour steel)
    {
        s.Canvas.Stroke(x, bottom, x, top, s.Unit(16), steel);
        s.Canvas.Stroke(x - arm / 3, top + s.Unit(40), x + arm, top + s.Unit(40), s.Unit(14), steel);
        s.Canvas.Stroke(x, top - s.Unit(40), x + arm * 8 / 10, top + s.Unit(40), s.Unit(6), steel);
        s.Canvas.Stroke(x, top - s.Unit(40), x - arm / 3, top + s.Unit(40), s.Unit(6), steel);
        s.Canvas.Rectangle(x - arm / 3 - s.Unit(30), top + s.Unit(30), s.Unit(60), s.Unit(60), steel);
        s.Canvas.Stroke(x + arm * 3 / 4, top + s.Unit(40), x + arm * 3 / 4, top + s.Unit(250), s.Unit(5), steel);
        s.Canvas.Rectangle(x + arm * 3 / 4 - s.Unit(45), top + s.Unit(250), s.Unit(90), s.Unit(24), s.Colours.Accent.Darker(20));
    }
}
