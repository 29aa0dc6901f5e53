using System.Globalization;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Texts;

/// <summary>The articles of the agency and of the made-up outlets.</summary>
static class Articles
{
    const int FewestParagraphs = 5, MostParagraphs = 9, FewestWords = 270, MostWords = 440, Staff = 6, Days = 60;

    // Every second sentence or so speaks of the topic, the rest is what every article says.
    const int TopicPercent = 45;

    public static IReadOnlyList<string> Domains { get; } = [News.AgencyDomain, .. News.Outlets.Select(o => o.Domain)];

    /// <summary>So many articles of each outlet, published in the sixty days up to 20 July 2023.</summary>
    public static IReadOnlyList<Article> Of(ulong seed, int perOutlet) => Of(seed, perOutlet, new(2023, 7, 20));

    /// <summary>So many articles of each outlet, published in the sixty days up to the last one.</summary>
    public static IReadOnlyList<Article> Of(ulong seed, int perOutlet, DateOnly last) =>
        [.. Domains.SelectMany(domain => OfOutlet(Dice.For(seed, "articles " + domain), domain, perOutlet, last))];

    static IEnumerable<Article> OfOutlet(Dice dice, string domain, int count, DateOnly last)
    {
        var staff = Enumerable.Range(0, Staff).Select(_ => Byline(dice)).ToArray();
        for (var number = 1; number <= count; number++)
        {
            var topic = dice.Pick(ArticleTopic.All);
            var city = dice.Pick(Lexicon.Words["ville"]);
            var published = last.AddDays(-dice.Below(Days));
            yield return new(
                $"https://{domain}/{published.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)}/{topic.Id}-{Handles.Plain(city).ToLowerInvariant()}-{number}",
                domain, Write(dice.Pick(topic.Titles), city, dice), dice.Pick(staff), published,
                Article.Join(Paragraphs(topic, city, dice)));
        }
    }

    internal static string Byline(Dice dice) => $"{dice.Pick(Names.French)} {(char)('A' + dice.Below(26))}.";

    static List<string> Paragraphs(ArticleTopic topic, string city, Dice dice)
    {
        Queue<string> special = new(Shuffled(topic.Sentences, dice)), common = new(Shuffled(ArticleTopic.Common, dice));
        List<string> sentences = [Write(dice.Pick(topic.Leads), city, dice)];
        var wanted = dice.Between(FewestWords, MostWords);
        for (var words = Article.WordsOf(sentences[0]); words < wanted; words += Article.WordsOf(sentences[^1]))
        {
            var from = special.Count > 0 && dice.Percent(TopicPercent) ? special : common;
            sentences.Add(Write(from.Dequeue(), city, dice));
        }
        return Split(sentences, dice.Between(FewestParagraphs, MostParagraphs));
    }

    /// <summary>Sentences shared out evenly among so many paragraphs.</summary>
    internal static List<string> Split(IReadOnlyList<string> sentences, int paragraphs) =>
        [.. Enumerable.Range(0, paragraphs).Select(i => string.Join(' ', sentences.Skip(i * sentences.Count / paragraphs)
            .Take((i + 1) * sentences.Count / paragraphs - i * sentences.Count / paragraphs)))];

    internal static string Write(string template, string city, Dice dice) =>
        Phrase.Expand(template.Replace("%ville%", city, StringComparison.Ordinal), dice);

    internal static List<string> Shuffled(IEnumerable<string> templates, Dice dice)
    {
        List<string> shuffled = [.. templates];
        dice.Shuffle(shuffled);
        return shuffled;
    }
}
