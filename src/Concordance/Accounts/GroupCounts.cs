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
/// <param name="StudiedTold">Median number of groups that can be told of an account under study; not a number where there are none.</param>
/// <param name="OrdinaryTold">The same of ordinary accounts.</param>
/// <param name="MatchedTold">The same of matched ones, by weight.</param>
sealed record GroupCounts(int[] Studied, int[] Ordinary, int[] Matched, double[] MatchedShares, int Unmatched, double StudiedTold, double OrdinaryTold, double MatchedTold)
{
    internal static GroupCounts Of(AccountTable features, MarkerGroups groups, Func<AccountFeatures, bool>? studied, Func<AccountFeatures, bool>? ordinary, MatchOptions options)
    {
        (int Posts, int Year) ClassOf(AccountFeatures f) => options.ClassOf(f.Posts, f.CreatedAt);
        List<(bool IsStudied, (int Posts, int Year) Class, int Has, int Told)> accounts = [];
        foreach (var account in features)
        {
            var isStudied = studied?.Invoke(account) ?? account.InCampaign;
            if (isStudied || ordinary?.Invoke(account) != false) accounts.Add((isStudied, ClassOf(account), groups.CountOf(account), groups.ToldOf(account)));
        }
        int[] none = new int[groups.Groups.Count + 1], inStudied = [.. none], inOrdinary = [.. none], inMatched = [.. none];
        var shares = new double[none.Length];
        List<(int Value, double Weight)> toldStudied = [], toldOrdinary = [], toldMatched = [];
        var (matched, unmatched) = (0, 0);
        // In the order of the classes, so that sums of weights are the same whatever the order of the accounts.
        foreach (var (_, members) in accounts.GroupBy(a => a.Class).OrderBy(c => c.Key).Select(c => (c.Key, c.ToLookup(a => a.IsStudied))))
        {
            var (under, others) = (members[true].Count(), members[false].Count());
            var weight = others == 0 ? 0 : (double)under / others;
            if (others == 0) unmatched += under;
            else matched += under;
            foreach (var account in members[true])
            {
                inStudied[account.Has]++;
                toldStudied.Add((account.Told, 1));
            }
            foreach (var account in members[false])
            {
                inOrdinary[account.Has]++;
                toldOrdinary.Add((account.Told, 1));
                if (under == 0) continue;
                inMatched[account.Has]++;
                shares[account.Has] += weight;
                toldMatched.Add((account.Told, weight));
            }
        }
        return new(inStudied, inOrdinary, inMatched, [.. shares.Select(s => matched == 0 ? double.NaN : s / matched)], unmatched, Median(toldStudied), Median(toldOrdinary), Median(toldMatched));
    }

    /// <summary>The least value up to which half of the weight lies.</summary>
    static double Median(List<(int Value, double Weight)> values)
    {
        var (half, sum) = (values.Sum(v => v.Weight) / 2, 0.0);
        foreach (var (value, weight) in values.OrderBy(v => v.Value))
            if ((sum += weight) >= half) return value;
        return double.NaN;
    }
}
