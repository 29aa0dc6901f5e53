using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals.Scenes;

/// <summary>What people show of their towns.</summary>
static class TownScenes
{
    public static void Train(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Hills(s, s.Horizon, s.Y(14), s.Unit(280), s.Colours.Mass.Lighter(10));
        for (var sleeper = -s.Unit(20); sleeper < s.Width; sleeper += s.Unit(56)) s.Canvas.Polygon(s.Colours.Mass.Darker(40), (sleeper, s.FocusY + s.Size * 9 / 10), (sleeper + s.Unit(28), s.FocusY + s.Size * 9 / 10), (sleeper + s.Unit(10), s.FocusY + s.Size * 12 / 10), (sleeper - s.Unit(24), s.FocusY + s.Size * 12 / 10));
        foreach (var rail in new[] { 92, 112 }) s.Canvas.Rectangle(0, s.FocusY + s.Size * rail / 100, s.Width, s.Unit(10), s.Colours.Light.Darker(35));
        var (top, height, nose) = (s.FocusY - s.Size / 2, s.Size * 13 / 10, s.FocusX + s.X(32));
        s.Canvas.Polygon(s.Colours.Light, (0, top), (nose - s.Size, top), (nose - s.Size / 4, top + height / 2), (nose, top + height * 8 / 10), (nose - s.Unit(20), top + height), (0, top + height));
        s.Canvas.Rectangle(0, top + height * 64 / 100, nose - s.Size / 4, height / 6, s.Colours.Accent);
        for (var x = s.Unit(30); x < nose - s.Size * 14 / 10; x += s.Size / 2)
        {
            s.Canvas.Rectangle(x, top + height / 5, s.Size * 36 / 100, height * 30 / 100, s.Colours.Sky.Darker(45));
            s.Canvas.Polygon(s.Colours.Horizon, (x + s.Size / 10, top + height / 5), (x + s.Size / 5, top + height / 5), (x + s.Size / 8, top + height / 2), (x + s.Size / 40, top + height / 2));
        }
        s.Canvas.Polygon(s.Colours.Mass.Darker(50), (nose - s.Size, top + height / 6), (nose - s.Size * 8 / 10, top + height / 6), (nose - s.Size * 4 / 10, top + height / 2), (nose - s.Size, top + height / 2));
        for (var mast = s.X(6); mast < s.Width; mast += s.X(31)) s.Canvas.Stroke(mast, s.FocusY + s.Size, mast, top - s.Size, s.Unit(10), s.Colours.Mass.Darker(35));
        foreach (var wire in new[] { 7, 9 }) s.Canvas.Rectangle(0, top - s.Size * wire / 10, s.Width, 3, s.Colours.Mass.Darker(50));
    }

    public static void Market(Stage s)
    {
        Motifs.Backdrop(s);
        Motifs.Skyline(s, s.Horizon + s.Y(8), s.Y(20), s.Y(38), s.Colours.Light.Darker(22), 15);
        for (var stall = -1; stall <= 1; stall++)
        {
            var (width, middle, top) = (s.Size * 16 / 10, s.FocusX + stall * s.Size * 18 / 10, s.FocusY - s.Size * 6 / 10);
            s.Canvas.Rectangle(middle - width / 2, top, width, s.Size, s.Colours.Mass.Darker(45));
            for (var stripe = 0; stripe < 8; stripe++)
            {
                var (x, w) = (middle - width / 2 + stripe * width / 8, width / 8);
                var cloth = stripe % 2 == 0 ? s.Colours.Light : stall == 0 ? s.Colours.Accent : s.Colours.Mass.Lighter(12);
                s.Canvas.Rectangle(x, top - s.Size / 3, w, s.Size * 4 / 10, cloth);
                s.Canvas.Disc(x + w / 2, top + s.Size / 14, w / 2, cloth);
            }
            for (var row = 0; row < 3; row++)
                for (var crate = 0; crate < 4; crate++)
                {
                    var (x, y, goods) = (middle - width / 2 + crate * width / 4, s.FocusY + s.Size * (2 + row * 3) / 10, s.Dice.Pick([Colour.Of(0xD2452E), Colour.Of(0xE8A02E), Colour.Of(0x5E9A38), Colour.Of(0x7A3F7A), Colour.Of(0xE9D36A)]));
                    s.Canvas.Rectangle(x + 2, y + s.Size / 10, width / 4 - 4, s.Size / 5, Colour.Of(0x9A7448));
                    for (var item = 0; item < 10; item++) s.Canvas.Disc(x + s.Dice.Between(width / 30, width / 5), y + s.Dice.Between(0, s.Size / 8), s.Size / 17, goods.Shifted(s.Dice.Between(-25, 25)));
                }
        }
    }

