using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class ClemsonTrollTweetsTests
{
    const string Header = "author_id,content,region,language,publish_date,harvested_date,following,followers,updates,post_type,retweet\n";

    public static FormatSample Sample => new("troll-tweets-by-author", Header + "sim_troll,Text #Tag https://t.co/a,Unknown,Russian,2016-08-01 00:01:00,2016-08-21 16:09:00,290,3956,3933,R,1\n");

    [Fact]
    public void ClemsonTrollTweets_Row_IsReadAtUtcAndToTheMinute()
    {
        var reading = Reading.OfText(Sample.Text);
        Assert.Equal(("troll-tweets-by-author", "UTC", TimeSpan.FromMinutes(1)), (reading.Sources[0].Format, reading.Sources[0].TimeZone, reading.Data.Resolution));
        var post = reading.Data.Posts[0];
        Assert.Equal(("posts:2", "sim_troll", Some.Utc("2016-08-01T00:01:00Z"), true, null), (post.Id, post.AccountId, post.Time, post.IsRepost, post.RepostOf));
        Assert.Equal(["tag"], post.Hashtags);
        Assert.Equal(new Account { Id = "sim_troll", Handle = "sim_troll", Followers = 3956, Following = 290 }, reading.Data.Accounts["sim_troll"]);
    }

    [Fact]
    public void ClemsonTrollTweets_RealSample_IsReadInFull()
    {
        using var folder = new TempFolder();
        var source = Assert.Single(Reading.Of(Some.Case(folder.Path, SourcePaths.Relative(folder.Path, Samples.Find("trolls/sample_100k_2016.csv.gz")))).Sources);
        Assert.Equal(("troll-tweets-by-author", 100_000L, 100_000L), (source.Format, source.Read, source.Kept));
    }
}

public class FiveThirtyEightTrollTweetsTests
{
    const string Short = "external_author_id,author,content,region,language,publish_date,harvested_date,following,followers,updates,post_type,account_type,retweet,account_category,new_june_2018";
    const string Row = "906000000000000000,SIM_TROLL,\"\"\"Quoted\"\" text https://t.co/a\",Unknown,English,10/1/2017 9:58,10/1/2017 9:59,1052,9636,253,,Right,0,RightTroll,0";
    const string Long = Short + ",alt_external_id,tweet_id,article_url,tco1_step1,tco2_step1,tco3_step1\n";

    public static FormatSample Sample => new("troll-tweets", Long + Row + ",905874659358453760,914580356430536707,http://posts.example/1,https://news.example/a,https://other.example/b,\n");

    public static FormatSample SampleWithoutIds => new("troll-tweets", $"{Short}\n{Row}\n");

    [Fact]
    public void FiveThirtyEightTrollTweets_Row_HasTheMonthFirstAndItsWholeIds()
    {
        var reading = Reading.OfText(Sample.Text);
        Assert.Equal(("troll-tweets", TimeSpan.FromMinutes(1)), (reading.Sources[0].Format, reading.Data.Resolution));
        var post = reading.Data.Posts[0];
        Assert.Equal(("914580356430536707", "905874659358453760", Some.Utc("2017-10-01T09:58:00Z"), "\"Quoted\" text https://t.co/a"), (post.Id, post.AccountId, post.Time, post.Text));
        Assert.Equal(["https://news.example/a", "https://other.example/b"], post.Urls);
        Assert.Equal("SIM_TROLL", reading.Data.Accounts["905874659358453760"].Handle);
    }

    [Fact]
    public void FiveThirtyEightTrollTweets_FilesWithoutIds_GoByTheHandle()
    {
        var seen = Observed.One($"{Short}\n{Row}\n");
        Assert.Equal(("posts:2", "SIM_TROLL"), (seen.Post!.Id, seen.Post.AccountId));
        Assert.Equal(["https://t.co/a"], seen.Post.Urls);
        Assert.Equal(Some.Utc("2017-10-01T09:59:00Z"), seen.Seen);
    }

    [Fact]
    public void FiveThirtyEightTrollTweets_RowWithoutItsId_IsNotFiledUnderTheHandle() =>
        Assert.Equal("no account id", Observed.Of(Sample.Text + Row + ",,914580356430536709,,,,\n")[1].Rejection!.Reason);
}
