using System.Text;
using System.Text.RegularExpressions;
using Concordance.Content;

namespace Concordance.Places;

/// <summary>Rules that turn one spelling into another, from a table of <c>data/reference/transliteration</c>.</summary>
sealed class SpellingRules
{
    /// <summary>A name has no more spellings than this: rules with several ways multiply.</summary>
    internal const int MostWays = 64;

    readonly (Regex Pattern, string[] Ways)[] _rules;

    SpellingRules((Regex, string[])[] rules) => _rules = rules;

    /// <summary>Reads a table of patterns, which are tried in its order.</summary>
    internal static SpellingRules Patterns(string table) => new([.. Rows(table).Select(r => (new Regex(@"\G(?:" + r.From + ")", RegexOptions.CultureInvariant), r.Ways))]);

    /// <summary>Reads a table of letters or sounds, the longest of which is taken.</summary>
    internal static SpellingRules Letters(string table) => new([.. Rows(table).OrderByDescending(r => r.From.Length).Select(r => (new Regex(@"\G" + Regex.Escape(r.From), RegexOptions.CultureInvariant), r.Ways))]);

    static IEnumerable<(string From, string[] Ways)> Rows(string table) => ReferenceRows.Of("transliteration." + table + ".tsv").Select(f => (f[0], f.Length > 1 ? f[1].Split('|') : [""]));

    /// <summary>The ways to spell one word, the first of every rule first, at most <see cref="MostWays"/>; none where a letter has no rule.</summary>
    /// <param name="word">The word, in small letters.</param>
    /// <param name="between">What to put between the outcomes of two rules.</param>
    internal IReadOnlyList<string> Of(string word, string between = "")
    {
        List<string> ways = [""];
        for (var i = 0; i < word.Length;)
        {
            var (length, outcomes) = (0, Array.Empty<string>());
            foreach (var (pattern, found) in _rules)
                if (pattern.Match(word, i) is { Success: true, Length: > 0 } match)
                {
                    (length, outcomes) = (match.Length, found);
                    break;
                }
            if (length == 0) return [];
            i += length;
            ways = [.. ways.SelectMany(w => outcomes.Select(o => o.Length == 0 || w.Length == 0 ? w + o : w + between + o)).Take(MostWays)];
        }
        return ways;
    }

    /// <summary>The ways to turn sounds, divided by spaces, into letters.</summary>
    internal IReadOnlyList<string> OfSounds(string sounds)
    {
        List<string> ways = [""];
        foreach (var sound in sounds.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Find(_rules, r => r.Pattern.Match(sound) is { Success: true } m && m.Length == sound.Length).Ways is not { } outcomes) return [];
            ways = [.. ways.SelectMany(w => outcomes.Select(o => w + o)).Take(MostWays)];
        }
        return ways;
    }

    /// <summary>A name in small letters with composed accents, as the tables have them.</summary>
    internal static string Small(string name)
    {
        var small = new StringBuilder(name.Length);
        foreach (var rune in UnicodeForm.In(NormalizationForm.FormC, name).EnumerateRunes()) small.Append(Rune.ToLowerInvariant(rune).ToString());
        return small.ToString().Replace('’', '\'').Replace('ё', 'ё');
    }
}
