using Concordance.Attribution;
using Concordance.Statistics;
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
        var (there, others) = DeclaredPlace.Split(data, campaign.AccountIds, campaign.OtherAccountIds, HypothesisPlaces.Of(hypotheses ?? [], data));
        List<DeclaredPlace> all = [.. there, .. others];
        var (first, second) = (Hidden(p => p.Studied), Hidden(p => p.Comparison));
        return Tables.Of(
            all.Index(), ("declared place", p => p.Item.Place), ("campaign accounts", p => CountColumn.Told(p.Item.Studied.Count, first[p.Index])), ("share", p => CountColumn.Rate(p.Item.Studied, first[p.Index])),
            ("other accounts", p => CountColumn.Told(p.Item.Comparison.Count, second[p.Index])), ("base_rate", p => CountColumn.Rate(p.Item.Comparison, second[p.Index])));

        // A place is rare in one group and common in the other: then the few could be recognised, and their number is not told. How many there are in all, and how many of the countries asked about, is known.
        bool[] Hidden(Func<DeclaredPlace, Proportion> of)
        {
            var within = SuppressedCells.Of([.. there.Select(p => of(p).Count)]);
            return [.. SuppressedCells.Of([.. all.Select(p => of(p).Count)]).Select((h, i) => h || i < within.Count && within[i])];
        }
    }

    /// <summary>Scripts of the posts in both groups.</summary>
    public static DataFrame Scripts(IReadOnlyList<ScriptShare> scripts) => Tables.Of(
        scripts, ("script", s => s.Script), ("campaign posts", s => s.Studied.Count), ("share", s => s.Studied.Value), ("other posts", s => s.Comparison.Count), ("base_rate", s => s.Comparison.Value));
}
