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
        // No more accounts of a language are remembered than it takes.
        const int LeastAccounts = 5;
        var told = new Dictionary<string, (int Posts, HashSet<string> Accounts)>(StringComparer.Ordinal);
        var all = 0L;
        foreach (var post in posts)
        {
            if (post.IsRepost || Of(post) is not { } language) continue;
            all++;
            var (count, accounts) = told.TryGetValue(language, out var known) ? known : (0, new(StringComparer.Ordinal));
            if (accounts.Count < LeastAccounts) accounts.Add(post.AccountId);
            told[language] = (count + 1, accounts);
        }
        return told.Where(l => l.Value.Accounts.Count >= LeastAccounts && 100L * l.Value.Posts >= all).Select(l => l.Key).Order(StringComparer.Ordinal);
    }
}
