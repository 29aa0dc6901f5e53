namespace Concordance.Ingest;

/// <summary>The posts kept so far, each once. Of a post that was edited, the newest collected version is kept, at the time of the oldest collected one.</summary>
internal sealed class KeptPosts
{
    readonly Dictionary<string, (int Index, int Version)> _known = new(StringComparer.Ordinal);

    /// <summary>The posts, in the order in which they were first seen.</summary>
    public List<Post> Posts { get; } = [];

    /// <summary>Adds a post, or takes it into the one that is there.</summary>
    /// <param name="post">The post.</param>
    /// <param name="versions">Ids of all its versions, the oldest first; empty where they are not told.</param>
    /// <returns>False where the post was there already, in this version or another.</returns>
    public bool Add(Post post, IReadOnlyList<string> versions)
    {
        // A list that does not name the post itself says nothing about it.
        if (!versions.Contains(post.Id)) versions = [post.Id];
        if (Find(post, versions) is not { } index)
        {
            Know(post, versions, Posts.Count);
            Posts.Add(post);
            return true;
        }
        Know(post, versions, index);
        Posts[index] = Merge(Posts[index], post);
        return false;
    }

    int? Find(Post post, IReadOnlyList<string> versions)
    {
        if (Known(post.Id) is { } same) return same;
        foreach (var version in versions)
            if (Known(version) is { } other) return other;
        return null;

        // Damaged lists must not make one post of two accounts' posts.
        int? Known(string id) => _known.TryGetValue(id, out var known) && (Posts[known.Index].Id == post.Id || Posts[known.Index].AccountId == post.AccountId) ? known.Index : null;
    }

    void Know(Post post, IReadOnlyList<string> versions, int index)
    {
        for (var i = 0; i < versions.Count; i++)
        {
            var known = _known.TryGetValue(versions[i], out var at);
            if (!known || at.Index != index && versions[i] == post.Id || at.Index == index && versions.Count > 1) _known[versions[i]] = (index, i);
        }
    }

    Post Merge(Post kept, Post other)
    {
        if (kept.Id == other.Id) return kept;
        var newest = _known[other.Id].Version > _known[kept.Id].Version ? other : kept;
        return newest with { Time = kept.Time < other.Time ? kept.Time : other.Time };
    }
}
