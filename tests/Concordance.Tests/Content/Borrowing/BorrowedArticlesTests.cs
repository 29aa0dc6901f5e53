using System.Globalization;
using Concordance.Content;
using Concordance.SideData;

namespace Concordance.Tests.Content.Borrowing;

public class BorrowedArticlesTests
{
    static readonly DateOnly s_day = new(2023, 7, 18);

    static Article Of(string site, string text, int? day = 0, string? name = null, string? byline = null) =>
        new($"https://{site}.example/{name ?? "1"}", $"{site}.example", "T", byline, day is { } d ? s_day.AddDays(d) : null, text);

    static string Words(int seed, int count) => BorrowedPassagesTests.Words(new Random(seed), count, "w");

    static BorrowingResult Result(params Article[] articles) => BorrowedArticles.Of(articles, cancel: TestContext.Current.CancellationToken);

    static int[] Counts(BorrowingResult result, string site) => [.. Enum.GetValues<BorrowingKind>().Select(k => result.Articles.Single(a => a.Site == site + ".example").Count(k))];

    [Theory]
    [InlineData(0, 1, BorrowingKind.Lent, BorrowingKind.Borrowed)]
    [InlineData(1, 0, BorrowingKind.Borrowed, BorrowingKind.Lent)]
    [InlineData(0, 0, BorrowingKind.Undecided, BorrowingKind.Undecided)]
    [InlineData(null, 0, BorrowingKind.Undecided, BorrowingKind.Undecided)]
    [InlineData(null, null, BorrowingKind.Undecided, BorrowingKind.Undecided)]
    public void Of_DaysDecideWhoBorrowed(int? first, int? second, BorrowingKind expected, BorrowingKind other)
    {
        var passage = Words(1, 40);
        var result = Result(Of("a", $"{Words(2, 60)} {passage}", first), Of("b", $"{passage} {Words(3, 10)}", second));
        Assert.Equal((100, 40, 0.4), (result.Articles[0].Words, result.Articles[0].Count(expected), result.Articles[0].Share(expected)));
        Assert.Equal(0.8, result.Articles[1].Share(other));
        Assert.Equal(("b.example", 40, 40), Assert.Single(result.Articles[0].Sources(expected)) is var source ? (source.Site, source.Words, source.Longest) : default);
        Assert.Equal(expected == BorrowingKind.Undecided ? (first is null ? 1 : 0) + (second is null ? 1 : 0) : 0, result.Undated);
        Assert.Equal(other == BorrowingKind.Borrowed, result.IsMostlyBorrowed(result.Articles[1]));
    }

    [Fact]
    public void Of_SeveralSources_ShareTheWordsOut()
    {
        var (one, two) = (Words(1, 30), Words(2, 20));
        var result = Result(Of("a", $"{one} {Words(3, 30)} {two} {Words(4, 20)}", 2), Of("b", one), Of("c", $"{one} {two}", 1), Of("d", two));
        var sources = result.Articles[0].Sources(BorrowingKind.Borrowed);
        // Of those that have as much of it the earliest.
        Assert.Equal([("b.example", 30), ("d.example", 20)], sources.Select(s => (s.Site, s.Words)));
        Assert.Equal([40, 60], [result.Articles[0].Words - 60, 60]);
        Assert.Equal(50, result.Articles[2].Count(BorrowingKind.Borrowed));
    }

    [Fact]
    public void Of_DispatchOfManySites_IsNobodysAndWhatIsTakenBesideItIs()
    {
        var (dispatch, own) = (Words(1, 50), Words(2, 120));
        Article[] agency = [.. Enumerable.Range(0, 7).Select(i => Of("s" + i.ToString(CultureInfo.InvariantCulture), $"{dispatch} {Words(10 + i, 40)}", i))];
        var result = Result([.. agency, Of("a", own), Of("b", $"{own} {Words(3, 5)} {dispatch}", 9)]);
        Assert.Equal([0, 0, 0, 50, 0, 0], Counts(result, "s3"));
        Assert.Equal([120, 0, 0, 50, 0, 0], Counts(result, "b"));
        // In as many as are allowed it is borrowed.
        Assert.Equal(50, BorrowedArticles.Of(agency, new() { MostSites = 6 }, TestContext.Current.CancellationToken).Articles[3].Count(BorrowingKind.Borrowed));
    }

    [Fact]
    public void Of_StockPhraseInABorrowedPassage_IsBorrowedWithIt()
    {
        var (phrase, around) = (Words(1, 14), Words(2, 60).Split(' '));
        var passage = string.Join(' ', [.. around[..30], phrase, .. around[30..]]);
        var result = Result([.. Enumerable.Range(0, 8).Select(i => Of("s" + i.ToString(CultureInfo.InvariantCulture), $"{phrase} {Words(10 + i, 40)}")), Of("a", passage), Of("b", $"{Words(3, 20)} {passage}", 1)]);
        Assert.Equal([74, 0, 0, 0, 0, 0], Counts(result, "b"));
    }

