namespace Concordance.Accounts;

/// <summary>In how many groups of markers accounts are known to have any: those under study, ordinary ones, and ordinary ones matched to those under study.</summary>
/// <remarks>
/// Of an account with few posts most behavioural markers can't be told, and what can't be told is in no count: the number of groups is a least one, and rises with the posts. So ordinary accounts as a whole are no base rate for a group of busier ones; those of the same class of posts and year of
/// creation are, each class counting as much as among the accounts under study (see <see cref="MarkerRates"/>). Matching by the year hides in part what markers of the creation would add.
/// </remarks>
/// <param name="Studied">Accounts under study by their number of groups, from 0.</param>
/// <param name="Ordinary">Ordinary accounts, likewise.</param>
/// <param name="Matched">Those of them that are of a class of accounts under study, unweighted.</param>
/// <param name="MatchedShares">Their shares by weight, 0 to 1; not a number where there are none.</param>
/// <param name="Unmatched">Accounts under study without an ordinary one of their class.</param>
/// <param name="StudiedMatched">Accounts under study with an ordinary one of their class, by their number of groups.</param>
/// <param name="Effective">Ordinary accounts that the weights leave in effect (L. Kish, Survey Sampling, 1965); not a number where there are none.</param>
sealed record GroupCounts(int[] Studied, int[] Ordinary, int[] Matched, double[] MatchedShares, int Unmatched, int[] StudiedMatched, double Effective)
{
    /// <summary>Medians of the accounts under study, of those of them with and without a match, of ordinary accounts, and by weight of the matched ones.</summary>
    public required GroupMedians OfStudied { get; init; }

    /// <inheritdoc cref="OfStudied"/>
    public required GroupMedians OfStudiedMatched { get; init; }

    /// <inheritdoc cref="OfStudied"/>
    public required GroupMedians OfUnmatched { get; init; }

    /// <inheritdoc cref="OfStudied"/>
    public required GroupMedians OfOrdinary { get; init; }

    /// <inheritdoc cref="OfStudied"/>
    public required GroupMedians OfMatched { get; init; }

    internal static GroupCounts Of(AccountTable features, MarkerGroups groups, Func<AccountFeatures, bool>? studied, Func<AccountFeatures, bool>? ordinary, MatchOptions options)
    {
        (int Posts, int Year) ClassOf(AccountFeatures f) => options.ClassOf(f.Posts, f.CreatedAt);
        List<(bool IsStudied, (int Posts, int Year) Class, int Has, int Told, int Posts)> accounts = [];
        foreach (var account in features)
        {
            var isStudied = studied?.Invoke(account) ?? account.InCampaign;
            if (isStudied || ordinary?.Invoke(account) != false) accounts.Add((isStudied, ClassOf(account), groups.CountOf(account), groups.ToldOf(account), account.Posts));
        }
        int[] none = new int[groups.Groups.Count + 1], inStudied = [.. none], inOrdinary = [.. none], inMatched = [.. none], withMatch = [.. none];
        var shares = new double[none.Length];
        List<(int Told, int Posts, double Weight)> ofStudied = [], ofStudiedMatched = [], ofUnmatched = [], ofOrdinary = [], ofMatched = [];
        var (matched, unmatched, spread) = (0, 0, 0.0);
        // In the order of the classes, so that sums of weights are the same whatever the order of the accounts.
        foreach (var (_, members) in accounts.GroupBy(a => a.Class).OrderBy(c => c.Key).Select(c => (c.Key, c.ToLookup(a => a.IsStudied))))
        {
            var (under, others) = (members[true].Count(), members[false].Count());
            var weight = others == 0 ? 0 : (double)under / others;
            if (others == 0) unmatched += under;
            else
            {
                matched += under;
                spread += (double)under * under / others;
            }
            foreach (var account in members[true])
            {
                inStudied[account.Has]++;
                ofStudied.Add((account.Told, account.Posts, 1));
                (others == 0 ? ofUnmatched : ofStudiedMatched).Add((account.Told, account.Posts, 1));
                if (others > 0) withMatch[account.Has]++;
            }
            foreach (var account in members[false])
            {
                inOrdinary[account.Has]++;
                ofOrdinary.Add((account.Told, account.Posts, 1));
                if (under == 0) continue;
                inMatched[account.Has]++;
                shares[account.Has] += weight;
                ofMatched.Add((account.Told, account.Posts, weight));
            }
        }
        return new(inStudied, inOrdinary, inMatched, [.. shares.Select(s => matched == 0 ? double.NaN : s / matched)], unmatched, withMatch, matched == 0 ? double.NaN : (double)matched * matched / spread)
        {
            OfStudied = GroupMedians.Of(ofStudied), OfStudiedMatched = GroupMedians.Of(ofStudiedMatched), OfUnmatched = GroupMedians.Of(ofUnmatched), OfOrdinary = GroupMedians.Of(ofOrdinary), OfMatched = GroupMedians.Of(ofMatched),
        };
    }
}
