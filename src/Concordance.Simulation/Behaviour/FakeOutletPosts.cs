using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>The look-alike outlet: copied headlines as cover, four articles on the first day, the video on the second.</summary>
static class FakeOutletPosts
{
    /// <summary>Hours after the campaign's start at which the video appears: 08:12 UTC of the second day.</summary>
    public static long VideoAt(SimulationOptions o) => o.CampaignStart.AddHours(32).AddMinutes(12).ToUnixTimeMilliseconds();

    public static List<Draft> Posts(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "fake outlet");
        var cover = Window.Of(o.Start, o.CampaignStart);
        List<Draft> posts = [];
        for (var i = 1; i <= 8; i++)
            posts.Add(Post(company, Rhythm.Office.Draw(dice, cover), $"{Phrase.Expand(dice.Pick(News.Headlines), dice)} https://{News.FakeDomain}/actu/{i}"));
        for (var i = 0; i < News.FakeArticles.Count; i++)
            posts.Add(Post(company, o.CampaignStart.AddHours(5).AddMinutes(13 * i).ToUnixTimeMilliseconds() + dice.Below(Window.Minute),
                $"Enquête ({i + 1}/{News.FakeArticles.Count}) : ce que coûtent vraiment les Jeux {News.FakeArticles[i]} #PARIS2024"));
        posts.Add(Post(company, VideoAt(o), $"VIDÉO. Les Jeux de Paris en 39 secondes. {News.FakeVideo} #PARIS2024 #BOYCOTTPARIS2024"));
        return posts;
    }

    static Draft Post(Company company, long at, string text) => new() { Author = company.FakeOutlet, At = at, Text = text };
}
