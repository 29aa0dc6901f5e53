using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Places;
using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>What the coordination step records.</summary>
public static class CoordinationFindings
{
    /// <summary>Fewer coordinated accounts than this are too few to say anything about, and few enough to be recognised.</summary>
    public const int LeastAccounts = SmallCell.Least;

    const string FoundByIt = "The group was found by what its accounts share, so that this is in part true by the way in which it was found.";

    const string Agreed = "People who agree openly, as fans and unions do, act together too.";

    static readonly FindingMethod s_coordinated = new("edges of the coordination network beside what the pace of objects and the hours of accounts make by chance", 1, "Kulldorff et al., PLoS Med 2 (2005), e59, as PairOddsModel adapts it; correction: Genovese, Roeder and Wasserman, Biometrika 93 (2006), 509-524"),
        s_oneCluster = new("share of the coordinated accounts in one connected component, with Wilson's interval", 1, "Wilson, JASA 22 (1927), 209-212"),
        s_groupMarkers = new("ratio of rates with log-normal interval, of the group beside accounts outside campaign and groups", 1, "Katz et al., Biometrics 34 (1978), 469-474");

    /// <summary>How many accounts act together beyond chance, and whether most of them are one group.</summary>
    public static IEnumerable<Finding> Of(Investigation investigation, CoordinationNetwork network)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(network);
        var studied = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign;
        var evidence = Evidence(investigation, network.Edges);
        yield return studied is null ? Everyone(investigation.Data, network, evidence) : AgainstOthers(studied, network, evidence, investigation);
        yield return OneCluster(investigation, network, studied);
    }

    /// <summary>The group with the most accounts that carried the campaign (or the largest, without a campaign); empty where there is none.</summary>
    public static IReadOnlyList<string> CampaignGroup(CoordinationNetwork network, CampaignPosts? studied) =>
        network.Groups.Where(g => studied is null || g.Any(studied.AccountIds.Contains))
            .OrderByDescending(g => studied is null ? g.Count : g.Count(studied.AccountIds.Contains)).ThenBy(g => g[0], StringComparer.Ordinal).FirstOrDefault() ?? [];

    /// <summary>The markers of accounts and of countries in the campaign's group, beside accounts that neither carried the campaign nor belong to any group. Markers that are told by shared objects only describe: the group was found by them.</summary>
    public static IEnumerable<Finding> GroupMarkers(Investigation investigation, CoordinationNetwork network, AccountTable features)
    {
        const string Grouped = "accounts of the coordinated group", Others = "accounts outside campaign and groups";
        var studied = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign;
        var group = CampaignGroup(network, studied).ToHashSet(StringComparer.Ordinal);
        if (group.Count < LeastAccounts)
        {
            yield return Finding.NotComputed("group-markers", "Markers of a coordinated group", $"no group has {LeastAccounts} accounts", EvidenceKind.Behavioural, s_groupMarkers, Subject.Group, Rung.CountryLinked);
            yield break;
        }
        var inGroups = network.Groups.SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
        var rest = investigation.Data.Accounts.Keys.Where(a => !inGroups.Contains(a) && studied?.AccountIds.Contains(a) != true).ToHashSet(StringComparer.Ordinal);
        var compared = features.Where(f => group.Contains(f.AccountId) || rest.Contains(f.AccountId)).ToList();
        var ordinary = investigation.OrdinaryGroups.Without(group);
        foreach (var finding in DependentMarkers.Once(MarkerGroups.Of(features, f => rest.Contains(f.AccountId)), [.. AccountMarker.All.Where(m => m.Missing(features) is null)], Find)) yield return finding;
        foreach (var marker in investigation.Case.Hypotheses.SelectMany(CountryMarker.Of).Where(m => m.Missing(investigation.Data) is null))
        {
            var comparison = marker.Compare(investigation.Data, group, rest);
            yield return Of(comparison, CountryMarker.Kind, marker.Innocent, Rung.CountryLinked, PlaceFindings.Evidence(investigation, marker, group)) with { AmongOrdinaryGroups = ordinary.Holding(investigation.Data, marker, comparison.Studied) };
        }

        (Finding, double) Find(AccountMarker marker)
        {
            var comparison = marker.Compare(compared, f => group.Contains(f.AccountId));
            var bearsOn = marker.IsBySharedObjects || comparison.Studied.Total == 0 ? (Rung?)null : Rung.Inauthentic;
            var finding = Of(comparison, marker.Kind, marker.Innocent, bearsOn, AccountFindings.Evidence(investigation, marker, compared.Where(f => group.Contains(f.AccountId)))).WithLimits(marker.IsBySharedObjects ? FoundByIt : null);
            return (finding with { AmongOrdinaryGroups = ordinary.Holding(features, marker, comparison.Studied) }, bearsOn is null ? 0 : comparison.Ratio.Low);
        }

        Finding Of(MarkerComparison comparison, EvidenceKind kind, string innocent, Rung? bearsOn, PostEvidence? evidence)
        {
            var finding = MarkerFinding.Of(comparison, Grouped, Others, kind, s_groupMarkers, innocent, bearsOn, Subject.Group, evidence, investigation.Choices.LeastRatio);
            return finding with { Name = "group-" + finding.Name };
        }
    }

    // Tables hold ids; what posts were when is asked of the collection.
    static PostEvidence? Evidence(Investigation investigation, IEnumerable<CoordinationEdge> edges)
    {
        var ids = edges.SelectMany(e => e.PostIds).ToHashSet(StringComparer.Ordinal);
        return PostEvidence.Of(investigation, p => ids.Contains(p.Id));
    }

    // Of which null model an edge stands out is part of what was done.
    static FindingMethod Coordinated(NullModel model) => model == default ? s_coordinated : s_coordinated with
    {
        Name = $"edges of the coordination network beside a chance that keeps {NullModelName.Of(model).Keeps}",
        Source = model == NullModel.Degrees ? "Newman, PNAS 103 (2006), 8577-8582, as DegreeOdds adapts it; correction: Benjamini and Hochberg, J. R. Stat. Soc. B 57 (1995), 289-300" : s_coordinated.Source,
    };

    static string Label(CoordinationOptions options) => $"acted together with another beyond chance (at least {options.MinimumWeight} shared objects within {options.WindowSeconds} s, false discovery rate {Say.Percent(options.FalseDiscoveryRate)})";

    static Finding AgainstOthers(CampaignPosts studied, CoordinationNetwork network, PostEvidence? evidence, Investigation investigation)
    {
        var coordinated = network.Groups.SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
        var comparison = new MarkerComparison("coordinated", Label(network.Options),
            new(studied.AccountIds.Count(coordinated.Contains), studied.AccountIds.Count), new(studied.OtherAccountIds.Count(coordinated.Contains), studied.OtherAccountIds.Count));
        var finding = MarkerFinding.Of(comparison, AccountFindings.Studied, AccountFindings.Others, EvidenceKind.Behavioural, Coordinated(network.Options.Null), Agreed, Rung.Coordinated, Subject.Campaign, evidence, investigation.Choices.LeastRatio);
        return finding with { Name = "coordinated", AmongOrdinaryGroups = investigation.OrdinaryGroups.Holding(network, comparison.Studied), Innocent = [.. finding.Innocent, "Accounts that are always quick to follow meet more often than the odds know."] };
    }

    static Finding Everyone(Collection data, CoordinationNetwork network, PostEvidence? evidence)
    {
        var coordinated = new Proportion(network.Groups.Sum(g => g.Count), data.Accounts.Count);
        return new Finding
        {
            Name = "coordinated",
            Statement = $"{Say.Sentence(SmallCell.Share(coordinated))} accounts {Label(network.Options)}{(SmallCell.Hides(coordinated.Count) ? $": {Say.TooFew}" : $", in {Say.Plural(network.Groups.Count, "group", "groups")}")}.",
            Kind = EvidenceKind.Behavioural, Method = Coordinated(network.Options.Null), BearsOn = Rung.Coordinated, Holds = coordinated.Count >= LeastAccounts, Value = SmallCell.Shown(coordinated.Count), Unit = "accounts", Studied = SmallCell.Shown(coordinated),
            Evidence = SmallCell.Hides(coordinated.Count) ? null : evidence, Limits = ["No campaign is declared, so there is no base rate to set this beside."], Innocent = [Agreed],
        };
    }

    static Finding OneCluster(Investigation investigation, CoordinationNetwork network, CampaignPosts? studied)
    {
        bool Counts(string account) => studied is null || studied.AccountIds.Contains(account);
        var (all, group) = (network.Groups.Sum(g => g.Count(Counts)), CampaignGroup(network, studied).ToHashSet(StringComparer.Ordinal));
        var subject = studied is null ? Subject.Collection : Subject.Campaign;
        if (all < LeastAccounts) return Finding.NotComputed("one-cluster", "Whether the coordinated accounts are one group", all == 0 ? "there are none" : $"there are fewer than {LeastAccounts} of them", EvidenceKind.Behavioural, s_oneCluster, subject, Rung.OneCluster);
        var share = new Proportion(group.Count(Counts), all);
        // Where all but one to four are, they count as all but four, so that value and interval are the least that they can be.
        var (told, isHidden, isLeast) = (SmallCell.AtLeast(share), SmallCell.IsFew(share), SmallCell.Hides(share));
        var holds = !isHidden && told.Low > 0.5;
        return new Finding
        {
            Name = "one-cluster",
            Statement = $"{Say.Sentence(SmallCell.Share(share))} coordinated accounts{(studied is null ? "" : " that carried the campaign")} are tied into one group{(isHidden ? $": {Say.TooFew}" : $" ({(isLeast ? $"at least {Say.Percent(told.Value)}, by the 95 % interval at least {Say.Percent(told.Low)}" : $"95 % interval {Say.Percent(told.Low)} to {Say.Percent(told.High)}")}), {(holds ? "more than" : "which is not beyond")} one half at the low end")}.",
            Kind = EvidenceKind.Behavioural, Method = s_oneCluster, Subject = subject, BearsOn = Rung.OneCluster, Holds = holds,
            Value = isHidden ? null : told.Value, Unit = isHidden ? null : "share of coordinated accounts", Studied = SmallCell.Shown(share), Interval = isHidden ? null : new(told.Low, told.High),
            Evidence = isHidden ? null : Evidence(investigation, network.Edges.Where(e => group.Contains(e.First))),
            Limits = ["A chain of edges ties accounts that never met; two campaigns that borrow from one source can look like one."],
            Innocent = ["Those who agree openly act together as one group too."],
        };
    }
}
