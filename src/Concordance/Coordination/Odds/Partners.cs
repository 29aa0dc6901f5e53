namespace Concordance.Coordination;

/// <summary>Pairs of accounts taken for partners, so that what they do together is not taken for the ordinary pace of things.</summary>
internal sealed class Partners
{
    /// <summary>So many partners in common are no accident.</summary>
    internal const int Least = 3;

    /// <summary>Accounts of more partners are not followed: what so many have in common costs its square, and tells nothing.</summary>
    const int Most = 2000;

    static readonly HashSet<int> s_nobody = [];

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

    /// <summary>The pairs that are partners or have one in common, the smaller account first.</summary>
    internal HashSet<(int One, int Other)> Near()
    {
        var near = new HashSet<(int, int)>();
        foreach (var (one, partners) in _of)
        {
            foreach (var partner in partners)
            {
                if (partner > one) near.Add((one, partner));
                if (_of[partner] is { Count: <= Most } theirs)
                    foreach (var other in theirs) if (other > one) near.Add((one, other));
            }
        }
        return near;
    }

    /// <summary>An account's partners.</summary>
    internal HashSet<int> Of(int account) => _of.TryGetValue(account, out var set) ? set : s_nobody;

    /// <summary>Adds the pairs that have most of their partners in common: within a group that acts together, not every two have met often enough to be found at once.</summary>
    internal void Close()
    {
        foreach (var (one, other, common) in WithCommon())
            if (2 * common >= Math.Min(_of[one].Count, _of[other].Count)) Add(one, other);
    }

    /// <summary>The pairs that have at least <see cref="Least"/> partners in common, partners themselves or not, and how many they have.</summary>
    internal List<(int One, int Other, int Common)> WithCommon()
    {
        var pairs = new List<(int, int, int)>();
        foreach (var (one, partners) in _of)
        {
            if (partners.Count is < Least or > Most) continue;
            var common = new Dictionary<int, int>();
            foreach (var partner in partners)
                if (_of[partner].Count <= Most)
                    foreach (var other in _of[partner])
                        if (other > one) common[other] = common.GetValueOrDefault(other) + 1;
            foreach (var (other, count) in common)
                if (count >= Least) pairs.Add((one, other, count));
        }
        return pairs;
    }

    /// <summary>Whether both hold the same pairs.</summary>
    internal bool Equal(Partners other) => Count == other.Count && _of.All(p => other._of.TryGetValue(p.Key, out var theirs) && theirs.SetEquals(p.Value));
}
