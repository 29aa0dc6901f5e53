namespace Concordance.Tests.Ingest.Formats;

public class MastodonTests
{
    const string Status = """
        {"id":"11","created_at":"2023-07-18T10:00:00.123Z","in_reply_to_id":"7","in_reply_to_account_id":"3","sensitive":false,"spoiler_text":"","visibility":"public","language":"fr","uri":"https://one.example/users/sim/statuses/11","url":"https://one.example/@sim/11","replies_count":1,"reblogs_count":2,"favourites_count":3,"quotes_count":4,"edited_at":null,"content":"<p>Voil&agrave; &lt;b&gt; <a href=\"https://one.example/tags/Bir\" class=\"mention hashtag\" rel=\"tag\">#<span>Bir</span></a><br>two</p><p><span class=\"h-card\"><a href=\"https://two.example/@iki\" class=\"u-url mention\">@<span>iki</span></a></span> <a href=\"https://outlet.example/a?b=1&amp;c=2\" rel=\"nofollow\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">outlet.example/a?b</span><span class=\"invisible\">=1&amp;c=2</span></a></p>","reblog":null,"application":{"name":"Web","website":null},"account":{"id":"5","username":"sim","acct":"sim","display_name":"Bir","bot":false,"created_at":"2023-05-01T00:00:00.000Z","note":"<p>Ə<br />b</p>","url":"https://one.example/@sim","uri":"https://one.example/users/sim","followers_count":0,"following_count":9},"media_attachments":[],"mentions":[{"id":"8","username":"iki","url":"https://two.example/@iki","acct":"iki@two.example"},{"id":"9","username":"here","url":"https://one.example/@here","acct":"here"}],"tags":[{"name":"Bir","url":"https://one.example/tags/Bir"}],"quote":{"state":"accepted","quoted_status":{"id":"1","uri":"https://three.example/s/1"}},"card":null,"poll":null}
        """;

    static string Reblog(string by, string content) => $$"""
        {"id":"2{{by}}","created_at":"2023-07-19T10:00:00.000Z","in_reply_to_id":null,"visibility":"public","language":null,"uri":"https://two.example/users/{{by}}/statuses/2/activity","url":"https://two.example/users/{{by}}/statuses/2/activity","replies_count":0,"reblogs_count":0,"favourites_count":0,"content":"{{content}}","reblog":{{Status.Trim()}},"application":null,"account":{"id":"6","username":"{{by}}","acct":"{{by}}@two.example","display_name":"","created_at":"2023-05-02T00:00:00.000Z","note":"","url":"https://two.example/@{{by}}","followers_count":1,"following_count":2},"mentions":[],"tags":[]}
        """;

    static FormatSample Lines { get; } = new("mastodon", $"{Status.Trim()}\n{Reblog("iki", "")}\n{Reblog("uc", "<p>RT</p>")}\n");

    static FormatSample Search { get; } = new("mastodon", $$"""{"accounts":[],"statuses":[{{Status.Trim()}},{{Reblog("iki", "")}}],"hashtags":[]}""", IsWholeFile: true);

    static FormatSample Context { get; } = new("mastodon", $$"""{"ancestors":[{{Status.Trim()}}],"descendants":[{{Reblog("iki", "")}}]}""", IsWholeFile: true);

    const string Text = "Voilà <b> #Bir\ntwo\n\n@iki https://outlet.example/a?b=1&c=2";

    [Fact]
    public void Status_IsReadWithNamesThatHoldEverywhere()
    {
        var seen = Rows.Of(Lines.Text).Outcomes[0].Observation!;
        Assert.Equivalent(
            new Post
            {
                Id = "https://one.example/users/sim/statuses/11", AccountId = "sim@one.example", Time = Some.Utc("2023-07-18T10:00:00.123Z"), Text = Text, Language = "fr", Client = "Web", ReplyTo = "7",
                QuoteOf = "https://three.example/s/1", Hashtags = ["bir"], Urls = ["https://outlet.example/a?b=1&c=2"], Mentions = ["iki@two.example", "here@one.example"],
            },
            seen.Post, strict: true);
        Assert.Equal(new Account { Id = "sim@one.example", Handle = "sim@one.example", Name = "Bir", CreatedAt = Some.Utc("2023-05-01"), Description = "Ə\nb", Followers = 0, Following = 9 }, seen.Account);
        Assert.Equal(new(3, 2, 1, 4, null), seen.Counters);
    }

