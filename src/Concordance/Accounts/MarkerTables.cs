using Concordance.Attribution;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Accounts;

/// <summary>Markers of accounts as tables.</summary>
public static class MarkerTables
{
    /// <summary>One row a trait: its rate among the accounts under study, among those of them that found a match, among the ordinary accounts matched to these and among all others (shares from 0 to 1), with ratios and their 95 % intervals. The matched ratio is that of the two matched rates. Where fewer than five others have it, the low end of the ratio alone is told. Small counts are not shown (see <see cref="SmallCell"/>).</summary>
    /// <param name="rates">The rates.</param>
    public static DataFrame Rates(IEnumerable<MatchedRates> rates) => Tables.Of(rates, Columns<MatchedRates>());

    /// <summary>The same of markers, with the short name of each, the number of its group, and whether the two comparisons agree (see <see cref="MatchedRates.Agreement"/>).</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="groups">Groups of markers that go together.</param>
    public static DataFrame Rates(IEnumerable<MarkerRates> rates, MarkerGroups groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Tables.Of(rates, [("marker", r => r.Id), .. Columns<MarkerRates>(), ("group", r => groups.GroupOf(r.Marker)), ("the two comparisons", r => r.Agreement)]);
    }

    static (string, Func<T, object?>)[] Columns<T>() where T : MatchedRates =>
    [
        ("accounts that …", r => r.Label), ("studied", r => SmallCell.Counted(r.Studied)), ("rate", r => SmallCell.Rate(r.Studied)), ("unmatched", r => SmallCell.Count(r.Unmatched)),
        ("studied_matched_rate", r => r.ShownMatched is { } matched ? SmallCell.Rate(matched) : null), ("matched_rate", r => r.ShownOrdinaryRate), .. RatioColumns.Of<T>("matched_ratio", r => r.BesideMatched),
        ("base_rate", r => SmallCell.Rate(r.Others)), .. RatioColumns.Of<T>("ratio", r => r.BesideOthers),
    ];

    /// <summary>One row a marker that can't be told, with the reason.</summary>
    public static DataFrame NotTold(AccountTable features) =>
        Tables.Of(AccountMarker.All.Select(m => (m.Label, Reason: m.Missing(features))).Where(m => m.Reason is not null), ("accounts that …", m => m.Label), ("can't be told, because", m => m.Reason));

    /// <summary>One row a pair of markers among ordinary accounts, those that go together most first. Where nobody, or everybody, has one of them, there are no odds to tell.</summary>
    /// <remarks>How many accounts have either marker stands in other tables, so that with one of four counts all are known: where one of them, or of those for which one of the two can't be told, is of one to four accounts, none of them is shown, nor what is made of them, and the pair stands after those that are shown (see <see cref="SuppressedCells"/>).</remarks>
    /// <param name="groups">The groups.</param>
    /// <param name="together">Only pairs that go together by their odds; those taken together because too few accounts can tell them apart (see <see cref="Dependence.Together"/>) are left out too.</param>
    public static DataFrame Associations(MarkerGroups groups, bool together = false)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Tables.Of(
            groups.Pairs.Where(p => !together || p.Measured == Dependence.Together).Select(p => (Pair: p, Cells: Cells(p))).OrderBy(p => p.Pair.Dependence).ThenByDescending(p => Told(p, p.Pair.Phi) is { } phi ? Math.Abs(phi) : -1)
                .ThenBy(p => p.Pair.First.Id, StringComparer.Ordinal).ThenBy(p => p.Pair.Second.Id, StringComparer.Ordinal),
            ("marker", p => p.Pair.First.Id), ("and marker", p => p.Pair.Second.Id), ("both", p => p.Cells[0]), ("only first", p => p.Cells[1]), ("only second", p => p.Cells[2]), ("neither", p => p.Cells[3]),
            ("phi", p => Told(p, p.Pair.Phi)), ("odds_ratio", p => Told(p, p.Pair.Odds.Value)), ("odds_ratio_low", p => Told(p, p.Pair.Odds.Low)), ("odds_ratio_high", p => Told(p, p.Pair.Odds.High)), ("they go", p => Say(p.Pair)));

