using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>A line such as <c>#!share count --from csharp</c>.</summary>
/// <param name="Line">Its number, counted from 1.</param>
/// <param name="Name">The first word without <c>#!</c>.</param>
/// <param name="Rest">What follows it.</param>
sealed partial record MagicLine(int Line, string Name, string Rest)
{
    /// <summary>Start of the next line that begins with <c>#!</c> and a letter; null where none does.</summary>
    public static int? Next(string text, int from) => Start().Match(text, from) is { Success: true } match ? match.Index : null;

    /// <summary>Reads the line that begins here, and where the next one begins.</summary>
    public static (MagicLine Line, int Next) Read(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        if (end < 0) end = text.Length;
        var words = text[start..end].Trim().Split([' ', '\t'], 2);
        return (new MagicLine(text.AsSpan(0, start).Count('\n') + 1, words[0][2..], words.Length > 1 ? words[1].Trim() : ""), Math.Min(end + 1, text.Length));
    }

    [GeneratedRegex(@"^[ \t]*#!(?=[A-Za-z])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
