using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Behaviour;

/// <summary>
/// The posts that people have before them: the recent ones that still get attention. It holds a fixed number, so its memory
/// does not grow with the case.
/// </summary>
sealed class Feed
{
    const int Capacity = 1 << 14;

    // Among so many posts before the chosen instant, the one with most attention left is taken.
    const int Choice = 3;

    // Half of all reactions come within ten minutes; the slowest after days, as far as the feed reaches.
    const int MedianDelaySeconds = 600;

    sealed class Entry(Draft post, Attention left)
    {
        public readonly Draft Post = post;
        public int Reposts = left.Reposts, Answers = left.Answers;
        public readonly HashSet<long> RepostedBy = [];
    }

    readonly Entry?[] _ring = new Entry?[Capacity];

    Entry? _video;

    long _count;

    /// <summary>Puts in a post that somebody may react to; posts come in the order of time.</summary>
    public void Add(Draft post, Attention attention)
    {
        if (attention is { Reposts: 0, Answers: 0 }) return;
        var entry = new Entry(post, attention);
        // The video went on for days, long after the feed has moved on.
        if (FakeOutletPosts.IsVideo(post)) _video = entry;
        else _ring[_count++ % Capacity] = entry;
    }

    public Draft? Repost(Actor author, long at, Dice dice)
    {
        // A few in a hundred of all reposts.
        if (_video is { Reposts: > 0 } video && dice.Percent(4) && video.RepostedBy.Add(author.Number)) return Taken(video);
        return Find(author, at, dice, e => e.Reposts, e => e.RepostedBy.Contains(author.Number)) is { } entry ? Taken(entry) : null;

        Draft Taken(Entry of)
        {
            of.Reposts--;
            of.RepostedBy.Add(author.Number);
            return Draft.RepostOf(of.Post, author, at);
        }
    }

    /// <summary>A post to answer, or nothing.</summary>
    public Draft? ToAnswer(Actor author, long at, Dice dice)
    {
        if (Find(author, at, dice, e => e.Answers, _ => false) is not { } entry) return null;
        entry.Answers--;
        return entry.Post;
    }

    Entry? Find(Actor author, long at, Dice dice, Func<Entry, int> left, Func<Entry, bool> refused)
    {
        var before = at - (dice.HeavyTail(MedianDelaySeconds) + 4) * Window.Second;
        Entry? best = null;
        var seen = 0;
        for (var i = Before(before); i >= Oldest && seen < Choice; i--)
        {
            var entry = _ring[i % Capacity]!;
            if (left(entry) <= 0 || entry.Post.Author.Number == author.Number || refused(entry)) continue;
            seen++;
            if (best is null || left(entry) > left(best)) best = entry;
        }
        return best;
    }

    long Oldest => Math.Max(0, _count - Capacity);

    /// <summary>Place of the last post before an instant; one below the oldest where there is none.</summary>
    long Before(long at) => Search.First(Oldest, _count, i => _ring[i % Capacity]!.Post.At < at) - 1;
}
