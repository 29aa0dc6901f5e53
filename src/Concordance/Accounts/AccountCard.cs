using Concordance.Timeline;

namespace Concordance.Accounts;

/// <summary>One account on one page: its features, its markers beside their base rates, its posts with their nearest partners, its posts by day.</summary>
/// <remarks>It describes. A marker that most of a campaign has proves nothing of one account, and neither do several.</remarks>
/// <param name="Features">Its features.</param>
/// <param name="Markers">Each marker that can be told of some account, whether this one has it (null where it can't be told), and how often others do.</param>
/// <param name="Groups">Which markers go together.</param>
/// <param name="Posts">Its posts in the order of time.</param>
/// <param name="Days">Its posts on each day of the collection, UTC.</param>
/// <param name="WindowSeconds">How far a partner may be; seconds.</param>
public sealed record AccountCard(AccountFeatures Features, IReadOnlyList<(MarkerRates Rates, bool? Has)> Markers, MarkerGroups Groups, IReadOnlyList<CardPost> Posts, IReadOnlyList<DayCount> Days, int WindowSeconds)
{
    /// <summary>The card of an account.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="features">The feature table of all its accounts.</param>
    /// <param name="account">The account: its id or handle, or what outputs call it.</param>
    /// <param name="options">What partners are looked for.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">No such account has a post, or the options can't be used.</exception>
    public static AccountCard Of(Investigation investigation, AccountTable features, string account, AccountCardOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(account);
        options ??= new();
        options.Check();
        var row = Find(investigation, features, account.Trim());
        var id = features.AccountIds[row];
        var data = investigation.Data;
        var campaign = investigation.Campaign.Posts.Where(p => p.AccountId == id).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var own = data.Posts.Where(p => p.AccountId == id).ToList();
        own.Sort(Post.InOrder);
        var partners = CardPartners.Of(own, data.Posts, options, investigation.Side.ShortLinks, cancel);
        var (first, last) = (data.Posts.Min(p => p.Time).Date, data.Posts.Max(p => p.Time).Date);
        var days = new long[(last - first).Days + 1];
        foreach (var post in own) days[(post.Time.Date - first).Days]++;
        return new(
            features[row], [.. MarkerRates.All(features).Select(r => (r, r.Marker.Has(features[row])))], MarkerGroups.Of(features),
            [.. own.Zip(partners, (post, partner) => new CardPost(post, campaign.Contains(post.Id), partner))],
            [.. days.Select((n, i) => new DayCount(DateOnly.FromDateTime(first).AddDays(i), n))], options.WindowSeconds);
    }

    static int Find(Investigation investigation, AccountTable features, string account)
    {
        if ((features.IndexOf(account) ?? features.IndexOf(investigation.Names.Account(account))) is { } row) return row;
        var handle = account.TrimStart('@');
        var named = investigation.Data.Accounts.Values.Where(a => string.Equals(a.Handle, handle, StringComparison.OrdinalIgnoreCase)).Select(a => features.IndexOf(a.Id)).OfType<int>().ToList();
        return named.Count == 1 ? named[0] : throw new InputException(
            named.Count == 0 ? "No account of this name has a post in the case." : $"{named.Count} accounts of the case have this handle.", "Give the id as it stands in the column 'account' of the feature table, or in the source.");
    }
}
