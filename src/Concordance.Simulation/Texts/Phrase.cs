using System.Globalization;
using System.Text;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Texts;

/// <summary>
/// A small grammar for texts: <c>{word}</c> draws from the lexicon, <c>[a|b]</c> draws one alternative (an empty one is
/// allowed, and alternatives may hold words), <c>{2-40}</c> draws a number.
/// </summary>
static class Phrase
{
    public static string Expand(string template, Dice dice)
    {
        var text = new StringBuilder();
        Append(text, template, dice);
        return Tidy(text.ToString());
    }

    static void Append(StringBuilder text, ReadOnlySpan<char> template, Dice dice)
    {
        while (!template.IsEmpty)
        {
            var open = template.IndexOfAny('{', '[');
            if (open < 0) break;
            text.Append(template[..open]);
            var close = open + template[open..].IndexOf(template[open] == '{' ? '}' : ']');
            if (close < open) throw new FormatException($"No closing bracket in \"{template}\".");
            var inner = template[(open + 1)..close].ToString();
            Append(text, template[open] == '{' ? Word(inner, dice) : dice.Pick(inner.Split('|')), dice);
            template = template[(close + 1)..];
        }
        text.Append(template);
    }

    static string Word(string name, Dice dice)
    {
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && char.IsAsciiDigit(name[0]))
            return dice.Between(int.Parse(name[..dash], CultureInfo.InvariantCulture), int.Parse(name[(dash + 1)..], CultureInfo.InvariantCulture))
                .ToString(CultureInfo.InvariantCulture);
        return Lexicon.Words.TryGetValue(name, out var words)
            ? dice.Pick(words)
            : throw new FormatException($"The lexicon has no \"{name}\".");
    }

    // An empty alternative leaves two spaces, or one at an end or before a full stop; a word may open a sentence, a link stays small.
    static string Tidy(string text)
    {
        while (text.Contains("  ", StringComparison.Ordinal)) text = text.Replace("  ", " ", StringComparison.Ordinal);
        text = text.Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Trim();
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (i == 0 || (i > 1 && letters[i - 1] == ' ' && letters[i - 2] is '.' or '!' or '?' && !text.AsSpan(i).StartsWith("https://"))) letters[i] = char.ToUpperInvariant(letters[i]);
        return new(letters);
    }
}
