using System.Globalization;
using System.Text.Json;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests;

/// <summary>Reported: the fake outlet's articles were copied from others, under one by-line. Checked against the texts.</summary>
public class CopiedArticlesTests
{
    sealed record Told(string Url, string Domain, string Byline, string Published, IReadOnlyList<string> Paragraphs);

    static readonly Reading s_case = Cases.Default;

    static readonly Dictionary<string, Told> s_articles = GzipText.Lines(s_case.At("side/articles.jsonl")).Select(Parse).ToDictionary(a => a.Url);

    static readonly IReadOnlyList<Row> s_truth = s_case.Table("truth/articles.csv");

    [Fact]
    public void FakeOutlet_Byline_IsOneWhereOthersHaveMany()
    {
        var fake = s_articles.Values.Where(a => a.Domain == News.FakeDomain).ToArray();
        Assert.Equal(24, fake.Length);
        Assert.Single(fake.Select(a => a.Byline).Distinct());
        Assert.All(s_articles.Values.Where(a => a.Domain != News.FakeDomain).GroupBy(a => a.Domain), g => Assert.True(g.Select(a => a.Byline).Distinct().Count() >= 3));
    }

    [Fact]
    public void Truth_CopiedShare_IsThatOfTheTexts()
    {
        Assert.Equal(s_articles.Values.Where(a => a.Domain == News.FakeDomain).Select(a => a.Url).Order(), s_truth.Select(r => r["url"]).Order());
        Assert.All(s_truth, row =>
        {
            var article = s_articles[row["url"]];
            var sources = row["source_urls"].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(u => s_articles[u]).ToArray();
            var taken = sources.SelectMany(s => s.Paragraphs).ToHashSet();
            var (all, copied) = (article.Paragraphs.Sum(Words), article.Paragraphs.Where(taken.Contains).Sum(Words));
            Assert.Equal(row["borrowed_percent"], Math.Round(100m * copied / all, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture));
            Assert.Equal(sources.Length == 0, copied == 0);
            Assert.All(sources, s => Assert.True(string.CompareOrdinal(s.Published, article.Published) < 0 && s.Domain != News.FakeDomain));
            Assert.True(string.CompareOrdinal(article.Published, "2023-06-27") > 0, "published before the domain was registered");
        });
    }

    [Fact]
    public void Truth_MostArticles_AreCopiedForTheLargerPart() => Assert.Equal(21, s_truth.Count(r => int.Parse(r["borrowed_percent"], CultureInfo.InvariantCulture) >= 55));

    [Fact]
    public void Others_Paragraphs_AreCopiedFromNobody()
    {
        var others = s_articles.Values.Where(a => a.Domain != News.FakeDomain).ToArray();
        Assert.True(others.Length >= 60);
        Assert.Distinct(others.SelectMany(a => a.Paragraphs));
    }

    static int Words(string paragraph) => paragraph.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    static Told Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Of(string name) => json.RootElement.GetProperty(name).GetString()!;
        return new(Of("url"), Of("domain"), Of("byline"), Of("published_on"), Of("text").Split("\n\n"));
    }
}
