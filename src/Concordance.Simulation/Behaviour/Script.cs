using Concordance.Simulation.Cast;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>What is fixed before the ordinary accounts come in.</summary>
/// <param name="Posts">The posts of the campaigns and the decoys, in the order of time.</param>
/// <param name="Headlines">What the outlets publish, in the order of time.</param>
/// <param name="Articles">The outlets' articles.</param>
/// <param name="Borrowed">The fake outlet's articles, most of them copied.</param>
sealed record Script(IReadOnlyList<Draft> Posts, IReadOnlyList<Headline> Headlines, IReadOnlyList<Article> Articles, IReadOnlyList<BorrowedArticle> Borrowed)
{
    const int ArticlesPerOutlet = 14;

    public static Script Of(SimulationOptions o, Company company)
    {
        var articles = Texts.Articles.Of(o.Seed, ArticlesPerOutlet);
        IReadOnlyList<BorrowedArticle> borrowed = company.FakeOutlet is null ? [] : FakeArticles.Of(o.Seed, articles);
        List<Draft> campaigns = [.. CampaignPlan.Of(o, company).SelectMany(plan => CampaignWaves.Posts(o, plan))];
        var agency = NewsDesk.AgencyPosts(o, company);
        var club = FanClubActions.Posts(o, company);
        List<Draft> posts =
        [
            .. campaigns, .. agency, .. club,
            .. FakeOutletPosts.Posts(o, company, [.. borrowed.Select(b => b.Article)]),
            .. NewsDesk.AlertFollowers(o, company, agency),
            .. Decoys.Critics(o, company, [.. campaigns.Where(p => !p.Author.Deleted)]),
            .. Decoys.Fans(o, company, [.. club, .. agency]),
            .. Decoys.Diaspora(o, company),
            .. Decoys.LateJoiners(o, company),
            .. ContentMill.Posts(o, company),
            .. FalseFlag.Posts(o, company),
            .. PublicFigures.Posts(o, company),
        ];
        foreach (var (author, n) in posts.CountBy(p => p.Author)) author.PostCount += n;
        // LINQ's ordering is stable: posts of the same millisecond stay in the order in which they were made.
        return new([.. posts.OrderBy(p => p.At)], NewsDesk.Headlines(o, articles), articles, borrowed);
    }
}
