using System.Runtime.InteropServices;

namespace Concordance.Content;

/// <summary>The posts of two groups that are looked at, account after account, the studied group before the other; each account's in the order of time, the accounts in that of their first posts.</summary>
/// <param name="Posts">The posts.</param>
/// <param name="Starts">Where each account's posts begin, and the end.</param>
/// <param name="StudiedAccounts">How many of the accounts are studied.</param>
sealed record LinedUp(Post[] Posts, int[] Starts, int StudiedAccounts)
{
    internal int ComparisonAccounts => Starts.Length - 1 - StudiedAccounts;

    /// <summary>How many of the posts are of studied accounts.</summary>
    internal int StudiedPosts => Starts[StudiedAccounts];

    /// <summary>The posts to compare, and all posts; one and the same where not only equally many an account are compared.</summary>
    /// <exception cref="InputException">An account is in both groups.</exception>
    internal static (LinedUp Compared, LinedUp All) Of(IEnumerable<Post> studied, IEnumerable<Post> comparison, EditorialOptions options)
    {
        var (first, second) = (ByAccount(studied, options), ByAccount(comparison, options));
        if (first.Keys.Any(second.ContainsKey)) throw new InputException("An account has posts in both groups, so that it would be compared with itself.", "Split the accounts, and hand in all posts of each in one group.");
        var (one, other) = (Busiest(first), Busiest(second));
        var all = Of(one, other);
        return (options.EqualPosts ? Of(Cut(one, other), Cut(other, one)) : all, all);
    }

    static LinedUp Of(Post[][] studied, Post[][] comparison)
    {
        Post[][] all = [.. studied.OrderBy(p => p[0], s_inOrder), .. comparison.OrderBy(p => p[0], s_inOrder)];
        var starts = new int[all.Length + 1];
        for (var i = 0; i < all.Length; i++) starts[i + 1] = starts[i] + all[i].Length;
        return new([.. all.SelectMany(p => p)], starts, studied.Length);
    }

    static readonly Comparer<Post> s_inOrder = Comparer<Post>.Create(Post.InOrder);

    static Dictionary<string, List<Post>> ByAccount(IEnumerable<Post> posts, EditorialOptions options)
    {
        var accounts = new Dictionary<string, List<Post>>(StringComparer.Ordinal);
        foreach (var post in posts)
            if (!post.IsRepost || options.Reposts) (CollectionsMarshal.GetValueRefOrAddDefault(accounts, post.AccountId, out _) ??= []).Add(post);
        return accounts;
    }

    static Post[][] Busiest(Dictionary<string, List<Post>> accounts)
    {
        foreach (var posts in accounts.Values) posts.Sort(Post.InOrder);
        return [.. accounts.OrderByDescending(a => a.Value.Count).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Value.ToArray())];
    }

    // Of two groups of other sizes, who stands as far along the one line as along the other.
    static Post[][] Cut(Post[][] own, Post[][] other)
    {
        if (other.Length == 0) return own;
        var cut = new Post[own.Length][];
        for (var i = 0; i < own.Length; i++) cut[i] = Spread(own[i], other[(int)((2L * i + 1) * other.Length / (2L * own.Length))].Length);
        return cut;
    }

    static Post[] Spread(Post[] posts, int most) =>
        posts.Length <= most ? posts : [.. Enumerable.Range(0, most).Select(k => posts[(2L * k + 1) * posts.Length / (2L * most)])];
}
