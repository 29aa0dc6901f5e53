using System.Collections.Frozen;
using System.Text;
using Concordance.Content;
using Lingua;

namespace Concordance.Places;

/// <summary>The language of a text, told by its words and not by its letters alone.</summary>
/// <param name="Language">The likeliest of the languages asked for (ISO 639-1); null where nothing can be told.</param>
/// <param name="Confidence">Of the likeliest, 0 to 1 among the languages asked for; a text in another language has one of these as well.</param>
/// <param name="All">Every language asked for with its confidence, the likeliest first.</param>
public sealed record TextLanguage(string? Language, double Confidence, IReadOnlyList<(string Language, double Confidence)> All)
{
    internal static readonly TextLanguage None = new(null, 0, []);
}

/// <summary>Tells the language of texts by Lingua (SearchPioneer.Lingua, Apache 2.0: n-grams of one to five letters, after P. M. Stahl's Lingua), among a few languages.</summary>
/// <remarks>
/// The confidence is Lingua's own. How often it is right for Azerbaijani against Turkish, with and without their marks, is measured in <c>tests/Concordance.Tests/Places/Tables/azerbaijani-turkish.md</c>: without marks
/// short texts of the two are often taken for each other. Nothing is told of texts too short, and who writes a language tells not where. Safe for several threads; some thousand texts a second.
/// </remarks>
public sealed class LanguageReader
{
    /// <summary>Folder of the models beside the library.</summary>
    const string Models = "Lingua/LanguageModels";

    static readonly FrozenDictionary<string, Language> s_byCode = Enum.GetValues<Language>().Where(l => l != Language.Unknown).Select(l => (Code: l.IsoCode6391().ToString().ToLowerInvariant(), Language: l))
        .GroupBy(l => l.Code, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First().Language, StringComparer.Ordinal);

    readonly LanguageDetector _detector;
    readonly FrozenDictionary<Language, string> _codes;

    /// <summary>Least letters of a text, links, mentions and hashtags aside. Default 12.</summary>
    public int LeastLetters { get; init; } = 12;

    /// <summary>The languages, in ordinal order.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Makes a reader; models are read from the disk with the first text.</summary>
    /// <param name="languages">Two or more languages, ISO 639-1: those of the case, and those that are written around it.</param>
    /// <exception cref="InputException">Fewer than two languages, or one for which no model is there.</exception>
    public LanguageReader(IEnumerable<string> languages)
    {
        Languages = [.. languages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (Languages.Count < 2) throw new InputException("One language can't be told from itself.", "Give two languages or more.");
        if (Languages.FirstOrDefault(l => !s_byCode.ContainsKey(l) || !Directory.Exists(Path.Combine(Folder, l))) is { } unknown)
            throw new InputException($"There is no model of the language '{unknown}'.", $"Give some of {string.Join(", ", Known)}.");
        _codes = Languages.ToFrozenDictionary(l => s_byCode[l], l => l);
        _detector = LanguageDetectorBuilder.FromLanguages([.. _codes.Keys]).WithLanguageModelsDirectory(Folder).Build();
    }

    /// <summary>Languages whose models are there.</summary>
    public static IReadOnlyList<string> Known { get; } = Directory.Exists(Folder) ? [.. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)!).Where(s_byCode.ContainsKey).Order(StringComparer.Ordinal)] : [];

    static string Folder => Path.Combine(Path.GetDirectoryName(typeof(LanguageReader).Assembly.Location) is { Length: > 0 } beside ? beside : AppContext.BaseDirectory, Models);

    /// <summary>The language of a text, without its links, mentions and hashtags.</summary>
    public TextLanguage Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return TextLanguage.None;
        var bare = TextFingerprint.WithoutEntities(UnicodeForm.In(NormalizationForm.FormC, text));
        if (bare.EnumerateRunes().Count(Rune.IsLetter) < LeastLetters) return TextLanguage.None;
        var all = _detector.ComputeLanguageConfidenceValues(bare).Select(c => (Language: _codes[c.Key], Confidence: c.Value)).OrderByDescending(c => c.Confidence).ThenBy(c => c.Language, StringComparer.Ordinal).ToList();
        // Where no language has the script, all are at nought.
        return all is [{ Confidence: > 0 } best, ..] ? new(best.Language, best.Confidence, all) : TextLanguage.None;
    }
}
