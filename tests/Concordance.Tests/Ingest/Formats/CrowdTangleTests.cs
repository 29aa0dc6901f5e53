namespace Concordance.Tests.Ingest.Formats;

public class CrowdTangleTests
{
    static FormatSample Pages { get; } = new("crowdtangle-csv", """
        Page Name,User Name,Facebook Id,Page Category,Page Admin Top Country,Page Description,Page Created,Likes at Posting,Followers at Posting,Post Created,Post Created Date,Post Created Time,Type,Total Interactions,Likes,Comments,Shares,Love,URL,Message,Link,Final Link,Image Text,Link Text,Description,Sponsor Id,Overperforming Score
        Sim Page,simpage,100044000000001,NEWS_SITE,FR,About us,2012-01-10 18:20:58,1464754,1562141,2021-07-06 16:45:20 EDT,2021-07-06,16:45:20,Link,"1,234","1,003",12,5,7,https://www.facebook.com/100044000000001/posts/1,"Read, #Bir https://outlet.example/c",https://sho.example/x,https://outlet.example/a,,Title,Lede,,-1.5
        """);

    static FormatSample Groups { get; } = new("crowdtangle-csv", """
        Group Name,User Name,Facebook Id,Likes at Posting,Created,Type,Likes,Comments,Shares,URL,Message,Link,Final Link,Link Text,Description,Overperforming Score
        Sim Group,,200,,2021-01-06 16:45:20 EST,Status,1,0,0,https://www.facebook.com/groups/200/permalink/2,Text,https://outlet.example/b,,,,1
        Sim Group,,200,,2021-01-06 16:45:20 CST,Status,1,0,0,https://www.facebook.com/groups/200/permalink/3,Text,,,,,1
        """);

    static FormatSample CooRnet { get; } = new("coornet", """
        "id","platform","date","type","message","expanded","postUrl","account.id","account.name","account.handle","account.url","account.platform","account.platformId","account.subscriberCount","account.pageCreatedDate","statistics.actual.likeCount","statistics.actual.shareCount","statistics.actual.commentCount"
        "47|1","Facebook","2021-01-06 16:45:20","link","Text","https://outlet.example/a",NA,"47","Sim Page","NA","https://www.facebook.com/100044000000001","Facebook","100044000000001",1562141,NA,3,2,1
        "48|1","Facebook","2021-01-06 16:45:21","link",NA,"https://outlet.example/a",NA,"48","Sim Group",NA,"https://www.facebook.com/200","Facebook",NA,NA,NA,NA,NA,NA
        """);

    [Fact]
    public void Pages_Posts_AreRead()
    {
        var rows = Rows.Of(Pages.Text, "UTC");
        Assert.Equivalent(
            new Post
            {
                Id = "https://www.facebook.com/100044000000001/posts/1", AccountId = "100044000000001", Time = Some.Utc("2021-07-06T20:45:20Z"), Text = "Read, #Bir https://outlet.example/c",
                Hashtags = ["bir"], Urls = ["https://outlet.example/a", "https://outlet.example/c"],
            },
            Assert.Single(rows.Posts), strict: true);
        Assert.Equal(
            new Account { Id = "100044000000001", Handle = "simpage", Name = "Sim Page", Description = "About us", CreatedAt = Some.Utc("2012-01-10T18:20:58Z"), Followers = 1562141 }, rows.Accounts[0]);
        Assert.Equal(new(1003, 5, 12, null, null), rows.Outcomes[0].Observation!.Counters);
    }

    [Fact]
    public void Groups_ZoneThatCanBeReadTwoWays_IsRejected()
    {
        var rows = Rows.Of(Groups.Text);
        Assert.Equal(["a time in a form that is not known"], rows.Reasons);
        var post = Assert.Single(rows.Posts);
        Assert.Equal((Some.Utc("2021-01-06T21:45:20Z"), "https://outlet.example/b", null), (post.Time, post.Urls[0], rows.Accounts[0].Followers));
    }

    [Fact]
    public void CooRnet_Shares_AreReadWithoutRsWordForNone()
    {
        var rows = Rows.Of(CooRnet.Text);
        Assert.Equivalent(new Post { Id = "47|1", AccountId = "100044000000001", Time = Some.Utc("2021-01-06T16:45:20Z"), Text = "Text", Urls = ["https://outlet.example/a"] }, rows.Posts[0], strict: true);
        Assert.Equal(("48", "", null), (rows.Posts[1].AccountId, rows.Posts[1].Text, rows.Accounts[1].Followers));
        Assert.Equal([new(3, 2, 1, null, null), default], rows.Outcomes.Select(o => o.Observation!.Counters));
        Assert.All(rows.Accounts, a => Assert.Null(a.Handle));
        Assert.All(rows.Outcomes, o => Assert.Empty(o.Remarks));
    }
}
