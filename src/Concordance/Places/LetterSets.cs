using System.Collections.Frozen;
using System.Text;

namespace Concordance.Places;

/// <summary>The letters that languages are written with: the exemplar characters of CLDR (UTS #35, part 3), main and auxiliary; see <c>data/reference/exemplars</c>.</summary>
/// <remarks>
/// Small and capital letters are one. Digraphs are left out, their letters are not. "Main" are letters that the language needs, "auxiliary" those that it uses in names and loan words. A language in two scripts has
/// two entries: <c>az</c> and <c>az-Cyrl</c>.
/// </remarks>
public static class LetterSets
{
    sealed record Letters(FrozenSet<Rune> Main, FrozenSet<Rune> Auxiliary);

    static readonly Lazy<FrozenDictionary<string, Letters>> s_all = new(() => ReferenceRows.Of("exemplars.exemplars.tsv").ToFrozenDictionary(f => f[0], f => new Letters(Set(f[1]), Set(f[2])), StringComparer.Ordinal));

    static FrozenSet<Rune> Set(string letters) => letters.EnumerateRunes().Select(Small).ToFrozenSet();

    // İ and ı are letters of their own in some languages; for others they are an i.
    internal static Rune Small(Rune rune) => rune.Value == 0x130 ? new('i') : Rune.ToLowerInvariant(rune);

    /// <summary>The languages, ISO 639 with a script where it is not the usual one, in ordinal order.</summary>
    public static IReadOnlyList<string> Languages => [.. s_all.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether a letter belongs to those that a language needs.</summary>
    /// <exception cref="InputException">The language is not known.</exception>
    public static bool IsMain(string language, Rune letter) => Of(language).Main.Contains(Small(letter));

    /// <summary>Whether a letter belongs to those that a language needs or uses in names and loan words.</summary>
    /// <exception cref="InputException">The language is not known.</exception>
    public static bool IsKnown(string language, Rune letter) => Of(language) is var set && (set.Main.Contains(Small(letter)) || set.Auxiliary.Contains(Small(letter)));

    /// <summary>Letters that a language needs and its neighbours lack, in ordinal order; what they have for loan words only they lack.</summary>
    /// <param name="language">The language.</param>
    /// <param name="neighbours">Languages that it must be told from.</param>
    /// <exception cref="InputException">A language is not known.</exception>
    public static IReadOnlyList<string> Telling(string language, IEnumerable<string> neighbours)
    {
        var others = neighbours.Where(n => n != language).Select(Of).ToList();
        return [.. Of(language).Main.Where(l => !others.Exists(o => o.Main.Contains(l))).Select(l => l.ToString()).Order(StringComparer.Ordinal)];
    }

    static Letters Of(string language) => s_all.Value.GetValueOrDefault(language) ?? throw new InputException($"The letters of the language '{language}' are not known.", "Give a code of ISO 639 such as 'az'; see data/reference/exemplars.");
}
