using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>Reposts, replies and quotes of posts that are already there; few posts get most of them.</summary>
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

    /// <summary>Reposts made elsewhere, so that no account reposts a post twice.</summary>
    public void Remember(IEnumerable<Draft> reposts)
    {
        foreach (var repost in reposts) _reposted.Add((repost.Author, repost.Target!));
    }

    public Draft Repost(Actor author)
    {
        while (true)
        {
            var (target, at) = Find(author);
            if (_reposted.Add((author, target))) return Draft.RepostOf(target, author, at);
        }
    }

    /// <summary>A repost of this post, or nothing where it would be a second one or come too late.</summary>
    public Draft? Repost(Actor author, Draft target, int medianDelaySeconds)
    {
        var at = target.At + (_dice.HeavyTail(medianDelaySeconds) + 2) * Window.Second + _dice.Below(Window.Minute);
        return _period.Contains(at) && _reposted.Add((author, target)) ? Draft.RepostOf(target, author, at) : null;
    }

    public Draft ReplyOrQuote(Actor author)
    {
        var (target, at) = Find(author);
        var words = Phrase.Expand(_dice.Pick(OrdinaryTexts.Replies), _dice);
        var reply = _dice.Percent(75);
        return new()
        {
            Author = author,
            At = at,
            Text = reply ? $"@{target.Author.Username} {words}" : words,
            Kind = reply ? ReferenceKind.Reply : ReferenceKind.Quote,
            Target = target,
        };
    }

    (Draft Target, long At) Find(Actor author)
    {
        while (true)
        {
            var target = _targets.Draw(_dice);
            var at = target.At + (_dice.HeavyTail(MedianDelaySeconds) + 2) * Window.Second + _dice.Below(Window.Minute);
            if (target.Author != author && _period.Contains(at)) return (target, at);
        }
    }
}
