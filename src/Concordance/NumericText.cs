using System.Buffers;

namespace Concordance;

/// <summary>Which texts are numbers to a reader: "12 of 18 (66.7 %)", "1.5 to 3", "1 to 4". In a table they stand at the right, as numbers do.</summary>
public static class NumericText
{
    // What is longer is a list, and must be free to take several lines.
    const int Longest = 32;

    // More digits in a row are an id.
    const int MostDigits = 12;

    static readonly SearchValues<char> s_ofNumbers = SearchValues.Create("0123456789.,%()+-−–~<>≥≤ ");

    /// <summary>Whether the texts of a column are numbers: one at least, and nothing else but empty cells.</summary>
    public static bool IsColumn(IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var texts = cells.Where(c => c.Length > 0).Select(Bare).ToList();
        return texts.Exists(t => t.AsSpan().IndexOfAnyInRange('0', '9') >= 0) && texts.TrueForAll(t => t.Length <= Longest && t.AsSpan().IndexOfAnyExcept(s_ofNumbers) < 0 && !HoldsId(t));
    }

    static bool HoldsId(string text)
    {
        var run = 0;
        foreach (var letter in text)
        {
            run = char.IsAsciiDigit(letter) ? run + 1 : 0;
            if (run > MostDigits) return true;
        }
        return false;
    }

    // The words that stand in shares, ranges and counts that are not told.
    static string Bare(string text)
    {
        foreach (var word in (string[])["all but ", " of ", " to "]) text = text.Replace(word, " ", StringComparison.Ordinal);
        return text;
    }
}
