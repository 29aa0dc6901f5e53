using System.Text;

namespace Concordance.Content;

/// <summary>The words of a text, as they are written and as they are compared.</summary>
sealed record TemplateWords(string[] Keys, string[] Words)
{
    internal static TemplateWords Of(string text, int most)
    {
        var (keys, words) = (new List<string>(), new List<string>());
        var word = new StringBuilder();
        foreach (var rune in UnicodeForm.In(NormalizationForm.FormC, TextFingerprint.WithoutEntities(text)).EnumerateRunes())
        {
            var belongs = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark || rune.Value is '\'' or '\u2019' && word.Length > 0;
            var alone = belongs && rune.IsBmp && StandsAlone((char)rune.Value);
            if (!belongs || alone) End();
            if (belongs) word.Append(rune.ToString());
            if (alone) End();
            if (words.Count >= most) break;
        }
        End();
        return new([.. keys], [.. words]);

        void End()
        {
            var written = word.ToString().TrimEnd('\'', '\u2019');
            word.Clear();
            if (written.Length == 0 || words.Count >= most) return;
            var letters = new List<char>();
            TextFingerprint.AddLetters(written, letters);
            if (letters.Count == 0) return;
            keys.Add(string.Concat(letters));
            words.Add(written);
        }
    }

    /// <summary>Whether a character is a word by itself: Chinese and Japanese have no spaces between words.</summary>
    internal static bool StandsAlone(char c) => Letters.Weight(c) > 1;

    /// <summary>Words in one line.</summary>
    internal static string Join(ReadOnlySpan<string> words)
    {
        var line = new StringBuilder();
        foreach (var word in words)
        {
            if (line.Length > 0 && !(StandsAlone(line[^1]) && StandsAlone(word[0]))) line.Append(' ');
            line.Append(word);
        }
        return line.ToString();
    }
}
