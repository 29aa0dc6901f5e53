using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Concordance.Content;

/// <summary>A text reduced to what two copies of it share.</summary>
public static partial class TextFingerprint
{
    /// <summary>Fewer letters and digits than this say too little to call two texts copies.</summary>
    public const int LeastLength = 20;

    /// <summary>
    /// Lower-case letters and digits only (NFKC), without links, mentions, hashtags, accents, spaces and signs; null where
    /// fewer than <see cref="LeastLength"/> remain. Copies with another place name or a changed word have another
    /// fingerprint: this finds exact reuse, not rewording (see <see cref="NearCopies"/>).
    /// </summary>
    public static string? Of(string text)
    {
        var kept = new List<char>(text.Length);
        AddLetters(text, kept);
        return kept.Count < LeastLength ? null : string.Concat(kept);
    }

    /// <summary>A text without links, mentions, hashtags and the mark of a repost.</summary>
    public static string WithoutEntities(string text) => WithoutEntities(text, " ");

    /// <summary>The same, with something else in the place of each.</summary>
    internal static string WithoutEntities(string text, string mark) => Entities().Replace(text, mark);

    /// <summary>Adds the letters and digits of which <see cref="Of"/> makes the fingerprint, however few they are.</summary>
    internal static void AddLetters(string text, List<char> kept)
    {
        var from = 0;
        // Many texts have none of what is left out, which is told faster than it is looked for.
        if (text.Length > 0 && text[0] is not ('R' or 'r') && !text.AsSpan().ContainsAny(s_signs))
        {
            AddLettersOf(text, kept);
            return;
        }
        foreach (var entity in Entities().EnumerateMatches(text))
        {
            AddLettersOf(text.AsSpan(from, entity.Index - from), kept);
            from = entity.Index + entity.Length;
        }
        AddLettersOf(text.AsSpan(from), kept);
    }

    /// <summary>The same of a piece that holds no links, mentions and hashtags, or in which they count as words.</summary>
    // Pieces between links have the normal form that they have in the whole: what stands in a link's place is a space, over which nothing combines.
    internal static void AddLettersOf(ReadOnlySpan<char> piece, List<char> kept)
    {
        if (!Ascii.IsValid(piece))
        {
            foreach (var rune in UnicodeForm.In(NormalizationForm.FormKD, piece.ToString()).EnumerateRunes())
            {
                if (!Rune.IsLetterOrDigit(rune)) continue;
                var lower = Rune.ToLowerInvariant(rune);
                if (lower.IsBmp) kept.Add((char)lower.Value);
                else kept.AddRange(lower.ToString());
            }
            return;
        }
        foreach (var c in piece) if (char.IsAsciiLetterOrDigit(c)) kept.Add(char.ToLowerInvariant(c));
    }

    // Every link, mention and hashtag has one of these.
    static readonly SearchValues<char> s_signs = SearchValues.Create(":@#＃");

    [GeneratedRegex(@"https?://\S+|@\w+|[#＃]\w+|^RT\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Entities();
}
