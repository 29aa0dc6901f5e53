using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What the comparison of pictures records. It describes, and bears on no rung: whether accounts act together is for the coordination step to say, which asks how often they would by chance.</summary>
public static class VisualFindings
{
    const string Innocent = "Memes, press pictures and posters of events go round among people who know nothing of each other.";

    static readonly FindingMethod s_visuals = new("ratio of rates of pictures with near perceptual hashes to another account's", 1, $"{nameof(VisualGroups)}; Katz et al., Biometrics 34 (1978), 469-474"),
        s_widest = new("group of pictures with most accounts", 1, nameof(VisualUses));

    /// <summary>How often accounts of the campaign post a visual that others post too, beside all other accounts; and the visual of most accounts.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="uses">The visuals of its posts; null where its pictures are not there.</param>
    public static IEnumerable<Finding> Of(Investigation investigation, IReadOnlyList<VisualUses>? uses)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var missing = uses is null ? "the case names no files of pictures" : investigation.Data.Missing(Field.Media);
        if ((missing ?? (investigation.Case.Campaign.IsEmpty ? AccountFindings.NoCampaign : null)) is { } reason)
            yield return Finding.NotComputed("visuals", $"Whether {AccountFindings.Studied} more often post a visual that others post too", reason, EvidenceKind.Behavioural, s_visuals, Subject.Campaign);
        else yield return OfAccounts(investigation, uses!);
        if (missing is null && uses!.FirstOrDefault(u => u.Accounts.Count > 1) is { } widest) yield return Widest(widest, investigation);
    }

    static Finding OfAccounts(Investigation investigation, IReadOnlyList<VisualUses> uses)
    {
        // The rates are those of accounts that post pictures at all: whoever posts none says nothing of what he would copy.
        var campaign = investigation.Campaign;
        var posting = uses.SelectMany(u => u.Accounts).ToHashSet(StringComparer.Ordinal);
        var sharedPosts = uses.Where(u => u.Accounts.Count > 1).SelectMany(u => u.Posts).DistinctBy(p => p.Id, StringComparer.Ordinal).ToList();
        var shared = sharedPosts.Select(p => p.AccountId).ToHashSet(StringComparer.Ordinal);
        Proportion Of(IReadOnlySet<string> group) => new(group.Count(shared.Contains), group.Count(posting.Contains));
        var comparison = new MarkerComparison("visuals", "posted a visual that another account posted too", Of(campaign.AccountIds), Of(campaign.OtherAccountIds));
        var finding = MarkerFinding.Of(comparison, AccountFindings.Studied + " and posted pictures", AccountFindings.Others + " that posted pictures", EvidenceKind.Behavioural, s_visuals, Innocent, bearsOn: null, Subject.Campaign,
            PostEvidence.Of(sharedPosts.Where(p => campaign.AccountIds.Contains(p.AccountId)), investigation.Names), investigation.Choices.LeastRatio);
        return finding with
        {
            Name = "visuals",
            Limits = [.. finding.Limits, "Pictures whose files are missing, too plain or damaged are not compared; large crops, broad frames and pictures that were turned are not recognised."],
        };
    }

    static Finding Widest(VisualUses widest, Investigation investigation)
    {
        var ofCampaign = investigation.Case.Campaign.IsEmpty ? 0 : widest.Accounts.Count(investigation.Campaign.AccountIds.Contains);
        var who = investigation.Case.Campaign.IsEmpty || SmallCell.Hides(widest.Accounts.Count) ? "" : $", {SmallCell.Part(new(ofCampaign, widest.Accounts.Count))} of which carried the campaign";
        return new()
        {
            Name = "widest-visual",
            Statement = $"The visual that most accounts posted is in {Say.Plural(widest.Posts.Count, "post", "posts")} of {SmallCell.Plural(widest.Accounts.Count, "account", "accounts")}{who}, in {Say.Plural(widest.Group.Members.Count, "version", "versions")}, from {Say.Time(widest.First.Time)} to {Say.Time(widest.Posts[^1].Time)}.",
            Kind = EvidenceKind.Behavioural, Method = s_widest, Value = SmallCell.Shown(widest.Accounts.Count), Unit = "accounts", Evidence = PostEvidence.Of(widest.Posts, investigation.Names),
            Limits = ["The first post that was collected need not be the first that was made.", "Whoever carries a visual on need not share its purpose: some do to mock it or to warn of it."], Innocent = [Innocent],
        };
    }
}
