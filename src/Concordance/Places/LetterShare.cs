using System.Buffers;
using Concordance.Content;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>How many posts have a letter that one language has and the others asked for lack, and none that it lacks.</summary>
/// <param name="Language">The language (ISO 639).</param>
/// <param name="Letters">The letters that tell it from the others; none where there are none, and then no post can show it.</param>
/// <param name="Studied">Posts under study, of those in own words.</param>
/// <param name="Comparison">Other posts, of those in own words.</param>
public sealed record LetterShare(string Language, IReadOnlyList<string> Letters, Proportion Studied, Proportion Comparison)
{
    /// <summary>Counts posts in own words (no reposts); names in them can carry a letter too.</summary>
    /// <param name="studied">Posts under study, in any order.</param>
    /// <param name="comparison">Other posts.</param>
    /// <param name="languages">Languages to tell from each other, as <see cref="LetterSets"/> calls them.</param>
    /// <returns>One entry a language, in ordinal order.</returns>
    /// <exception cref="InputException">A language is not known.</exception>
    public static IReadOnlyList<LetterShare> Of(IEnumerable<Post> studied, IEnumerable<Post> comparison, IReadOnlyList<string> languages)
    {
        ArgumentNullException.ThrowIfNull(studied);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(languages);
        string[] all = [.. languages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var telling = all.ToDictionary(l => l, l => LetterSets.Telling(l, all), StringComparer.Ordinal);
        // Nearly all texts hold none of these; the others are looked at closely. Marks may be written apart from their letter.
        var any = SearchValues.Create([.. telling.Values.SelectMany(t => t).SelectMany(t => t + t.ToUpperInvariant() + UnicodeForm.In(System.Text.NormalizationForm.FormD, t)).Where(c => c > 127 || telling.Values.Any(t => t.Contains(c.ToString()))).Distinct()]);
        var (a, b) = (Count(studied), Count(comparison));
        return [.. all.Select(l => new LetterShare(l, telling[l], new(a.Of[l], a.Posts), new(b.Of[l], b.Posts)))];

        (Dictionary<string, int> Of, int Posts) Count(IEnumerable<Post> posts)
        {
            var counts = all.ToDictionary(l => l, _ => 0, StringComparer.Ordinal);
            var own = 0;
            foreach (var post in posts)
            {
                if (post.IsRepost || post.Text.Length == 0) continue;
                own++;
                if (post.Text.AsSpan().ContainsAny(any)) foreach (var language in LetterProfile.Of(post.Text, all).Told) counts[language]++;
            }
            return (counts, own);
        }
    }
}
