namespace Concordance.Coordination.Peers;

/// <summary>How the coordination-network-toolkit makes texts comparable.</summary>
public static class CntText
{
    /// <summary>
    /// A text in lower case, without mentions ("@" and what follows up to white space, also in the middle of a word) and with one
    /// space for all white space: its co_tweet compares these.
    /// </summary>
    public static string Clean(string text)
    {
        var words = new List<int>(text.Length);
        foreach (var point in WithoutMentions(text))
        {
            if (!PythonText.IsSpace(point)) words.Add(point);
            else if (words.Count > 0 && words[^1] != ' ') words.Add(' ');
        }
        if (words.Count > 0 && words[^1] == ' ') words.RemoveAt(words.Count - 1);
        return PythonText.Text([.. words]);
    }

    /// <summary>
    /// The distinct tokens of a text in ordinal order: words, numbers and single signs of the text in lower case without mentions; its
    /// co_similar_tweet compares these. An apostrophe that begins a word is lost, as there.
    /// </summary>
    public static IReadOnlyList<string> Tokens(string text)
    {
        var points = WithoutMentions(text).ToArray().AsSpan();
        var tokens = new SortedSet<string>(StringComparer.Ordinal);
        int start = 0, at = 0;
        while (at <= points.Length)
        {
            if (!WordBreaks.IsBoundary(points, at))
            {
                at++;
                continue;
            }
            Add(points[start..at]);
            start = at;
            while (start < points.Length && WordBreaks.Of(points[start]) == WordBreak.WSegSpace) start++;
            if (start < points.Length && points[start] == '\'') start++;
            at = start == at ? at + 1 : start;
        }
        if (start < points.Length) Add(points[start..]);
        return [.. tokens];

        // Tokens are told apart by white space afterwards, so that one with white space in it falls to pieces.
        void Add(ReadOnlySpan<int> piece)
        {
            var from = 0;
            for (var i = 0; i <= piece.Length; i++)
            {
                if (i < piece.Length && !PythonText.IsSpace(piece[i])) continue;
                if (i > from) tokens.Add(PythonText.Text(piece[from..i]));
                from = i + 1;
            }
        }
    }

    static List<int> WithoutMentions(string text)
    {
        var points = PythonText.Lower(text);
        var kept = new List<int>(points.Length);
        var inMention = false;
        foreach (var point in points)
        {
            inMention = point == '@' || inMention && !PythonText.IsUnicodeSpace(point);
            if (!inMention) kept.Add(point);
        }
        return kept;
    }
}