    public static void Bicycle(Stage s)
    {
        s.Canvas.Fade(0, 0, s.Width, s.Horizon, s.Colours.Horizon, s.Colours.Light.Darker(14));
        for (var shutter = 0; shutter < 4; shutter++)
        {
            var x = s.X(4 + shutter * 26);
            s.Canvas.Rectangle(x, s.Y(6), s.X(17), s.Horizon - s.Y(10), s.Colours.Sky.Darker(15));
            for (var y = s.Y(8); y < s.Horizon - s.Y(6); y += s.Unit(30)) s.Canvas.Rectangle(x + s.Unit(10), y, s.X(17) - s.Unit(20), s.Unit(10), s.Colours.Sky.Darker(45));
        }
        s.Canvas.Fade(0, s.Horizon, s.Width, s.Height - s.Horizon, s.Colours.Ground, s.Colours.Ground.Darker(30));
        for (var i = 0; i < 260; i++) s.Canvas.Oval(s.Dice.Below(s.Width), s.Dice.Between(s.Horizon, s.Height), s.Unit(24), s.Unit(10), s.Colours.Ground.Shifted(s.Dice.Between(-35, 10)), 150);
        var (fx, fy, r) = (s.FocusX, s.FocusY, s.Size);
        var (wheel, hub) = (r * 6 / 10, fy + r * 4 / 10);
        foreach (var side in new[] { -1, 1 })
        {
            var x = fx + side * r * 85 / 100;
            for (var spoke = -3; spoke <= 3; spoke++)
            {
                s.Canvas.Stroke(x - wheel * 9 / 10, hub + spoke * wheel / 8, x + wheel * 9 / 10, hub - spoke * wheel / 8, 2, Colour.Of(0x8A8A8A));
                s.Canvas.Stroke(x + spoke * wheel / 8, hub - wheel * 9 / 10, x - spoke * wheel / 8, hub + wheel * 9 / 10, 2, Colour.Of(0x8A8A8A));
            }
            s.Canvas.Ring(x, hub, wheel, r / 14, Colour.Of(0x222222));
        }
        (int X, int Y) rear = (fx - r * 85 / 100, hub), front = (fx + r * 85 / 100, hub), crank = (fx - r / 10, hub), seat = (fx - r * 35 / 100, fy - r * 35 / 100), head = (fx + r * 6 / 10, fy - r * 35 / 100);
        foreach (var (a, b) in new[] { (rear, crank), (rear, seat), (crank, seat), (crank, head), (seat, head), (head, front) })
            s.Canvas.Stroke(a.X, a.Y, b.X, b.Y, r / 13, s.Colours.Accent);
        s.Canvas.Stroke(head.X, head.Y, head.X - r / 10, head.Y - r / 3, r / 16, Colour.Of(0x333333));
        s.Canvas.Stroke(head.X - r / 10, head.Y - r / 3, head.X + r / 4, head.Y - r * 4 / 10, r / 14, Colour.Of(0x333333));
        s.Canvas.Oval(seat.X, seat.Y - r / 10, r / 4, r / 12, Colour.Of(0x3A2A20));
        s.Canvas.Rectangle(head.X + r / 12, head.Y - r / 5, r * 4 / 10, r * 3 / 10, Colour.Of(0xB98A52));
        for (var flower = 0; flower < 9; flower++) s.Canvas.Disc(head.X + r / 12 + s.Dice.Below(r * 4 / 10), head.Y - r / 5 - s.Dice.Below(r / 5), r / 13, s.Dice.Pick([s.Colours.Light, s.Colours.Accent, Colour.Of(0xD8608A)]));
    }

