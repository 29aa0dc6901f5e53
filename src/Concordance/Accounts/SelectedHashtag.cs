using Concordance.Attribution;
using Concordance.Ingest;

namespace Concordance.Accounts;

/// <summary>Accounts that repeat one hashtag were selected by it, where it is the case's: others were not, and repeat theirs the more seldom for that reason alone. Of ordinary groups that the finding stands beside, those that were chosen by a hashtag are chosen alike.</summary>
static class SelectedHashtag
{
    /// <summary>The finding with a limit that says of how many accounts the one hashtag is one of the case; another finding as it is.</summary>
    internal static Finding Said(Investigation investigation, IEnumerable<AccountFeatures> studied, Finding finding)
    {
        var marker = AccountMarker.All.Single(m => m.Id == "single-hashtag");
        if (finding.Value is null || !finding.Name.EndsWith("marker:" + marker.Id, StringComparison.Ordinal)) return finding;
        var with = studied.Where(f => marker.Has(f) == true).Select(f => f.AccountId).ToHashSet(StringComparer.Ordinal);
        var criteria = TextEntities.Normalize(investigation.Case.Campaign.Hashtags).ToHashSet(StringComparer.Ordinal);
        var selected = investigation.Data.Posts.Where(p => with.Contains(p.AccountId)).GroupBy(p => p.AccountId, StringComparer.Ordinal)
            .Count(posts => criteria.Any(c => posts.All(p => p.Hashtags.Contains(c, StringComparer.Ordinal))));
        return selected == 0 ? finding : finding with
        {
            Limits = [.. finding.Limits, $"Of {(selected == with.Count ? "all" : SmallCell.Count(selected) + " of the")} {Say.Count(with.Count)} the hashtag is one by which the case selects: other accounts were not selected by theirs, which makes the ratio larger. How many ordinary groups, users of one hashtag among them, show it as strongly is the comparison to go by."],
        };
    }
}
