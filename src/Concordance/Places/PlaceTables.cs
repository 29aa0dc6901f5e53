using System.Globalization;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Places;

/// <summary>Places and scripts as tables.</summary>
public static class PlaceTables
{
    /// <summary>Declared places in both groups; says so where no source has them.</summary>
    public static DataFrame Places(Collection data, CampaignPosts campaign)
    {
        if (data.Missing(Ingest.Field.Location) is { } reason) return Tables.NotExamined("declared places", reason);
        return Tables.Of(
            DeclaredPlace.Of(data, campaign.AccountIds, campaign.OtherAccountIds),
            ("declared place", p => p.Place), ("campaign accounts", p => Count(p.Studied)), ("share", p => Share(p.Studied)), ("other accounts", p => Count(p.Comparison)), ("base_rate", p => Share(p.Comparison)));
    }

    // A place is rare in one group and common in the other: then the few could be recognised, and their number is not told.
    static string Count(Proportion p) => TooFew(p) ? $"1 to {DeclaredPlace.LeastAccounts - 1}" : p.Count.ToString(CultureInfo.InvariantCulture);

    static object? Share(Proportion p) => TooFew(p) ? null : p.Value;

    static bool TooFew(Proportion p) => p.Count is > 0 and < DeclaredPlace.LeastAccounts;

    /// <summary>Scripts of the posts in both groups.</summary>
    public static DataFrame Scripts(IReadOnlyList<ScriptShare> scripts) => Tables.Of(
        scripts, ("script", s => s.Script), ("campaign posts", s => s.Studied.Count), ("share", s => s.Studied.Value), ("other posts", s => s.Comparison.Count), ("base_rate", s => s.Comparison.Value));
}
