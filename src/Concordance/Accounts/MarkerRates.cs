using Concordance.Ingest;

namespace Concordance.Accounts;

/// <summary>The rates of a marker of accounts.</summary>
public sealed record MarkerRates : MatchedRates
{
    MarkerRates(AccountMarker marker, MatchedRates rates) : base(rates) => Marker = marker;

    /// <summary>The marker.</summary>
    public AccountMarker Marker { get; }

    /// <summary>The rates of a marker.</summary>
    /// <param name="features">All accounts.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="studied">Whether an account is under study; null takes those that carried the campaign.</param>
    /// <param name="ordinary">Whether another account is ordinary; null takes all others.</param>
    /// <param name="options">By what they are matched.</param>
    public static MarkerRates Of(AccountTable features, AccountMarker marker, Func<AccountFeatures, bool>? studied = null, Func<AccountFeatures, bool>? ordinary = null, MatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(marker);
        options ??= new();
        options.Check();
        var (classOf, byPostsAlone) = Matching(features, marker, options);
        var classes = new Dictionary<(int Posts, int Year), MatchingCell>();
        foreach (var account in features)
        {
            var isStudied = studied?.Invoke(account) ?? account.InCampaign;
            if (!isStudied && ordinary?.Invoke(account) == false || marker.Has(account) is not { } has) continue;
            ref var cell = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(classes, classOf(account), out _);
            cell = cell.With(isStudied, has);
        }
        return new(marker, Of(marker.Id, marker.Label, byPostsAlone, classes.OrderBy(c => c.Key).Select(c => c.Value)));
    }

    /// <summary>The rates of a marker in each of several groups of ordinary accounts, beside all of these that are not in the group. The accounts are gone through once, whatever the number of groups.</summary>
    /// <param name="features">All accounts.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="rows">The rows of the ordinary accounts; null for one without features.</param>
    /// <param name="told">Whether each of them has the marker; null where it can't be told.</param>
    /// <param name="groups">Each group, and those of it that are looked at, as places in <paramref name="rows"/>.</param>
    /// <param name="options">By what they are matched.</param>
    internal static IEnumerable<MarkerRates> OfGroups(AccountTable features, AccountMarker marker, IReadOnlyList<int?> rows, bool?[] told, IEnumerable<(IReadOnlyList<int> Members, IReadOnlyList<int> Drawn)> groups, MatchOptions? options = null)
    {
        options ??= new();
        options.Check();
        var (of, byPostsAlone) = Matching(features, marker, options);
        var keys = rows.Select((r, i) => told[i] is null ? default : of(features[r!.Value])).ToArray();
        var number = keys.Where((_, i) => told[i] is not null).Distinct().Order().Index().ToDictionary(c => c.Item, c => c.Index);
        var classes = keys.Select((k, i) => told[i] is null ? -1 : number[k]).ToArray();
        var all = new MatchingCell[number.Count];
        for (var i = 0; i < told.Length; i++) if (told[i] is { } has) all[classes[i]] = all[classes[i]].With(isStudied: false, has);
        return groups.Select(group =>
        {
            var cells = (MatchingCell[])all.Clone();
            foreach (var i in group.Members) if (told[i] is { } has) cells[classes[i]] = cells[classes[i]].Without(has);
            foreach (var i in group.Drawn) if (told[i] is { } has) cells[classes[i]] = cells[classes[i]].With(isStudied: true, has);
            return new MarkerRates(marker, Of(marker.Id, marker.Label, byPostsAlone, cells));
        });
    }

    static (Func<AccountFeatures, (int Posts, int Year)> ClassOf, bool ByPostsAlone) Matching(AccountTable features, AccountMarker marker, MatchOptions options)
    {
        var byPostsAlone = features.Column(FeatureList.CreatedAt).IsMissing || marker.Features.Any(f => f.Needs.Contains(Field.Created));
        return (f => options.ClassOf(f.Posts, byPostsAlone ? null : f.CreatedAt), byPostsAlone);
    }

    /// <summary>The rates of all markers that can be told.</summary>
    public static IReadOnlyList<MarkerRates> All(AccountTable features, Func<AccountFeatures, bool>? studied = null, Func<AccountFeatures, bool>? ordinary = null, MatchOptions? options = null) =>
        [.. AccountMarker.All.Where(m => m.Missing(features) is null).Select(m => Of(features, m, studied, ordinary, options))];
}
