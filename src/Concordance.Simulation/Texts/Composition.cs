using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Texts;

/// <summary>A post of one sentence or two with an emoji or a tag now and then, so that two accounts hardly ever write the same.</summary>
static class Composition
{
    /// <summary>The longest post of the platform, in UTF-16 units.</summary>
    public const int Longest = 280;

    const int RemarkPercent = 50, EmojiPercent = 25, TagPercent = 15;

    /// <summary>A sentence of the pool, half of the time with a remark after it.</summary>
    public static string Of(IReadOnlyList<string> pool, Dice dice)
    {
        var (first, tags) = WithoutLastTags(Phrase.Expand(dice.Pick(pool), dice));
        var remark = dice.Percent(RemarkPercent) ? Phrase.Expand(dice.Pick(OrdinaryTexts.Remarks), dice) : "";
        var emoji = dice.Percent(EmojiPercent) ? Phrase.Expand("{emoji}", dice) : "";
        var tag = tags.Length == 0 && dice.Percent(TagPercent) ? Phrase.Expand("{tagdivers}", dice) : tags;
        var full = Join(first, remark, emoji, tag);
        return full.Length <= Longest ? full : Join(first, "", "", tags);
    }

    static string Join(string first, string remark, string emoji, string tag)
    {
        // A sentence that ends in a letter needs its full stop before the next one.
        var stop = remark.Length > 0 && char.IsLetterOrDigit(first[^1]) ? "." : "";
        return string.Join(' ', new[] { first + stop, remark, emoji, tag }.Where(part => part.Length > 0));
    }

    /// <summary>Tags that close the sentence go behind the remark.</summary>
    static (string Text, string Tags) WithoutLastTags(string text)
    {
        var words = text.Split(' ');
        var end = words.Length;
        while (end > 1 && words[end - 1].StartsWith('#')) end--;
        return (string.Join(' ', words[..end]), string.Join(' ', words[end..]));
    }
}
