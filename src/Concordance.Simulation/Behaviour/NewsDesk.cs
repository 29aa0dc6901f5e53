using System.Globalization;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>A headline as the outlet's share button words it.</summary>
sealed record Headline(long At, string Share);

/// <summary>The agency's bot, those who follow it by an alert, and the headlines of the other outlets.</summary>
static class NewsDesk
{
    const int HeadlinesPerDay = 14;

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

    /// <summary>Reposts that an alert makes by itself: innocent accounts that share the same within seconds, beside a life of their own.</summary>
    public static List<Draft> AlertFollowers(SimulationOptions o, Company company, IReadOnlyList<Draft> agency)
    {
        var dice = Dice.For(o.Seed, "alerts");
        var talk = new Talk(o, dice);
        List<Draft> posts =
        [
            .. from follower in company.AlertFollowers
               from headline in agency
               where dice.Percent(o.AlertPercent)
               let at = headline.At + 3 * Window.Second + dice.Below(87 * Window.Second)
               where talk.Period.Contains(at)
               select Draft.RepostOf(headline, follower, at),
        ];
        foreach (var follower in company.AlertFollowers)
            for (var i = dice.Between(5, 20); i > 0; i--) posts.Add(talk.Everyday(follower));
        return posts;
    }

    /// <summary>The headlines of all outlets, those of the articles first of all, in the order of time.</summary>
    public static List<Headline> Headlines(SimulationOptions o, IReadOnlyList<Article> articles)
    {
        var dice = Dice.For(o.Seed, "headlines");
        var period = Window.Of(o.Start, o.End.AddHours(-6));
        var handles = News.Outlets.ToDictionary(x => x.Domain, x => x.Handle, StringComparer.Ordinal);
        List<Headline> headlines = [];
        foreach (var article in articles.Where(a => handles.ContainsKey(a.Domain)))
        {
            var day = new DateTimeOffset(article.Published.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            var at = Rhythm.Paris.Draw(dice, Window.Of(day, day.AddDays(1)));
            if (period.Contains(at)) headlines.Add(new(at, $"{article.Title} {article.Url} via @{handles[article.Domain]}"));
        }
        while (headlines.Count < HeadlinesPerDay * (o.End - o.Start).Days)
        {
            var at = Rhythm.Paris.Draw(dice, period);
            var (domain, handle) = dice.Pick(News.Outlets);
            headlines.Add(new(at, $"{Phrase.Expand(dice.Pick(News.Headlines), dice)} https://{domain}/{Slug(at)} via @{handle}"));
        }
        return [.. headlines.OrderBy(h => h.At)];
    }

    // Seconds since 1970 in base 36 would do as well; the number is only to be unique to the headline.
    static string Slug(long at) => (at / Window.Second % 100_000_000).ToString("00000000", CultureInfo.InvariantCulture);
}
