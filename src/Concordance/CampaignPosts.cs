using Concordance.Ingest;

namespace Concordance;

/// <summary>The posts that meet the case's criteria, and the accounts split by whether they have any.</summary>
/// <param name="Posts">The campaign's posts, in the order of time.</param>
/// <param name="AccountIds">Accounts with at least one of them. Carrying a campaign is not the same as belonging to it.</param>
/// <param name="OtherAccountIds">All other accounts: the comparison group.</param>
public sealed record CampaignPosts(IReadOnlyList<Post> Posts, IReadOnlySet<string> AccountIds, IReadOnlySet<string> OtherAccountIds)
{
    /// <summary>The hashtags among the criteria, as posts hold them: in lower case, without the sign.</summary>
    public IReadOnlySet<string> Hashtags { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Selects by the criteria.</summary>
    public static CampaignPosts Select(Collection data, CampaignCriteria criteria)
    {
        var hashtags = TextEntities.Normalize(criteria.Hashtags).ToHashSet(StringComparer.Ordinal);
        var posts = data.Posts.Where(Meets).ToList();
        var accounts = posts.Select(p => p.AccountId).ToHashSet(StringComparer.Ordinal);
        return new(posts, accounts, data.Accounts.Keys.Where(a => !accounts.Contains(a)).ToHashSet(StringComparer.Ordinal)) { Hashtags = hashtags };

        bool Meets(Post post) =>
            post.Hashtags.Any(hashtags.Contains)
            || criteria.Urls.Any(start => post.Urls.Any(u => u.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            || criteria.Phrases.Any(phrase => post.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
    }
}
