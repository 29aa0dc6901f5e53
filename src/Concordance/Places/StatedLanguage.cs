namespace Concordance.Places;

/// <summary>The language that a source states of a post, as a code: the platform's word, which errs too.</summary>
static class StatedLanguage
{
    /// <summary>The code (ISO 639), of "fr-CA" and "French" as well; null where none is stated, or none that is one language.</summary>
    internal static string? Of(Post post)
    {
        if (post.Language?.Trim() is not { Length: > 0 } stated) return null;
        // "und", "zxx" and others are what BCP 47 has for a language that is not told.
        return stated.Split('-', '_')[0].ToLowerInvariant() is { Length: 2 or 3 } code ? code is "und" or "zxx" or "mul" or "mis" ? null : code : LanguageNames.CodeOf(stated);
    }

    /// <summary>Languages that at least a hundredth of the posts with a stated one are in, by five accounts or more, in ordinal order.</summary>
    internal static IEnumerable<string> Common(IEnumerable<Post> posts)
    {
        const int LeastAccounts = 5;
        var told = posts.Where(p => !p.IsRepost).Select(p => (p.AccountId, Language: Of(p))).Where(p => p.Language is not null).GroupBy(p => p.Language!, p => p.AccountId, StringComparer.Ordinal)
            .Select(g => (Language: g.Key, Posts: g.Count(), Accounts: g.Distinct(StringComparer.Ordinal).Take(LeastAccounts).Count())).ToList();
        var all = told.Sum(l => l.Posts);
        return told.Where(l => l.Accounts >= LeastAccounts && 100L * l.Posts >= all).Select(l => l.Language).Order(StringComparer.Ordinal);
    }
}
