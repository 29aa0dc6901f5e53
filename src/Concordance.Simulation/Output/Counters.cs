using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Output;

/// <summary>What the platform shows under a post at the time of collection, after the end of the data.</summary>
readonly record struct Counts(int Reposts, int Replies, int Likes, int Quotes);

static class Counters
{
    public static Dictionary<Draft, Counts> Of(SimulationOptions o, IReadOnlyList<Draft> inOrder)
    {
        var dice = Dice.For(o.Seed, "counters");
        var seen = inOrder.Where(d => d.Target is not null).CountBy(d => (d.Target!, d.Kind)).ToDictionary(p => p.Key, p => p.Value);
        var counts = new Dictionary<Draft, Counts>();
        foreach (var post in inOrder)
        {
            // Like the API, a repost shows its original's reposts and nothing else; the original is earlier, so it is known.
            if (post.Kind == ReferenceKind.Repost) counts.Add(post, new(counts[post.Target!].Reposts, 0, 0, 0));
            else counts.Add(post, Original(o, post, dice, kind => seen.GetValueOrDefault((post, kind))));
        }
        return counts;
    }

    static Counts Original(SimulationOptions o, Draft post, Dice dice, Func<string, int> inData)
    {
        var likes = Math.Min(dice.HeavyTail(1 + Math.Min(60, post.Author.Followers / 150)), post.Author.Followers * 2 + 5);
        var reposts = likes * dice.Between(3, 30) / 100;
        if (post.Author.Role == Role.FakeOutlet && post.Text.Contains(News.FakeVideo, StringComparison.Ordinal))
            (likes, reposts) = (o.VideoLikes, o.VideoReposts);
        return new(
            Math.Max(reposts, inData(ReferenceKind.Repost)),
            Math.Max(likes * dice.Between(0, 15) / 100, inData(ReferenceKind.Reply)),
            likes,
            Math.Max(reposts * dice.Between(0, 15) / 100, inData(ReferenceKind.Quote)));
    }
}
