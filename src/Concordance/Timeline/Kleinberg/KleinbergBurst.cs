namespace Concordance.Timeline;

/// <summary>A stretch in which Kleinberg's automaton is in a state or above.</summary>
/// <remarks>Bursts are nested: one of level 3 lies in one of level 2, and that in one of level 1. A burst is no sign of coordination.</remarks>
/// <param name="Level">The state, from 1.</param>
/// <param name="Start">Time of the first post in it, as collected; of batches, the start of the first. UTC.</param>
/// <param name="End">Time of the last post in it, as collected; of batches, the end of the last. UTC.</param>
/// <param name="Posts">Posts from <paramref name="Start"/> to <paramref name="End"/>, both included; of batches, the relevant ones.</param>
/// <param name="Weight">What the state saves, in nats, against the one below it over the stretch (section 4 of the paper, for any level); more is clearer.</param>
public sealed record KleinbergBurst(int Level, DateTime Start, DateTime End, int Posts, double Weight)
{
    /// <summary>The stretches of a path of states, the earliest first, of one time the lowest level first.</summary>
    /// <param name="states">The state of each step.</param>
    /// <param name="weight">What a step saves in a state against the one below.</param>
    /// <param name="of">Makes the burst of a level from its first step to its last.</param>
    internal static IReadOnlyList<KleinbergBurst> Of(byte[] states, Func<int, int, double> weight, Func<int, int, int, double, KleinbergBurst> of)
    {
        var open = new List<(int First, double Weight)>();
        var bursts = new List<(int First, KleinbergBurst Burst)>();
        for (var t = 0; t <= states.Length; t++)
        {
            var state = t < states.Length ? states[t] : 0;
            for (var level = open.Count; level > state; level--)
            {
                bursts.Add((open[level - 1].First, of(level, open[level - 1].First, t - 1, open[level - 1].Weight)));
                open.RemoveAt(level - 1);
            }
            while (open.Count < state) open.Add((t, 0));
            for (var level = 1; level <= state; level++) open[level - 1] = (open[level - 1].First, open[level - 1].Weight + weight(t, level));
        }
        return [.. bursts.OrderBy(b => b.First).ThenBy(b => b.Burst.Level).Select(b => b.Burst)];
    }
}
