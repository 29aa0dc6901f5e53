using Concordance.Accounts;
using Concordance.Attribution;

namespace Concordance.Places;

/// <summary>What the location and script step records.</summary>
public static class PlaceFindings
{
    static readonly FindingMethod s_traces = new("ratio of rates with log-normal interval, of words and letters that the case lists for a country, beside all other accounts and beside matched ones", 1, $"{nameof(CountryMarker)}; Katz et al., Biometrics 34 (1978), 469-474; matching: {MatchedFinding.Source}"),
        s_scripts = new("posts by the script of most of their letters", 1, "Unicode Standard Annex 24, property Script"),
        s_places = new("places that accounts declare", 1, nameof(PlaceReader));

    /// <summary>One finding a trace of a hypothesis. They describe everyone who carried the campaign, bystanders included, and so bear on no rung.</summary>
    public static IEnumerable<Finding> Of(Investigation investigation)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        if (investigation.Case.Hypotheses.Count == 0)
            yield return Finding.NotComputed("country-markers", "Traces of a country", "the case declares no hypothesis to look for", CountryMarker.Kind, s_traces, Subject.Campaign);
        foreach (var marker in investigation.Case.Hypotheses.SelectMany(CountryMarker.Of))
        {
            var reason = investigation.Case.Campaign.IsEmpty ? AccountFindings.NoCampaign : marker.Missing(investigation.Data);
            yield return reason is not null
                ? Finding.NotComputed("marker:" + marker.Id, $"Whether {AccountFindings.Studied} more often {marker.Label}", reason, CountryMarker.Kind, s_traces, Subject.Campaign)
                : Of(marker, marker.Rates(investigation));
        }

        Finding Of(CountryMarker marker, MatchedRates rates) => MatchedFinding.Beside(
            MarkerFinding.Of(rates.BesideOthers, AccountFindings.Studied, AccountFindings.Others, CountryMarker.Kind, s_traces, marker.Innocent, bearsOn: null, Subject.Campaign, Evidence(investigation, marker, investigation.Campaign.AccountIds), investigation.Choices.LeastRatio),
            rates, AccountFindings.Others, investigation.Choices);
    }

    /// <summary>The scripts in which the posts are written.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="scripts">The scripts of all its posts.</param>
    public static Finding Scripts(Investigation investigation, IReadOnlyList<ScriptShare> scripts)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var posts = investigation.Data.Posts;
        return new()
        {
            Name = "scripts",
            Statement = $"Of {Say.Plural(posts.Count, "post", "posts")}, {(scripts.Any(s => s.Script != Script.None) ? string.Join(", ", scripts.Where(s => s.Script != Script.None).Take(3).Select(s => $"{Say.Percent((double)(s.Studied.Count + s.Comparison.Count) / posts.Count)} are mostly in {s.Script} script")) : "none has letters")}.",
            Kind = EvidenceKind.Contextual, Method = s_scripts, Value = scripts.Count, Unit = "scripts", Evidence = PostEvidence.Of(posts, investigation.Names),
            Limits = ["A script is shared by many languages, and a language by many countries."],
        };
    }

    /// <summary>That declared places could not be looked at; null where they could.</summary>
    public static Finding? MissingPlaces(Collection data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Missing(Ingest.Field.Location) is { } reason ? Finding.NotComputed("declared-places", "Declared places", reason, CountryMarker.Kind, s_places) : null;
    }

    /// <summary>The posts of some accounts that show a trace by themselves; null for a trace of profiles.</summary>
    internal static PostEvidence? Evidence(Investigation investigation, CountryMarker marker, IReadOnlySet<string> accounts) =>
        marker.Needs.Contains(Ingest.Field.Text) ? PostEvidence.Of(investigation, p => accounts.Contains(p.AccountId) && marker.Has(investigation.Data.Accounts[p.AccountId], [p])) : null;
}