        static double? Told((MarkerAssociation Pair, string[] Cells) row, double value) => double.IsNaN(row.Pair.Phi) || row.Cells.Contains(CountColumn.NotShown) ? null : value;
    }

    /// <summary>The four counts in words. Two rows and two columns of known sums have one count to them: one that is hidden hides all, whichever is the small one. With those that can't be told they make up what other tables count of each marker.</summary>
    static string[] Cells(MarkerAssociation pair)
    {
        var hidden = SuppressedCells.OfTable(pair.WithUntold ?? new[,] { { pair.Both, pair.OnlyFirst }, { pair.OnlySecond, pair.Neither } });
        var isHidden = hidden[0, 0] || hidden[0, 1] || hidden[1, 0] || hidden[1, 1];
        return [.. new[] { pair.Both, pair.OnlyFirst, pair.OnlySecond, pair.Neither }.Select(c => isHidden ? CountColumn.NotShown : Attribution.Say.Count(c))];
    }

    /// <summary>
    /// In how many independent groups of markers accounts are known to have any: first accounts under study that have a match beside the matched ones, ordinary accounts of as many posts and the same year of creation, weighted to those under study, with the ratio of the two shares and its 95 % interval
    /// (see <see cref="MatchedRates"/>); then all ordinary accounts. No account is judged by it.
    /// </summary>
    /// <remarks>
    /// What can't be told of an account is not counted, so that the numbers are least ones and rise with the posts: see <see cref="GroupsTold"/> beside it, which also tells how many accounts under study have no match. Where these are one to four, or all, they are counted too.
    /// The largest numbers of groups stand in one row where few accounts have them; what could still be worked out from the totals is not shown (see <see cref="SuppressedCells"/>).
    /// </remarks>
    /// <param name="features">The features of all accounts.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="studied">Whether an account is under study; null takes those that carried the campaign.</param>
    /// <param name="ordinary">Whether another is ordinary; null takes all others.</param>
    /// <param name="options">By what they are matched.</param>
    public static DataFrame GroupCounts(AccountTable features, MarkerGroups groups, Func<AccountFeatures, bool>? studied = null, Func<AccountFeatures, bool>? ordinary = null, MatchOptions? options = null)
    {
        var counts = Counted(features, groups, studied, ordinary, options);
        // Like beside like. Those of all accounts under study must not stand beside them: the difference is of the few without a match.
        var compared = SmallCell.Hides(counts.Unmatched) || counts.StudiedMatched.Sum() == 0 ? counts.Studied : counts.StudiedMatched;
        var rows = GroupCountRow.Of(compared, counts.Ordinary, counts.Matched);
        var (inStudied, inOrdinary, inMatched) = (Beside([.. rows.Select(r => r.Studied)]), Beside([.. rows.Select(r => r.Ordinary)]), Beside([.. rows.Select(r => r.Matched)]));
        return Tables.Of(
            rows.Index(), ("groups with a known marker", r => r.Item.Groups),
            ("studied", r => inStudied[r.Index].Told), ("share", r => inStudied[r.Index].Rate), ("matched_share", r => Weighted(r.Index)),
            ("ratio", r => Ratio(r.Index)?.Value), ("ratio_low", r => Ratio(r.Index)?.Low), ("ratio_high", r => Ratio(r.Index)?.High),
            ("ordinary", r => inOrdinary[r.Index].Told), ("ordinary_share", r => inOrdinary[r.Index].Rate));

        // The weights sum to all, so that what a row hides must not follow from the others: as many are hidden as of the counts.
        double? Weighted(int row) => inMatched[row].Rate is null || double.IsNaN(counts.MatchedShares[0]) ? null : counts.MatchedShares.Skip(rows[row].Least).Take(rows[row].OrMore ? int.MaxValue : 1).Sum();

        RateRatio? Ratio(int row) => inStudied[row].Rate is null or 0 || Weighted(row) is not { } rate ? null : RateRatio.Of(rows[row].Studied, compared.Sum(), rate * counts.Effective, counts.Effective);
    }

    /// <summary>Who is compared in <see cref="GroupCounts"/>: how many accounts, how many posts they have (median), and of how many groups of markers anything can be told of them (median). Where these differ between two rows, so do their numbers of groups with a marker.</summary>
    /// <remarks>Accounts under study without a match stand in a row of their own: of them the comparison with matched accounts says nothing. Of fewer than five accounts no median is told.</remarks>
    /// <param name="features">The features of all accounts.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="studied">Whether an account is under study; null takes those that carried the campaign.</param>
    /// <param name="ordinary">Whether another is ordinary; null takes all others.</param>
    /// <param name="options">By what they are matched.</param>
    public static DataFrame GroupsTold(AccountTable features, MarkerGroups groups, Func<AccountFeatures, bool>? studied = null, Func<AccountFeatures, bool>? ordinary = null, MatchOptions? options = null)
    {
        var counts = Counted(features, groups, studied, ordinary, options);
        var (all, unmatched, others) = (counts.Studied.Sum(), counts.Unmatched, counts.Ordinary.Sum());
        (string Who, string? Accounts, GroupMedians Medians)[] rows =
        [
            ("under study", SmallCell.Counted(all), Told(counts.OfStudied, all)),
            .. unmatched == 0 || unmatched == all ? [] : new[] { ("under study, with a match", SmallCell.Part(all - unmatched, all), Told(counts.OfStudiedMatched, all - unmatched, unmatched)) },
            .. unmatched == 0 ? [] : new[] { ("under study, without a match", SmallCell.Part(unmatched, all), Told(counts.OfUnmatched, unmatched, all - unmatched)) },
            ("matched", SmallCell.Part(counts.Matched.Sum(), others), Told(counts.OfMatched, counts.Matched.Sum())), ("all others", SmallCell.Counted(others), Told(counts.OfOrdinary, others)),
        ];
        return Tables.Of(rows, ("accounts", r => r.Who), ("number", r => r.Accounts), ("posts of an account (median)", r => Whole(r.Medians.Posts)), ("groups that can be told (median)", r => Whole(r.Medians.Told)), ("of groups", _ => groups.Groups.Count));

        // Of few a median is that of one account or two; beside that of all it would tell of the rest.
        static GroupMedians Told(GroupMedians medians, int accounts, int rest = 0) => SmallCell.Hides(accounts) || SmallCell.Hides(rest) ? GroupMedians.None : medians;
        static int? Whole(double median) => double.IsNaN(median) ? null : (int)median;
    }

    static GroupCounts Counted(AccountTable features, MarkerGroups groups, Func<AccountFeatures, bool>? studied, Func<AccountFeatures, bool>? ordinary, MatchOptions? options)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(groups);
        options ??= new();
        options.Check();
        return Accounts.GroupCounts.Of(features, groups, studied, ordinary, options);
    }

    /// <summary>The groups of markers, one row each.</summary>
    public static DataFrame Groups(MarkerGroups groups) => Tables.Of(groups.Groups.Index(), ("group", g => g.Index + 1), ("markers", g => g.Item.Count), ("which", g => string.Join("; ", g.Item.Select(m => m.Id))));

    /// <summary>Batches of creations among all accounts, one row each; days are UTC. A batch of fewer than five accounts would point at them by its days and is left out.</summary>
    /// <param name="features">The features of all accounts; the accounts of a batch that carried the campaign stand beside all of it.</param>
    public static DataFrame Creations(AccountTable features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var scan = features.Creations;
        return scan.Missing is { } reason ? Tables.NotExamined("creations", reason) : Tables.Of(
            scan.Batches.Where(b => b.Accounts >= SmallCell.Least), ("batch", b => b.Number), ("first day", b => Attribution.Say.Day(b.First)), ("last day", b => Attribution.Say.Day(b.Last)), ("accounts", b => b.Accounts), ("of the campaign", b => SmallCell.Part(OfCampaign(b), b.Accounts)),
            ("expected", b => b.Expected), ("excess", b => b.Excess), ("p_value", b => scan.PValueOf(b)));

        int OfCampaign(CreationBatch batch) => features.Count(f => f.InCampaign && f.CreatedAt is { } created && DateOnly.FromDateTime(created) is var day && day >= batch.First && day <= batch.Last);
    }

    /// <summary>Batches of creations among the accounts that carried the campaign, one row each: how many were created in it, and how many their share among all accounts of those days leads to expect. Days are UTC. A batch of fewer than five accounts would point at them by its days and is left out.</summary>
    /// <param name="scan">What <see cref="CreationScan.OfCampaign"/> found.</param>
    public static DataFrame CreationsOfCampaign(CreationScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return scan.Missing is { } reason ? Tables.NotExamined("creations", reason) : Tables.Of(
            scan.Batches.Where(b => b.Accounts >= SmallCell.Least), ("first day", b => Attribution.Say.Day(b.First)), ("last day", b => Attribution.Say.Day(b.Last)), ("accounts of the campaign", b => b.Accounts), ("expected beside others", b => b.Expected), ("excess", b => b.Excess), ("p_value", b => scan.PValueOf(b)));
    }

    static (string Told, double? Rate)[] Beside(int[] counts)
    {
        var hidden = SuppressedCells.Of(counts);
        return [.. counts.Select((c, i) => new Proportion(c, counts.Sum()) is var p && hidden[i] && !SmallCell.Hides(c) ? (CountColumn.NotShown, null) : (SmallCell.Counted(p), SmallCell.Rate(p)))];
    }

    static string Say(MarkerAssociation pair) => pair.Dependence switch
    {
        Dependence.Together => pair.ByDefinition ? "together, by definition" : pair.Measured == Dependence.Together ? "together" : $"together: {(pair.OfOneField ? "one field" : "both of a profile left empty")}, and too few accounts to tell",
        Dependence.Apart => "apart",
        _ => "not told: too few accounts",
    };
}
