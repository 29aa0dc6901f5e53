using Concordance.Content;
using Concordance.Ingest;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Accounts;

/// <summary>Computes one row of features an account.</summary>
public static class FeatureTable
{
    /// <summary>Posts below which a median gap says nothing.</summary>
    const int LeastPostsForGap = 3;

    /// <summary>Features of every account with a post, in ordinal order of the ids.</summary>
    public static IReadOnlyList<AccountFeatures> Of(Collection data, CampaignPosts campaign)
    {
        var campaignIds = campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var copied = CopiedTexts(data);
        return
        [
            .. data.Posts.GroupBy(p => p.AccountId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => One(data, data.Accounts[g.Key], [.. g], campaignIds, copied)),
        ];
    }

    /// <summary>The features as a table, accounts named as outputs may name them.</summary>
    public static DataFrame ToTable(IEnumerable<AccountFeatures> features, OutputNames names) => Tables.Of(
        features,
        ("account", f => names.Account(f.AccountId)), ("in_campaign", f => f.InCampaign), ("posts", f => f.Posts), ("campaign_posts", f => f.CampaignPosts),
        ("age_days", f => f.AgeDays), ("repost_share", f => f.RepostShare), ("median_gap_s", f => f.MedianGapSeconds), ("active_hours", f => f.ActiveHours),
        ("copied_text_share", f => f.CopiedTextShare), ("top_hashtag_share", f => f.TopHashtagShare), ("has_description", f => f.HasDescription),
        ("handle_digits", f => f.HandleDigits), ("followers", f => f.Followers), ("following", f => f.Following));

    static AccountFeatures One(Collection data, Account account, List<Post> posts, HashSet<string> campaignIds, HashSet<string> copied)
    {
        var campaignPosts = posts.Where(p => campaignIds.Contains(p.Id)).ToList();
        var first = (campaignPosts.Count > 0 ? campaignPosts : posts)[0].Time;
        var own = posts.Where(p => !p.IsRepost).Select(p => TextFingerprint.Of(p.Text)).OfType<string>().ToList();
        var marksReposts = data.Fields.Contains(Field.IsRepost) || data.Fields.Contains(Field.RepostOf);
        var topHashtag = posts.SelectMany(p => p.Hashtags).CountBy(h => h, StringComparer.Ordinal).Select(c => c.Value).DefaultIfEmpty(0).Max();
        return new AccountFeatures
        {
            AccountId = account.Id,
            InCampaign = campaignPosts.Count > 0,
            Posts = posts.Count,
            CampaignPosts = campaignPosts.Count,
            AgeDays = account.CreatedAt is { } created ? (first - created).TotalDays : null,
            RepostShare = marksReposts ? (double)posts.Count(p => p.IsRepost) / posts.Count : null,
            MedianGapSeconds = posts.Count < LeastPostsForGap ? null : Spread.Median(posts.Zip(posts.Skip(1), (a, b) => (b.Time - a.Time).TotalSeconds)),
            ActiveHours = posts.Select(p => p.Time.Hour).Distinct().Count(),
            CopiedTextShare = own.Count == 0 ? null : (double)own.Count(copied.Contains) / own.Count,
            TopHashtagShare = (double)topHashtag / posts.Count,
            HasDescription = data.Fields.Contains(Field.Description) ? !string.IsNullOrWhiteSpace(account.Description) : null,
            HandleDigits = (account.HandleShape ?? (account.Handle is { } handle ? HandleShape.Of(handle) : null)) is { } shape ? shape.Reverse().TakeWhile(c => c == '9').Count() : null,
            Followers = account.Followers,
            Following = account.Following,
        };
    }

    /// <summary>Fingerprints of texts that at least two accounts posted as their own.</summary>
    static HashSet<string> CopiedTexts(Collection data)
    {
        var firstAuthor = new Dictionary<string, string>(StringComparer.Ordinal);
        var copied = new HashSet<string>(StringComparer.Ordinal);
        foreach (var post in data.Posts.Where(p => !p.IsRepost))
        {
            if (TextFingerprint.Of(post.Text) is not { } text) continue;
            if (!firstAuthor.TryAdd(text, post.AccountId) && firstAuthor[text] != post.AccountId) copied.Add(text);
        }
        return copied;
    }
}
