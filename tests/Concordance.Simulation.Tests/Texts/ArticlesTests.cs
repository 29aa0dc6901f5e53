using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests.Texts;

public class ArticlesTests
{
    static readonly IReadOnlyList<Article> s_articles = Articles.Of(1, 20);
    static readonly IReadOnlyList<BorrowedArticle> s_fakes = FakeArticles.Of(1, s_articles);

    [Fact]
    public void Of_SameSeed_IsTheSame()
    {
        Assert.Equal(s_articles, Articles.Of(1, 20));
        Assert.NotEqual(s_articles, Articles.Of(2, 20));
    }

    [Fact]
    public void Of_EveryOutlet_HasItsNumberUnderItsDomain()
    {
        Assert.All(Articles.Domains, domain => Assert.Equal(20, s_articles.Count(a => a.Domain == domain)));
        Assert.All(s_articles, a => Assert.StartsWith($"https://{a.Domain}/", a.Url));
        Assert.All(s_articles, a => Assert.EndsWith(".example", a.Domain));
        Assert.Equal(s_articles.Count, s_articles.Select(a => a.Url).Distinct().Count());
        Assert.All(s_articles, a => Assert.Matches("^[a-z0-9./:-]+$", a.Url));
    }

    [Fact]
    public void Text_HasFiveToNineParagraphsOf250To500Words() => Assert.All(s_articles, a =>
    {
        Assert.InRange(a.Paragraphs.Count, 5, 9);
        Assert.InRange(a.Words, 250, 500);
        Assert.DoesNotContain(a.Text + a.Title, c => "{}[]|".Contains(c));
        Assert.DoesNotContain("%ville%", a.Text + a.Title);
    });

    [Fact]
    public void Paragraphs_AreNeverTheSame()
    {
        var paragraphs = s_articles.SelectMany(a => a.Paragraphs).ToArray();
        Assert.Equal(paragraphs.Length, paragraphs.Distinct().Count());
        Assert.All(paragraphs, p => Assert.True(Article.WordsOf(p) >= 8, p));
    }

    [Fact]
    public void Articles_ShareFewLongRunsOfWords()
    {
        var runs = s_articles.Select(a => Runs(a.Text)).ToArray();
        var most = 0.0;
        for (var i = 0; i < runs.Length; i++)
            for (var j = 0; j < i; j++)
                most = Math.Max(most, runs[i].Count(runs[j].Contains) * 1.0 / runs[i].Count);
        Assert.InRange(most, 0, 0.25);
    }

    [Fact]
    public void Bylines_AreFirstNameAndInitial() => Assert.All(s_articles.Concat(s_fakes.Select(f => f.Article)), a => Assert.Matches(@"^\p{Lu}\p{L}+ [A-Z]\.$", a.Byline));

    [Fact]
    public void Fakes_AreTwentyFourUnderOneByline_OfWhichThreeAreOriginal()
    {
        Assert.Equal((24, 3), (s_fakes.Count, s_fakes.Count(f => f.SourceUrls.Count == 0)));
        Assert.Single(s_fakes.Select(f => f.Article.Byline).Distinct());
        Assert.All(s_fakes, f => Assert.Equal(News.FakeDomain, f.Article.Domain));
        Assert.Equal(24, s_fakes.Select(f => f.Article.Url).Distinct().Count());
        Assert.All(News.FakeArticles, url => Assert.Contains(s_fakes, f => f.Article.Url == url));
        Assert.Contains(s_fakes, f => f.SourceUrls.Count == 2);
        Assert.DoesNotContain(s_fakes.Select(f => f.Article.Title), s_articles.Select(a => a.Title).Contains);
    }

    [Fact]
    public void Fakes_AppearAfterTheirSourcesAndAfterTheDomain() => Assert.All(s_fakes, f =>
    {
        Assert.True(f.Article.Published > new DateOnly(2023, 6, 27));
        Assert.All(Sources(f), s => Assert.True(s.Published < f.Article.Published));
    });

    [Fact]
    public void Fakes_BorrowedPercent_IsTheShareOfWordsInParagraphsOfTheSources() => Assert.All(s_fakes, f =>
    {
        var theirs = Sources(f).SelectMany(s => s.Paragraphs).ToHashSet();
        var taken = f.Article.Paragraphs.Where(theirs.Contains).ToArray();
        Assert.Equal(f.BorrowedPercent, Math.Round(100.0 * taken.Sum(Article.WordsOf) / f.Article.Words, MidpointRounding.AwayFromZero));
        if (f.SourceUrls.Count > 0) Assert.InRange(taken.Length * 100.0 / f.Article.Paragraphs.Count, 60, 95);
        // Every source gave something.
        Assert.All(Sources(f), s => Assert.Contains(s.Paragraphs, f.Article.Paragraphs.Contains));
    });

    static IEnumerable<Article> Sources(BorrowedArticle fake) => fake.SourceUrls.Select(url => s_articles.Single(a => a.Url == url));

    static HashSet<string> Runs(string text)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, words.Length - 7).Select(i => string.Join(' ', words[i..(i + 8)]))];
    }
}
