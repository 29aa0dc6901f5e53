using System.Globalization;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Benchmarks.Inputs;

/// <summary>What a post says: accents, emoji, tags, and now and then a link, a mention, quotes, line breaks, another script.</summary>
static class SampleText
{
    /// <summary>How short links begin; see <see cref="LongLink"/>.</summary>
    public const string ShortLink = "https://l.example/";

    const int ForeignPercent = 6, QuotedPercent = 8, BrokenPercent = 15, MentionPercent = 12, LinkPercent = 35;

    static readonly (string Text, string Language)[] s_foreign =
    [
        ("Сегодня тёплый вечер, и весь город на набережной. До завтра! #вечер", "ru"),
        ("صباح الخير من الحي القديم، الطقس جميل والسوق مزدحم #صباح", "ar"),
        ("Bu axşam şəhərdə hava gözəldir, hamı küçədədir. Sabah görüşərik #axşam", "az"),
        ("昨日の試合は本当に面白かった。また来週！ #試合", "ja"),
        ("What a match, and what a city. See you all tomorrow at the river #summer", "en"),
    ];

    /// <summary>The text of a post that stands alone, by the post's number, and its language.</summary>
    public static (string Text, string Language) Of(long number)
    {
        var dice = Dice.For(SamplePosts.Seed, "text", number);
        var (text, language) = dice.Percent(ForeignPercent) ? dice.Pick(s_foreign) : (OrdinaryTexts.Everyday(dice), "fr");
        if (dice.Percent(QuotedPercent)) text = $"\"{text}\"";
        if (dice.Percent(BrokenPercent)) text = text.Replace(". ", ".\n\n", StringComparison.Ordinal) + "\n👇";
        if (dice.Percent(MentionPercent)) text += " @sim_gazette_des_" + dice.Between(10_000, 99_999).ToString(CultureInfo.InvariantCulture);
        if (dice.Percent(LinkPercent)) text += $" {ShortLink}{dice.Below(5_000_000).ToString("x8", CultureInfo.InvariantCulture)}";
        return (text, language);
    }

    /// <summary>Where a short link leads.</summary>
    public static string LongLink(string link) => $"https://gazette.example/2023/07/une-histoire-{link[ShortLink.Length..]}?ref=x&page=1";
}
