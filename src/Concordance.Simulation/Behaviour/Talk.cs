using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Behaviour;

/// <summary>Posts in one's own words, at hours of one's own.</summary>
sealed class Talk(SimulationOptions options, Dice dice)
{
    // A post has 280 characters, a short link 26 and a space.
    const int LongestBesidePicture = 253;

    readonly long _anniversary = options.CampaignStart.ToUnixTimeMilliseconds() / Window.Day;

    public Window Period { get; } = Window.Of(options.Start, options.End);

    public Draft Say(Actor author, IReadOnlyList<string> templates, Rhythm? rhythm = null, Window? window = null, string lang = "fr", string picture = "")
    {
        var text = Phrase.Expand(dice.Pick(templates), dice);
        return Post(author, (rhythm ?? Rhythm.Paris).Draw(dice, window ?? Period, DayWeight), text, lang, picture);
    }

    /// <summary>One of the templates, half of the time with a remark after it.</summary>
    public Draft Chat(Actor author, IReadOnlyList<string> templates, string picture = "") =>
        Post(author, Rhythm.Paris.Draw(dice, Period, DayWeight), Composition.Of(templates, dice), "fr", picture);

    /// <summary>Daily life, or two times in five the Games.</summary>
    public Draft Everyday(Actor author, Window? window = null) =>
        Post(author, Rhythm.Paris.Draw(dice, window ?? Period, DayWeight), OrdinaryTexts.Everyday(dice), "fr", "");

    /// <summary>The period, or of it what comes after the account's creation.</summary>
    public Window After(Actor author) => Period with { From = Math.Max(Period.From, author.CreatedAt + Window.Minute) };

    /// <summary>The days of the period weigh alike but for the anniversary, which gives everybody an innocent reason to post.</summary>
    int DayWeight(long day) => day == _anniversary ? options.AnniversaryPercent : 100;

    Draft Post(Actor author, long at, string text, string lang, string picture) => Illustrated(author, at, Style.Apply(text, author.Style, dice), lang, picture);

    /// <summary>A post with a picture, where there is one and the text leaves room for its link.</summary>
    public static Draft Illustrated(Actor author, long at, string text, string lang, string picture)
    {
        if (text.Length > LongestBesidePicture) picture = "";
        return new() { Author = author, At = at, Text = WithPicture(text, picture), Lang = lang, Picture = picture.Length > 0 ? picture : null };
    }

    public static string WithPicture(string text, string picture) => picture.Length > 0 ? $"{text} {PictureBook.Address(picture)}" : text;
}
