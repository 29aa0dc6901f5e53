using Concordance.Accounts;
using Concordance.Coordination;
using Concordance.Places;
using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Groups of ordinary accounts of the same data that have something in common: the users of one hashtag, those who link to one domain. What the group under study is set beside.</summary>
public sealed class OrdinaryGroups
{
    readonly OrdinaryGroupOptions _options;

    OrdinaryGroups(string[] accounts, IReadOnlyList<OrdinaryGroup> groups, OrdinaryGroupOptions options) => (Accounts, Groups, _options) = (accounts, groups, options);

    /// <summary>All ordinary accounts, those in no group among them; in ordinal order.</summary>
    public IReadOnlyList<string> Accounts { get; }

    /// <summary>The groups, the largest first.</summary>
    public IReadOnlyList<OrdinaryGroup> Groups { get; }

    public static OrdinaryGroups Of(Investigation investigation, OrdinaryGroupOptions? options = null, IReadOnlySet<string>? excluded = null)
    {
        options ??= new();
        options.Check();
        var carried = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign.AccountIds;
        string[] accounts = [.. investigation.Data.Accounts.Keys.Where(a => carried?.Contains(a) != true && excluded?.Contains(a) != true).Order(StringComparer.Ordinal)];
        return new(accounts, Apart(SharedThings.Of(investigation, accounts, options.LeastAccounts), accounts.Length, options), options);
    }

    public Proportion Holding(AccountTable features, AccountMarker marker, bool matched = false) => Among(Rates(features, marker), r => r.Studied.Total, r => matched ? r.Holds : MarkerFinding.Holds(r.BesideOthers));

    public IEnumerable<MarkerRates> Rates(AccountTable features, AccountMarker marker) => MarkerRates.OfGroups(features, marker, Rows(features), Groups.Select(g => g.Members));

    Proportion Among<T>(IEnumerable<T> groups, Func<T, int> told, Func<T, bool> holds)
    {
        var known = groups.Where(g => told(g) >= _options.LeastAccounts).ToList();
        return new(known.Count(holds), known.Count);
    }

    int?[] Rows(AccountTable features) => [.. Accounts.Select(features.IndexOf)];

    static List<OrdinaryGroup> Apart(IEnumerable<OrdinaryGroup> groups, int accounts, OrdinaryGroupOptions options)
    {
        List<OrdinaryGroup> taken = [];
        var of = new List<int>?[accounts];
        foreach (var group in groups.Where(g => g.Members.Count <= options.MostShare * accounts).OrderByDescending(g => g.Members.Count).ThenBy(g => g.Shared, StringComparer.Ordinal))
        {
            if (taken.Count == options.MostGroups) break;
            var shared = new int[taken.Count];
            foreach (var member in group.Members) foreach (var other in of[member] ?? []) shared[other]++;
            if (shared.Index().Any(s => s.Item > options.MostOverlap * Math.Sqrt((double)group.Members.Count * taken[s.Index].Members.Count))) continue;
            foreach (var member in group.Members) (of[member] ??= []).Add(taken.Count);
            taken.Add(group);
        }
        return taken;
    }
}
