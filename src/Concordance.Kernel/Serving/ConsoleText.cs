namespace Concordance.Kernel;

/// <summary>What a cell writes to the console, where a terminal would obey it and not show it.</summary>
static class ConsoleText
{
    // "Erase the whole display": what a terminal program writes to clear the screen.
    const string Clear = "\e[2J";

    // "Cursor to the top left corner", which usually stands before or after it.
    const string Home = "\e[H";

    /// <summary>The pieces of the text in order; null where what was shown so far is to be cleared.</summary>
    public static IEnumerable<string?> Split(string text)
    {
        if (!text.Contains(Clear, StringComparison.Ordinal))
        {
            yield return text;
            yield break;
        }
        var pieces = text.Replace(Home, "", StringComparison.Ordinal).Split(Clear);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0) yield return null;
            if (pieces[i].Length > 0) yield return pieces[i];
        }
    }
}
