using Concordance.Attribution;
using Concordance.Ingest;

namespace Concordance.Accounts;

/// <summary>Accounts that repeat one hashtag were selected by it, where it is the case's: others were not, and repeat theirs the more seldom for that reason alone. Of ordinary groups that the finding stands beside, those that were chosen by a hashtag are chosen alike.</summary>
static class SelectedHashtag
{
    /// <summary>The limit that says of how many of the accounts with the marker the one hashtag is one of the case; null where of none, and for other markers.</summary>
    internal static string? Limit(Investigation investigation, AccountMarker marker, IEnumerable<AccountFeatures> studied)
    {
        if (!marker.Features.Contains(FeatureList.TopHashtagShare)) return null;
        var with = studied.Where(f => marker.Has(f) == true).Select(f => f.AccountId).ToHashSet(StringComparer.Ordinal);
        // Of so few neither count nor ratio is told.
        if (with.Count < SmallCell.Least) return null;
        var criteria = TextEntities.Normalize(investigation.Case.Campaign.Hashtags).ToHashSet(StringComparer.Ordinal);
        var selected = investigation.Data.Posts.Where(p => with.Contains(p.AccountId)).GroupBy(p => p.AccountId, StringComparer.Ordinal)
            .Count(posts => criteria.Any(c => posts.All(p => p.Hashtags.Contains(c, StringComparer.Ordinal))));
        return selected == 0 ? null
            : $"Of {(selected == with.Count ? "all" : SmallCell.Count(selected) + " of the")} {Say.Count(with.Count)} the hashtag is one by which the case selects: other accounts were not selected by theirs, which makes the ratio larger. How many ordinary groups, users of one hashtag among them, show it as strongly is the comparison to go by.";
    }
}
