using System.Text;
using Concordance.Content;

namespace Concordance.Places;

/// <summary>The Unicode Script property (UAX #24) of letters, which .NET does not offer: its <c>\p{IsCyrillic}</c> is a block, not a script.</summary>
public static class Script
{
    /// <summary>Name for texts that hold no letter of any script.</summary>
    public const string None = "none";

    static readonly Lazy<CodePointTable> s_scripts = new(() => CodePointTable.Load("Concordance.Places.Data.scripts.txt"));

    /// <summary>The script of a character, such as <c>Latin</c>; null for signs, digits and marks that many scripts share.</summary>
    public static string? Of(Rune rune) => s_scripts.Value.Of(rune.Value);

    /// <summary>The script of most letters in a text; ties go to the first in ordinal order; <see cref="None"/> without letters.</summary>
    public static string Dominant(string text) =>
        text.EnumerateRunes().Select(Of).OfType<string>().CountBy(s => s, StringComparer.Ordinal)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault(None);
}
