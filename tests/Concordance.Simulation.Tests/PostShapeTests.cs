using System.Text.Json;

namespace Concordance.Simulation.Tests;

/// <summary>The objects in the files of posts: their fields, and the places in the text that they point at.</summary>
public class PostShapeTests
{
    static readonly string[] s_required = ["synthetic", "id", "author_id", "conversation_id", "created_at", "text", "lang", "source", "edit_history_tweet_ids", "public_metrics"];
    static readonly string[] s_optional = ["referenced_tweets", "in_reply_to_user_id", "entities", "attachments"];

    static readonly Reading s_case = Cases.SmallDefault;

    static readonly Lazy<IReadOnlyList<JsonElement>> s_pages = new(() =>
        [.. Directory.GetFiles(s_case.At("posts")).Order(StringComparer.Ordinal).SelectMany(GzipText.Lines).Where(l => l.EndsWith('}')).Select(l => JsonElement.Parse(l))]);

    static IEnumerable<JsonElement> Posts => s_pages.Value.Where(p => p.TryGetProperty("data", out _)).SelectMany(p => p.GetProperty("data").EnumerateArray());

    static IEnumerable<JsonElement> Included(string kind) =>
        s_pages.Value.Where(p => p.TryGetProperty("includes", out var includes) && includes.TryGetProperty(kind, out _)).SelectMany(p => p.GetProperty("includes").GetProperty(kind).EnumerateArray());

    [Fact]
    public void Posts_Fields_AreInOrder() => Assert.All(Posts.Concat(Included("tweets")), post =>
    {
        var names = Names(post);
        Assert.Equal(s_required.Concat(s_optional.Where(names.Contains)), names);
        Assert.Equal(["retweet_count", "reply_count", "like_count", "quote_count", "impression_count"], Names(post.GetProperty("public_metrics")));
    });

    [Fact]
    public void Users_Fields_AreInOrder() => Assert.All(Included("users"), user =>
        Assert.Equal(["synthetic", "id", "username", "name", "created_at", "description", "location", "verified", "public_metrics"], Names(user).Union(["location"]).OrderBy(Place)));

    [Fact]
    public void Media_Fields_TellPictureFromVideo() => Assert.All(Included("media"), media => Assert.Equal(
        media.GetProperty("type").GetString() == "video" ? ["synthetic", "media_key", "type", "duration_ms", "public_metrics"] : (string[])["synthetic", "media_key", "type", "url"],
        Names(media)));

    [Fact]
    public void Objects_OfEveryKind_SayFirstThatTheyAreSynthetic() => Assert.All(s_pages.Value.Concat(Posts).Concat(Included("users")).Concat(Included("tweets")).Concat(Included("media")), x =>
    {
        var first = x.EnumerateObject().First();
        Assert.Equal(("synthetic", JsonValueKind.True), (first.Name, first.Value.ValueKind));
    });

    [Fact]
    public void Entities_Offsets_PointAtTheRightTextInCodePoints()
    {
        var beyond = 0;
        Assert.All(Posts.Where(p => p.TryGetProperty("entities", out _)), post =>
        {
            var text = post.GetProperty("text").GetString()!.EnumerateRunes().ToArray();
            if (text.Any(r => r.Value > 0xFFFF)) beyond++;
            foreach (var (kind, sign, name) in new[] { ("hashtags", "#", "tag"), ("mentions", "@", "username"), ("urls", "", "url") })
                foreach (var entity in post.GetProperty("entities").TryGetProperty(kind, out var list) ? list.EnumerateArray() : default)
                    Assert.Equal(sign + entity.GetProperty(name).GetString(), string.Concat(text[entity.GetProperty("start").GetInt32()..entity.GetProperty("end").GetInt32()]));
        });
        Assert.True(beyond > 500, "too few posts with an emoji to tell code points from UTF-16 units");
    }

    [Fact]
    public void Links_AreShortInTextsAndLongInEntities()
    {
        var shortened = new HashSet<string>();
        Assert.All(Posts.DistinctBy(p => p.GetProperty("id").GetString()), post =>
        {
            var text = post.GetProperty("text").GetString()!;
            var links = text.Split(' ').Where(w => w.StartsWith("https://", StringComparison.Ordinal) && !w.EndsWith('…')).ToArray();
            var urls = Urls(post).ToArray();
            Assert.Equal(links.Order(), urls.Select(u => u.GetProperty("url").GetString()).Order());
            Assert.All(urls, u =>
            {
                Assert.StartsWith("https://l.example/", u.GetProperty("url").GetString());
                Assert.DoesNotContain("//l.example/", u.GetProperty("expanded_url").GetString());
                Assert.Equal("https://" + u.GetProperty("display_url").GetString(), u.GetProperty("expanded_url").GetString());
            });
            // A repost shows the link of its original; every other post has a link of its own.
            if (!IsRepost(post)) Assert.All(links, l => Assert.True(shortened.Add(l), l));
        });
    }

    [Fact]
    public void MediaKeys_OfPosts_AreOnTheirPageAndAtTheirLink() => Assert.All(s_pages.Value.Where(p => p.TryGetProperty("data", out _)), page =>
    {
        var onPage = page.GetProperty("includes").GetProperty("media").EnumerateArray().Select(m => m.GetProperty("media_key").GetString()!).ToArray();
        Assert.Distinct(onPage);
        var keys = page.GetProperty("data").EnumerateArray().SelectMany(Keys).ToArray();
        Assert.Equal(keys.Distinct().Order(), onPage.Order());
        foreach (var post in page.GetProperty("data").EnumerateArray())
            Assert.Equal(Keys(post).Where(k => k.StartsWith("3_", StringComparison.Ordinal)), Urls(post).Where(u => u.TryGetProperty("media_key", out _)).Select(u => u.GetProperty("media_key").GetString()!));
    });

    [Fact]
    public void Replies_NameTheAccountAndTheConversation() => Assert.All(Posts, post =>
    {
        var reply = post.TryGetProperty("referenced_tweets", out var to) && to[0].GetProperty("type").GetString() == "replied_to";
        Assert.Equal(reply, post.TryGetProperty("in_reply_to_user_id", out var user));
        Assert.Equal(reply ? to[0].GetProperty("id").GetString() : post.GetProperty("id").GetString(), post.GetProperty("conversation_id").GetString());
        if (reply) Assert.Equal(s_case.ById[to[0].GetProperty("id").GetString()!].AuthorId, user.GetString());
    });

    [Fact]
    public void Texts_AreNotEscapedAndFitAPost()
    {
        Assert.All(Posts, p => Assert.InRange(p.GetProperty("text").GetString()!.Length, 1, 330));
        Assert.All(Directory.GetFiles(s_case.At("posts")).SelectMany(GzipText.Lines), l => Assert.DoesNotContain("\\u", l));
    }

    static string[] Names(JsonElement of) => [.. of.EnumerateObject().Select(p => p.Name)];

    static int Place(string name) => Array.IndexOf(["synthetic", "id", "username", "name", "created_at", "description", "location", "verified", "public_metrics"], name);

    static bool IsRepost(JsonElement post) => post.TryGetProperty("referenced_tweets", out var to) && to[0].GetProperty("type").GetString() == "retweeted";

    static IEnumerable<string> Keys(JsonElement post) =>
        post.TryGetProperty("attachments", out var attached) ? attached.GetProperty("media_keys").EnumerateArray().Select(k => k.GetString()!) : [];

    static IEnumerable<JsonElement> Urls(JsonElement post) =>
        post.TryGetProperty("entities", out var entities) && entities.TryGetProperty("urls", out var urls) ? urls.EnumerateArray() : [];
}
