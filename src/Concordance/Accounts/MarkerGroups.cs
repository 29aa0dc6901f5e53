namespace Concordance.Accounts;

/// <summary>Which markers are independent of each other among ordinary accounts, and which say one thing several times.</summary>
/// <remarks>
/// Markers are not added up: five that go together are one piece of evidence, and a sum of them would be a score that nobody can check. What can be said is in how many groups of markers, apart from each other, an account has any. Independence is looked at among ordinary
/// accounts, since in a campaign that one hand runs all its traits go together. Pairs that too few accounts have both of are told neither way, so that the number of groups is an upper bound where there are such.
/// </remarks>
/// <param name="Groups">Groups of markers, tied by pairs that go together; the largest first.</param>
/// <param name="Pairs">All pairs.</param>
/// <param name="Accounts">Ordinary accounts looked at.</param>
public sealed record MarkerGroups(IReadOnlyList<IReadOnlyList<AccountMarker>> Groups, IReadOnlyList<MarkerAssociation> Pairs, int Accounts)
{
    /// <summary>Pairs in different groups for which independence is not shown.</summary>
    public int NotTold => Pairs.Count(p => p.Dependence == Dependence.NotTold && GroupOf(p.First) != GroupOf(p.Second));

    /// <summary>The groups of all markers that can be told.</summary>
    /// <param name="features">All accounts.</param>
    /// <param name="ordinary">Whether an account is ordinary; null takes those that did not carry the campaign.</param>
    public static MarkerGroups Of(AccountTable features, Func<AccountFeatures, bool>? ordinary = null)
    {
        ArgumentNullException.ThrowIfNull(features);
        var markers = AccountMarker.All.Where(m => m.Missing(features) is null).ToArray();
        var counts = new int[markers.Length, markers.Length, 9];
        var accounts = 0;
        var has = new bool?[markers.Length];
        foreach (var account in features)
        {
            if (!(ordinary?.Invoke(account) ?? !account.InCampaign)) continue;
            accounts++;
            for (var i = 0; i < markers.Length; i++) has[i] = markers[i].Has(account);
            for (var i = 0; i < markers.Length; i++)
                for (var j = i + 1; j < markers.Length; j++)
                    counts[i, j, 3 * Place(has[i]) + Place(has[j])]++;
        }
        List<MarkerAssociation> pairs = [];
        var group = Enumerable.Range(0, markers.Length).ToArray();
        for (var i = 0; i < markers.Length; i++)
            for (var j = i + 1; j < markers.Length; j++)
            {
                var pair = new MarkerAssociation(markers[i], markers[j], counts[i, j, 0], counts[i, j, 1], counts[i, j, 3], counts[i, j, 4])
                {
                    WithUntold = new[,] { { counts[i, j, 0], counts[i, j, 1], counts[i, j, 2] }, { counts[i, j, 3], counts[i, j, 4], counts[i, j, 5] }, { counts[i, j, 6], counts[i, j, 7], counts[i, j, 8] } },
                };
                pairs.Add(pair);
                if (pair.Dependence != Dependence.Together || group[i] == group[j]) continue;
                var (kept, joined) = (Math.Min(group[i], group[j]), Math.Max(group[i], group[j]));
                for (var k = 0; k < group.Length; k++) if (group[k] == joined) group[k] = kept;
            }
        return new([.. markers.Index().GroupBy(m => group[m.Index], m => m.Item).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.ToArray())], pairs, accounts);
    }

    static int Place(bool? has) => has switch { true => 0, false => 1, _ => 2 };

    /// <summary>In how many groups an account is known to have a marker. What can't be told of it is not counted, so that it is a least number: see <see cref="ToldOf"/>.</summary>
    public int CountOf(AccountFeatures account) => Groups.Count(g => g.Any(m => m.Has(account) == true));

    /// <summary>Of how many groups it can be told of an account whether it has a marker of theirs: it has one, or is known to have none.</summary>
    public int ToldOf(AccountFeatures account) => Groups.Count(g => g.Any(m => m.Has(account) == true) || g.All(m => m.Has(account) == false));

    /// <summary>The number of a marker's group, from 1; 0 where it could not be told.</summary>
    public int GroupOf(AccountMarker marker)
    {
        for (var g = 0; g < Groups.Count; g++) if (Groups[g].Any(m => m.Id == marker.Id)) return g + 1;
        return 0;
    }
}
