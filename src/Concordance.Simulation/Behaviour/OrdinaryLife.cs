using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>What the ordinary accounts post. A few post much, most post once or twice.</summary>
static class OrdinaryLife
{
    const int Flatness = 12;

    // The video went on for days: a few in a hundred of all reposts, half of them within eight hours.
    const int VideoPercent = 3, VideoDelaySeconds = 8 * 3600;

    public static List<Draft> Posts(SimulationOptions o, Company company, IReadOnlyList<Draft> others)
    {
        var dice = Dice.For(o.Seed, "ordinary");
        var talk = new Talk(o, dice);
        List<Draft> own = [];
        List<(Actor Author, bool Repost)> reacting = [];
        var headlines = Lottery.ByRank(NewsDesk.Headlines(o), 5);
        var jokes = Lottery.ByRank(OrdinaryTexts.Jokes, 4);

        List<Actor> ranked = [.. company.Ordinary];
        dice.Shuffle(ranked);
        var alerts = Alerts(o, ranked.Take(o.AlertFollowers), others.Where(p => p.Author.Role == Role.NewsBot).ToArray(), dice);
        foreach (var author in Authors(ranked, o.OrdinaryPosts - ranked.Count - alerts.Count, dice))
        {
            var ticket = dice.Below(100);
            if ((ticket -= o.RepostPercent) < 0) reacting.Add((author, true));
            else if ((ticket -= o.ReplyPercent) < 0) reacting.Add((author, false));
            else if ((ticket -= o.SharedHeadlinePercent) < 0) own.Add(Share(author, headlines, talk.Period, dice));
            else if ((ticket -= o.CopiedJokePercent) < 0) own.Add(talk.Say(author, [jokes.Draw(dice)]));
            else own.Add(dice.Percent(5) ? talk.Say(author, OrdinaryTexts.English, lang: "en") : talk.Everyday(author));
        }

        var reactions = new Reactions(dice, talk.Period, own.Concat(others), Interest);
        reactions.Remember(alerts);
        var video = others.Single(p => p.Author.Role == Role.FakeOutlet && p.Text.Contains(News.FakeVideo, StringComparison.Ordinal));
        return [.. own, .. alerts, .. reacting.Select(r =>
            !r.Repost ? reactions.ReplyOrQuote(r.Author)
            : dice.Percent(VideoPercent) && reactions.Repost(r.Author, video, VideoDelaySeconds) is { } seen ? seen
            : reactions.Repost(r.Author))];
    }

    /// <summary>Everybody once, then by a heavy tail until the number of posts is met.</summary>
    static IEnumerable<Actor> Authors(IReadOnlyList<Actor> ranked, int more, Dice dice)
    {
        var activity = Lottery.ByRank(ranked, Flatness);
        return ranked.Concat(Enumerable.Range(0, more).Select(_ => activity.Draw(dice)));
    }

    /// <summary>Reposts that an alert makes by itself: the innocent accounts that share the same within seconds.</summary>
    static List<Draft> Alerts(SimulationOptions o, IEnumerable<Actor> followers, IReadOnlyList<Draft> agency, Dice dice) =>
        [.. from follower in followers
            from headline in agency
            where dice.Percent(o.AlertPercent)
            select Draft.RepostOf(headline, follower, headline.At + 3 * Window.Second + dice.Below(87 * Window.Second))];

    static Draft Share(Actor author, Lottery<Headline> headlines, Window period, Dice dice)
    {
        while (true)
        {
            var headline = headlines.Draw(dice);
            var at = headline.At + dice.HeavyTail(1800) * Window.Second + dice.Below(Window.Minute);
            if (period.Contains(at)) return new() { Author = author, At = at, Text = headline.Share };
        }
    }

    // How much ordinary people look at a post; the campaign's own reach was small.
    static int Interest(Draft post) => post.Author.Role switch
    {
        Role.Campaign or Role.FakeOutlet => 2,
        Role.NewsBot => 80,
        Role.Fan or Role.Critic => 20,
        Role.FanClub => 15,
        _ => 10,
    };
}
