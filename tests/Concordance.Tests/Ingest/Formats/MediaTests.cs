using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

/// <summary>By what each format names the pictures and videos of a post.</summary>
public class MediaTests
{
    static IReadOnlyList<string> Of(string text) => Assert.Single(Rows.Of(text, "UTC").Posts).Media;

    [Fact]
    public void XApiV2_NamesThemByKey() => Assert.Equal(["3_1", "7_2"], Of("""
        {"id":"1","author_id":"2","created_at":"2023-07-18T10:00:00.000Z","text":"t","edit_history_tweet_ids":["1"],"entities":{"urls":[]},"attachments":{"media_keys":["3_1","7_2","3_1"]}}
        """));

    [Fact]
    public void XApiV1_NamesThemByAddress_AlsoOfLongPosts()
    {
        Assert.Equal(["https://pic.example/1.jpg"], Of("""
            {"id_str":"1","created_at":"Tue Jul 18 10:00:00 +0000 2023","full_text":"t","user":{"id_str":"2","screen_name":"a"},"extended_entities":{"media":[{"media_url_https":"https://pic.example/1.jpg"}]}}
            """));
        Assert.Equal(["https://pic.example/2.jpg"], Of("""
            {"id_str":"1","created_at":"Tue Jul 18 10:00:00 +0000 2023","text":"t","user":{"id_str":"2","screen_name":"a"},"extended_tweet":{"full_text":"tt","extended_entities":{"media":[{"media_url_https":"https://pic.example/2.jpg"}]}}}
            """));
    }

    [Fact]
    public void Mastodon_NamesThemByAddress_ThoseOfTheStatusPassedOnToo()
    {
        const string author = "\"account\":{\"id\":\"1\",\"acct\":\"a@b.example\"}", pictures = "\"media_attachments\":[{\"url\":\"https://pic.example/1.png\"},{\"url\":\"https://pic.example/2.png\"}]";
        Assert.Equal(["https://pic.example/1.png", "https://pic.example/2.png"], Of($$"""{"id":"1","uri":"https://b.example/1","created_at":"2023-07-18T10:00:00Z","visibility":"public",{{author}},{{pictures}}}"""));
        Assert.Equal(2, Of($$$"""{"id":"1","uri":"https://b.example/1","created_at":"2023-07-18T10:00:00Z","visibility":"public",{{{author}}},"media_attachments":[],"reblog":{"uri":"https://b.example/2",{{{pictures}}}}}""").Count);
    }

    [Theory]
    [InlineData("""{"$type":"app.bsky.embed.images","images":[{"alt":"","image":{"$type":"blob","ref":{"$link":"bafk1"}}},{"image":{"ref":{"$link":"bafk2"}}}]}""", "bafk1 bafk2")]
    [InlineData("""{"$type":"app.bsky.embed.recordWithMedia","record":{},"media":{"images":[{"image":{"ref":{"$link":"bafk3"}}}]}}""", "bafk3")]
    [InlineData("""{"$type":"app.bsky.embed.video","video":{"ref":{"$link":"bafk4"}}}""", "bafk4")]
    [InlineData("""{"$type":"app.bsky.embed.external","external":{"uri":"https://a.example"}}""", "")]
    [InlineData("[]", "")]
    public void Bluesky_NamesThemByTheHashOfTheFile(string embed, string expected) => Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Of($$"""
        {"uri":"at://did:plc:a/app.bsky.feed.post/1","cid":"c","author":{"did":"did:plc:a","handle":"a.example"},"record":{"$type":"app.bsky.feed.post","createdAt":"2023-07-18T10:00:00Z","text":"t","embed":{{embed}}},"indexedAt":"2023-07-18T10:00:00Z"}
        """));

    [Fact]
    public void PlainTable_NamesThemInAUsualColumn() =>
        Assert.Equal(["https://pic.example/1.jpg", "https://pic.example/2.jpg"], Of("id,author_id,created_at,text,media_urls\n1,2,2023-07-18T10:00:00Z,t,https://pic.example/1.jpg|https://pic.example/2.jpg\n"));

    [Fact]
    public void Pseudonymous_HidesThem()
    {
        var names = new Pseudonymizer([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
        var media = names.Media("3_1");
        Assert.StartsWith("media-", media, StringComparison.Ordinal);
        Assert.DoesNotContain("3_1", media, StringComparison.Ordinal);
        Assert.NotEqual(media["media-".Length..], names.Post("3_1")["post-".Length..]);
    }
}
