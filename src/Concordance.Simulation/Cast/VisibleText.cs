namespace Concordance.Simulation.Cast;

/// <summary>Something that the API points out in a text.</summary>
/// <param name="Start">Its first character, sign included, in UTF-16 units.</param>
/// <param name="End">The character after it.</param>
/// <param name="Value">The text of it without its sign.</param>
readonly record struct Entity(int Start, int End, string Value);

/// <summary>What can be read off the text that the API shows: a repost's cut, and the entities that survive it.</summary>
static class VisibleText
{
    const int RepostLimit = 140;

    /// <summary>"RT @user: text", cut to 140 UTF-16 units with an ellipsis as the last.</summary>
    public static string Repost(string username, string text)
    {
        var full = $"RT @{username}: {text}";
        if (full.Length <= RepostLimit) return full;
        var keep = RepostLimit - 1;
        if (char.IsHighSurrogate(full[keep - 1])) keep--;
        return full[..keep] + "…";
    }

    public static IReadOnlyList<string> Hashtags(string text) => [.. Tags(text).Select(e => e.Value)];

    public static IReadOnlyList<Entity> Tags(string text) => After(text, '#');

    public static IReadOnlyList<Entity> Mentions(string text) => After(text, '@');

    /// <summary>The links of the text; one that the cut of a repost hit is none.</summary>
    public static IReadOnlyList<string> Urls(string text) =>
        [.. text.Split(' ').Where(w => w.StartsWith("https://", StringComparison.Ordinal) && !w.EndsWith('…'))];

    static List<Entity> After(string text, char sign)
    {
        List<Entity> found = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != sign || (i > 0 && IsWord(text[i - 1]))) continue;
            var end = i + 1;
            while (end < text.Length && IsWord(text[end])) end++;
            // The API leaves out an entity that the cut of a repost hit.
            if (end > i + 1 && !(end == text.Length - 1 && text[end] == '…')) found.Add(new(i, end, text[(i + 1)..end]));
            i = end - 1;
        }
        return found;
    }

    static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
