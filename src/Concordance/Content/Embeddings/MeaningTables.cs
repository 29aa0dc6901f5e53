using Microsoft.Data.Analysis;

namespace Concordance.Content;

/// <summary>Posts that say the same as tables.</summary>
public static class MeaningTables
{
    /// <summary>The pairs with the highest cosine, one row each; says so where none were looked for. Texts are shown without links, mentions and hashtags, where the case is open.</summary>
    /// <param name="found">The pairs, of these posts.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="kind">Pairs of one kind alone; null takes all.</param>
    /// <param name="count">How many.</param>
    public static DataFrame Pairs(MeaningResult found, IReadOnlyList<Post> posts, OutputNames names, CopyKind? kind = null, int count = 20)
    {
        if (found.Skipped is { } why) return Tables.Of([why], ("texts of one meaning", w => w));
        var pairs = found.Pairs.Where(p => kind is null || p.Kind == kind).OrderByDescending(p => p.Cosine).ThenBy(p => p.First).ThenBy(p => p.Second).Take(count);
        (string, Func<MeaningPair, object?>)[] columns =
        [
            ("kind", p => p.Kind.ToString()), ("cosine", p => p.Cosine), ("first account", p => names.Account(posts[p.First].AccountId)), ("second account", p => names.Account(posts[p.Second].AccountId)),
            ("first_language", p => posts[p.First].Language), ("second_language", p => posts[p.Second].Language),
        ];
        return names.Hidden ? Tables.Of(pairs, columns) : Tables.Of(pairs, [.. columns, ("first_text", p => TextFingerprint.WithoutEntities(posts[p.First].Text).Trim()), ("second_text", p => TextFingerprint.WithoutEntities(posts[p.Second].Text).Trim())]);
    }
}
