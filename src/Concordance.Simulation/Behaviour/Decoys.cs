using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>Critics, fans, people with ties to Azerbaijan and late joiners: each looks like the campaign in one respect.</summary>
static class Decoys
{
    const int Flatness = 10;

    public static List<Draft> Critics(SimulationOptions o, Company company, IReadOnlyList<Draft> campaign)
    {
        var dice = Dice.For(o.Seed, "critics");
        var talk = new Talk(o, dice);
        // From the middle of the first day to a day after the last: they see the burst and answer to it.
        var burst = Window.Of(o.CampaignStart.AddHours(10), o.CampaignEnd.AddDays(1));
        var reactions = new Reactions(dice, talk.Period, campaign.Where(p => p.Text.Contains("#BOYCOTT", StringComparison.Ordinal)), _ => 1);
        return [.. Authors(company.Critics, o.CriticPosts, dice).Select(author => dice.Below(100) switch
        {
            < 14 => talk.Say(author, DecoyTexts.CriticReaction, window: burst),
            < 22 => reactions.Repost(author),
            < 37 => talk.Everyday(author),
            _ => talk.Say(author, DecoyTexts.Critic),
        })];
    }

    public static List<Draft> Fans(SimulationOptions o, Company company, IReadOnlyList<Draft> liked)
    {
        var dice = Dice.For(o.Seed, "fans");
        var talk = new Talk(o, dice);
        var reactions = new Reactions(dice, talk.Period, liked, p => p.Author.Role == Role.FanClub ? 4 : 1);
        return [.. Authors(company.Fans, o.FanPosts, dice).Select(author => dice.Below(100) switch
        {
            < 18 => reactions.Repost(author),
            < 35 => talk.Everyday(author),
            _ => talk.Say(author, DecoyTexts.Fan),
        })];
    }

    public static List<Draft> Diaspora(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "diaspora");
        var talk = new Talk(o, dice);
        return [.. Authors(company.Diaspora, o.DiasporaPosts, dice).Select(author => dice.Percent(o.DiasporaAzerbaijaniPercent)
            ? talk.Say(author, DecoyTexts.Azerbaijani, dice.Percent(50) ? Rhythm.Baku : Rhythm.Paris, lang: "az")
            : talk.Everyday(author))];
    }

    /// <summary>On the last two days each picks up a visual; before, each is as ordinary as others.</summary>
    public static List<Draft> LateJoiners(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "late joiners");
        var talk = new Talk(o, dice);
        var late = Window.Of(o.End.AddDays(-2), o.End);
        List<Draft> posts = [];
        foreach (var author in company.LateJoiners)
        {
            var visual = talk.Say(author, DecoyTexts.LateJoiner, window: late);
            posts.Add(new() { Author = author, At = visual.At, Text = $"{visual.Text} {News.Visual(dice.Between(1, o.CampaignVisuals))}" });
            for (var i = dice.Between(1, 5); i > 0; i--) posts.Add(talk.Everyday(author));
        }
        return posts;
    }

    static IEnumerable<Actor> Authors(IReadOnlyList<Actor> actors, int posts, Dice dice)
    {
        var activity = Lottery.ByRank(actors, Flatness);
        return actors.Concat(Enumerable.Range(0, posts - actors.Count).Select(_ => activity.Draw(dice)));
    }
}
