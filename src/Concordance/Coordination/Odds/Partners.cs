namespace Concordance.Coordination;

/// <summary>Pairs of accounts taken for partners, so that what they do together is not taken for the ordinary pace of things.</summary>
internal sealed class Partners
{
    readonly Dictionary<int, HashSet<int>> _of = [];

    internal static Partners None { get; } = new();

    /// <summary>Number of pairs.</summary>
    internal int Count { get; private set; }

    internal void Add(int one, int other)
    {
        Set(one).Add(other);
        if (Set(other).Add(one)) Count++;

        HashSet<int> Set(int account) => _of.TryGetValue(account, out var set) ? set : _of[account] = [];
    }

    /// <summary>Whether an account has partners.</summary>
    internal bool Has(int account) => _of.ContainsKey(account);

    /// <summary>Whether two accounts are partners.</summary>
    internal bool Are(int one, int other) => _of.TryGetValue(one, out var set) && set.Contains(other);

    /// <summary>An account's partners.</summary>
    internal IReadOnlySet<int> Of(int account) => _of.TryGetValue(account, out var set) ? set : System.Collections.Frozen.FrozenSet<int>.Empty;
}
