namespace Concordance.Content;

/// <summary>Who posted the texts of a group of near-copies, and when.</summary>
/// <param name="Group">The group.</param>
/// <param name="Accounts">How many accounts posted them.</param>
/// <param name="First">When the first was posted; UTC. Of what was collected: the words may be older.</param>
/// <param name="Last">When the last was posted; UTC.</param>
/// <param name="FirstAccount">The account of the first, which need not be their author.</param>
public sealed record CopyProfile(CopyGroup Group, int Accounts, DateTime First, DateTime Last, string FirstAccount)
{
    /// <summary>One profile a group, those of most accounts first, then those of most posts.</summary>
    /// <param name="copies">The groups, of these posts.</param>
    /// <param name="posts">The posts.</param>
    public static IReadOnlyList<CopyProfile> Of(CopyResult copies, IReadOnlyList<Post> posts) =>
        [.. copies.Groups.Select(g => Of(g, posts)).OrderByDescending(p => p.Accounts).ThenByDescending(p => p.Group.Members.Count).ThenBy(p => p.Group.Name, StringComparer.Ordinal)];

    static CopyProfile Of(CopyGroup group, IReadOnlyList<Post> posts)
    {
        var accounts = new HashSet<string>(StringComparer.Ordinal);
        var (first, last) = (posts[group.Members[0].Text], posts[group.Members[0].Text]);
        foreach (var member in group.Members)
        {
            var post = posts[member.Text];
            accounts.Add(post.AccountId);
            if (Post.InOrder(post, first) < 0) first = post;
            if (Post.InOrder(post, last) > 0) last = post;
        }
        return new(group, accounts.Count, first.Time, last.Time, first.AccountId);
    }
}
