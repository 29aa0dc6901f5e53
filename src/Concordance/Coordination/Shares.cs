using Concordance.Content;

namespace Concordance.Coordination;

/// <summary>Which objects a post shares.</summary>
public static class Shares
{
    /// <summary>
    /// The reposted post; or, for a post of the account's own, its links and its text. Hashtags are left out: they are
    /// shared by everyone who speaks of the same thing. What is empty or missing is no object and never matches.
    /// </summary>
    public static IEnumerable<Share> Of(IEnumerable<Post> posts)
    {
        foreach (var post in posts)
        {
            if (post.IsRepost)
            {
                if (post.RepostOf is { Length: > 0 } original) yield return new("repost:" + original, post.AccountId, post.Id, post.Time);
                continue;
            }
            foreach (var url in post.Urls.Where(u => !string.IsNullOrWhiteSpace(u))) yield return new("link:" + CanonicalUrl.Of(url), post.AccountId, post.Id, post.Time);
            if (TextFingerprint.Of(post.Text) is { } text) yield return new("text:" + text, post.AccountId, post.Id, post.Time);
        }
    }
}