    [Fact]
    public void Reblogs_OfOneStatus_ShareIt()
    {
        var rows = Rows.Of(Lines.Text);
        Assert.All(rows.Posts.Skip(1), p => Assert.Equal((rows.Posts[0].Id, true, Text, "fr", null), (p.RepostOf!, p.IsRepost, p.Text, p.Language!, p.ReplyTo)));
        Assert.All(rows.Posts.Skip(1), p => Assert.Equal(["bir"], p.Hashtags));
        Assert.Equal(["iki@two.example", "uc@two.example"], rows.Posts.Skip(1).Select(p => p.AccountId));
        Assert.Equal(default, rows.Outcomes[1].Observation!.Counters);
    }

    [Fact]
    public void Account_WithoutDomainAndPage_IsNoAccount() =>
        Assert.Equal("no account id", Rows.Reason(Status.Trim().Replace("\"url\":\"https://one.example/@sim\",\"uri\":\"https://one.example/users/sim\",\"followers", "\"url\":\"@sim\",\"followers", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<p>a<br/>b<br>c</p>\n<p class='x'>d &amp; &#x1F642;</p>", "a\nb\nc\n\nd & 🙂", null)]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2", null)]
    [InlineData("&lt;script&gt;", "<script>", null)]
    [InlineData("<p></p>", "", null)]
    [InlineData("<p>cut <a href='https://a.ex", "cut <a href='https://a.ex", null)]
    [InlineData("<a href='https://a.example/?x=1&amp;y=2'>a</a>", "a", "https://a.example/?x=1&y=2")]
    [InlineData("<a class='u-url mention' href='https://a.example/@b'>@b</a>", "@b", null)]
    [InlineData("<a data-href='https://no.example'>x</a>", "x", null)]
    [InlineData("https://a.example", "https://a.example", null)]
    public void Content_InHtml_IsReadAsItIsShown(string html, string text, string? link)
    {
        var content = System.Text.Json.JsonSerializer.Serialize(html);
        var post = Assert.Single(Rows.Of($$"""{"id":"1","uri":"https://one.example/1","created_at":"2023-07-18T10:00:00Z","visibility":"public","content":{{content}},"account":{"id":"5","acct":"a@one.example"} }""").Posts);
        Assert.Equal((text, link), (post.Text, post.Urls.SingleOrDefault()));
    }

    [Fact]
    public void Real_Statuses_AreReadInFull()
    {
        var rows = Rows.OfFile(Samples.Find("formats/mastodon/statuses_from_mastodonpy_cassettes.ndjson"));
        Assert.Equal(("mastodon", 274, 0), (rows.Source.Format.Name, rows.Posts.Count, rows.Reasons.Count));
        Assert.Equal((274, 7), (rows.Posts.Select(p => p.Id).Distinct().Count(), rows.Posts.Count(p => p.IsRepost)));
        Assert.Equal(6, rows.Posts.Count(p => p.AccountId == "halcy@icosahedron.website"));
        Assert.All(rows.Posts, p => Assert.Contains('@', p.AccountId));
        Assert.All(rows.Posts, p => Assert.DoesNotContain("<p>", p.Text, StringComparison.Ordinal));
        Assert.Equal(("Toot!", "I walk funny"), (rows.Posts[0].Text, rows.Accounts[0].Description));
        Assert.All(rows.Outcomes, o => Assert.Empty(o.Remarks));
    }
}
