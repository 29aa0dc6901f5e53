using System.Globalization;
using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Accounts;

/// <summary>What the account features record.</summary>
public static class AccountFindings
{
    /// <summary>The group under study and the comparison group, in words.</summary>
    public const string Studied = "accounts that carried the campaign", Others = "other accounts";

    internal const string NoCampaign = "the case declares no campaign to set accounts apart by";

    static readonly FindingMethod s_marker = new("ratio of rates with log-normal interval, beside all other accounts and beside matched ones", 1, $"Katz et al., Biometrics 34 (1978), 469-474; matching: {MatchedFinding.Source}"),
        s_batches = new("scan statistic over days of creation, beside other accounts of the same days", 1, "Naus, JASA 60 (1965), 532-538; Kulldorff, Commun. Statist. Theory Meth. 26 (1997), 1481-1496, section 4");

    /// <summary>One finding a marker, then the batches of creations. Of markers that go together among other accounts (see <see cref="MarkerGroups"/>) that which sets the accounts apart most bears on the ladder, and another only as far as it does so among accounts without the first; the others describe.</summary>
    public static IEnumerable<Finding> Of(Investigation investigation, AccountTable features)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(features);
        var noCampaign = investigation.Case.Campaign.IsEmpty ? NoCampaign : null;
        var groups = noCampaign is null ? MarkerGroups.Of(features) : null;
        foreach (var finding in DependentMarkers.Once(groups, AccountMarker.All, Find)) yield return finding;
        yield return Batches(features, noCampaign);

        (Finding, double) Find(AccountMarker marker)
        {
            if ((noCampaign ?? marker.Missing(features)) is { } missing)
                return (Finding.NotComputed("marker:" + marker.Id, $"Whether {Studied} more often {marker.Label}", missing, marker.Kind, s_marker, Subject.Campaign, MayBeMissing(marker) ? null : Rung.Inauthentic), 0);
            var rates = MarkerRates.Of(features, marker);
            var finding = Of(rates, investigation.Choices, Evidence(investigation, marker, features.Where(f => f.InCampaign))).WithLimits(SelectedByPhrase(investigation.Case, marker));
            return (finding with { AmongOrdinaryGroups = investigation.OrdinaryGroups.Holding(features, marker, rates.Studied, investigation.Choices.BesideMatched) }, Math.Min(rates.Ratio.Low, rates.MatchedRatio.Low));
        }
    }

    /// <summary>The posts of those of some accounts that have a marker; null for a marker of profiles.</summary>
    internal static PostEvidence? Evidence(Investigation investigation, AccountMarker marker, IEnumerable<AccountFeatures> studied)
    {
        if (marker.Kind != EvidenceKind.Behavioural) return null;
        var with = studied.Where(f => marker.Has(f) == true).Select(f => f.AccountId).ToHashSet(StringComparer.Ordinal);
        return PostEvidence.Of(investigation, p => with.Contains(p.AccountId));
    }

    // Whoever posts a phrase that others post is nearer to a copy than others are.
    static string? SelectedByPhrase(Case of, AccountMarker marker) => of.Campaign.Phrases.Count > 0 && marker.Features.Any(f => f == FeatureList.CopiedTextShare || f == FeatureList.NearCopyShare)
        ? "The case selects by phrases, and texts that hold one phrase are more alike than others: this is in part true by the way in which the accounts were selected." : null;

    // What another step finds is not missing from the data where that step was not asked, and few sources tell whose a picture is: neither takes anything from the confidence.
    static bool MayBeMissing(AccountMarker marker) => marker.Features.Any(f => f.Given is not null || f == FeatureList.DefaultPicture);

    static Finding Of(MarkerRates rates, AnalysisChoices choices, PostEvidence? evidence) =>
        MatchedFinding.Beside(MarkerFinding.Of(rates.BesideOthers, Studied, Others, rates.Marker.Kind, s_marker, rates.Marker.Innocent, Rung.Inauthentic, Subject.Campaign, evidence, choices.LeastRatio), rates, Others, choices);

    // A batch of few accounts would point at them by its days.
    static Finding Batches(AccountTable features, string? noCampaign)
    {
        const string Name = "creation-batches", What = $"Whether {Studied} were created in batches";
        var created = features.Column(FeatureList.CreatedAt);
        if ((noCampaign ?? (created.IsMissing ? created.Missing[0].Reason : null)) is { } reason) return Finding.NotComputed(Name, What, reason, EvidenceKind.Technical, s_batches, Subject.Campaign);
        var scan = CreationScan.OfCampaign(features);
        if (scan.Missing is { } missing) return Finding.NotComputed(Name, What, missing, EvidenceKind.Technical, s_batches, Subject.Campaign);
        var batches = scan.Batches.Where(b => b.Accounts >= SmallCell.Least).ToList();
        var (first, share) = (batches.FirstOrDefault(), new Proportion(batches.FirstOrDefault()?.Accounts ?? 0, scan.Accounts));
        return new Finding
        {
            Name = Name, Kind = EvidenceKind.Technical, Method = s_batches, Subject = Subject.Campaign, Value = first?.Accounts, Unit = first is null ? null : "accounts", Studied = first is null ? null : share,
            Statement = first is null
                ? $"No batch of {SmallCell.Least} creations or more stands out among {Say.Count(scan.Accounts)} {Studied}, beside {Others} of the same days."
                : $"{Say.Share(share)} {Studied} were created from {Say.Day(first.First)} to {Say.Day(first.Last)}, where their share of the accounts of those days would give {Say.Number(first.Expected)}: p {(first.PValue <= scan.LeastPValue ? "at most" : "=")} {first.PValue.ToString("0.###", CultureInfo.InvariantCulture)} over all stretches of at most {features.Options.Creations.LongestDays} days, {(batches.Count == 1 ? "the only such stretch" : $"the strongest of {batches.Count}")}.",
            Limits = ["It does not say that one hand made them, nor which of them are the surplus."],
            Innocent = ["An event brings new accounts to a platform, and those it brings speak of it."],
        };
    }
}
