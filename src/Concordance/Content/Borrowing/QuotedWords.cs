namespace Concordance.Content;

/// <summary>Which words of a text stand within quotation marks.</summary>
/// <remarks>
/// A quotation ends at the mark that answers the one that began it, within the same line; marks that nothing answers count for nothing. Apostrophes are no quotation marks here, so that quotations in single marks are not recognised. Of
/// <c>»…«</c> the first begins a quotation where a space or nothing is before it.
/// </remarks>
static class QuotedWords
{
    const char Straight = '"';

    /// <summary>For each word whether it begins within quotation marks.</summary>
    internal static bool[] Of(string text, PassageText words)
    {
        var quoted = new bool[words.Words.Length];
        var word = 0;
        foreach (var (start, end) in Quotations(text))
        {
            while (word < quoted.Length && words.Starts[word] < start) word++;
            for (; word < quoted.Length && words.Starts[word] < end; word++) quoted[word] = true;
        }
        return quoted;
    }

    static IEnumerable<(int Start, int End)> Quotations(string text)
    {
        for (int from = 0, to; from < text.Length; from = to + 1)
        {
            to = text.AsSpan(from).IndexOfAny('\n', '\r', '\u2029') is >= 0 and var line ? from + line : text.Length;
            for (var i = from; i < to; i++)
            {
                if (Answers(text, i) is not { } answers || End(text, i, to, answers) is not { } end) continue;
                yield return (i, end);
                i = end;
            }
        }
    }

    static int? End(string text, int start, int to, string answers)
    {
        var depth = 1;
        for (var i = start + 1; i < to; i++)
        {
            if (answers.Contains(text[i], StringComparison.Ordinal))
            {
                if (--depth == 0) return i;
            }
            else if (text[i] == text[start]) depth++;
        }
        return null;
    }

    static string? Answers(string text, int at) => text[at] switch
    {
        Straight => "\"",
        '«' => "»",
        '»' when at == 0 || char.IsWhiteSpace(text[at - 1]) => "«",
        '“' or '‟' => "”",
        '„' => "“”",
        '‹' => "›",
        '「' => "」",
        '『' => "』",
        '〝' => "〞〟",
        '＂' => "＂",
        _ => null,
    };
}
