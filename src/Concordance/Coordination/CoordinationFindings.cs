using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Places;
using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>What the coordination step records.</summary>
public static class CoordinationFindings
{
    /// <summary>Fewer coordinated accounts than this are too few to say anything about, and few enough to be recognised.</summary>
    public const int LeastAccounts = 5;

    /// <summary>How many accounts act together beyond chance, and whether most of them are one group.</summary>
    public static IEnumerable<Finding> Of(Investigation investigation, CoordinationNetwork network)
    {
        var studied = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign;
        yield return studied is null ? Everyone(investigation.Data, network) : AgainstOthers(studied, network, investigation.OrdinaryGroups);
        yield return OneCluster(network, studied);
    }

    /// <summary>The group with the most accounts that carried the campaign (or the largest, without a campaign); empty where there is none.</summary>
    public static IReadOnlyList<string> CampaignGroup(CoordinationNetwork network, CampaignPosts? studied) =>
        network.Groups.Where(g => studied is null || g.Any(studied.AccountIds.Contains))
            .OrderByDescending(g => studied is null ? g.Count : g.Count(studied.AccountIds.Contains)).ThenBy(g => g[0], StringComparer.Ordinal).FirstOrDefault() ?? [];

    /// <summary>The markers of accounts and of countries in the campaign's group, beside accounts that neither carried the campaign nor belong to any group. Markers that are told by shared objects only describe: the group was found by them.</summary>
    public static IEnumerable<Finding> GroupMarkers(Investigation investigation, CoordinationNetwork network, AccountTable features)
    {
        const string others = "accounts outside campaign and groups";
        var studied = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign;
        var group = CampaignGroup(network, studied).ToHashSet(StringComparer.Ordinal);
        if (group.Count < LeastAccounts)
        {
            yield return Finding.NotComputed("group-markers", "Markers of a coordinated group", $"no group has {LeastAccounts} accounts", EvidenceKind.Behavioural, Rung.CountryLinked);
            yield break;
        }
        var inGroups = network.Groups.SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
        var rest = investigation.Data.Accounts.Keys.Where(a => !inGroups.Contains(a) && studied?.AccountIds.Contains(a) != true).ToHashSet(StringComparer.Ordinal);
        var compared = features.Where(f => group.Contains(f.AccountId) || rest.Contains(f.AccountId)).ToList();
        var ordinary = investigation.OrdinaryGroups.Without(group);
        List<(AccountMarker, Finding, double)> found = [];
        foreach (var marker in AccountMarker.All.Where(m => m.Missing(features) is null))
        {
            var comparison = marker.Compare(compared, f => group.Contains(f.AccountId));
            var bearsOn = marker.IsBySharedObjects || comparison.Studied.Total == 0 ? (Rung?)null : Rung.Inauthentic;
            var finding = MarkerFinding.Of(comparison, "accounts of the coordinated group", others, marker.Kind, marker.Innocent, bearsOn);
            found.Add((marker, Named(finding) with { AmongOrdinaryGroups = ordinary.Holding(features, marker, comparison.Studied) }, bearsOn is null ? 0 : comparison.Ratio.Low));
        }
        foreach (var finding in DependentMarkers.Once(MarkerGroups.Of(features, f => rest.Contains(f.AccountId)), found)) yield return finding;
        foreach (var marker in investigation.Case.Hypotheses.SelectMany(CountryMarker.Of).Where(m => m.Missing(investigation.Data) is null))
        {
            var comparison = marker.Compare(investigation.Data, group, rest);
            yield return Named(MarkerFinding.Of(comparison, "accounts of the coordinated group", others, CountryMarker.Kind, marker.Innocent, Rung.CountryLinked)) with { AmongOrdinaryGroups = ordinary.Holding(investigation.Data, marker, comparison.Studied) };
        }

        static Finding Named(Finding finding) => finding with { Name = "group-" + finding.Name, Subject = Subject.Group };
    }

    static Finding AgainstOthers(CampaignPosts studied, CoordinationNetwork network, OrdinaryGroups ordinary)
    {
        var coordinated = network.Groups.SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
        var comparison = new MarkerComparison("coordinated", $"acted together with another beyond chance (at least {network.Options.MinimumWeight} shared objects within {network.Options.WindowSeconds} s, false discovery rate {Say.Percent(network.Options.FalseDiscoveryRate)})",
            new(studied.AccountIds.Count(coordinated.Contains), studied.AccountIds.Count), new(studied.OtherAccountIds.Count(coordinated.Contains), studied.OtherAccountIds.Count));
        var finding = MarkerFinding.Of(comparison, AccountFindings.Studied, AccountFindings.Others, EvidenceKind.Behavioural, "People who agree openly, as fans and unions do, act together too; and accounts that are always quick to follow meet more often than the odds know.", Rung.Coordinated);
        return finding with { Name = "coordinated", AmongOrdinaryGroups = ordinary.Holding(network, comparison.Studied), Posts = network.Edges.SelectMany(e => e.PostIds).Distinct(StringComparer.Ordinal).Count() };
    }

    static Finding Everyone(Collection data, CoordinationNetwork network)
    {
        var coordinated = new Proportion(network.Groups.Sum(g => g.Count), data.Accounts.Count);
        return new Finding
        {
            Name = "coordinated",
            Statement = $"{Say.Share(coordinated)} accounts acted together with another beyond chance (at least {network.Options.MinimumWeight} shared objects within {network.Options.WindowSeconds} s, false discovery rate {Say.Percent(network.Options.FalseDiscoveryRate)}), in {Say.Plural(network.Groups.Count, "group", "groups")}.",
            Kind = EvidenceKind.Behavioural, BearsOn = Rung.Coordinated, Holds = coordinated.Count >= LeastAccounts, Value = coordinated.Count, Unit = "accounts", Studied = coordinated,
            Posts = network.Edges.SelectMany(e => e.PostIds).Distinct(StringComparer.Ordinal).Count(),
            Limits = ["No campaign is declared, so there is no base rate to set this beside.", "People who agree openly, as fans and unions do, act together too."],
        };
    }

    static Finding OneCluster(CoordinationNetwork network, CampaignPosts? studied)
    {
        bool Counts(string account) => studied is null || studied.AccountIds.Contains(account);
        var all = network.Groups.Sum(g => g.Count(Counts));
        if (all < LeastAccounts) return Finding.NotComputed("one-cluster", "Whether the coordinated accounts are one group", $"there are only {all} of them", EvidenceKind.Behavioural, Rung.OneCluster);
        var share = new Proportion(CampaignGroup(network, studied).Count(Counts), all);
        var holds = share.Low > 0.5;
        return new Finding
        {
            Name = "one-cluster",
            Statement = $"{Say.Share(share)} of these accounts are tied into one group; the low end of the 95 % interval is {(holds ? "above" : "not above")} one half.",
            Kind = EvidenceKind.Behavioural, BearsOn = Rung.OneCluster, Holds = holds, Value = share.Value, Unit = "share of coordinated accounts", Studied = share, Interval = new(share.Low, share.High),
            Limits = ["A chain of edges ties accounts that never met; two campaigns that borrow from one source can look like one."],
        };
    }
}
