using System.Text;
using Concordance.Content;

namespace Concordance.Places;

/// <summary>The letters of a text against those of some languages.</summary>
/// <param name="Letters">Letters of any script, links, mentions and hashtags aside.</param>
/// <param name="Script">Script of most of them; see <see cref="Script"/>.</param>
/// <param name="Languages">One entry a language, in the order given.</param>
public sealed record LetterProfile(int Letters, string Script, IReadOnlyList<LanguageLetters> Languages)
{
    /// <summary>The letters of a text.</summary>
    /// <param name="text">The text, as collected.</param>
    /// <param name="languages">The languages to tell from each other, as <see cref="LetterSets"/> calls them.</param>
    /// <returns>A profile; of a text without letters all counts are zero.</returns>
    /// <exception cref="InputException">A language is not known.</exception>
    public static LetterProfile Of(string text, IReadOnlyList<string> languages)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(languages);
        var bare = TextFingerprint.WithoutEntities(UnicodeForm.In(NormalizationForm.FormC, text));
        var letters = bare.EnumerateRunes().Where(Rune.IsLetter).ToList();
        var counts = letters.CountBy(LetterSets.Small).ToList();
        return new(letters.Count, Places.Script.Dominant(bare), [.. languages.Select(language =>
        {
            var telling = counts.Where(c => LetterSets.IsMain(language, c.Key) && !languages.Any(o => o != language && LetterSets.IsMain(o, c.Key))).ToList();
            return new LanguageLetters(language, counts.Where(c => !LetterSets.IsKnown(language, c.Key)).Sum(c => c.Value), telling.Sum(c => c.Value), [.. telling.Select(c => c.Key.ToString()).Order(StringComparer.Ordinal)]);
        })]);
    }

    /// <summary>Languages of which the text has a letter that the others lack and lacks none: usually none or one. Letters alone can be borrowed, as in a name.</summary>
    public IReadOnlyList<string> Told => [.. Languages.Where(l => l.Telling > 0 && l.Outside == 0).Select(l => l.Language)];
}

/// <summary>The letters of a text against those of one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Outside">Letters of the text that the language has not even for loan words.</param>
/// <param name="Telling">Letters of the text that the language needs and the other languages do not.</param>
/// <param name="Letters">Which these are, in ordinal order.</param>
public sealed record LanguageLetters(string Language, int Outside, int Telling, IReadOnlyList<string> Letters);
