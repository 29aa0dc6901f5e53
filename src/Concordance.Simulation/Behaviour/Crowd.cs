using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Behaviour;

/// <summary>What the ordinary accounts post, one post after the other in the order of time.</summary>
sealed class Crowd(SimulationOptions o, Population population, Feed feed, IReadOnlyList<Headline> headlines)
{
    const int MedianShareDelaySeconds = 1800;

    // Later than this after a goal people talk of the match.
    const long GoalTalk = 20 * Window.Minute;

    // What critics write, but for the templates in which the hashtag is left to chance.
    static readonly string[] s_uproar = [.. DecoyTexts.Critic.Where(t => t.Contains("#BOYCOTTPARIS2024", StringComparison.Ordinal) && !t.Contains("[#BOYCOTTPARIS2024", StringComparison.Ordinal))];

    readonly Dice _dice = Dice.For(o.Seed, "crowd");
    readonly Sessions _sessions = new();
    readonly Lottery<string> _jokes = Lottery.ByRank(OrdinaryTexts.Jokes, 4);

    /// <summary>The next post, made at this instant on this occasion.</summary>
    public Draft Post(long at, string occasion)
    {
        var rank = _dice.Percent(o.SessionPercent) && _sessions.GoesOn(at, _dice) is { } again ? again : population.Draw(_dice, at);
        _sessions.Add(rank, at);
        var author = population.Of(rank);
        return occasion switch
        {
            Occasion.Goal => Own(author, at, Phrase.Expand(_dice.Pick(at < o.GoalAt.ToUnixTimeMilliseconds() + GoalTalk ? EventTexts.Goal : EventTexts.AfterMatch), _dice), occasion),
            Occasion.Uproar => Own(author, at, Composition.Of(s_uproar, _dice), occasion),
            _ => AnyDay(author, at),
        };
    }

    Draft AnyDay(Actor author, long at)
    {
        var ticket = _dice.Below(100);
        if ((ticket -= o.RepostPercent) < 0) return feed.Repost(author, at, _dice) ?? InOwnWords(author, at);
        if ((ticket -= o.ReplyPercent) < 0) return feed.ToAnswer(author, at, _dice) is { } target ? Answer(author, at, target) : InOwnWords(author, at);
        if ((ticket -= o.SharedHeadlinePercent) < 0 && Shared(at) is { } headline) return new() { Author = author, At = at, Text = headline.Share };
        if (ticket < 0 || (ticket -= o.CopiedJokePercent) >= 0) return InOwnWords(author, at);
        return new() { Author = author, At = at, Text = _jokes.Draw(_dice) };
    }

    Draft InOwnWords(Actor author, long at)
    {
        var (lang, text) = _dice.Below(100) switch
        {
            < 4 => ("en", Composition.Of(OrdinaryTexts.English, _dice)),
            < 6 => OrdinaryTexts.OtherLanguage(_dice),
            _ => ("fr", OrdinaryTexts.Everyday(_dice)),
        };
        var picture = _dice.Percent(o.OrdinaryPicturePercent) ? PictureBook.Ordinary(o, _dice) : "";
        return Talk.Illustrated(author, at, lang == "fr" ? Style.Apply(text, author.Style, _dice) : text, lang, picture);
    }

    Draft Own(Actor author, long at, string text, string occasion) =>
        new() { Author = author, At = at, Text = Style.Apply(text, author.Style, _dice), Event = occasion };

    Draft Answer(Actor author, long at, Draft target)
    {
        var words = Style.Apply(Phrase.Expand(_dice.Pick(OrdinaryTexts.Replies), _dice), author.Style, _dice);
        var reply = _dice.Percent(75);
        return new()
        {
            Author = author,
            At = at,
            Text = reply ? $"@{target.Author.UsernameAt(at)} {words}" : words,
            Kind = reply ? ReferenceKind.Reply : ReferenceKind.Quote,
            Target = target,
        };
    }

    /// <summary>A headline of about as long ago as people take to share one.</summary>
    Headline? Shared(long at)
    {
        var published = at - _dice.HeavyTail(MedianShareDelaySeconds) * Window.Second;
        var next = (int)Search.First(0, headlines.Count, i => headlines[(int)i].At < published);
        return next > 0 ? headlines[next - 1] : null;
    }
}

/// <summary>Why an ordinary account posts.</summary>
static class Occasion
{
    public const string AnyDay = "", Goal = "goal", Uproar = "uproar";
}
