using Concordance.Simulation.Chance;
using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals;

/// <summary>Puts a visual together: the scene, the mark, the look of a print.</summary>
static class Poster
{
    /// <summary>The visual without its caption.</summary>
    public static Canvas Draw(Visual visual, ulong seed)
    {
        var dice = Dice.For(seed, $"visual {visual.Key}");
        var stage = new Stage(visual.Plan, visual.Palette, dice);
        visual.Scene(stage);
        Mark(stage, visual);
        return Finish(stage.Canvas.Halve(), stage.Noise, dice);
    }

    static void Mark(Stage stage, Visual visual)
    {
        var (unit, margin) = (stage.Unit(17), stage.Unit(36));
        var plan = visual.Plan;
        var column = plan.Caption is CaptionPlace.Left or CaptionPlace.Right ? stage.X(Captions.ColumnPercent) : 0;
        var left = plan.MarkAtRight ? stage.Width - Emblems.WidthOf(unit) - margin : margin;
        if (plan.Caption == CaptionPlace.Left && !plan.MarkAtRight) left += column;
        if (plan.Caption == CaptionPlace.Right && plan.MarkAtRight) left -= column;
        stage.Canvas.Draw(visual.Emblem, left, margin + (plan.Caption == CaptionPlace.Top ? stage.Y(Captions.BandPercent) : 0), unit);
    }

    /// <summary>Uneven light, grain and darker corners, as cameras and screens have.</summary>
    static Canvas Finish(Canvas canvas, ValueNoise noise, Dice dice)
    {
        var (middleX, middleY) = (canvas.Width / 2, canvas.Height / 2);
        var corner = middleX * middleX + middleY * middleY;
        return canvas.Map((colour, x, y) =>
        {
            var light = (noise.At(x, y, 48) - 128) / 9;
            var shade = ((x - middleX) * (x - middleX) + (y - middleY) * (y - middleY)) * 38 / corner;
            return colour.Shifted(light - shade + 8 + dice.Between(-3, 3));
        });
    }
}
