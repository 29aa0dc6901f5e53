using Concordance.Ingest;
using Concordance.Tests.Ingest.Formats;

namespace Concordance.Tests.Ingest;

public class TweetPagesTests
{
    const string Users = """
        {"id":"99","username":"sim_pages_reader_one","name":"Bir","created_at":"2023-07-01T00:00:00.000Z","location":"Bakı","description":"Ə","public_metrics":{"followers_count":12,"following_count":0}},{"id":"98","username":"sim_pages_reader_two"}
        """;

    static string Post(string id, string author = "99", string more = "") =>
        $$"""{"id":"{{id}}","author_id":"{{author}}","created_at":"2023-07-18T10:00:00.000Z","text":"text {{id}}"{{more}}}""";

    static string Page(string data, string users = Users, string retrieved = "2023-07-20T00:00:00+00:00") =>
        $$$"""{"data":{{{data}}},"includes":{"users":[{{{users}}}]},"meta":{"result_count":1},"__twarc":{"retrieved_at":"{{{retrieved}}}"}}""";

    static Reading Read(params string[] lines) => Reading.OfText(string.Join('\n', lines) + "\n");

    static void Counts(Reading reading, long read, long kept, long rejected, long merged)
    {
        var source = Assert.Single(reading.Sources);
        Assert.Equal((read, kept, rejected, merged), (source.Read, source.Kept, source.Rejected, source.Merged));
        Assert.Equal(rejected, reading.Quarantine.Count - 1);
    }