    public static void Concert(Stage s)
    {
        s.Canvas.Fade(0, 0, s.Width, s.Height, s.Colours.Sky.Darker(40), s.Colours.Mass.Darker(20));
        s.Canvas.Rectangle(s.X(12), s.FocusY - s.Size, s.X(76), s.Size * 2, s.Colours.Horizon.Darker(40));
        for (var panel = 0; panel < 8; panel++) s.Canvas.Fade(s.X(14 + panel * 9), s.FocusY - s.Size * 8 / 10, s.X(8), s.Size * 14 / 10, (panel % 2 == 0 ? s.Colours.Accent : s.Colours.Horizon).Shifted(s.Dice.Between(-30, 30)), s.Colours.Sky);
        for (var beam = 0; beam < 7; beam++)
        {
            var (x, aim) = (s.X(10 + beam * 13), s.FocusX + s.Dice.Between(-s.Size * 2, s.Size * 2));
            for (var spread = 0; spread < 8; spread++) s.Canvas.Stroke(x, s.Y(4), aim + spread * s.Unit(12), s.FocusY + s.Size, s.Unit(10), s.Dice.Pick([s.Colours.Light, s.Colours.Accent]), 40);
            s.Canvas.Glow(x, s.Y(4), s.Unit(90), s.Colours.Light, 230);
        }
        s.Canvas.Rectangle(0, s.Y(2), s.Width, s.Unit(20), Colour.Of(0x101014));
        s.Canvas.Rectangle(s.X(8), s.FocusY + s.Size * 7 / 10, s.X(84), s.Size / 3, Colour.Of(0x15151C));
        foreach (var side in new[] { s.X(3), s.X(84) })
            for (var box = 0; box < 4; box++)
            {
                s.Canvas.Rectangle(side, s.FocusY - s.Size + box * s.Size / 2, s.X(13), s.Size * 46 / 100, Colour.Of(0x1A1A20));
                s.Canvas.Disc(side + s.X(13) / 2, s.FocusY - s.Size * 77 / 100 + box * s.Size / 2, s.Size / 6, Colour.Of(0x44444E));
            }
        s.Canvas.Disc(s.FocusX, s.FocusY + s.Size / 2, s.Size / 4, s.Colours.Light.Darker(20));
        foreach (var drum in new[] { -1, 1 }) s.Canvas.Oval(s.FocusX + drum * s.Size / 3, s.FocusY + s.Size * 3 / 10, s.Size / 5, s.Size / 12, s.Colours.Accent.Lighter(30));
        Motifs.Crowd(s, s.FocusY + s.Size, s.Height + s.Y(6));
    }

    public static void Pool(Stage s)
    {
        Motifs.Backdrop(s);
        for (var x = 0; x < s.Width; x += s.Unit(150)) Motifs.Tree(s, x, s.Horizon, s.Unit(s.Dice.Between(160, 300)), s.Colours.Ground.Darker(10));
        s.Canvas.Rectangle(0, s.Horizon, s.Width, s.Height - s.Horizon, Colour.Of(0xE8DFC8));
        for (var x = 0; x < s.Width; x += s.Unit(70)) s.Canvas.Rectangle(x, s.Horizon, 3, s.Height, Colour.Of(0xC9BD9F));
        (int X, int Y)[] basin = [(s.FocusX - s.Size, s.Horizon + s.Y(5)), (s.FocusX + s.Size, s.Horizon + s.Y(5)), (s.FocusX + s.Size * 22 / 10, s.Y(94)), (s.FocusX - s.Size * 22 / 10, s.Y(94))];
        s.Canvas.Polygon(Colour.Of(0x2FA6C9), basin);
        for (var lane = -3; lane <= 3; lane++)
            for (var bead = 0; bead < 22; bead++)
            {
                var y = basin[0].Y + (basin[2].Y - basin[0].Y) * bead / 22;
                var x = s.FocusX + lane * s.Size * (10 + bead * 12 / 22) / 38;
                s.Canvas.Disc(x, y, 2 + bead / 4, bead % 2 == 0 ? s.Colours.Accent : Colour.White);
            }
        for (var i = 0; i < 90; i++)
        {
            var down = s.Dice.Between(4, 96);
            var half = s.Size * (100 + down * 120 / 100) / 100;
            s.Canvas.Oval(s.FocusX + s.Dice.Between(-half * 9 / 10, half * 9 / 10), basin[0].Y + (basin[2].Y - basin[0].Y) * down / 100, s.Unit(10 + down / 3), 1 + down / 25, Colour.Of(0xB8ECF5), 150);
        }
        foreach (var chair in new[] { -1, 1 })
        {
            var (x, y) = (s.FocusX + chair * s.Size * 17 / 10, s.Horizon + s.Y(8));
            s.Canvas.Stroke(x, y, x, y - s.Size, s.Unit(12), s.Colours.Mass);
            s.Canvas.Polygon(s.Colours.Accent, (x - s.Size / 2, y - s.Size * 7 / 10), (x, y - s.Size * 11 / 10), (x + s.Size / 2, y - s.Size * 7 / 10));
        }
    }
}
