using System.Globalization;

namespace Concordance.Notebooks;

/// <summary>Finds where two texts part.</summary>
static class TextComparison
{
    const int Before = 30, Longest = 100;

    /// <summary>Both texts from shortly before the first character that differs; null where none does.</summary>
    public static (string Was, string Is)? FirstDifference(string was, string now)
    {
        if (string.Equals(was, now, StringComparison.Ordinal)) return null;
        var at = 0;
        while (at < was.Length && at < now.Length && was[at] == now[at]) at++;
        return (Cut(was, at), Cut(now, at));
    }

    /// <summary>The part of a text around a place, on one line.</summary>
    public static string Cut(string text, int at = 0)
    {
        var start = Math.Max(0, at - Before);
        var part = text.AsSpan(start, Math.Min(Longest, text.Length - start)).ToString().ReplaceLineEndings("⏎");
        return string.Create(CultureInfo.InvariantCulture, $"{(start > 0 ? "…" : "")}{part}{(start + Longest < text.Length ? "…" : "")}");
    }
}
