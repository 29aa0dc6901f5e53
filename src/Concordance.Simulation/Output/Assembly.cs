using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Output;

/// <summary>Puts the drafts in order of time and gives posts and accounts their ids and counters.</summary>
static class Assembly
{
    public static GeneratedCase Of(SimulationOptions o, IReadOnlyList<Draft> drafts)
    {
        // LINQ's ordering is stable: posts of the same millisecond stay in the order in which they were made.
        Draft[] posts = [.. drafts.OrderBy(d => d.At)];
        var ids = new Ids(o);
        var postIds = ids.OfPosts(posts);
        var accountIds = ids.OfAccounts(posts.Select(p => p.Author));
        var inData = posts.CountBy(p => p.Author).ToDictionary(p => p.Key, p => p.Value);
        var counters = Counters.Of(o, posts);

        var lines = posts.Select(p => PostLine.Json(new(
            p, postIds[p], p.Target is null ? null : postIds[p.Target], accountIds[p.Author], p.Author.EarlierPosts + inData[p.Author], counters[p])));
        var truth = accountIds.OrderBy(a => a.Value, StringComparer.Ordinal).Select(a => new TruthRow(a.Value, a.Key.Username, a.Key.Role));
        return new(o, [.. lines], [.. truth]);
    }
}
