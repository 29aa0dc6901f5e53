using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Visuals;

/// <summary>How the pictures of everybody else are laid out: some like a visual of the campaign, most as it comes.</summary>
static class OtherDesigns
{
    static readonly Emblem[] s_emblems = [Emblem.Hexagons, Emblem.Steps, Emblem.Kites, Emblem.Target];

    static readonly (int Width, int Height)[] s_sizes = [(320, 240), (320, 180), (256, 256), (224, 288), (300, 200)];

    /// <summary>Another picture with the plan and the colours of a visual.</summary>
    public static Visual LookAlike(string key, Visual of, (Scene Scene, string[] Captions) subject, Dice dice) =>
        new(key, of.Key, subject.Scene, of.Plan, of.Palette, dice.Pick(s_emblems), dice.Pick(subject.Captions), "");

    /// <summary>A picture of daily life, mostly a plain photo; <paramref name="small"/> where the file format takes more room.</summary>
    public static Visual Ordinary(string key, (Scene Scene, string[] Captions) subject, bool small, Dice dice)
    {
        var (width, height) = small ? (192, 144) : dice.Pick(s_sizes);
        var place = dice.Pick([CaptionPlace.Bottom, CaptionPlace.Bottom, CaptionPlace.Top, CaptionPlace.Left, CaptionPlace.Right]);
        var plan = new Plan(width, height, dice.Between(38, 70), dice.Between(34, 66), dice.Between(48, 60), dice.Between(22, 36), place, dice.Percent(50));
        return new(key, null, subject.Scene, plan, dice.Pick(Palette.All), dice.Percent(15) ? dice.Pick(s_emblems) : Emblem.None, dice.Percent(30) ? dice.Pick(subject.Captions) : "", "");
    }
}
