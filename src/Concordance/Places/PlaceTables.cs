using Concordance.Attribution;
using Microsoft.Data.Analysis;

namespace Concordance.Places;

/// <summary>Places and scripts as tables.</summary>
public static class PlaceTables
{
    /// <summary>Declared places in both groups; says so where no source has them.</summary>
    /// <param name="data">The accounts.</param>
    /// <param name="campaign">Which of them carried the campaign.</param>
    /// <param name="hypotheses">Countries that are asked about: their places stand first, or a table of which the first rows are shown would not hold them where most accounts live elsewhere. Null for none.</param>
    public static DataFrame Places(Collection data, CampaignPosts campaign, IReadOnlyList<PlaceHypothesis>? hypotheses = null)
    {
        if (data.Missing(Ingest.Field.Location) is { } reason) return Tables.NotExamined("declared places", reason);
        // A place is rare in one group and common in the other: then the few could be recognised, and their number is not told.
        return Tables.Of(
            DeclaredPlace.Of(data, campaign.AccountIds, campaign.OtherAccountIds, HypothesisPlaces.Of(hypotheses ?? [], data)),
            ("declared place", p => p.Place), ("campaign accounts", p => SmallCell.Counted(p.Studied.Count)), ("share", p => SmallCell.Rate(p.Studied)), ("other accounts", p => SmallCell.Counted(p.Comparison.Count)), ("base_rate", p => SmallCell.Rate(p.Comparison)));
    }

    /// <summary>Scripts of the posts in both groups.</summary>
    public static DataFrame Scripts(IReadOnlyList<ScriptShare> scripts) => Tables.Of(
        scripts, ("script", s => s.Script), ("campaign posts", s => s.Studied.Count), ("share", s => s.Studied.Value), ("other posts", s => s.Comparison.Count), ("base_rate", s => s.Comparison.Value));
}
