using System.Text;

namespace Concordance.Notebooks;

/// <summary>Names for places in the page.</summary>
static class Slug
{
    /// <summary>Lower-case letters and digits of any script, with one hyphen for whatever is between them.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The name itself where it is free, else with the first free number from 2 on. Takes it.</summary>
    public static string Unique(string wanted, ISet<string> taken)
    {
        var name = wanted.Length == 0 ? "part" : wanted;
        for (var n = 2; !taken.Add(name); n++) name = FormattableString.Invariant($"{wanted}-{n}");
        return name;
    }
}
