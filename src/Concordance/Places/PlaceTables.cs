using Microsoft.Data.Analysis;

namespace Concordance.Places;

/// <summary>Places and scripts as tables.</summary>
public static class PlaceTables
{
    /// <summary>Declared places in both groups; says so where no source has them.</summary>
    public static DataFrame Places(Collection data, CampaignPosts campaign)
    {
        if (data.Missing(Ingest.Field.Location) is { } reason) return Tables.Of([reason], ("declared places", r => "could not be examined: " + r));
        return Tables.Of(
            DeclaredPlace.Of(data, campaign.AccountIds, campaign.OtherAccountIds),
            ("declared place", p => p.Place), ("campaign accounts", p => p.Studied.Count), ("share", p => p.Studied.Value), ("other accounts", p => p.Comparison.Count), ("base_rate", p => p.Comparison.Value));
    }

    /// <summary>Scripts of the posts in both groups.</summary>
    public static DataFrame Scripts(IReadOnlyList<ScriptShare> scripts) => Tables.Of(
        scripts, ("script", s => s.Script), ("campaign posts", s => s.Studied.Count), ("share", s => s.Studied.Value), ("other posts", s => s.Comparison.Count), ("base_rate", s => s.Comparison.Value));
}
