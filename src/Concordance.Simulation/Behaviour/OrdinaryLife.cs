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

        foreach (var author in Authors(o, company.Ordinary, dice))
        {
            var ticket = dice.Below(100);
            if ((ticket -= o.RepostPercent) < 0) reacting.Add((author, true));
            else if ((ticket -= o.ReplyPercent) < 0) reacting.Add((author, false));
            else if ((ticket -= o.SharedHeadlinePercent) < 0) own.Add(Share(author, headlines, talk.Period, dice));
            else if ((ticket -= o.CopiedJokePercent) < 0) own.Add(talk.Say(author, [jokes.Draw(dice)]));
            else own.Add(dice.Percent(5) ? talk.Say(author, OrdinaryTexts.English, lang: "en") : talk.Everyday(author));
        }

        var reactions = new Reactions(dice, talk.Period, own.Concat(others), Interest);
        var video = others.Single(p => p.Author.Role == Role.FakeOutlet && p.Text.Contains(News.FakeVideo, StringComparison.Ordinal));
        return [.. own, .. reacting.Select(r =>
            !r.Repost ? reactions.ReplyOrQuote(r.Author)
            : dice.Percent(VideoPercent) && reactions.Repost(r.Author, video, VideoDelaySeconds) is { } seen ? seen
            : reactions.Repost(r.Author))];
    }

    /// <summary>Everybody once, then by a heavy tail until the number of posts is met.</summary>
    static IEnumerable<Actor> Authors(SimulationOptions o, IReadOnlyList<Actor> ordinary, Dice dice)
    {
        List<Actor> ranked = [.. ordinary];
        dice.Shuffle(ranked);
        var activity = Lottery.ByRank(ranked, Flatness);
        return ranked.Concat(Enumerable.Range(0, o.OrdinaryPosts - ranked.Count).Select(_ => activity.Draw(dice)));
    }

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
