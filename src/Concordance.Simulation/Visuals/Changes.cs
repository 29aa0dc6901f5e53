using Concordance.Simulation.Chance;
using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals;

/// <summary>What accounts and platforms do to pictures. Strengths are 1 weak to 3 strong.</summary>
static class Changes
{
    static readonly int[] s_qualities = [60, 30, 12];

    static readonly int[] s_widths = [80, 50, 30];

    static readonly int[] s_crops = [3, 8, 15];

    /// <summary>Percent of the height that a bar added below takes.</summary>
    const int BarPercent = 18;

    /// <summary>JPEG quality of a recompressed picture.</summary>
    public static int Quality(int strength) => s_qualities[strength - 1];

    /// <summary>Smaller: 80, 50 or 30 percent of the width.</summary>
    public static Canvas Resized(Canvas picture, int strength) =>
        picture.Shrink(picture.Width * s_widths[strength - 1] / 100, picture.Height * s_widths[strength - 1] / 100);

    /// <summary>Without 3, 8 or 15 percent at one side, or at two sides that meet (never so where it is weak).</summary>
    public static Canvas Cropped(Canvas picture, int strength, Dice dice)
    {
        var (across, down) = (picture.Width * s_crops[strength - 1] / 100, picture.Height * s_crops[strength - 1] / 100);
        var both = strength > 1 && dice.Percent(50);
        var (fromRight, fromBottom, alongX) = (dice.Percent(50), dice.Percent(50), dice.Percent(50));
        if (!both && alongX) down = 0;
        if (!both && !alongX) across = 0;
        var result = new Canvas(picture.Width - across, picture.Height - down);
        for (var y = 0; y < result.Height; y++)
            for (var x = 0; x < result.Width; x++)
                result[x, y] = picture[fromRight ? x : x + across, fromBottom ? y : y + down];
        return result;
    }

    /// <summary>1: brighter with more contrast; 2: warmer and more saturated; 3: grey, darker, flat.</summary>
    public static Canvas Recoloured(Canvas picture, int strength) => picture.Map((colour, _, _) => strength switch
    {
        1 => Colour.Clamped(Contrast(colour.Red, 115) + 12, Contrast(colour.Green, 115) + 12, Contrast(colour.Blue, 115) + 12),
        2 => Colour.Clamped(Away(colour.Red, colour.Luma) + 20, Away(colour.Green, colour.Luma) + 4, Away(colour.Blue, colour.Luma) - 22),
        _ => Colour.Black.Shifted(Contrast(colour.Luma, 80) - 18),
    });

    /// <summary>1: other words; 2: other words at another edge; 3: that, and a bar with more words below.</summary>
    public static Canvas CaptionChanged(Canvas plain, Visual visual, int strength)
    {
        var picture = Captions.With(plain, visual.OtherCaption, CaptionPlaceAfter(visual, strength), visual.Palette);
        return strength < 3 ? picture : WithBar(picture, visual.Caption);
    }

    /// <summary>Where the caption stands after the change.</summary>
    public static CaptionPlace CaptionPlaceAfter(Visual visual, int strength) => strength == 1 ? visual.Plan.Caption : visual.Plan.Caption switch
    {
        CaptionPlace.Bottom or CaptionPlace.Centre => CaptionPlace.Top,
        CaptionPlace.Left => CaptionPlace.Right,
        CaptionPlace.Right => CaptionPlace.Left,
        _ => CaptionPlace.Bottom,
    };

    static Canvas WithBar(Canvas picture, string words)
    {
        var bar = picture.Height * BarPercent / 100;
        var result = new Canvas(picture.Width, picture.Height + bar);
        picture.Pixels.CopyTo(result.Pixels, 0);
        result.Rectangle(0, picture.Height, picture.Width, bar, Colour.White);
        Captions.Text(result, words, 0, picture.Height, picture.Width - Stamp.Widest, bar, Colour.Of(0x202020));
        return result;
    }

    static int Contrast(int part, int percent) => 128 + (part - 128) * percent / 100;

    static int Away(int part, int luma) => luma + (part - luma) * 140 / 100;
}
