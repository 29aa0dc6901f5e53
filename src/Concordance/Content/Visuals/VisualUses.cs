namespace Concordance.Content;

/// <summary>A visual and the posts that carry it.</summary>
/// <param name="Group">The visual.</param>
/// <param name="Posts">Posts of their own that carry one of its pictures, in the order of time; reposts are left out, since the picture is the first author's.</param>
public sealed record VisualUses(VisualGroup Group, IReadOnlyList<Post> Posts)
{
    /// <summary>The first post that was collected; someone may have posted the picture before.</summary>
    public Post First => Posts[0];

    /// <summary>The accounts in the order of their first posts with it.</summary>
    public IReadOnlyList<string> Accounts { get; } = [.. Posts.Select(p => p.AccountId).Distinct(StringComparer.Ordinal)];

    /// <summary>The visuals of posts, those that most accounts carried first.</summary>
    /// <param name="groups">The groups of pictures.</param>
    /// <param name="posts">The posts, in any order.</param>
    public static IReadOnlyList<VisualUses> Of(IReadOnlyList<VisualGroup> groups, IEnumerable<Post> posts)
    {
        var groupOf = GroupOfKey(groups);
        var carried = new Dictionary<VisualGroup, List<Post>>((IEqualityComparer<VisualGroup>)ReferenceEqualityComparer.Instance);
        foreach (var post in posts)
        {
            if (post.IsRepost) continue;
            foreach (var group in post.Media.Where(groupOf.ContainsKey).Select(k => groupOf[k]).Distinct())
            {
                if (!carried.TryGetValue(group, out var list)) carried.Add(group, list = []);
                list.Add(post);
            }
        }
        return
        [
            .. carried.Select(c =>
            {
                c.Value.Sort(Post.InOrder);
                return new VisualUses(c.Key, c.Value);
            }).OrderByDescending(u => u.Accounts.Count).ThenByDescending(u => u.Posts.Count).ThenBy(u => u.Group.Exemplar.Views[0]),
        ];
    }

    /// <summary>The names of the visuals that each post carries, by the post's id, reposts left out: what posts of one name share is the visual.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> GroupNames(IReadOnlyList<VisualGroup> groups, IEnumerable<Post> posts)
    {
        var groupOf = GroupOfKey(groups);
        var names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var post in posts.Where(p => !p.IsRepost && p.Media.Count > 0))
            if (post.Media.Where(groupOf.ContainsKey).Select(k => groupOf[k].Name).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } own) names[post.Id] = own;
        return names;
    }

    static Dictionary<string, VisualGroup> GroupOfKey(IReadOnlyList<VisualGroup> groups)
    {
        var groupOf = new Dictionary<string, VisualGroup>(StringComparer.Ordinal);
        foreach (var group in groups) foreach (var (picture, _) in group.Members) foreach (var key in picture.Picture.Keys) groupOf[key] = group;
        return groupOf;
    }
}
