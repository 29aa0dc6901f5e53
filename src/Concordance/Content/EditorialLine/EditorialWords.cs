using System.Text;
using System.Text.RegularExpressions;

namespace Concordance.Content;

/// <summary>The words of posts as numbers.</summary>
sealed partial class EditorialWords
{
    /// <summary>What stands between words that are no phrase.</summary>
    internal const int Break = -1;

    // No word that two people would share is longer; runs without spaces are.
    const int Longest = 64;

    const string Elided = "cdjlmnst";

    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _known;

    internal EditorialWords() => _known = Table.Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    internal TermTable<string> Table { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds the numbers of a text's words to a list, each after those before it, with a break wherever more than a blank stands between them; a break ends it.</summary>
    internal void Add(string text, List<int> words)
    {
        if (text.Length == 0) return;
        var each = new TextWords(Plain(text));
        while (each.MoveNext())
        {
            var word = WithoutArticle(each.Current);
            if (!each.Follows) words.Add(Break);
            if (word.Length is 0 or > Longest || !HasLetter(word)) words.Add(Break);
            else words.Add(_known.TryGetValue(word, out var number) ? number : Table.NumberOf(word.ToString()));
        }
        words.Add(Break);
    }

    /// <summary>The keys of the words of a text, and of its pairs of words, as they are counted.</summary>
    internal static (IReadOnlyList<string> Words, IReadOnlyList<string> Phrases) Of(string text)
    {
        var own = new EditorialWords();
        List<int> numbers = [];
        own.Add(text, numbers);
        return ([.. numbers.Where(n => n != Break).Distinct().Select(n => own.Table[n])], [.. numbers.Zip(numbers.Skip(1)).Where(p => p.First != Break && p.Second != Break).Distinct().Select(p => Phrase(own.Table[p.First], own.Table[p.Second]))]);
    }

    /// <summary>Two words in one line.</summary>
    internal static string Phrase(string first, string second) => TemplateWords.Join([first, second]);

    /// <summary>A text without links, mentions, hashtags and pseudonyms, with a break in their place, as its words are compared.</summary>
    internal static string Plain(string text)
    {
        var plain = TextFingerprint.WithoutEntities(text, "\n");
        if (plain.Contains('-', StringComparison.Ordinal)) plain = Pseudonyms().Replace(plain, "\n");
        return UnicodeForm.Folded(plain).Replace('\u2019', '\'');
    }

    // French, Italian and Catalan write short words before vowels as one letter with an apostrophe: "l'arena" is "arena". In other languages such a letter is part of the word.
    static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[1] == '\'' && Elided.Contains(word[0], StringComparison.Ordinal) ? word[2..] : word.Length > 4 && word.StartsWith("qu'", StringComparison.Ordinal) ? word[3..] : word;

    static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes()) if (Rune.IsLetterOrDigit(rune)) return true;
        return false;
    }

    // The pseudonyms that stand in texts of a pseudonymous case, of which Pseudonymizer tells.
    [GeneratedRegex(@"\b(?:account|handle|mail|media|name|post|share)-[0-9a-f]{16}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pseudonyms();
}
