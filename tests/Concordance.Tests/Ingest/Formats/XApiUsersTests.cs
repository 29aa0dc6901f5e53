namespace Concordance.Tests.Ingest.Formats;

public class XApiV1UsersTests
{
    public static FormatSample Sample => new("x-api-v1-users", """
        {"id":900000000000000001,"id_str":"900000000000000001","name":"Ayşe Örnek","screen_name":"sim_ayse","location":"","description":"Reads.","followers_count":12,"friends_count":0,"listed_count":1,"created_at":"Mon Mar 14 10:34:49 +0000 2022","statuses_count":40,"status":{"id_str":"1","text":"x"}}
        {"id":2,"id_str":"2","name":"B","screen_name":"sim_b","location":"İzmir","description":"","followers_count":1,"friends_count":2,"created_at":"Wed Jul 03 12:02:53 +0000 2013","statuses_count":0}

        """);

    [Fact]
    public void XApiV1Users_Account_IsReadInFull()
    {
        var rows = Observed.Of(Sample.Text);
        Assert.All(rows, r => Assert.Null(r.Observation!.Post));
        Assert.Equal(
            new Account { Id = "900000000000000001", Handle = "sim_ayse", Name = "Ayşe Örnek", CreatedAt = Some.Utc("2022-03-14T10:34:49Z"), Description = "Reads.", Followers = 12, Following = 0 },
            rows[0].Observation!.Account);
        Assert.Equal((null, "İzmir"), (rows[1].Observation!.Account.Description, rows[1].Observation!.Account.Location));
    }

    [Fact]
    public void XApiV1Users_RealAccounts_AreThoseThatMinetReadsFromThem()
    {
        var minet = Csv.Parse(File.ReadAllText(Samples.Find("formats/minet/user-export.csv")));
        string[] columns = ["id", "screen_name", "name", "description", "location", "followers", "friends"];
        var at = columns.Select(c => Array.IndexOf(minet[0], c)).ToList();
        var accounts = Observed.OfFile(Samples.Find("formats/twitter_v1/api-users-v1.json")).Select(r => r.Observation!.Account).ToList();
        Assert.Equal(
            minet.Skip(1).Select(r => string.Join('\t', at.Select(i => r[i]))),
            accounts.Select(a => string.Join('\t', a.Id, a.Handle, a.Name, a.Description, a.Location, a.Followers, a.Following)));
        Assert.Equal(Some.Utc("2017-08-16T18:33:34Z"), accounts[0].CreatedAt);
    }
}

public class XApiV2UsersTests
{
    const string Users = """{"id":"900000000000000001","username":"sim_ayse","name":"Ayşe Örnek","created_at":"2022-03-14T10:34:49.000Z","description":"Reads.","location":"Bakı","pinned_tweet_id":"7","public_metrics":{"followers_count":12,"following_count":0,"tweet_count":40,"listed_count":1},"verified":false},{"id":"2","username":"sim_b","name":"B","public_metrics":{"followers_count":1,"following_count":2,"tweet_count":3,"listed_count":0}}""";

    static string Page(string data) => $$$"""{"data":{{{data}}},"includes":{"tweets":[{"id":"7","text":"pinned","author_id":"900000000000000001"}]},"errors":[{"title":"Not Found Error"}],"__twarc":{"retrieved_at":"2023-07-20T00:00:00+00:00"}}""";

    public static FormatSample Sample => new("x-api-v2-users", Page($"[{Users}]") + "\n");

    [Fact]
    public void XApiV2Users_Page_GivesItsAccountsAndNotThePinnedPosts()
    {
        var rows = Observed.Of(Sample.Text);
        Assert.Equal(2, rows.Count);
        Assert.Equal(
            new Account { Id = "900000000000000001", Handle = "sim_ayse", Name = "Ayşe Örnek", CreatedAt = Some.Utc("2022-03-14T10:34:49Z"), Location = "Bakı", Description = "Reads.", Followers = 12, Following = 0 },
            rows[0].Observation!.Account);
        Assert.All(rows, r => Assert.Equal((null, Some.Utc("2023-07-20")), (r.Observation!.Post, r.Observation!.Seen)));
    }

    [Fact]
    public void XApiV2Users_Flattened_ReadAsThePage()
    {
        var flat = Observed.Of(SampleFlattened.Text);
        Assert.Equal(Observed.Of(Sample.Text).Select(r => r.Observation!.Account), flat.Select(r => r.Observation!.Account));
    }

    public static FormatSample SampleFlattened => new("x-api-v2-users", Users.Replace("},{", "}\n{", StringComparison.Ordinal) + "\n");

    [Theory]
    [InlineData("""{"errors":[{"title":"Not Found Error"},{"title":"Forbidden"}]}""", "a page with errors and no accounts")]
    [InlineData("""{"data":[17]}""", "not a JSON object")]
    [InlineData("""{"id":"5","author_id":"2","text":"x","created_at":"2023-07-20T00:00:00Z"}""", "a post, not an account")]
    public void XApiV2Users_WhatIsNoAccount_IsRejectedWithAReason(string line, string reason) =>
        Assert.Equal(reason, Observed.Of(Sample.Text + line + "\n")[^1].Rejection!.Reason);

    [Fact]
    public void XApiV2Users_BesidePosts_TellWhatThesePostsDoNot()
    {
        using var folder = new TempFolder();
        folder.Write("users.jsonl", Sample.Text);
        folder.Write("posts.csv", "id,author_id,created_at,text\n1,2,2023-07-18T10:00:00Z,x\n");
        var reading = Reading.Of(Some.Case(folder.Path, "posts.csv", "users.jsonl"));
        Assert.Equal((1L, 2L), (reading.Sources[0].Kept, reading.Sources[1].Kept));
        Assert.Equal(("sim_b", 1L), (reading.Data.Accounts["2"].Handle, reading.Data.Accounts["2"].Followers));
    }

    [Fact]
    public void XApiV2Users_RealPage_GivesAllAccounts()
    {
        var rows = Observed.OfFile(Samples.Find("formats/twitter_v2/users.jsonl"));
        Assert.Equal(96, rows.Count(r => r.Observation is { Post: null, Account: { Handle.Length: > 0, CreatedAt: not null, Followers: not null }, Seen: not null }));
        Assert.Equal(96, rows.Count);
    }
}
