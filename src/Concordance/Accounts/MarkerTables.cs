using Concordance.Attribution;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Accounts;

/// <summary>Markers of accounts as tables.</summary>
public static class MarkerTables
{
    /// <summary>One row a marker: its rate among the accounts under study, among matched ordinary accounts and among all others (shares from 0 to 1), with ratios and their 95 % intervals. Where fewer than five others have the marker, the low end of the ratio alone is told. Small counts are not shown (see <see cref="SmallCell"/>).</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="groups">Groups of markers that go together; adds the number of each marker's group.</param>
    public static DataFrame Rates(IEnumerable<MarkerRates> rates, MarkerGroups? groups = null)
    {
        List<(string, Func<MarkerRates, object?>)> columns =
        [
            ("accounts that …", r => r.Marker.Label), ("studied", r => SmallCell.Counted(r.Studied)), ("rate", r => SmallCell.Rate(r.Studied)), ("unmatched", r => SmallCell.Count(r.Unmatched)),
            ("matched_rate", r => r.ShownOrdinaryRate), .. RatioColumns.Of<MarkerRates>("matched_ratio", r => r.BesideMatched),
            ("base_rate", r => SmallCell.Rate(r.Others)), .. RatioColumns.Of<MarkerRates>("ratio", r => r.BesideOthers),
        ];
        if (groups is not null) columns.Add(("group", r => groups.GroupOf(r.Marker)));
        return Tables.Of(rates, [.. columns]);
    }

    /// <summary>One row a marker that can't be told, with the reason.</summary>
    public static DataFrame NotTold(AccountTable features) =>
        Tables.Of(AccountMarker.All.Select(m => (m.Label, Reason: m.Missing(features))).Where(m => m.Reason is not null), ("accounts that …", m => m.Label), ("can't be told, because", m => m.Reason));

    /// <summary>One row a pair of markers among ordinary accounts, those that go together most first. Where nobody, or everybody, has one of them, there are no odds to tell.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="together">Only pairs that go together by their odds; those taken together because too few accounts can tell them apart (see <see cref="Dependence.Together"/>) are left out too.</param>
    public static DataFrame Associations(MarkerGroups groups, bool together = false) => Tables.Of(
        groups.Pairs.Where(p => !together || p.Measured == Dependence.Together).OrderBy(p => p.Dependence).ThenByDescending(p => double.IsNaN(p.Phi) ? -1 : Math.Abs(p.Phi)).ThenBy(p => p.First.Id, StringComparer.Ordinal).ThenBy(p => p.Second.Id, StringComparer.Ordinal),
        ("marker", p => p.First.Id), ("and marker", p => p.Second.Id), ("both", p => SmallCell.Count(p.Both)), ("only first", p => SmallCell.Count(p.OnlyFirst)), ("only second", p => SmallCell.Count(p.OnlySecond)), ("neither", p => SmallCell.Count(p.Neither)),
        ("phi", p => Told(p, p.Phi)), ("odds_ratio", p => Told(p, p.Odds.Value)), ("odds_ratio_low", p => Told(p, p.Odds.Low)), ("odds_ratio_high", p => Told(p, p.Odds.High)), ("they go", p => Say(p)));

    /// <summary>In how many independent groups of markers accounts have any: those under study beside ordinary ones. No account is judged by it. The largest numbers of groups stand in one row where few accounts have them; what could still be worked out from the totals is not shown (see <see cref="SuppressedCells"/>).</summary>
    /// <param name="features">All accounts.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="studied">Whether an account is under study; null takes those that carried the campaign.</param>
    /// <param name="ordinary">Whether another is ordinary; null takes all others.</param>
    public static DataFrame GroupCounts(AccountTable features, MarkerGroups groups, Func<AccountFeatures, bool>? studied = null, Func<AccountFeatures, bool>? ordinary = null)
    {
        var counts = new int[2, groups.Groups.Count + 1];
        foreach (var account in features)
        {
            var isStudied = studied?.Invoke(account) ?? account.InCampaign;
            if (isStudied || ordinary?.Invoke(account) != false) counts[isStudied ? 0 : 1, groups.CountOf(account)]++;
        }
        var rows = GroupCountRow.Of([.. Enumerable.Range(0, groups.Groups.Count + 1).Select(k => counts[0, k])], [.. Enumerable.Range(0, groups.Groups.Count + 1).Select(k => counts[1, k])]);
        var (inStudied, inOrdinary) = (Beside([.. rows.Select(r => r.Studied)]), Beside([.. rows.Select(r => r.Ordinary)]));
        return Tables.Of(
            rows.Index(), ("groups with a marker", r => r.Item.Groups),
            ("studied", r => inStudied[r.Index].Told), ("share", r => inStudied[r.Index].Rate), ("ordinary", r => inOrdinary[r.Index].Told), ("ordinary_share", r => inOrdinary[r.Index].Rate));
    }

    /// <summary>The groups of markers, one row each.</summary>
    public static DataFrame Groups(MarkerGroups groups) => Tables.Of(groups.Groups.Index(), ("group", g => g.Index + 1), ("markers", g => g.Item.Count), ("which", g => string.Join("; ", g.Item.Select(m => m.Id))));

    /// <summary>Batches of creations, one row each; days are UTC.</summary>
    public static DataFrame Creations(CreationScan scan) => scan.Missing is { } reason
        ? Tables.Of([reason], ("creations", r => "could not be examined: " + r))
        : Tables.Of(scan.Batches, ("batch", b => b.Number), ("first day", b => Attribution.Say.Day(b.First)), ("last day", b => Attribution.Say.Day(b.Last)), ("accounts", b => b.Accounts), ("expected", b => b.Expected), ("excess", b => b.Excess), ("p_value", b => b.PValue));

    static (string Told, double? Rate)[] Beside(int[] counts)
    {
        var hidden = SuppressedCells.Of(counts);
        return [.. counts.Select((c, i) => new Proportion(c, counts.Sum()) is var p && hidden[i] && !SmallCell.Hides(c) ? ("not shown", null) : (SmallCell.Counted(p), SmallCell.Rate(p)))];
    }

    static double? Told(MarkerAssociation pair, double value) => double.IsNaN(pair.Phi) ? null : value;

    static string Say(MarkerAssociation pair) => pair.Dependence switch
    {
        Dependence.Together => pair.ByDefinition ? "together, by definition" : pair.Measured == Dependence.Together ? "together" : $"together: {(pair.OfOneField ? "one field" : "both of a profile left empty")}, and too few accounts to tell",
        Dependence.Apart => "apart",
        _ => "not told: too few accounts",
    };
}
