using Concordance.Accounts;
using Concordance.Content.Links;
using Concordance.Coordination;
using Concordance.Places;
using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Groups of ordinary accounts of the same data that have something in common: the users of one hashtag, those who link to one domain. What the group under study is set beside.</summary>
/// <remarks>
/// <para>
/// Members of a group share more than what brought them together: age, habits, language, hours. That a trait is more frequent among them than elsewhere is therefore nothing rare, and no test over accounts as independent draws can say how rare (J. N. K. Rao and A. J. Scott, "The analysis of categorical data from
/// complex sample surveys: chi-squared tests for goodness of fit and independence in two-way tables", JASA 76 (1981), 221-230, on what clusters do to such tests). Counted is how often it happens, as in tests against empirical nulls (B. Efron, "Large-scale simultaneous hypothesis testing: the choice of a null hypothesis", JASA 99 (2004), 96-104).
/// </para>
/// <para>
/// Ordinary are all accounts that did not carry the campaign; accounts of other coordinated groups stay in, since any group may hold some. Groups are taken from the largest on, and one that overlaps too much with one that was taken is left out: were accounts independent, the shares of two groups of n and m with s in both
/// would correlate by s/√(nm). What remains still overlaps, so that the number of groups says more than so many independent ones would.
/// </para>
/// <para>
/// Like is compared with like. Larger groups pass a threshold more easily: of a group larger than that under study, a draw of as many accounts is looked at. Smaller ones pass it less easily: one in which a marker as frequent as in the group under study could not hold is not counted.
/// </para>
/// </remarks>
public sealed class OrdinaryGroups
{
    readonly OrdinaryGroupOptions _options;
    Placed? _placed;

    OrdinaryGroups(IReadOnlyList<string> accounts, IReadOnlyList<OrdinaryGroup> groups, OrdinaryGroupOptions options) => (Accounts, Groups, _options) = (accounts, groups, options);

    /// <summary>All ordinary accounts, those in no group among them; in ordinal order.</summary>
    public IReadOnlyList<string> Accounts { get; }

    /// <summary>The groups, the largest first, equal ones by what they share.</summary>
    public IReadOnlyList<OrdinaryGroup> Groups { get; }

