using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Behaviour;

/// <summary>Reposts among the small groups; few posts get most of them.</summary>
sealed class Reactions
{
    // Half of all reactions come within ten minutes, the slowest after a week.
    const int MedianDelaySeconds = 600;

    readonly Dice _dice;
    readonly Window _period;
    readonly Lottery<Draft> _targets;
    readonly HashSet<(Actor, Draft)> _reposted = [];

    public Reactions(Dice dice, Window period, IEnumerable<Draft> targets, Func<Draft, int> interest)
    {
        _dice = dice;
        _period = period;
        List<Draft> pool = [.. targets.Where(t => t.Kind != ReferenceKind.Repost)];
        dice.Shuffle(pool);
        _targets = new(pool, (t, rank) => interest(t) * 1_000_000L / (30 + rank));
    }

    public Draft Repost(Actor author)
    {
        while (true)
        {
            var target = _targets.Draw(_dice);
            var at = target.At + (_dice.HeavyTail(MedianDelaySeconds) + 2) * Window.Second + _dice.Below(Window.Minute);
            if (target.Author != author && _period.Contains(at) && _reposted.Add((author, target))) return Draft.RepostOf(target, author, at);
        }
    }
}