    [Fact]
    public void Pages_Post_ReadsAsItsFlattenedForm()
    {
        const string rest = """
            ,"lang":"fr","source":"Web","entities":{"hashtags":[{"tag":"Paris2024"}],"urls":[{"expanded_url":"https://a.example/1"}]},"referenced_tweets":[{"type":"quoted","id":"7"},{"type":"retweeted","id":"8"},{"type":"replied_to","id":"9"}],"attachments":{"media_keys":["3_1"]}
            """;
        var paged = Read(Page($"[{Post("1", more: rest)}]"));
        var flat = Read(Post("1", more: rest + $",\"author\":{Users[..Users.LastIndexOf(",{", StringComparison.Ordinal)]}"));
        Assert.Equivalent(flat.Data.Posts, paged.Data.Posts, strict: true);
        Assert.Equivalent(flat.Data.Accounts, paged.Data.Accounts, strict: true);
        Assert.Equal(flat.Data.Fields.Append(Field.Seen).Order(), paged.Data.Fields.Order());
        Assert.Equal(
            new Account { Id = "99", Handle = "sim_pages_reader_one", Name = "Bir", CreatedAt = Some.Utc("2023-07-01"), Location = "Bakı", Description = "Ə", Followers = 12, Following = 0 },
            paged.Data.Accounts["99"]);
        Assert.Equal(("x-api-v2", "x-api-v2"), (paged.Sources[0].Format, flat.Sources[0].Format));
    }

    [Fact]
    public void Pages_EachPostOfData_IsARowOfItsOwn()
    {
        var reading = Read(Page($"[{Post("1")},{Post("2", "98")}]"), Page($"[{Post("3")}]"));
        Counts(reading, 3, 3, 0, 0);
        Assert.Equal(["1", "2", "3"], reading.Data.Posts.Select(p => p.Id));
        Assert.Equal("sim_pages_reader_two", reading.Data.Accounts["98"].Handle);
    }

    [Fact]
    public void Pages_DataOfOnePost_IsARow() => Counts(Read(Page(Post("1"))), 1, 1, 0, 0);

    [Fact]
    public void Pages_WithoutIncludes_KeepThePosts()
    {
        var reading = Read($$"""{"data":[{{Post("1")}}]}""");
        Counts(reading, 1, 1, 0, 0);
        Assert.Equal(new Account { Id = "99" }, reading.Data.Accounts["99"]);
        Assert.DoesNotContain(Field.Location, reading.Data.Fields);
    }

    [Theory]
    [InlineData("""{"id":"1","username":"sim_someone_else_1"}""")]
    [InlineData("""null,17,"x",[],{},{"id":null},{"username":"sim_without_an_id"}""")]
    [InlineData("")]
    public void Pages_UserThatIsMissing_LeavesTheProfileUnknown(string users)
    {
        var reading = Read(Page($"[{Post("1")}]", users));
        Counts(reading, 1, 1, 0, 0);
        Assert.Null(reading.Data.Accounts["99"].Handle);
    }

    [Theory]
    [InlineData("""{"data":[{0}],"includes":null}""")]
    [InlineData("""{"data":[{0}],"includes":[]}""")]
    [InlineData("""{"data":[{0}],"includes":{"users":{"id":"99"}},"__twarc":7}""")]
    [InlineData("""{"data":[{0}],"includes":{"users":null},"errors":"x","meta":[],"__twarc":null}""")]
    public void Pages_NonsenseAroundThePosts_IsNoReasonToLoseThem(string page) =>
        Counts(Read(page.Replace("{0}", Post("1"), StringComparison.Ordinal)), 1, 1, 0, 0);

    [Theory]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":null,"errors":[]}""")]
    [InlineData("""{"meta":{"result_count":0},"__twarc":{"retrieved_at":"2023-07-20T00:00:00+00:00"}}""")]
    public void Pages_OnWhichNothingWasFound_AreNoRows(string page) => Counts(Read(page, Page($"[{Post("1")}]"), page), 1, 1, 0, 0);

    [Theory]
    [InlineData("""{"errors":[{"title":"Not Found Error","detail":"17"},{"title":"Not Found Error","detail":"18"},{"title":"Forbidden"}]}""", "a page with errors and no posts", "Not Found Error, Forbidden")]
    [InlineData("""{"data":[],"errors":[{"title":"Forbidden"}],"meta":{"result_count":0}}""", "a page with errors and no posts", "Forbidden")]
    [InlineData("""{"data":null,"errors":{"title":7}}""", "a page with errors and no posts", "")]
    [InlineData("""{"errors":[null,3]}""", "a page with errors and no posts", "")]
    [InlineData("""{"meta":{"result_count":3}}""", "a page that counts posts and holds none", "")]
    public void Pages_ErrorsWithoutPosts_AreTold(string page, string reason, string detail)
    {
        var reading = Read(page, Page($"[{Post("1")}]"));
        Counts(reading, 2, 1, 1, 0);
        Assert.Equal(["1", reason, page], reading.Quarantine[1][1..]);
        Assert.Equal(detail, reading.Details[0]);
    }

    [Fact]
    public void Pages_NonsenseAmongThePosts_IsRejectedWithItsOwnText()
    {
        string[] nonsense = ["7", "null", "[{}]", "{}", """{"id":"2"}""", """{"id":"3","username":"sim_a_user_no_post"}""", """{"author_id":"99","created_at":"2023-07-18T10:00:00Z","text":"x"}"""];
        var reading = Read("", Page($"[{string.Join(',', nonsense)},{Post("1")}]"));
        Counts(reading, 8, 1, 7, 0);
        Assert.Equal(nonsense, reading.Quarantine.Skip(1).Select(r => r[3]));
        Assert.All(reading.Quarantine.Skip(1), r => Assert.Equal("2", r[1]));
        Assert.Equal(
            ["not a JSON object", "not a JSON object", "not a JSON object", "no post id", "no account id", "a user, not a post", "no post id"],
            reading.Quarantine.Skip(1).Select(r => r[2]));
    }

    [Fact]
    public void Pages_NumbersWhereTextIsExpected_KeepTheirDigits()
    {
        var reading = Read(Page("""[{"id":9007199254740993,"author_id":1681234567890123457,"created_at":1689674400,"text":17,"lang":{"x":1}}]""", """{"id":1681234567890123457,"username":12345678901234567,"public_metrics":[]}"""));
        var post = Assert.Single(reading.Data.Posts);
        Assert.Equal(("9007199254740993", "1681234567890123457", "17", null), (post.Id, post.AccountId, post.Text, post.Language));
        Assert.Equal("12345678901234567", reading.Data.Accounts[post.AccountId].Handle);
    }

    [Fact]
    public void Pages_HalfASurrogatePair_IsNoReasonToLoseAPage()
    {
        var reading = Read(Page($$"""[{"id":"2","author_id":"99","created_at":"2023-07-18T10:00:00Z","text":"cut \ud83d","\udc00":"\ud83d\ude42"},{{Post("3")}}]""", """{"id":"99","name":"half \uDE42"}"""));
        Counts(reading, 2, 2, 0, 0);
        Assert.Equal("cut \ufffd", reading.Data.Posts.Single(p => p.Id == "2").Text);
        Assert.Equal("half \ufffd", reading.Data.Accounts["99"].Name);
    }

    [Fact]
    public void Pages_CutOff_AreOneRejectedRowThatSaysSo()
    {
        var whole = Page($"[{Post("1")},{Post("2")}]");
        var cut = whole[..(whole.Length / 2)];
        var reading = Read(whole, cut);
        Counts(reading, 3, 2, 1, 0);
        Assert.Equal(["2", "not valid JSON: a page of posts that is cut off or damaged", cut], reading.Quarantine[1][1..]);
    }

    [Fact]
    public void Pages_AnyCut_NeverStopsTheReading()
    {
        var whole = Page($"[{Post("1")}]");
        Assert.All(Enumerable.Range(1, whole.Length - 1), length =>
        {
            var rows = Rows.Of($"{Post("0")}\n{whole[..length]}\n");
            Assert.Equal((2, 1, 1), (rows.Outcomes.Count, rows.Posts.Count, rows.Reasons.Count));
        });
    }

    [Fact]
    public void Pages_AmongFlattenedPosts_AreReadToo()
    {
        var reading = Read(Post("1", more: ""","author":{"id":"99","location":"Paris"}"""), Page($"[{Post("2", "98")},{Post("1")}]", """{"id":"98","location":"Lyon"}"""), Post("3"));
        Counts(reading, 4, 3, 0, 1);
        Assert.Equal(("Paris", "Lyon"), (reading.Data.Accounts["99"].Location, reading.Data.Accounts["98"].Location));
    }

    [Theory]
    [InlineData("""{"id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","data":{"text":"inner"}}""")]
    [InlineData("""{"text":"inner","id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","data":[{"id":"2"}]}""")]
    public void Pages_PostThatHoldsData_IsNoPage(string line)
    {
        var reading = Read(line);
        Counts(reading, 1, 1, 0, 0);
        Assert.Equal(("1", "jsonl"), (reading.Data.Posts[0].Id, reading.Sources[0].Layout));
    }

    [Fact]
    public void Pages_ReferencedPosts_AreContextAndNoRows()
    {
        var repost = Post("1", more: ""","referenced_tweets":[{"type":"retweeted","id":"5"}]""");
        var reading = Read("{\"data\":[" + repost + "],\"includes\":{\"tweets\":[" + Post("5") + "]}}");
        Counts(reading, 1, 1, 0, 0);
        Assert.Equal("5", reading.Data.Posts[0].RepostOf);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Json_WhatOnlyTheLastOfManyPostsHas_IsFound(bool pages)
    {
        const string reply = ""","referenced_tweets":[{"type":"replied_to","id":"5"}]""";
        var posts = Enumerable.Range(0, 1200).Select(i => Post($"{i}", more: i == 1199 ? reply : "")).ToList();
        var reading = pages ? Read([.. posts.Chunk(100).Select(chunk => Page($"[{string.Join(',', chunk)}]"))]) : Read([.. posts]);
        Counts(reading, 1200, 1200, 0, 0);
        Assert.Equal("5", reading.Data.Posts.Single(p => p.Id == "1199").ReplyTo);
    }

    [Fact]
    public void Pages_InSeveralGzipFilesInARow_AreReadAsOne()
    {
        using var folder = new TempFolder();
        folder.Write("posts", [.. TempFolder.Packed(Page($"[{Post("1")}]") + "\n"), .. TempFolder.Packed(Page($"[{Post("2")}]") + "\n")]);
        Counts(Reading.OfFile(folder, "posts"), 2, 2, 0, 0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pages_ChangedHandle_EndsAsTheOneLastRetrieved_WhateverTheOrder(bool newestFirst)
    {
        using var folder = new TempFolder();
        // The newer post was retrieved first: what counts is when the account was looked at.
        folder.Write("before", Page($"[{Post("2").Replace("2023-07-18", "2023-07-19", StringComparison.Ordinal)}]", """{"id":"99","username":"sim_before_the_change","location":"Lyon"}""", "2023-07-20T00:00:00+00:00"));
        folder.Write("after", Page($"[{Post("1")}]", """{"id":"99","username":"sim_after_the_change"}""", "2023-07-21T00:00:00+00:00"));
        var account = Reading.Of(Some.Case(folder.Path, newestFirst ? ["after", "before"] : ["before", "after"])).Data.Accounts["99"];
        Assert.Equal(("sim_after_the_change", "Lyon"), (account.Handle, account.Location));
    }

    [Theory]
    [InlineData("")]
    [InlineData("7/3/2023 10:00")]
    public void Pages_CollectionTimeThatCantBeRead_LeavesThePostsTime(string retrieved)
    {
        var reading = Read(
            Page($"[{Post("2").Replace("2023-07-18", "2023-07-19", StringComparison.Ordinal)}]", """{"id":"99","username":"sim_newest_of_the_posts"}""", retrieved),
            Page($"[{Post("1")}]", """{"id":"99","username":"sim_oldest_of_the_posts"}""", retrieved));
        Assert.Equal("sim_newest_of_the_posts", reading.Data.Accounts["99"].Handle);
    }

    [Theory]
    [InlineData("""{"errors":[{"title":"Forbidden"}]}""", "a page with errors and no posts")]
    [InlineData("""{"data":[]}""", null)]
    [InlineData("""{"data":[{"id":"1","username":"sim_a_user_no_post","created_at":"2023-07-18T10:00:00Z"}]}""", null)]
    public void Pages_NothingButEmptyOnes_SayWhatIsWrong(string page, string? expected)
    {
        var reading = Read(page);
        Assert.Empty(reading.Data.Posts);
        Assert.Equal(expected, reading.Data.Report.Reasons.SingleOrDefault()?.Reason);
    }
}
