namespace Concordance.Accounts;

/// <summary>The posts of each account, as places in the list, in the order of time.</summary>
sealed class PostsByAccount
{
    readonly int[] _starts, _order;

    PostsByAccount(string[] ids, int[] accountOf, int[] starts, int[] order) => (Ids, AccountOf, _starts, _order) = (ids, accountOf, starts, order);

    /// <summary>Ids of the accounts, in ordinal order.</summary>
    public string[] Ids { get; }

    /// <summary>The account of each post.</summary>
    public int[] AccountOf { get; }

    /// <summary>The places of an account's posts.</summary>
    public ReadOnlySpan<int> Of(int account) => _order.AsSpan(_starts[account], _starts[account + 1] - _starts[account]);

    /// <summary>Brings them together.</summary>
    /// <param name="posts">Posts in any order; those of a collection are in the order of time.</param>
    public static PostsByAccount Of(IReadOnlyList<Post> posts)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var accountOf = new int[posts.Count];
        for (var p = 0; p < posts.Count; p++)
        {
            if (!known.TryGetValue(posts[p].AccountId, out var number)) known.Add(posts[p].AccountId, number = known.Count);
            accountOf[p] = number;
        }
        // From the order in which they come to that of their ids.
        string[] ids = [.. known.Keys];
        int[] came = [.. known.Values];
        Array.Sort(ids, came, StringComparer.Ordinal);
        var place = new int[ids.Length];
        for (var i = 0; i < came.Length; i++) place[came[i]] = i;
        var starts = new int[ids.Length + 1];
        for (var p = 0; p < accountOf.Length; p++) starts[(accountOf[p] = place[accountOf[p]]) + 1]++;
        for (var a = 0; a < ids.Length; a++) starts[a + 1] += starts[a];
        var next = starts.AsSpan(0, ids.Length).ToArray();
        var order = new int[posts.Count];
        var isInOrder = true;
        for (var p = 0; p < accountOf.Length; p++)
        {
            order[next[accountOf[p]]++] = p;
            if (p > 0 && Post.InOrder(posts[p - 1], posts[p]) > 0) isInOrder = false;
        }
        var sorted = new PostsByAccount(ids, accountOf, starts, order);
        if (!isInOrder) for (var a = 0; a < ids.Length; a++) order.AsSpan(starts[a], starts[a + 1] - starts[a]).Sort((x, y) => Post.InOrder(posts[x], posts[y]));
        return sorted;
    }
}
