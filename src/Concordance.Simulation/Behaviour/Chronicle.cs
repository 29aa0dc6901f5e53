using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Output;

namespace Concordance.Simulation.Behaviour;

/// <summary>
/// All posts of a case in the order of time, with ids and counters. The small groups' posts are made beforehand; those of the
/// ordinary accounts one by one as they are asked for, so that a case of any size takes the same memory.
/// </summary>
static class Chronicle
{
    const int EditAfterMinutes = 25;

    /// <summary>Streams the posts; the enumeration can be made once, since it gives the drafts their ids.</summary>
    /// <exception cref="ArgumentException">The small groups alone post more than the case is to hold.</exception>
    public static IEnumerable<Draft> Of(SimulationOptions o, Script script, Company company)
    {
        var ordinary = o.Posts - script.Posts.Count(p => !p.Author.Deleted);
        if (ordinary < o.Posts / 4)
            throw new ArgumentException($"Posts must be {4 * (o.Posts - ordinary) / 3 + 1} or more: the campaigns and decoys alone post {o.Posts - ordinary}.", nameof(o));
        var population = new Population(o, Cast.Country.Of(o.Country), company.Handles, ordinary);
        return Merged(o, script, population, ordinary);
    }

    static IEnumerable<Draft> Merged(SimulationOptions o, Script script, Population population, int ordinary)
    {
        var feed = new Feed();
        var crowd = new Crowd(o, population, feed, script.Headlines);
        var ids = new Ids(o);
        var dice = Dice.For(o.Seed, "audience");
        var edits = new PriorityQueue<Draft, long>();
        var amongThemselves = script.Posts.Where(p => p.Target is not null).GroupBy(p => p.Target!)
            .ToDictionary(g => g.Key, g => (g.Count(p => p.Kind == ReferenceKind.Repost), g.Count(p => p.Kind == ReferenceKind.Reply), g.Count(p => p.Kind == ReferenceKind.Quote)));
        var next = 0;
        foreach (var (at, occasion) in new Hours(o, ordinary).Instants())
        {
            foreach (var post in Until(at)) yield return post;
            yield return Posted(crowd.Post(at, occasion));
        }
        foreach (var post in Until(o.End.ToUnixTimeMilliseconds())) yield return post;

        IEnumerable<Draft> Until(long at)
        {
            while (true)
            {
                var scripted = next < script.Posts.Count ? script.Posts[next].At : long.MaxValue;
                var edited = edits.TryPeek(out _, out var when) ? when : long.MaxValue;
                if (Math.Min(scripted, edited) > at) yield break;
                yield return Posted(edited < scripted ? edits.Dequeue() : script.Posts[next++]);
            }
        }

        Draft Posted(Draft post)
        {
            post.Id = ids.Next(post.At);
            var attention = Audience.Of(post, dice);
            post.Counts = Audience.Shown(post, attention, amongThemselves.GetValueOrDefault(post), o, dice);
            if (!post.Author.Deleted) feed.Add(post, attention);
            if (post is { Kind: null, EditOf: null } && post.Author.Role == Role.Ordinary && dice.Below(10_000) < o.EditedPerTenThousand) Edit(post);
            return post;
        }

        void Edit(Draft post)
        {
            var at = post.At + dice.Between(2 * 60, EditAfterMinutes * 60) * Window.Second;
            if (at >= o.End.ToUnixTimeMilliseconds()) return;
            edits.Enqueue(new() { Author = post.Author, At = at, Text = $"{post.Text} (corrigé)", Lang = post.Lang, Picture = post.Picture, EditOf = post }, at);
        }
    }
}