    [Fact]
    public void Of_QuotedSpeech_IsCountedApart()
    {
        var speech = Words(1, 30);
        var result = Result(Of("a", $"{Words(2, 40)} « {speech} », {Words(3, 20)}"), Of("b", $"{Words(4, 40)} “{speech}” {Words(5, 20)}", 1), Of("c", $"{Words(6, 40)} {speech} {Words(7, 20)}", 2));
        Assert.Equal([0, 0, 0, 0, 30, 0], Counts(result, "b"));
        // Who says it as his own borrows.
        Assert.Equal([30, 0, 0, 0, 0, 0], Counts(result, "c"));
        var copied = Result(Of("a", $"{Words(2, 40)} « {speech} » {Words(3, 20)}"), Of("b", $"{Words(2, 40)} « {speech} » {Words(3, 20)}", 1));
        Assert.Equal([90, 0, 0, 0, 0, 0], Counts(copied, "b"));
    }

    [Fact]
    public void Of_OneSite_RepeatsItselfUnderAllItsHosts()
    {
        var text = Words(1, 40);
        Article own = new("https://www.a.co.uk/2", "www.a.co.uk", "T", null, s_day.AddDays(1), text);
        var result = Result(new("https://news.a.co.uk/1", "news.a.co.uk", "T", null, s_day, text), own, Of("b", Words(2, 40)));
        Assert.All(result.Articles.Where(a => a.Site == "a.co.uk"), a => Assert.Equal(40, a.Count(BorrowingKind.SameSite)));
        Assert.Equal(2, result.Articles.Count(a => a.Site == "a.co.uk"));
    }

    [Fact]
    public void Of_OneAddressTwice_IsOneArticle()
    {
        var text = Words(1, 40);
        var result = Result(Of("a", text, 3), Of("a", Words(2, 20), 1) with { Url = "https://www.a.example/1?utm_source=x" }, Of("b", text, 2));
        Assert.Equal((2, 1), (result.Articles.Count, result.Repeated));
        Assert.All(result.Articles, a => Assert.Empty(a.Passages));
    }

    [Fact]
    public void Of_OrderOfTheInput_ChangesNothing()
    {
        var random = new Random(6);
        // Some stand in many articles, most in two or three.
        string[] passages = [.. Enumerable.Range(0, 600).Select(i => Words(i < 300 ? i % 10 : i, 8 + i % 40))];
        Article[] articles = [.. Enumerable.Range(0, 400).Select(i => Of("s" + random.Next(20).ToString(CultureInfo.InvariantCulture), string.Join(" new ", random.GetItems(passages, random.Next(8))), random.Next(6) is > 0 and var day ? day : null, i.ToString(CultureInfo.InvariantCulture)))];
        var first = Shape();
        Assert.All(Enum.GetNames<BorrowingKind>().Except([nameof(BorrowingKind.Quoted)]), k => Assert.Contains(k, first, StringComparison.Ordinal));
        for (var again = 0; again < 4; again++)
        {
            random.Shuffle(articles);
            Assert.Equal(first, Shape());
        }

        string Shape() => string.Join('\n', Result(articles).Articles.Select(a => $"{a.Article.Url} {a.Words}: " + string.Join(", ", a.Passages.Select(p => $"{p.Kind} {p.Other.Url} {p.Place}"))));
    }

    /// <summary>As many places as are allowed are looked at, however many there are.</summary>
    [Theory]
    [InlineData(1, BorrowingKind.SameSite)]
    [InlineData(10_000, BorrowingKind.CommonToMany)]
    public void Of_ThousandsOfEqualArticles_AreNotComparedWithEachOther(int sites, BorrowingKind expected)
    {
        var text = Words(1, 60);
        Article[] articles = [.. Enumerable.Range(0, 10_000).Select(i => Of("s" + (i % sites).ToString(CultureInfo.InvariantCulture), text, i % 300, i.ToString(CultureInfo.InvariantCulture)))];
        var result = Result(articles);
        Assert.All(result.Articles, a => Assert.Equal(60, a.Count(expected)));
        BorrowingOptions options = new();
        var words = new PassageWords(options);
        PassageText[] texts = [.. articles.Select(a => words.Of(a.Text))];
        var finder = new PassageFinder(texts, new(texts, [.. Enumerable.Range(0, texts.Length).Select(i => i % sites)], options, TestContext.Current.CancellationToken), options);
        Assert.InRange(finder.Of(5000).Count, options.MostPlaces - 1, options.MostPlaces);
    }

    [Fact]
    public void Of_NoticeOnEveryPage_HidesNoPassage()
    {
        var (notice, taken) = (Words(1, 40), Words(2, 60));
        Article[] pages = [.. Enumerable.Range(0, 500).Select(i => Of("a", $"{Words(10 + i, 30)} {(i == 250 ? taken : "")} {notice}", i % 9, i.ToString(CultureInfo.InvariantCulture)))];
        var result = Result([.. pages, Of("b", $"{taken} {Words(3, 10)}", 20)]);
        Assert.Equal([60, 0, 0, 0, 0, 0], Counts(result, "b"));
        Assert.All(result.Articles.Where(a => a.Site == "a.example"), a => Assert.Equal(40, a.Count(BorrowingKind.SameSite)));
    }

    [Fact]
    public void Of_Nothing_IsNothing()
    {
        Assert.Empty(Result().Articles);
        var empty = Assert.Single(Result(Of("a", "\ud800 \u202e", null)).Articles);
        Assert.True(double.IsNaN(empty.Share(BorrowingKind.Borrowed)));
        Assert.Empty(Result(Of("a", "")).LongEnough);
        Assert.Throws<InputException>(() => BorrowedArticles.Of([], new() { LeastWords = 1 }, TestContext.Current.CancellationToken));
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => BorrowedArticles.Of([Of("a", Words(1, 20))], cancel: stopped.Token));
    }
}
