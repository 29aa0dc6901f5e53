using System.Text;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Texts;

/// <summary>How an account writes.</summary>
sealed record StyleTraits
{
    /// <summary>No capital letter.</summary>
    public bool LowerCase { get; init; }

    /// <summary>No accent.</summary>
    public bool NoAccents { get; init; }

    /// <summary>How many of a hundred longer words have two letters swapped or one doubled; default 0.</summary>
    public int TypoPercent { get; init; }

    /// <summary>What closes a sentence without an end of its own; default nothing.</summary>
    public string Ending { get; init; } = "";

    /// <summary>The style that an account keeps; the bits come from its seed. Most write plainly.</summary>
    public static StyleTraits Of(ulong bits) => new()
    {
        LowerCase = bits % 7 == 0,
        NoAccents = bits / 7 % 9 == 0,
        TypoPercent = (bits / 63 % 8) switch { 0 => 6, 1 => 2, _ => 0 },
        Ending = (bits / 504 % 12) switch { 0 => "...", 1 => " !!", 2 => " !!!!", _ => "" },
    };
}

/// <summary>Gives a text the habits of its account. Tags, handles and links stay as they are.</summary>
static class Style
{
    const int ShortestWordWithTypo = 5;

    /// <summary>The text in the style, or as it was where the style would make it too long for a post.</summary>
    public static string Apply(string text, StyleTraits traits, Dice dice)
    {
        if (traits == s_plain) return text;
        List<string> words = [.. text.Split(' ').Select(word => IsKept(word) ? word : Word(word, traits, dice))];
        if (traits.Ending.Length > 0) AddEnding(words, traits.Ending);
        var styled = string.Join(' ', words);
        return styled.Length <= Composition.Longest ? styled : text;
    }

    static readonly StyleTraits s_plain = new();

    static bool IsKept(string word) => word.AsSpan().ContainsAny('#', '@') || word.Contains("://", StringComparison.Ordinal);

    static string Word(string word, StyleTraits traits, Dice dice)
    {
        if (traits.LowerCase) word = word.ToLowerInvariant();
        if (traits.NoAccents) word = WithoutAccents(word);
        return traits.TypoPercent > 0 && word.Length >= ShortestWordWithTypo && dice.Percent(traits.TypoPercent) ? Typo(word, dice) : word;
    }

    /// <summary>Two neighbours swapped, or one letter doubled; never the first letter, and only between letters of the alphabets.</summary>
    static string Typo(string word, Dice dice)
    {
        var at = dice.Between(1, word.Length - 2);
        if (!char.IsLetter(word[at]) || !char.IsLetter(word[at + 1])) return word;
        return dice.Percent(50)
            ? $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}"
            : word.Insert(at, word[at].ToString());
    }

    static void AddEnding(List<string> words, string ending)
    {
        var last = words.FindLastIndex(word => !IsKept(word));
        if (last >= 0 && char.IsLetterOrDigit(words[last][^1])) words[last] += ending;
    }

    /// <summary>A table of our own: no Unicode data of the machine enters.</summary>
    static string WithoutAccents(string word)
    {
        const string from = "àâäçéèêëîïôöùûüÿÀÂÇÉÈÊËÎÏÔÙÛ", to = "aaaceeeeiioouuuyAACEEEEIIOUU";
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var at = from.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0) plain.Append(to[at]);
            else if (c is 'œ') plain.Append("oe");
            else plain.Append(c);
        }
        return plain.ToString();
    }
}
