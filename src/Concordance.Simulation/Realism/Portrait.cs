using System.Runtime.InteropServices;

namespace Concordance.Simulation.Realism;

/// <summary>
/// Takes the portrait of a stream of posts in one pass. Only sampled accounts and objects are remembered, by the hash of their
/// id: memory grows with one in <paramref name="keepOneIn"/> of the accounts and of the shares, not with the posts.
/// </summary>
/// <param name="keepOneIn">
/// One account and one object in so many is in the sample, chosen by the hash of its id; 1 = all. Quantiles are then
/// estimates from a random sample; the largest value of the sample may be below the largest of the stream.
/// </param>
/// <remarks>Ids with equal 64-bit hashes would be taken for one: among ten million ids a pair is to be expected once in 370,000 streams.</remarks>
sealed class Portrait(int keepOneIn)
{
    readonly ulong _keepOneIn = keepOneIn >= 1 ? (ulong)keepOneIn : throw new ArgumentOutOfRangeException(nameof(keepOneIn), keepOneIn, "Keep one in at least one.");
    readonly Dictionary<ulong, AccountSeen> _accounts = [];
    readonly Dictionary<ulong, ObjectSeen> _objects = [];
    readonly HashSet<(ulong Object, ulong Account)> _pairs = [];
    readonly Dictionary<long, long> _gaps = [];
    long _posts, _shares, _now = long.MinValue;

    /// <summary>Takes in the next post.</summary>
    /// <param name="accountId">Who posted.</param>
    /// <param name="atMilliseconds">When, in milliseconds since 1970 UTC; not before the post that came last.</param>
    /// <param name="objectId">What was shared: a reposted post or a link; null for nothing.</param>
    public void Add(string accountId, long atMilliseconds, string? objectId)
    {
        if (atMilliseconds < _now) throw new ArgumentException("Posts come in order of time.", nameof(atMilliseconds));
        _now = atMilliseconds;
        _posts++;
        var account = StableHash.Of(accountId);
        if (account % _keepOneIn == 0) AddPost(account);
        if (objectId is null) return;
        _shares++;
        var shared = StableHash.Of(objectId);
        if (shared % _keepOneIn == 0) AddShare(shared, account);
    }

    /// <summary>The figures of what came so far.</summary>
    public PortraitFigures Figures()
    {
        var perAccount = _accounts.Values.Select(a => a.Posts).OrderDescending().ToArray();
        var sampled = perAccount.Sum();
        return new()
        {
            KeepOneIn = keepOneIn,
            Posts = _posts,
            Shares = _shares,
            PostsPerAccount = Quantiles.Of(perAccount),
            OnePostPerMille = PerMille(perAccount.Count(p => p == 1), perAccount.Length),
            TopAccountsPerMille = PerMille(perAccount.Take((perAccount.Length + 99) / 100).Sum(), sampled),
            SecondsBetweenPosts = Quantiles.OfTally(_gaps),
            SharesPerObject = Quantiles.Of(_objects.Values.Select(o => o.Shares)),
            AccountsPerObject = Quantiles.Of(_objects.Values.Select(o => o.Accounts)),
            ObjectsSharedAgain = _objects.Values.Count(o => o.Shares >= 2),
        };
    }

    void AddPost(ulong account)
    {
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_accounts, account, out var known);
        if (known)
        {
            var gap = (_now - seen.Last) / 1000;
            _gaps[gap] = _gaps.GetValueOrDefault(gap) + 1;
        }
        seen = new(seen.Posts + 1, _now);
    }

    void AddShare(ulong shared, ulong account)
    {
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_objects, shared, out _);
        seen = new(seen.Shares + 1, seen.Accounts + (_pairs.Add((shared, account)) ? 1 : 0));
    }

    static int PerMille(long part, long whole) => whole == 0 ? 0 : (int)(part * 1000 / whole);

    readonly record struct AccountSeen(long Posts, long Last);

    readonly record struct ObjectSeen(long Shares, long Accounts);
}
