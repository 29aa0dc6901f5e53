using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>
/// Finds absolute paths of a machine in a text. Unix paths count only under folders that machines have: a text may well
/// speak of "and/or" or of a web address's "/posts/1".
/// </summary>
static partial class AbsolutePaths
{
    public static string? FirstIn(string text)
    {
        var unix = Unix().Match(text);
        if (unix.Success) return unix.Value;
        var windows = Windows().Match(text);
        return windows.Success ? windows.Value : null;
    }

    [GeneratedRegex(@"(?<![\w.~/:)\]}-])(?:file://)?/(?:home|Users|root|tmp|var|usr|etc|opt|mnt|media|srv|private|Volumes|work|workspaces|builds?|github)/[\w.@-]+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unix();

    // "T:\n" in a C# text is a line break and no path: after a single backslash, the letters of escapes need a second one.
    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z]:(?:\\\\[\w.]|/(?!/)\w+[/.\\]|\\(?![nrtabfv0xu""'\\])\w|\\\w+\\\w)|(?<![\\\w])\\\\\w[\w.-]+\\\w",
        RegexOptions.CultureInvariant)]
    private static partial Regex Windows();
}
