using Concordance.Declaration;

namespace Concordance.Tests.Declaration;

public class SourceGlanceTests
{
    const string Header = "id,author_id,created_at,text\n";

    static SourceGlance Of(string rows, int most = SourceGlance.UsualRows)
    {
        using var folder = new TempFolder();
        return SourceGlance.Of([new() { Path = folder.Write("posts.csv", Header + rows) }], most, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void SourceGlance_CountsHashtagsAndDomainsAndTheirPeaks()
    {
        var glance = Of("""
            1,a,2024-07-01T23:59:00Z,#One https://www.outlet.example/a https://outlet.example/b
            2,b,2024-07-02T00:00:00Z,#one #two
            3,c,2024-07-02T10:00:00Z,#ONE http://blog.other.example/x?y=1
            4,d,2024-07-03T10:00:00Z,nothing
            5,,2024-07-03T10:00:00Z,#lost
            """);
        Assert.Equal((5, 4, true), (glance.Rows, glance.Posts, glance.IsWhole));
        Assert.Equal((Some.Utc("2024-07-01T23:59:00Z"), Some.Utc("2024-07-03T10:00:00Z")), (glance.First, glance.Last));
        Assert.Equal([new("one", 3, new(2024, 7, 2), 2), new("two", 1, new(2024, 7, 2), 1)], glance.Hashtags);
        Assert.Equal([new("other.example", 1, new(2024, 7, 2), 1), new("outlet.example", 1, new(2024, 7, 1), 1)], glance.Domains);
    }

    [Fact]
    public void SourceGlance_MoreRowsThanAreRead_SaysSoAndKeepsTen()
    {
        var rows = string.Concat(Enumerable.Range(0, 30).Select(i => $"{i},a,2024-07-01T10:00:00Z,#t{i:00}\n"));
        var glance = Of(rows, 29);
        Assert.Equal((29, false, 10), (glance.Rows, glance.IsWhole, glance.Hashtags.Count));
        Assert.True(Of(rows, 30).IsWhole);
    }

    [Fact]
    public void SourceGlance_NoPosts_HasNothing()
    {
        var glance = Of("");
        Assert.Equal((0, null, 0), (glance.Posts, glance.First, glance.Domains.Count));
    }

    [Theory]
    [InlineData("2024-07-01", "2024-07-31", "2024-07-01T00:00:00Z", "2024-08-01T00:00:00Z")]
    [InlineData("2024-07-01", "2024-07-01", "2024-07-01T00:00:00Z", "2024-07-02T00:00:00Z")]
    [InlineData("2024-07-01T12:00:00Z", "2024-07-01T13:30:00Z", "2024-07-01T12:00:00Z", "2024-07-01T13:30:00Z")]
    public void PeriodText_DaysAreWholeAndTimesAreInstants(string from, string to, string start, string end) =>
        Assert.Equal(new(Some.Utc(start), Some.Utc(end)), PeriodText.Read(from, to));

    [Theory]
    [InlineData("2024-07-02", "2024-07-01", "ends before")]
    [InlineData("2024-07-02", null, "one is missing")]
    [InlineData("1/7/2024", "2024-07-02", "no date and time")]
    [InlineData("2024-07-01T12:00:00", "2024-07-02", "no time zone")]
    [InlineData("2024-07-01T12:00:00+02:00", "2024-07-02", "not in UTC")]
    public void PeriodText_ThatIsNone_IsRefused(string from, string? to, string expected) => Assert.Contains(expected, Assert.Throws<InputException>(() => PeriodText.Read(from, to)).Problem);
}
