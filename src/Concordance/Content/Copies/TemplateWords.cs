using System.Text;

namespace Concordance.Content;

/// <summary>The words of a text, as they are written and as they are compared.</summary>
sealed record TemplateWords(string[] Keys, string[] Words)
{
    internal static TemplateWords Of(string text, int most)
    {
        var (keys, words) = (new List<string>(), new List<string>());
        var letters = new List<char>();
        var each = new TextWords(UnicodeForm.In(NormalizationForm.FormC, TextFingerprint.WithoutEntities(text)));
        while (words.Count < most && each.MoveNext())
        {
            var written = each.Current.ToString();
            letters.Clear();
            TextFingerprint.AddLetters(written, letters);
            if (letters.Count == 0) continue;
            keys.Add(string.Concat(letters));
            words.Add(written);
        }
        return new([.. keys], [.. words]);
    }

    /// <summary>Words in one line.</summary>
    internal static string Join(ReadOnlySpan<string> words)
    {
        var line = new StringBuilder();
        foreach (var word in words)
        {
            if (line.Length > 0 && !(TextWords.StandsAlone(line[^1]) && TextWords.StandsAlone(word[0]))) line.Append(' ');
            line.Append(word);
        }
        return line.ToString();
    }
}
