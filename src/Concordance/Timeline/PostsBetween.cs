namespace Concordance.Timeline;

/// <summary>Posts of a stretch of time among posts in the order of time, found by halving.</summary>
static class PostsBetween
{
    /// <summary>The posts from one time (UTC) to before another.</summary>
    public static IEnumerable<Post> Of(IReadOnlyList<Post> posts, DateTime from, DateTime to)
    {
        var (first, end) = (0, posts.Count);
        while (first < end)
        {
            var middle = first + (end - first) / 2;
            if (posts[middle].Time < from) first = middle + 1;
            else end = middle;
        }
        for (var i = first; i < posts.Count && posts[i].Time < to; i++) yield return posts[i];
    }
}