    /// <summary>The groups of a case.</summary>
    /// <remarks>The posts are gone through once; a count over the groups then takes as long as their sizes together.</remarks>
    /// <param name="investigation">The case. Accounts that carried its campaign are left out.</param>
    /// <param name="options">Which groups are taken.</param>
    /// <param name="excluded">Further accounts to leave out, such as the coordinated group under study.</param>
    /// <exception cref="InputException">The options can't be used, or the case's table of shortened links can't be read.</exception>
    public static OrdinaryGroups Of(Investigation investigation, OrdinaryGroupOptions? options = null, IReadOnlySet<string>? excluded = null)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var carried = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign.AccountIds;
        return Of(investigation.Data, a => carried?.Contains(a) != true && excluded?.Contains(a) != true, investigation.Side.ShortLinks, options);
    }

    /// <summary>The groups of a collection.</summary>
    /// <param name="data">The posts.</param>
    /// <param name="ordinary">Whether an account is ordinary.</param>
    /// <param name="shortened">Where shortened links lead; null where that is not known.</param>
    /// <param name="options">Which groups are taken.</param>
    internal static OrdinaryGroups Of(Collection data, Func<string, bool> ordinary, ShortLinks? shortened = null, OrdinaryGroupOptions? options = null)
    {
        options ??= new();
        options.Check();
        string[] accounts = [.. data.Accounts.Keys.Where(ordinary).Order(StringComparer.Ordinal)];
        return new(accounts, Apart(SharedThings.Of(data, accounts, shortened, options.LeastAccounts), accounts.Length, options), options);
    }

    /// <summary>The same groups without some accounts; those that become too small are left out.</summary>
    /// <param name="accounts">Accounts to leave out, such as the coordinated group under study.</param>
    public OrdinaryGroups Without(IReadOnlySet<string> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        string[] kept = [.. Accounts.Where(a => !accounts.Contains(a))];
        var place = new int[Accounts.Count];
        for (int i = 0, next = 0; i < place.Length; i++) place[i] = accounts.Contains(Accounts[i]) ? -1 : next++;
        var groups = Groups.Select(g => g with { Members = [.. g.Members.Select(m => place[m]).Where(m => m >= 0)] }).Where(g => g.Members.Count >= _options.LeastAccounts);
        return new(kept, Apart(groups, kept.Length, _options), _options);
    }

    /// <summary>The same groups, in which markers hold from another ratio on.</summary>
    /// <param name="leastRatio">See <see cref="OrdinaryGroupOptions.LeastRatio"/>.</param>
    public OrdinaryGroups At(double leastRatio) => leastRatio == _options.LeastRatio ? this : new(Accounts, Groups, _options with { LeastRatio = leastRatio });

    /// <summary>In how many groups a marker of accounts holds, of those in which it can be told.</summary>
    /// <param name="features">Features of all accounts.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="studied">How often it occurs in the group under study.</param>
    /// <param name="matched">Whether it must hold beside matched accounts too; see <see cref="MatchedRates.Holds"/>.</param>
    public Proportion Holding(AccountTable features, AccountMarker marker, Proportion studied, bool matched = false)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(studied);
        if (_placed?.Table != features) _placed = new(features, [.. Accounts.Select(features.IndexOf)]);
        bool?[] told = [.. _placed.Rows.Select(r => r is { } row ? marker.Has(features[row]) : null)];
        return Count(MarkerRates.OfGroups(features, marker, _placed.Rows, told, Drawn(told, studied.Total)).Select(r => (r.BesideOthers, matched ? r.Holds(_options.LeastRatio) : Holds(r.BesideOthers))), told, studied);
    }

    /// <summary>The same of a trace of a country.</summary>
    /// <param name="data">The posts.</param>
    /// <param name="marker">The trace.</param>
    /// <param name="studied">How often it occurs in the group under study.</param>
    public Proportion Holding(Collection data, CountryMarker marker, Proportion studied)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(marker);
        var posts = data.Posts.ToLookup(p => p.AccountId, StringComparer.Ordinal);
        return Holding(a => marker.Has(data.Accounts[a], posts[a]), studied);
    }

    /// <summary>The same of belonging to a group of a coordination network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="studied">How many of the accounts under study do.</param>
    public Proportion Holding(CoordinationNetwork network, Proportion studied)
    {
        ArgumentNullException.ThrowIfNull(network);
        var coordinated = network.Groups.SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
        return Holding(a => coordinated.Contains(a), studied);
    }

    /// <summary>The same of any trait.</summary>
    /// <param name="has">Whether an account has it; null where that can't be told.</param>
    /// <param name="studied">How often it occurs in the group under study.</param>
    public Proportion Holding(Func<string, bool?> has, Proportion studied)
    {
        ArgumentNullException.ThrowIfNull(has);
        ArgumentNullException.ThrowIfNull(studied);
        bool?[] told = [.. Accounts.Select(has)];
        var all = Rate(told);
        return Count(Drawn(told, studied.Total).Select(group =>
        {
            var whole = Rate(group.Members.Select(m => told[m]));
            var comparison = new MarkerComparison("", "", Rate(group.Drawn.Select(m => told[m])), new(all.Count - whole.Count, all.Total - whole.Total));
            return (comparison, Holds(comparison));
        }), told, studied);
    }

    // A marker that does not hold in the group under study has no frequency that others would have to be able to show.
    Proportion Count(IEnumerable<(MarkerComparison Rates, bool Holds)> groups, bool?[] told, Proportion studied)
    {
        var mustShow = Holds(new("", "", studied, Rate(told)));
        var least = studied.Total > 0 ? Math.Min(_options.LeastAccounts, studied.Total) : _options.LeastAccounts;
        var counted = groups.Where(g => g.Rates.Studied.Total >= least && (!mustShow || CouldHold(g.Rates, studied))).ToList();
        return new(counted.Count(g => g.Holds), counted.Count);
    }

    bool Holds(MarkerComparison comparison) => MarkerFinding.Holds(comparison, _options.LeastRatio);

    bool CouldHold(MarkerComparison group, Proportion studied) =>
        Holds(group with { Studied = new((int)Math.Round(studied.Value * group.Studied.Total), group.Studied.Total) });

    // Of each group at most so many of those members of whom the trait can be told; what it shares is the seed, so that every machine draws the same.
    IEnumerable<(IReadOnlyList<int> Members, IReadOnlyList<int> Drawn)> Drawn(bool?[] told, int most)
    {
        foreach (var group in Groups)
        {
            int[] members = [.. group.Members.Where(m => told[m] is not null)];
            if (most < 1 || members.Length <= most)
            {
                yield return (group.Members, members);
                continue;
            }
            var state = 0xCBF29CE484222325;
            foreach (var letter in group.Shared) state = unchecked((state ^ letter) * 0x100000001B3);
            for (var i = 0; i < most; i++)
            {
                var other = i + Draw.Below(members.Length - i, ref state);
                (members[i], members[other]) = (members[other], members[i]);
            }
            yield return (group.Members, members[..most]);
        }
    }

    static Proportion Rate(IEnumerable<bool?> told)
    {
        var (with, all) = (0, 0);
        foreach (var has in told)
        {
            if (has is null) continue;
            all++;
            if (has.Value) with++;
        }
        return new(with, all);
    }

    static List<OrdinaryGroup> Apart(IEnumerable<OrdinaryGroup> groups, int accounts, OrdinaryGroupOptions options)
    {
        List<OrdinaryGroup> taken = [];
        var groupsOf = new List<int>?[accounts];
        foreach (var group in groups.Where(g => g.Members.Count <= options.MostShare * accounts).OrderByDescending(g => g.Members.Count).ThenBy(g => g.Shared, StringComparer.Ordinal))
        {
            if (taken.Count == options.MostGroups) break;
            var both = new int[taken.Count];
            foreach (var member in group.Members)
                foreach (var other in groupsOf[member] ?? []) both[other]++;
            if (both.Index().Any(b => b.Item > options.MostOverlap * Math.Sqrt((double)group.Members.Count * taken[b.Index].Members.Count))) continue;
            foreach (var member in group.Members) (groupsOf[member] ??= []).Add(taken.Count);
            taken.Add(group);
        }
        return taken;
    }

    /// <summary>The rows of the ordinary accounts in a table of features: one table is asked for many markers.</summary>
    sealed record Placed(AccountTable Table, int?[] Rows);
}
