using System.Globalization;
using System.Text;
using Concordance.Content.Links;

namespace Concordance.Content;

/// <summary>A name in the forms in which it is compared with others of its sort.</summary>
/// <param name="Identity">Equal for names that lead to one holder: handles and shown names without regard to case, registrable domains.</param>
/// <param name="Text">What is compared: the name itself; of a domain the part before its ending, in letters.</param>
/// <param name="Folded">The text in lower case and compatibility form, without what is not drawn.</param>
/// <param name="Look">Its <see cref="Skeleton"/>.</param>
/// <param name="LooseLook">Its look with letters in either case, and with letters that run together as one.</param>
/// <param name="Letters">Its letters and digits alone, without accents.</param>
/// <param name="Host">Of a domain the whole host, else empty.</param>
sealed record NameForm(string Identity, string Text, string Folded, string Look, string LooseLook, string Letters, string Host)
{
    static readonly IdnMapping s_idn = new();

    /// <summary>Which characters it has, a bit for each of 64 classes: tells most names apart before their characters are looked at.</summary>
    internal ulong FoldedSigns { get; } = Signs(Folded);

    /// <inheritdoc cref="FoldedSigns"/>
    internal ulong LetterSigns { get; } = Signs(Letters);

    /// <summary>The forms of a name; null for what can't be compared: a host under no registrable domain, a name of nothing that is drawn.</summary>
    internal static NameForm? Of(NameSort sort, string name)
    {
        if (sort != NameSort.Domain) return Of(null, name, "");
        // Domains that companies hand out have holders of their own.
        if (Domain.Of(name) is not { } domain) return null;
        return Of(domain, InLetters(domain[..domain.IndexOf('.', StringComparison.Ordinal)]), HostOf(name));
    }

    static NameForm? Of(string? identity, string text, string host)
    {
        var drawn = string.Concat(text.EnumerateRunes().Where(r => !Skeleton.IsIgnorable(r)));
        var folded = UnicodeForm.In(NormalizationForm.FormKC, UnicodeForm.In(NormalizationForm.FormKC, drawn).ToLowerInvariant()).Trim();
        if (folded.Length == 0) return null;
        var look = Skeleton.Of(text.Trim());
        return new(identity ?? folded, text, folded, look, Loose(look), LettersOf(folded), host);
    }

    // UTS #39 keeps the cases apart; where no case counts, I can stand for i, and what looks like l can mean it.
    static string Loose(string look) =>
        Skeleton.Of(look.ToLowerInvariant().Replace("vv", "w", StringComparison.Ordinal).Replace("cl", "d", StringComparison.Ordinal)).Replace('i', 'l');

    static string LettersOf(string folded) => string.Concat(UnicodeForm.In(NormalizationForm.FormKD, folded).EnumerateRunes().Where(Rune.IsLetterOrDigit));

    static ulong Signs(string text)
    {
        ulong signs = 0;
        foreach (var c in text) signs |= 1ul << (c & 63);
        return signs;
    }

    /// <summary>A label of a domain in letters; as it is where it can't be decoded.</summary>
    internal static string InLetters(string label)
    {
        try
        {
            return s_idn.GetUnicode(label);
        }
        catch (ArgumentException)
        {
            return label;
        }
    }

    /// <summary>The host of a link, or of what is one without its scheme, as name servers know it; empty where there is none, or one that no name server can know, as of a word with signs behind it.</summary>
    internal static string HostOf(string url)
    {
        var text = url.Contains("://", StringComparison.Ordinal) ? url : "http://" + url;
        try
        {
            return Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri.IdnHost.ToLowerInvariant().TrimEnd('.') : "";
        }
        catch (UriFormatException)
        {
            return "";
        }
    }
}
