using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>A script in the form of .NET Interactive's <c>.dib</c> files: code of one language or another behind magic lines.</summary>
static partial class DibText
{
    /// <summary>The script without what it says about itself in <c>#!meta</c>, line by line where it was.</summary>
    /// <param name="text">The file, with <c>\n</c> line ends.</param>
    public static string WithoutMeta(string text) => Meta().Replace(text, m => new string('\n', m.ValueSpan.Count('\n')));

    [GeneratedRegex(@"^[ \t]*#!meta[ \t]*\n(?:(?![ \t]*#!)[^\n]*(?:\n|\z))*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Meta();
}
