using System.Text;
using Concordance.Places;

namespace Concordance.Content;

/// <summary>Whether a name mixes scripts in a way that no writing system does.</summary>
/// <remarks>
/// Unicode Technical Standard #39, section 5.1 (resolved script sets): each character can belong to several scripts, and Japanese, Korean and Chinese with Bopomofo use several together; a text is of mixed scripts where no script is
/// left that all its characters can belong to. Names with a word in each of two alphabets are mixed too, and nothing is wrong with them.
/// </remarks>
public static class ScriptSets
{
    static readonly Lazy<CodePointTable> s_extensions = new(() => CodePointTable.Load("Concordance.Reference.script-extensions.txt"));

    /// <summary>Whether the scripts of a text are mixed. Signs and digits that all scripts share belong to each.</summary>
    public static bool AreMixed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        HashSet<string>? left = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Of(rune) is not { } scripts) continue;
            if (left is null) left = new(scripts, StringComparer.Ordinal);
            else left.IntersectWith(scripts);
            if (left.Count == 0) return true;
        }
        return false;
    }

    /// <summary>The scripts of a text's letters, in the order in which they come.</summary>
    public static IReadOnlyList<string> Named(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.EnumerateRunes().Select(Script.Of).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    // Null where the character can belong to any script.
    static IEnumerable<string>? Of(Rune rune)
    {
        var named = s_extensions.Value.Of(rune.Value)?.Split(' ') ?? (Script.Of(rune) is { } one ? [one] : null);
        return named?.SelectMany(WithSystems);
    }

    // Writing systems that use several scripts, as section 5.1 adds them.
    static IEnumerable<string> WithSystems(string script) => script switch
    {
        "Han" => [script, "Han with Bopomofo", "Japanese", "Korean"],
        "Hiragana" or "Katakana" => [script, "Japanese"],
        "Hangul" => [script, "Korean"],
        "Bopomofo" => [script, "Han with Bopomofo"],
        _ => [script],
    };
}
