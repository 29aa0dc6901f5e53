using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class ZeeschuimerTikTokTests
{
    static string Item(string data) =>
        $$"""{"nav_index":"1:4:0","item_id":"7288995634328177926","timestamp_collected":1697108706245,"source_platform":"tiktok.com","source_platform_url":"https://www.tiktok.com/search","source_url":"https://www.tiktok.com/api/search","user_agent":"x","data":{{data}},"id":1}""";

    static string Video(string author, string more = "") =>
        $$"""{"id":"7288995634328177926","desc":"#paris with @sim_b","createTime":1697101549,"author":{{author}},"authorStats":{"followerCount":12,"followingCount":0},"stats":{"diggCount":59,"shareCount":0,"commentCount":3,"playCount":3597},"duetInfo":{"duetFromId":"0"},"challenges":[{"title":"paris"}],"textExtra":[{"hashtagName":"paris","type":1,"userUniqueId":""},{"hashtagName":"","type":0,"userUniqueId":"sim_b"}]{{more}}}""";

    const string Author = """{"id":"7158414720537232389","uniqueId":"sim_ayse","nickname":"Ayşe","signature":"Films."}""";

    public static FormatSample Sample => new("zeeschuimer-tiktok", Item(Video(Author)) + "\n");

    [Fact]
    public void ZeeschuimerTikTok_Video_IsReadInFull()
    {
        var seen = Observed.One(Sample.Text);
        Assert.Equivalent(
            new Post { Id = "7288995634328177926", AccountId = "7158414720537232389", Time = Some.Utc("2023-10-12T09:05:49Z"), Text = "#paris with @sim_b", Hashtags = ["paris"], Mentions = ["sim_b"] },
            seen.Post, strict: true);
        Assert.Equal(new Account { Id = "7158414720537232389", Handle = "sim_ayse", Name = "Ayşe", Description = "Films.", Followers = 12, Following = 0 }, seen.Account);
        Assert.Equal((new Counters(59, 0, 3, null, 3597), Some.Utc("2023-10-12T11:05:06.245Z")), (seen.Counters, seen.Seen));
    }

    [Theory]
    [InlineData(",\"authorId\":\"7158414720537232389\",\"nickname\":\"Ayşe\"", "7158414720537232389")]
    [InlineData(",\"nickname\":\"Ayşe\"", "sim_ayse")]
    public void ZeeschuimerTikTok_AuthorAsText_IsTheHandle(string more, string id)
    {
        var account = Observed.One(Item(Video("\"sim_ayse\"", more))).Account;
        Assert.Equal((id, "sim_ayse", "Ayşe"), (account.Id, account.Handle, account.Name));
    }

    [Fact]
    public void ZeeschuimerTikTok_Duet_QuotesTheOtherVideo() =>
        Assert.Equal("7288995634328177000", Observed.One(Item(Video(Author).Replace("\"duetFromId\":\"0\"", "\"duetFromId\":\"7288995634328177000\"", StringComparison.Ordinal))).Post!.QuoteOf);

    [Fact]
    public void ZeeschuimerTikTok_ItemWithoutAVideo_IsRejectedWithAReason() =>
        Assert.Equal("an item without a video, such as a live stream or an advertisement", Observed.Of(Sample.Text + Item("""{"id":"1"}""") + "\n")[1].Rejection!.Reason);

    [Fact]
    public void ZeeschuimerTikTok_RealItems_AreAllRead()
    {
        var rows = Observed.OfFile(Samples.Find("formats/zeeschuimer/tiktok-test.ndjson"));
        Assert.Equal((96, 96), (rows.Count, rows.Count(r => r.Observation is { Post: not null, Account: { Handle.Length: > 0, Followers: not null }, Counters: { Likes: not null, Reposts: not null, Replies: not null, Views: not null } })));
        Assert.Equal(("7288995634328177926", "7158414720537232389", 59L), (rows[0].Observation!.Post!.Id, rows[0].Observation!.Account.Id, rows[0].Observation!.Counters.Likes));
        Assert.Equal(8, rows.Sum(r => r.Observation!.Post!.Mentions.Count));
    }
}
