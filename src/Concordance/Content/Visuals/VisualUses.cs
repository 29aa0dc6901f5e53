using Concordance.Attribution;

namespace Concordance.Content;

/// <summary>A visual and the posts that carry it.</summary>
/// <param name="Group">The visual.</param>
/// <param name="Posts">Posts of their own that carry one of its pictures or a video with one among its key frames, in the order of time; reposts are left out, since the picture is the first author's.</param>
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
        var groupsOf = GroupsOfKey(groups);
        var carried = new Dictionary<VisualGroup, List<Post>>((IEqualityComparer<VisualGroup>)ReferenceEqualityComparer.Instance);
        foreach (var post in posts)
        {
            if (post.IsRepost) continue;
            foreach (var group in post.Media.SelectMany(k => groupsOf.GetValueOrDefault(k, [])).Distinct())
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

    /// <summary>The visuals in the order in which a reader sees them: those of most accounts that carried the campaign first, then as they come. Numbers that are not told count as the least that they can be (see <see cref="SmallCell.AtLeast"/>), so that the order doesn't tell them.</summary>
    /// <param name="uses">The visuals, as <see cref="Of"/> gives them.</param>
    /// <param name="campaign">The accounts that carried the campaign; null where there is none.</param>
    public static IEnumerable<VisualUses> InOrder(IReadOnlyList<VisualUses> uses, IReadOnlySet<string>? campaign) =>
        campaign is null ? uses : uses.OrderByDescending(u => SmallCell.AtLeast(new(u.Accounts.Count(campaign.Contains), u.Accounts.Count)).Count);

    /// <summary>The names of the visuals that each post carries, by the post's id, reposts left out: what posts of one name share is the visual.</summary>
    /// <param name="groups">The groups of pictures.</param>
    /// <param name="posts">The posts, in any order.</param>
    /// <param name="videos">When two videos are one.</param>
    /// <remarks>
    /// A video has one name, that of the videos which have enough in common with it (see <see cref="VideoMatches"/>), and not those of its frames: else two who post one video of ten frames would seem to have shared ten
    /// things, and all videos of one title card would seem to be one. So it has no name in common with a picture taken from it.
    /// </remarks>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> GroupNames(IReadOnlyList<VisualGroup> groups, IEnumerable<Post> posts, VideoOptions? videos = null)
    {
        var groupsOf = GroupsOfKey(groups);
        var videoNames = VideoMatches.Names(groups, videos ?? new());
        string NameOf(string key) => videoNames.TryGetValue(key, out var video) ? video : groupsOf[key][0].Name;
        var names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var post in posts.Where(p => !p.IsRepost && p.Media.Count > 0))
            if (post.Media.Where(groupsOf.ContainsKey).Select(NameOf).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } own) names[post.Id] = own;
        return names;
    }

    /// <summary>The same of a case under its choices, of all its posts; none where it has no pictures. The hashes of the pictures are kept in its work folder (see <see cref="HashedPictures.Of(Investigation, CancellationToken)"/>).</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The table of pictures can't be used, or more pairs of them are near each other than <see cref="VisualOptions.MostPairs"/>.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> GroupNames(Investigation investigation, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        return GroupNames(VisualGroups.OfCase(investigation, cancel), investigation.Data.Posts);
    }

    // Several where a key is that of a video whose frames show several visuals.
    static Dictionary<string, List<VisualGroup>> GroupsOfKey(IReadOnlyList<VisualGroup> groups)
    {
        var groupsOf = new Dictionary<string, List<VisualGroup>>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var key in group.Members.SelectMany(m => m.Picture.Picture.Keys))
            {
                if (!groupsOf.TryGetValue(key, out var own)) groupsOf.Add(key, own = []);
                // The pictures of a group come together.
                if (own.Count == 0 || !ReferenceEquals(own[^1], group)) own.Add(group);
            }
        }
        return groupsOf;
    }
}
