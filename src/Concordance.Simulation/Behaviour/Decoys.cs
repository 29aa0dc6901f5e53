using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Behaviour;

/// <summary>Critics, fans, people with ties to the country and late joiners: each looks like the campaign in one respect.</summary>
static class Decoys
{
    const int Flatness = 10;

    public static List<Draft> Critics(SimulationOptions o, Company company, IReadOnlyList<Draft> campaign)
    {
        var dice = Dice.For(o.Seed, "critics");
        var talk = new Talk(o, dice);
        // From the middle of the first day to a day after the last: they see the burst and answer to it.
        var burst = Window.Of(o.CampaignStart.AddHours(10), o.CampaignEnd.AddDays(1));
        Draft[] seen = [.. campaign.Where(p => p.Text.Contains("#BOYCOTT", StringComparison.Ordinal))];
        var reactions = seen.Length > 0 ? new Reactions(dice, talk.Period, seen, _ => 1) : null;
        return [.. Authors(company.Critics, o.CriticPosts, dice).Select(author => dice.Below(100) switch
        {
            < 14 when reactions is not null => talk.Say(author, DecoyTexts.CriticReaction, window: burst),
            < 22 when reactions is not null => reactions.Repost(author),
            < 37 => talk.Everyday(author),
            _ => talk.Chat(author, DecoyTexts.Critic, dice.Percent(o.CriticPosterPercent) ? PictureBook.LookAlike(o, dice) : ""),
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
            _ => talk.Chat(author, DecoyTexts.Fan),
        })];
    }

    public static List<Draft> Diaspora(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "diaspora");
        var talk = new Talk(o, dice);
        var country = Country.Of(o.Country);
        var home = Rhythm.DayAt(country.UtcOffsetHours);
        return [.. Authors(company.Diaspora, o.DiasporaPosts, dice).Select(author => dice.Percent(o.DiasporaLanguagePercent)
            ? talk.Say(author, country.DiasporaTexts, dice.Percent(50) ? home : Rhythm.Paris, lang: country.Lang)
            : dice.Percent(30) ? talk.Say(author, country.DiasporaFrench) : talk.Everyday(author))];
    }

    /// <summary>Days after the campaign each picks up a visual; apart from that, each is as ordinary as others.</summary>
    public static List<Draft> LateJoiners(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "late joiners");
        var talk = new Talk(o, dice);
        var late = Window.Of(o.CampaignEnd.AddDays(2), o.CampaignEnd.AddDays(10));
        List<Draft> posts = [];
        foreach (var author in company.LateJoiners)
        {
            posts.Add(talk.Say(author, DecoyTexts.LateJoiner, window: late with { To = Math.Min(late.To, talk.Period.To) }, picture: PictureBook.AnyOf(dice.Between(1, o.CampaignVisuals), dice)));
            for (var i = dice.Between(3, 14); i > 0; i--) posts.Add(talk.Everyday(author));
        }
        return posts;
    }

    static IEnumerable<Actor> Authors(IReadOnlyList<Actor> actors, int posts, Dice dice)
    {
        if (actors.Count == 0) return [];
        var activity = Lottery.ByRank(actors, Flatness);
        return actors.Concat(Enumerable.Range(0, posts - actors.Count).Select(_ => activity.Draw(dice)));
    }
}
