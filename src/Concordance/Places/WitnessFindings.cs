using Concordance.Accounts;
using Concordance.Attribution;

namespace Concordance.Places;

/// <summary>What declared countries, foreign spellings and the three witnesses record. They describe and bear on no rung: language, alphabet, origin and place are never marks of inauthenticity.</summary>
public static class WitnessFindings
{
    const string Innocent = "People move, learn languages, work at night, plan posts, and declare what they like.";

    /// <summary>Whether accounts under study spell places as another language does, beside others and beside plain typos.</summary>
    public static Finding Spellings(Investigation investigation, SpellingReport report, ForeignSpellings spellings)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(spellings);
        const string What = "Whether places are spelt as another language writes them";
        if (Refused(investigation, Ingest.Field.Text) is { } reason) return Finding.NotComputed("marker:foreign-spellings", What, reason, SpellingMarker.Kind);
        if (spellings.All.Count == 0) return Finding.NotComputed("marker:foreign-spellings", What, "no rules or names are there for the languages of the case's hypotheses", SpellingMarker.Kind);
        var finding = MarkerFinding.Of(report.Marker, AccountFindings.Studied, AccountFindings.Others, SpellingMarker.Kind, "Speakers of several languages write so, and so do learners, translating machines and whoever wants them blamed.", bearsOn: null);
        if (finding.Status != FindingStatus.Computed) return finding;
        return finding with
        {
            Statement = $"{finding.Statement} Plain typos would give {(report.ExpectedByTypo < 0.05 ? "fewer than 0.1" : "at most " + Say.Number(report.ExpectedByTypo))} of the {Say.Plural(report.Hits, "such spelling", "such spellings")} in their posts.",
            Limits = [.. finding.Limits, "Looked for are towns of the countries and spellings of the languages that were named, not all.", "All misspellings of a length are taken for equally likely."],
        };
    }

    /// <summary>Whether the accounts under study contradict themselves more often than others: one finding a pair of witnesses.</summary>
    public static IEnumerable<Finding> Agreement(Investigation investigation, Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(witnesses);
        foreach (var pair in WitnessAgreement.Of(witnesses))
        {
            var what = $"Whether {AccountFindings.Studied} more often {pair.Label}";
            if ((Refused(investigation) ?? (pair.Id.StartsWith("declares", StringComparison.Ordinal) ? witnesses.MissingPlaces : null)) is { } reason) yield return Finding.NotComputed("marker:" + pair.Id, what, reason, WitnessAgreement.Kind);
            else yield return MarkerFinding.Of(pair.Marker, AccountFindings.Studied + " of which it is known", AccountFindings.Others, WitnessAgreement.Kind, Innocent, bearsOn: null);
        }
    }

    /// <summary>Whether the accounts under study live, write and wake as a hypothesis says more often than others: one finding a marker of <see cref="HypothesisMarkers"/>.</summary>
    public static IEnumerable<Finding> Hypotheses(Investigation investigation, IEnumerable<Statistics.MarkerComparison> markers)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(markers);
        foreach (var marker in markers)
            yield return Refused(investigation) is { } reason
                ? Finding.NotComputed("marker:" + marker.Id, $"Whether {AccountFindings.Studied} more often {marker.Label}", reason, WitnessAgreement.Kind)
                : MarkerFinding.Of(marker, AccountFindings.Studied, AccountFindings.Others, WitnessAgreement.Kind, "Emigrants, students and neighbours of the country do so all over the world.", bearsOn: null);
    }

    /// <summary>What groups the accounts fall into by the three witnesses, and whether these are stable.</summary>
    public static Finding Clusters(Investigation investigation, WitnessClusters clusters)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(clusters);
        const string Name = "witness-groups", What = "Groups by country, language and hours";
        if ((Refused(investigation) ?? clusters.Missing) is { } reason) return Finding.NotComputed(Name, What, reason, WitnessAgreement.Kind);
        if (!clusters.IsStable) return Finding.NotComputed(Name, What, $"the groups change with the draw of accounts (median adjusted Rand index {Say.Number(clusters.Stability)})", WitnessAgreement.Kind);
        var fullest = clusters.Groups.Where(g => g.Studied.Total >= DeclaredPlace.LeastAccounts && g.Studied.Count is 0 or >= DeclaredPlace.LeastAccounts).MaxBy(g => g.Studied.Value);
        return new()
        {
            Name = Name,
            Statement = $"By what they declare, what they write and when they are awake, {Say.Plural(clusters.Accounts, "account falls", "accounts fall")} into {Say.Plural(clusters.Groups.Count, "group", "groups")}."
                + (fullest is null ? "" : $" In the one with the largest share of {AccountFindings.Studied}, {Say.Share(fullest.Studied)}, the accounts {fullest.Label}."),
            Kind = WitnessAgreement.Kind, Value = clusters.Groups.Count, Unit = "groups",
            Limits = ["Compatriots are alike: a group says nothing about coordination or inauthenticity.", $"Median adjusted Rand index over resamples {Say.Number(clusters.Stability)}, mean silhouette {Say.Number(clusters.Silhouette)}.", Innocent],
        };
    }

    static string? Refused(Investigation investigation, params Ingest.Field[] needed) =>
        investigation.Case.Campaign.IsEmpty ? "the case declares no campaign to set accounts apart by" : investigation.Data.Missing(needed);
}
