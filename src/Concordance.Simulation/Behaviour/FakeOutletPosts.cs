using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>The fake outlet: a quiet start, articles in the weeks before, a series on the first day, the video on the second.</summary>
static class FakeOutletPosts
{
    /// <summary>16:20 UTC on the second day.</summary>
    public static long VideoAt(SimulationOptions o) => o.CampaignStart.AddDays(1).AddHours(16).AddMinutes(20).ToUnixTimeMilliseconds();

    public static bool IsVideo(Draft post) => post.Author.Role == Role.FakeOutlet && post.Text.Contains(News.FakeVideo, StringComparison.Ordinal);

    public static List<Draft> Posts(SimulationOptions o, Company company, IReadOnlyList<Article> articles)
    {
        if (company.FakeOutlet is not { } outlet) return [];
        var dice = Dice.For(o.Seed, "fake outlet");
        List<Draft> posts = [];
        foreach (var article in articles.Where(a => !News.FakeArticles.Contains(a.Url)))
        {
            var at = Rhythm.OfficeAt(2).Draw(dice, Window.Of(Day(article.Published), Day(article.Published).AddDays(1)));
            if (at >= o.Start.ToUnixTimeMilliseconds()) posts.Add(Post(outlet, at, $"{article.Title} {article.Url}"));
        }
        for (var i = 0; i < News.FakeArticles.Count; i++)
            posts.Add(Post(outlet, o.CampaignStart.AddHours(5).AddMinutes(13 * i).ToUnixTimeMilliseconds() + dice.Below(Window.Minute),
                $"Enquête ({i + 1}/{News.FakeArticles.Count}) : ce que coûtent vraiment les Jeux {News.FakeArticles[i]} #PARIS2024"));
        posts.Add(Post(outlet, VideoAt(o), $"VIDÉO. Les Jeux de Paris en {o.VideoSeconds} secondes. {News.FakeVideo} #PARIS2024 #BOYCOTTPARIS2024"));
        return posts;
    }

    static DateTimeOffset Day(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    static Draft Post(Actor outlet, long at, string text) => new() { Author = outlet, At = at, Text = text };
}
