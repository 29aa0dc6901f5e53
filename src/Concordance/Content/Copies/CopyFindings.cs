using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What the comparison of texts records. It describes, and bears on no rung: that accounts act together is for the coordination step to say, which asks how often they would by chance.</summary>
public static class CopyFindings
{
    const string Selected = "Posts that were selected by their words are alike for that reason too.", Innocent = "Headlines, slogans, prayers and buttons that fill in a text are copied by people who know nothing of each other.";

    static readonly FindingMethod s_copies = new("ratio of rates of texts with a Levenshtein similarity of 0.693 or more to another account's", 1, "VIGINUM, D3lta (2023), as NearCopies adapts it; Katz et al., Biometrics 34 (1978), 469-474"),
        s_largest = new("group of near-copies with most accounts", 1, nameof(CopyProfile));

    /// <summary>How often accounts of the campaign post near-copies of other accounts' texts, beside all other accounts; how often its posts are such, beside all other posts; and the group of near-copies with most accounts.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="copies">The near-copies among all its posts: <c>NearCopies.Of(investigation.Data.Posts)</c>.</param>
    public static IEnumerable<Finding> Of(Investigation investigation, CopyResult copies)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(copies);
        var posts = investigation.Data.Posts;
        var profiles = CopyProfile.Of(copies, posts);
        // Of each group that holds several accounts' texts, all.
        var copied = profiles.Where(p => p.Accounts > 1).SelectMany(p => p.Group.Members).Select(m => posts[m.Text].Id).ToHashSet(StringComparer.Ordinal);
        var missing = investigation.Data.Missing(Field.Text) ?? (copies.LongEnough == 0 ? "no post has enough letters" : null);
        if (missing is not null)
        {
            yield return Finding.NotComputed("near-copies", "Whether texts are copied with small changes", missing, EvidenceKind.Behavioural, s_copies, Subject.Campaign);
            yield break;
        }
        if (investigation.Case.Campaign.IsEmpty) yield return Finding.NotComputed("near-copies", $"Whether {AccountFindings.Studied} more often copy texts", AccountFindings.NoCampaign, EvidenceKind.Behavioural, s_copies, Subject.Campaign);
        else
        {
            yield return OfAccounts(investigation, copied);
            yield return OfPosts(investigation, copied);
        }
        if (profiles.FirstOrDefault(p => p.Accounts > 1) is { } largest) yield return Largest(largest, investigation);
    }

    static Finding OfAccounts(Investigation investigation, HashSet<string> copied)
    {
        var campaign = investigation.Campaign;
        var accounts = investigation.Data.Posts.Where(p => copied.Contains(p.Id)).Select(p => p.AccountId).ToHashSet(StringComparer.Ordinal);
        var comparison = new MarkerComparison("near-copies", "posted a near-copy of another account's text", new(campaign.AccountIds.Count(accounts.Contains), campaign.AccountIds.Count), new(campaign.OtherAccountIds.Count(accounts.Contains), campaign.OtherAccountIds.Count));
        var finding = MarkerFinding.Of(comparison, AccountFindings.Studied, AccountFindings.Others, EvidenceKind.Behavioural, s_copies, Innocent, bearsOn: null, Subject.Campaign,
            PostEvidence.Of(investigation, p => copied.Contains(p.Id) && campaign.AccountIds.Contains(p.AccountId)), investigation.Choices.LeastRatio);
        return finding with { Name = "near-copies", Limits = [.. finding.Limits, Selected] };
    }

    static Finding OfPosts(Investigation investigation, HashSet<string> copied)
    {
        var own = investigation.Campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var (studied, rest) = (Share(inside: true), Share(inside: false));
        var ratio = RateRatio.Of(studied, rest);
        return studied.Total == 0 || rest.Total == 0
            ? Finding.NotComputed("near-copied-posts", "Whether posts of the campaign more often are near-copies", studied.Total == 0 ? "the campaign has no posts of its own" : "there are no other posts", EvidenceKind.Behavioural, s_copies, Subject.Campaign)
            : new Finding
            {
                Name = "near-copied-posts",
                Statement = $"{Say.Share(studied)} posts that carry the campaign, reposts left out, are near-copies of another account's, against {Say.Share(rest)} other posts: {Say.Beside(rest, ratio)}.",
                Kind = EvidenceKind.Behavioural, Method = s_copies, Subject = Subject.Campaign, Value = ratio.Value, Unit = MarkerFinding.Unit, Interval = new(ratio.Low, ratio.High), Studied = studied, BaseRate = rest,
                Evidence = PostEvidence.Of(investigation, p => !p.IsRepost && own.Contains(p.Id) && copied.Contains(p.Id)),
                Limits = ["Posts of one group were not made independently of each other, so that the interval is too narrow.", "Texts with fewer letters than can be compared count as no copies.", Selected], Innocent = [Innocent],
            };

        Proportion Share(bool inside)
        {
            var all = investigation.Data.Posts.Where(p => !p.IsRepost && own.Contains(p.Id) == inside);
            return new(all.Count(p => copied.Contains(p.Id)), all.Count());
        }
    }

    static Finding Largest(CopyProfile largest, Investigation investigation) => new()
    {
        Name = "largest-copy",
        Statement = $"The text that most accounts posted, with small changes, is in {Say.Plural(largest.Group.Members.Count, "post", "posts")} of {SmallCell.Plural(largest.Accounts, "account", "accounts")}, in {Say.Plural(largest.Group.DistinctTexts, "wording", "wordings")}, from {Say.Time(largest.First)} to {Say.Time(largest.Last)}.{Carriers(largest, investigation)}",
        Kind = EvidenceKind.Behavioural, Method = s_largest, Value = SmallCell.Shown(largest.Accounts), Unit = "accounts", Evidence = PostEvidence.Of(largest.Group.Members.Select(m => investigation.Data.Posts[m.Text]), investigation.Names),
        Limits = ["The first post that was collected need not be the first that was written.", "It says nothing of why they posted it."], Innocent = [Innocent],
    };

    // A text that many posted need not be the campaign's: headlines are copied most.
    static string Carriers(CopyProfile largest, Investigation investigation)
    {
        var campaign = investigation.Campaign;
        if (investigation.Case.Campaign.IsEmpty || SmallCell.Hides(largest.Accounts) || SmallCell.Hides(campaign.AccountIds.Count)) return "";
        var own = campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        Post[] posts = [.. largest.Group.Members.Select(m => investigation.Data.Posts[m.Text])];
        var carriers = posts.Select(p => p.AccountId).Distinct(StringComparer.Ordinal).Count(campaign.AccountIds.Contains);
        return $" Of the accounts {SmallCell.Part(new(carriers, largest.Accounts))} carried the campaign, against {Say.Share(new(campaign.AccountIds.Count, campaign.AccountIds.Count + campaign.OtherAccountIds.Count))} of all; of these posts {SmallCell.Count(posts.Count(p => own.Contains(p.Id)))} carry it.";
    }
}
