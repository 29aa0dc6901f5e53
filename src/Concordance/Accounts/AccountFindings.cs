using System.Globalization;
using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Accounts;

/// <summary>What the account features record.</summary>
public static class AccountFindings
{
    /// <summary>The group under study and the comparison group, in words.</summary>
    public const string Studied = "accounts that carried the campaign", Others = "other accounts";

    /// <summary>One finding a marker, then the batches of creations. Of markers that go together among other accounts (see <see cref="MarkerGroups"/>) one alone bears on the ladder: that which sets the accounts apart most; the others describe.</summary>
    public static IEnumerable<Finding> Of(Investigation investigation, AccountTable features)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(features);
        var noCampaign = investigation.Case.Campaign.IsEmpty ? "the case declares no campaign to set accounts apart by" : null;
        var rates = noCampaign is null ? MarkerRates.All(features).ToDictionary(r => r.Marker.Id, StringComparer.Ordinal) : [];
        var groups = noCampaign is null ? MarkerGroups.Of(features) : null;
        var found = AccountMarker.All.Select(marker => rates.TryGetValue(marker.Id, out var rate)
            ? (marker, Of(rate) with { AmongOrdinaryGroups = investigation.OrdinaryGroups.Holding(features, marker, rate.Studied, matched: true) }, Low(rate))
            : (marker, Finding.NotComputed("marker:" + marker.Id, $"Whether {Studied} more often {marker.Label}", noCampaign ?? marker.Missing(features)!, marker.Kind, IsGiven(marker) ? null : Rung.Inauthentic), 0)).ToList();
        foreach (var finding in DependentMarkers.Once(groups, found)) yield return finding;
        yield return Batches(investigation, features, noCampaign);
    }

    // What another step finds is not missing from the data where that step was not asked: it takes nothing from the confidence.
    static bool IsGiven(AccountMarker marker) => marker.Features.Any(f => f.Given is not null);

    static double Low(MarkerRates rates) => Math.Min(rates.Ratio.Low, rates.MatchedRatio.Low);

    static Finding Of(MarkerRates rates)
    {
        var finding = MarkerFinding.Of(new(rates.Marker.Id, rates.Marker.Label, rates.Studied, rates.Others), Studied, Others, rates.Marker.Kind, rates.Marker.Innocent, Rung.Inauthentic);
        if (finding.Status == FindingStatus.NotComputed) return finding;
        var matched = rates.Matched.Total == 0
            ? $"No {Others} of like number of posts and age are there to set beside them"
            : $"Beside {Say.Count(rates.Ordinary)} matched ones ({Say.Percent(rates.OrdinaryRate)}) it is {Say.Times(rates.MatchedRatio)}{(rates.Unmatched == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {rates.Unmatched:N0} of the {rates.Studied.Total:N0} left out for want of a match"))}";
        return finding with
        {
            Statement = $"{finding.Statement} {matched}.", Holds = rates.Holds,
            Limits = rates.IsMatched ? finding.Limits : [.. finding.Limits, $"Too few {Others} are like them in age and number of posts, so that these two may be what is seen."],
        };
    }

    static Finding Batches(Investigation investigation, AccountTable features, string? noCampaign)
    {
        var what = $"Whether {Studied} were created in batches";
        var created = features.Column(FeatureList.CreatedAt);
        if ((noCampaign ?? (created.IsMissing ? created.Missing[0].Reason : null)) is { } reason) return Finding.NotComputed("creation-batches", what, reason, EvidenceKind.Technical);
        var dates = features.Where(f => f.CreatedAt is not null).ToLookup(f => f.InCampaign, f => f.CreatedAt!.Value);
        var scan = CreationScan.Beside(dates[true], dates[false], features.Options.Creations);
        if (scan.Missing is { } missing) return Finding.NotComputed("creation-batches", what, missing, EvidenceKind.Technical);
        var first = scan.Batches.FirstOrDefault();
        return new Finding
        {
            Name = "creation-batches", Kind = EvidenceKind.Technical, Value = first?.Accounts, Unit = first is null ? null : "accounts", Studied = new(first?.Accounts ?? 0, scan.Accounts),
            Statement = first is null
                ? $"No batch of creations stands out among {Say.Count(scan.Accounts)} {Studied}, beside {Others} of the same days."
                : $"{Say.Share(new Proportion(first.Accounts, scan.Accounts))} {Studied} were created from {Say.Day(first.First)} to {Say.Day(first.Last)}, where {Say.Number(first.Expected)} would be by their share of the accounts of those days: p {(first.PValue <= 1.0 / (features.Options.Creations.Replicates + 1) ? "at most" : "=")} {first.PValue.ToString("0.###", CultureInfo.InvariantCulture)} over all stretches of at most {features.Options.Creations.LongestDays} days, {(scan.Batches.Count == 1 ? "the only one" : $"the strongest of {scan.Batches.Count}")}.",
            Limits = ["An event brings new accounts to a platform, and those it brings speak of it.", "It does not say that one hand made them, nor which of them are the surplus."],
        };
    }
}
