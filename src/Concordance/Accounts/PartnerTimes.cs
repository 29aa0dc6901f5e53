using Concordance.Attribution;
using Concordance.Coordination;

namespace Concordance.Accounts;

/// <summary>How near in time the nearest partner of posts is, in two groups of accounts: the base rate of the seconds on an <see cref="AccountCard"/>.</summary>
/// <remarks>
/// A partner is another account that shared the same within the window. Where many post at once, as in a burst or after an event, partners are near for that reason alone: whether two accounts meet more often than chance is for the coordination step.
/// </remarks>
/// <param name="NearSeconds">What counts as near; seconds.</param>
/// <param name="Campaign">Posts of accounts that carried the campaign.</param>
/// <param name="Others">Posts of all other accounts.</param>
public sealed record PartnerTimes(int NearSeconds, PartnerCounts Campaign, PartnerCounts Others)
{
    /// <summary>The counts of a case. It takes some 100 bytes a share.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="nearSeconds">What counts as near; seconds.</param>
    /// <param name="options">What counts as shared, and the window; null takes the defaults of a card.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static PartnerTimes Of(Investigation investigation, int nearSeconds = 10, AccountCardOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentOutOfRangeException.ThrowIfNegative(nearSeconds);
        options ??= new();
        options.Check();
        return Of(Shares.Of(investigation.Data.Posts, options.Looked, options.Content, investigation.Side.ShortLinks), investigation.Campaign.AccountIds, nearSeconds, options.WindowSeconds, cancel);
    }

    internal static PartnerTimes Of(IEnumerable<Share> shares, IReadOnlySet<string> campaign, int nearSeconds, int windowSeconds, CancellationToken cancel)
    {
        var nearest = new Dictionary<string, (string Account, TimeSpan Away)>(StringComparer.Ordinal);
        foreach (var shared in shares.GroupBy(s => s.Object, StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            Share[] inOrder = [.. shared.OrderBy(s => s.Time)];
            Look(inOrder);
            Array.Reverse(inOrder);
            Look(inOrder);
        }
        var window = TimeSpan.FromSeconds(windowSeconds);
        var posts = nearest.Values.Where(n => n.Away <= window).ToLookup(n => campaign.Contains(n.Account));
        return new(nearSeconds, Counted(posts[true]), Counted(posts[false]));

        // Along the order of time, the last share of another account is the nearest on that side.
        void Look(Share[] inOrder)
        {
            Share? last = null, other = null;
            foreach (var share in inOrder)
            {
                if (last is { } before && before.AccountId != share.AccountId) other = before;
                last = share;
                if (other is not { } partner) continue;
                var away = (share.Time - partner.Time).Duration();
                if (!nearest.TryGetValue(share.PostId, out var known) || away < known.Away) nearest[share.PostId] = (share.AccountId, away);
            }
        }

        PartnerCounts Counted(IEnumerable<(string Account, TimeSpan Away)> posts)
        {
            var all = posts.ToList();
            var near = all.Where(p => p.Away <= TimeSpan.FromSeconds(nearSeconds)).ToList();
            return new(all.Count, Accounts(all), near.Count, Accounts(near));
        }

        static int Accounts(List<(string Account, TimeSpan Away)> posts) => posts.Select(p => p.Account).Distinct(StringComparer.Ordinal).Count();
    }
}

/// <summary>Posts that another account shared the same within the window, and those of them with such a partner near in time.</summary>
/// <param name="Posts">The posts.</param>
/// <param name="Accounts">Their accounts.</param>
/// <param name="Near">Those with a near partner.</param>
/// <param name="NearAccounts">The accounts of these.</param>
public sealed record PartnerCounts(int Posts, int Accounts, int Near, int NearAccounts)
{
    /// <summary>Whether so few accounts are behind one of the counts that they are not shown.</summary>
    internal bool IsHidden => SmallCell.Hides(Accounts) || SmallCell.Hides(NearAccounts);
}
