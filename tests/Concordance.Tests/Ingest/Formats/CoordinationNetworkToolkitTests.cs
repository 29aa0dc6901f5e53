using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class CoordinationNetworkToolkitTests
{
    const string Header = "\ufeffmessage_id,user_id,username,repost_id,reply_id,message,timestamp,urls\n";
    const string OtherOrigin = "seconds that do not count from 1970: add to the column 'timestamp' the time from which they count, in seconds since 1970";

    public static FormatSample Sample => new("coordination-network-toolkit", Header + "1,u1,sim_a,9,8,\"Text #Tag\",1606451170,\"https://news.example/a,b https://other.example/c\"\n");

    [Fact]
    public void CoordinationNetworkToolkit_Row_IsReadInFull()
    {
        var reading = Reading.OfText(Sample.Text);
        Assert.Equal("coordination-network-toolkit", reading.Sources[0].Format);
        Assert.Equivalent(
            new Post
            {
                Id = "1", AccountId = "u1", Time = Some.Utc("2020-11-27T04:26:10Z"), Text = "Text #Tag", RepostOf = "9", IsRepost = true, ReplyTo = "8", Hashtags = ["tag"],
                Urls = ["https://news.example/a,b", "https://other.example/c"],
            },
            reading.Data.Posts[0], strict: true);
        Assert.Equal("sim_a", reading.Data.Accounts["u1"].Handle);
    }

    [Theory]
    [InlineData("\"['http://news.example/4', 'http://news.example/6']\"", 2)]
    [InlineData("['http://news.example/4']", 1)]
    [InlineData("[]", 0)]
    [InlineData("", 0)]
    public void CoordinationNetworkToolkit_PythonLists_AreReadAsLists(string urls, int count) =>
        Assert.Equal(new[] { "http://news.example/4", "http://news.example/6" }.Take(count), Observed.One(Header + $"1,u1,sim_a,,,x,1606451170.518101,{urls}\n").Post!.Urls);

    [Theory]
    [InlineData("1606451170.518101", "2020-11-27T04:26:10.518101Z")]
    [InlineData("1606451170.5", "2020-11-27T04:26:10.5Z")]
    [InlineData("1606451170518", "2020-11-27T04:26:10.518Z")]
    public void CoordinationNetworkToolkit_SecondsSince1970_AreExact(string seconds, string time) =>
        Assert.Equal(Some.Utc(time), Observed.One(Header + $"1,u1,sim_a,,,x,{seconds},\n").Post!.Time);

    [Theory]
    [InlineData("0", OtherOrigin)]
    [InlineData("59.0", OtherOrigin)]
    [InlineData("-5", OtherOrigin)]
    [InlineData("408240382.123", OtherOrigin)]
    [InlineData("1.6e9", "a time in a form that is not known")]
    [InlineData("99999999999.5", "a time in a form that is not known")]
    public void CoordinationNetworkToolkit_SecondsFromElsewhere_AreNotGuessed(string seconds, string reason) =>
        Assert.Equal(reason, Assert.Single(Observed.Of(Header + $"1,u1,sim_a,,,x,{seconds},\n")).Rejection!.Reason);

    [Fact]
    public void CoordinationNetworkToolkit_RealTestInput_IsRejectedWithTheRemedy() =>
        Assert.Equal(Enumerable.Repeat(OtherOrigin, 15), Observed.OfFile(Samples.Find("formats/cnt/coretweet_test_input.csv")).Select(r => r.Rejection?.Reason));

    [Fact]
    public void CoordinationNetworkToolkit_RealSample_IsReadInFull()
    {
        using var folder = new TempFolder();
        var reading = Reading.Of(Some.Case(folder.Path, SourcePaths.Relative(folder.Path, Samples.Find("formats/cnt/sample_data.csv"))));
        Assert.Equal((100L, 100L), (reading.Sources[0].Read, reading.Sources[0].Kept));
        var post = Assert.Single(reading.Data.Posts, p => p.Id == "2");
        Assert.Equal(("1", "1", Some.Utc("2020-11-27T04:26:10.518142Z")), (post.AccountId, post.RepostOf, post.Time));
        Assert.Equal(["http://example.com/4", "http://example.com/6"], post.Urls);
        Assert.All(reading.Data.Posts.SelectMany(p => p.Urls), u => Assert.StartsWith("http://example.com/", u, StringComparison.Ordinal));
    }
}
