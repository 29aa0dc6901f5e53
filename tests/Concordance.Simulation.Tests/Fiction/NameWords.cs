using System.Text.RegularExpressions;

namespace Concordance.Simulation.Tests.Fiction;

/// <summary>Cuts texts and handles into the pieces that names are made of.</summary>
static partial class NameWords
{
    /// <summary>Pieces of a name: <c>sim_InfoSillage24fr</c> gives sim, Info, Sillage, 24, fr.</summary>
    public static IReadOnlyList<string> Of(string name) => [.. Piece().Matches(name).Select(m => m.Value)];

    /// <summary>The pieces of each stretch of text without punctuation. A name does not reach over a full stop or a comma.</summary>
    /// <remarks>Capitals mean nothing in a link, whose path may be random characters.</remarks>
    public static IEnumerable<IReadOnlyList<string>> Stretches(string text) =>
        Break().Split(Link().Replace(text, link => link.Value.ToLowerInvariant())).Select(Of).Where(words => words.Count > 0);

    /// <summary>Every run of one to <paramref name="longest"/> pieces, as one string.</summary>
    public static IEnumerable<string> Runs(IReadOnlyList<string> words, int longest)
    {
        for (var from = 0; from < words.Count; from++)
            for (var count = 1; count <= longest && from + count <= words.Count; count++)
                yield return string.Concat(words.Skip(from).Take(count));
    }

    /// <summary>Domain names of links and bare ones, without scheme and path.</summary>
    public static IEnumerable<string> Hosts(string text) => Host().Matches(text).Select(m => m.Value);

    /// <summary>Handles that a text mentions.</summary>
    public static IEnumerable<string> Mentions(string text) => Mention().Matches(text).Select(m => m.Groups[1].Value);

    // Capital before a small letter opens a piece, after a capital run too (LCIOfficiel); letters and digits part.
    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}|\p{Nd}+")]
    private static partial Regex Piece();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}\s_&'’+-]+|\s[-]+\s|[\r\n]+")]
    private static partial Regex Break();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();

    // The text of a repost is cut, with three dots: what they end is no whole handle or domain.
    [GeneratedRegex(@"[\p{L}\p{Nd}-]+(\.[\p{L}\p{Nd}-]+)*\.\p{L}{2,}(?![\p{L}\p{Nd}…-])")]
    private static partial Regex Host();

    [GeneratedRegex("@([A-Za-z0-9_]+)(?![A-Za-z0-9_…])")]
    private static partial Regex Mention();
}
