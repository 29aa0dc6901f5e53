using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>A headline as the outlet's share button words it.</summary>
sealed record Headline(long At, string Share);

/// <summary>The agency's bot and the headlines of the other outlets.</summary>
static class NewsDesk
{
    public static List<Draft> AgencyPosts(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "agency");
        List<Draft> posts = [];
        for (var day = o.Start; day < o.End; day = day.AddDays(1))
            for (var i = 0; i < o.NewsBotPostsPerDay; i++)
            {
                // Full hours from 05:00 to 21:00 UTC; the bot needs a second or two.
                var at = day.AddHours(5 + i * 16 / o.NewsBotPostsPerDay).ToUnixTimeMilliseconds() + dice.Below(2 * Window.Second);
                var headline = Phrase.Expand(dice.Pick(News.Headlines), dice);
                posts.Add(new() { Author = company.NewsBot, At = at, Text = $"{headline} https://{News.AgencyDomain}/{Slug(at)}" });
            }
        return posts;
    }

    /// <summary>Five headlines a day over all outlets.</summary>
    public static List<Headline> Headlines(SimulationOptions o)
    {
        var dice = Dice.For(o.Seed, "headlines");
        var period = Window.Of(o.Start, o.End.AddHours(-6));
        return [.. Enumerable.Range(0, 5 * (o.End - o.Start).Days).Select(_ =>
        {
            var at = Rhythm.Paris.Draw(dice, period);
            var (domain, handle) = dice.Pick(News.Outlets);
            return new Headline(at, $"{Phrase.Expand(dice.Pick(News.Headlines), dice)} https://{domain}/{Slug(at)} via @{handle}");
        })];
    }

    // Seconds since 1970 in base 36 would do as well; the number is only to be unique to the headline.
    static string Slug(long at) => (at / Window.Second % 100_000_000).ToString("00000000", System.Globalization.CultureInfo.InvariantCulture);
}
