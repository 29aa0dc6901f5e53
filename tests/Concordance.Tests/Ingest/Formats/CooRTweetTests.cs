using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class CooRTweetTests
{
    const string Header = "object_id,account_id,content_id,timestamp_share\n";

    public static FormatSample Sample => new("coortweet", Header + "o1,a1,c1,1623881091\no2,a1,c1,1623881091\no1,a2,c2,1623881095\n");

    [Fact]
    public void CooRTweet_RowsOfOneContent_AreAShareEach()
    {
        var reading = Reading.OfText(Sample.Text);
        Assert.Equal(("coortweet", 3L), (reading.Sources[0].Format, reading.Sources[0].Kept));
        Assert.Equal(
            [("c1#o1", "a1", "o1", "2021-06-16T22:04:51Z"), ("c1#o2", "a1", "o2", "2021-06-16T22:04:51Z"), ("c2#o1", "a2", "o1", "2021-06-16T22:04:55Z")],
            reading.Data.Posts.Select(p => (p.Id, p.AccountId, p.RepostOf!, Time: $"{p.Time:yyyy-MM-ddTHH:mm:ssZ}")));
        Assert.All(reading.Data.Posts, p => Assert.True(p.IsRepost));
    }

    [Theory]
    [InlineData("o1,a1,,1623881091", "no content id")]
    [InlineData(",a1,c1,1623881091", "no object that was shared")]
    [InlineData("NA,a1,c1,1623881091", "no object that was shared")]
    [InlineData("o1,,c1,1623881091", "no account id")]
    [InlineData("o1,a1,1.01421E+18,1623881091", "an id that a spreadsheet has rounded")]
    [InlineData("1.01421E+18,a1,c1,1623881091", "an id that a spreadsheet has rounded")]
    [InlineData("o1,a1,c1,70", "seconds that do not count from 1970: add to the column 'timestamp_share' the time from which they count, in seconds since 1970")]
    public void CooRTweet_RowThatLacksSomething_IsRejectedWithAReason(string row, string reason) =>
        Assert.Equal(reason, Assert.Single(Observed.Of(Header + row + "\n")).Rejection!.Reason);

    [Fact]
    public void CooRTweet_RealShares_AreAllThereOnce()
    {
        using var folder = new TempFolder();
        var reading = Reading.Of(Some.Case(folder.Path, SourcePaths.Relative(folder.Path, Samples.Find("coordination/russian_coord_tweets.csv"))));
        var source = Assert.Single(reading.Sources);
        // One row stands in the table twice.
        Assert.Equal((35_125L, 35_124L, 0L, 1L), (source.Read, source.Kept, source.Rejected, source.Merged));
        Assert.Equal(7_285, reading.Data.Posts.Select(p => p.RepostOf).Distinct().Count());
        Assert.Equal(9_509, reading.Data.Accounts.Count);
    }
}
