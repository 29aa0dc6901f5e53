namespace Concordance.Content;

/// <summary>Which words of a text stand within quotation marks.</summary>
/// <remarks>
/// A quotation ends at the next mark that answers the one that began it, within the same line, whatever was quoted in it; marks that nothing answers count for nothing. Apostrophes are no quotation marks here, so that quotations in single
/// marks are not recognised. Of <c>»…«</c> the first begins a quotation where a space or nothing is before it, and none after it: before others it ends one of French.
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
            // What nothing answers from here on, nothing answers later in the line.
            var unanswered = "";
            for (var i = from; i < to; i++)
            {
                if (Answers(text, i) is not { } answers || unanswered.Contains(text[i], StringComparison.Ordinal)) continue;
                var length = text.AsSpan(i + 1, to - i - 1).IndexOfAny(answers);
                if (length < 0)
                {
                    unanswered += text[i];
                    continue;
                }
                yield return (i, i + 1 + length);
                i += 1 + length;
            }
        }
    }

    static string? Answers(string text, int at) => text[at] switch
    {
        Straight => "\"",
        '«' => "»",
        '»' when (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) => "«",
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
