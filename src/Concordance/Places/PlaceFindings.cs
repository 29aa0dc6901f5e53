using Concordance.Accounts;
using Concordance.Attribution;

namespace Concordance.Places;

/// <summary>What the location and script step records.</summary>
public static class PlaceFindings
{
    /// <summary>One finding a trace of a hypothesis. They describe everyone who carried the campaign, bystanders included, and so bear on no rung.</summary>
    public static IEnumerable<Finding> Of(Investigation investigation)
    {
        if (investigation.Case.Hypotheses.Count == 0)
            yield return Finding.NotComputed("country-markers", "Traces of a country", "the case declares no hypothesis to look for", CountryMarker.Kind);
        var campaign = investigation.Campaign;
        foreach (var marker in investigation.Case.Hypotheses.SelectMany(CountryMarker.Of))
        {
            var what = $"Whether {AccountFindings.Studied} more often {marker.Label}";
            if (investigation.Case.Campaign.IsEmpty) yield return Finding.NotComputed("marker:" + marker.Id, what, "the case declares no campaign to set accounts apart by", CountryMarker.Kind);
            else if (marker.Missing(investigation.Data) is { } reason) yield return Finding.NotComputed("marker:" + marker.Id, what, reason, CountryMarker.Kind);
            else
                yield return MarkerFinding.Of(marker.Compare(investigation.Data, campaign.AccountIds, campaign.OtherAccountIds),
                    AccountFindings.Studied, AccountFindings.Others, CountryMarker.Kind, marker.Innocent, bearsOn: null);
        }
    }

    /// <summary>The scripts in which the posts are written.</summary>
    public static Finding Scripts(IReadOnlyList<ScriptShare> scripts, int posts) => new()
    {
        Name = "scripts",
        Statement = $"Of {Say.Plural(posts, "post", "posts")}, {string.Join(", ", scripts.Where(s => s.Script != Script.None).Take(3).Select(s => $"{Say.Percent((double)(s.Studied.Count + s.Comparison.Count) / posts)} are mostly in {s.Script} script"))}.",
        Kind = EvidenceKind.Contextual, Value = scripts.Count, Unit = "scripts", Posts = posts,
        Limits = ["A script is shared by many languages, and a language by many countries."],
    };

    /// <summary>That declared places could not be looked at; null where they could.</summary>
    public static Finding? MissingPlaces(Collection data) =>
        data.Missing(Ingest.Field.Location) is { } reason ? Finding.NotComputed("declared-places", "Declared places", reason, CountryMarker.Kind) : null;
}
