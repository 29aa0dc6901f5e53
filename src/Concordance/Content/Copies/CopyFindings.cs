using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What the comparison of texts records. It describes, and bears on no rung: that accounts act together is for the coordination step to say, which asks how often they would by chance.</summary>
public static class CopyFindings
{
    const string Selected = "Posts that were selected by their words are alike for that reason too.";

    /// <summary>How often accounts of the campaign post near-copies of other accounts' texts, beside all other accounts; how often its posts are such, beside all other posts; and the group of near-copies with most accounts.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="copies">The near-copies among all its posts: <c>NearCopies.Of(investigation.Data.Posts)</c>.</param>
    public static IEnumerable<Finding> Of(Investigation investigation, CopyResult copies)
    {
        var posts = investigation.Data.Posts;
        var campaign = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign;
        var profiles = CopyProfile.Of(copies, posts);
        var copied = Copied(profiles, posts.Count);
        var missing = investigation.Data.Missing(Field.Text) ?? (copies.LongEnough == 0 ? "no post has enough letters" : null);
        if (missing is not null)
        {
            yield return Finding.NotComputed("near-copies", "Whether texts are copied with small changes", missing, EvidenceKind.Behavioural);
            yield break;
        }
        if (campaign is null) yield return Finding.NotComputed("near-copies", $"Whether {AccountFindings.Studied} more often copy texts", "the case declares no campaign to set accounts apart by", EvidenceKind.Behavioural);
        else
        {
            yield return OfAccounts(campaign, posts, copied);
            yield return OfPosts(campaign, posts, copied);
        }
        if (profiles.FirstOrDefault(p => p.Accounts > 1) is { } largest) yield return Largest(largest, posts.Count);
    }

    // Posts whose group holds another account's.
    static bool[] Copied(IReadOnlyList<CopyProfile> profiles, int posts)
    {
        var copied = new bool[posts];
        foreach (var profile in profiles.Where(p => p.Accounts > 1)) foreach (var member in profile.Group.Members) copied[member.Text] = true;
        return copied;
    }

    static Finding OfAccounts(CampaignPosts campaign, IReadOnlyList<Post> posts, bool[] copied)
    {
        var accounts = posts.Index().Where(p => copied[p.Index]).Select(p => p.Item.AccountId).ToHashSet(StringComparer.Ordinal);
        var comparison = new MarkerComparison("near-copies", "posted a near-copy of another account's text", new(campaign.AccountIds.Count(accounts.Contains), campaign.AccountIds.Count), new(campaign.OtherAccountIds.Count(accounts.Contains), campaign.OtherAccountIds.Count));
        var finding = MarkerFinding.Of(comparison, AccountFindings.Studied, AccountFindings.Others, EvidenceKind.Behavioural, "Headlines, slogans, prayers and buttons that fill in a text are copied by people who know nothing of each other.", bearsOn: null);
        return finding with { Name = "near-copies", Posts = copied.Count(c => c), Limits = [.. finding.Limits, Selected] };
    }

    static Finding OfPosts(CampaignPosts campaign, IReadOnlyList<Post> posts, bool[] copied)
    {
        var own = campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var (studied, rest) = (Share(inside: true), Share(inside: false));
        var ratio = RateRatio.Of(studied, rest);
        return studied.Total == 0 || rest.Total == 0
            ? Finding.NotComputed("near-copied-posts", "Whether posts of the campaign more often are near-copies", studied.Total == 0 ? "the campaign has no posts of its own" : "there are no other posts", EvidenceKind.Behavioural)
            : new Finding
            {
                Name = "near-copied-posts",
                Statement = $"{Say.Share(studied)} posts that carry the campaign, reposts left out, are near-copies of another account's, against {Say.Share(rest)} other posts: {Say.Times(ratio)}.",
                Kind = EvidenceKind.Behavioural, Value = ratio.Value, Unit = "ratio of rates", Interval = new(ratio.Low, ratio.High), Studied = studied, BaseRate = rest, Posts = studied.Count,
                Limits = ["Posts of one group were not made independently of each other, so that the interval is too narrow.", "Texts with fewer letters than can be compared count as no copies.", Selected],
            };

        Proportion Share(bool inside)
        {
            var (count, total) = (0, 0);
            foreach (var (index, post) in posts.Index())
            {
                if (post.IsRepost || own.Contains(post.Id) != inside) continue;
                total++;
                if (copied[index]) count++;
            }
            return new(count, total);
        }
    }

    static Finding Largest(CopyProfile largest, int posts) => new()
    {
        Name = "largest-copy",
        Statement = $"The text that most accounts posted, with small changes, is in {Say.Plural(largest.Group.Members.Count, "post", "posts")} of {Say.Plural(largest.Accounts, "account", "accounts")}, in {Say.Plural(largest.Group.DistinctTexts, "wording", "wordings")}, from {Say.Time(largest.First)} to {Say.Time(largest.Last)}.",
        Kind = EvidenceKind.Behavioural, Value = largest.Accounts, Unit = "accounts", Posts = largest.Group.Members.Count, Studied = new(largest.Group.Members.Count, posts),
        Limits = ["The first post that was collected need not be the first that was written.", "It says nothing of why they posted it."],
    };
}
