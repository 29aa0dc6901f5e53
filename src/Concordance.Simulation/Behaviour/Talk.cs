using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>Posts in one's own words, at hours of one's own.</summary>
sealed class Talk(SimulationOptions options, Dice dice)
{
    readonly long _anniversary = options.CampaignStart.ToUnixTimeMilliseconds() / Window.Day;

    public Window Period { get; } = Window.Of(options.Start, options.End);

    public Draft Say(Actor author, IReadOnlyList<string> templates, Rhythm? rhythm = null, Window? window = null, string lang = "fr") => new()
    {
        Author = author,
        At = (rhythm ?? Rhythm.Paris).Draw(dice, window ?? Period, DayWeight),
        Text = Phrase.Expand(dice.Pick(templates), dice),
        Lang = lang,
    };

    /// <summary>Daily life, or two times in five the Games.</summary>
    public Draft Everyday(Actor author, Window? window = null) =>
        Say(author, dice.Percent(40) ? OrdinaryTexts.Games : OrdinaryTexts.DailyLife, window: window);

    /// <summary>The days of the period weigh alike but for the anniversary, which gives everybody an innocent reason to post.</summary>
    public int DayWeight(long day) => day == _anniversary ? options.AnniversaryWeight : 2;
}
