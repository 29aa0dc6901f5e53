using Concordance.Content.Links;
using Concordance.Coordination;

namespace Concordance.Tests.Coordination;

public class SharesTests
{
    static IEnumerable<string> Objects(Post post) => Shares.Of([post]).Select(s => s.Object);

    static readonly Post s_post = Some.Post("1", "a", Some.Day, "A text that is long enough to be told from others", "tag") with { Urls = ["https://www.a.example/x?utm_source=y"] };

    [Fact]
    public void Shares_OwnPost_SharesItsLinksAndItsText() =>
        Assert.Equal(["link:a.example/x", "text:atextthatislongenoughtobetoldfromothers"], Objects(s_post));

    [Fact]
    public void Shares_Repost_SharesTheOriginalAlone() => Assert.Equal(["repost:7"], Objects(s_post with { IsRepost = true, RepostOf = "7" }));

    [Fact]
    public void Shares_WhatIsEmptyOrMissing_IsNoObject()
    {
        Assert.Empty(Objects(s_post with { IsRepost = true }));
        Assert.Empty(Objects(s_post with { IsRepost = true, RepostOf = "" }));
        Assert.Empty(Objects(Some.Post("1", "a", Some.Day, "", "tag")));
        Assert.Empty(Objects(Some.Post("1", "a", Some.Day, "short") with { Urls = ["", " "] }));
    }

    [Fact]
    public void Shares_Share_NamesItsPostAndTime() =>
        Assert.All(Shares.Of([s_post]), s => Assert.Equal(("a", "1", Some.Day), (s.AccountId, s.PostId, s.Time)));

    static readonly Post s_rich = s_post with { Hashtags = ["one", "two", "three"], Mentions = ["Somebody"], ReplyTo = "8", QuoteOf = "9" };

    [Theory]
    [InlineData(Layer.Link, "link:a.example/x")]
    [InlineData(Layer.Text, "text:atextthatislongenoughtobetoldfromothers")]
    [InlineData(Layer.Reply, "reply:8")]
    [InlineData(Layer.Quote, "quote:9")]
    [InlineData(Layer.Mention, "mention:somebody")]
    [InlineData(Layer.Hashtag, "hashtag:one hashtag:two hashtag:three")]
    [InlineData(Layer.HashtagSequence, "hashtag-sequence:one two three")]
    [InlineData(Layer.Synchrony, "synchrony:2023-07-18T00")]
    [InlineData(Layer.Repost, "")]
    public void Layer_OfAnOwnPost(Layer layer, string objects)
    {
        Assert.Equal(objects, string.Join(' ', Shares.Of([s_rich], [layer]).Select(s => s.Object)));
        // Whatever a repost holds is the first author's.
        Assert.Equal(layer == Layer.Repost ? ["repost:7"] : layer == Layer.Synchrony ? [objects] : [], Shares.Of([s_rich with { IsRepost = true, RepostOf = "7" }], [layer]).Select(s => s.Object));
        // What is missing is no object.
        Assert.Equal(layer == Layer.Synchrony, Shares.Of([Some.Post("1", "a", Some.Day, "")], [layer]).Any());
        Assert.Equal(layer, Enum.GetValues<Layer>().Single(l => l == ObjectName.LayerNamed(ObjectName.NameOf(layer))));
    }

    [Fact]
    public void Shares_TwoHashtags_AreNoSequence() => Assert.Empty(Shares.Of([s_rich with { Hashtags = ["one", "two"] }], [Layer.HashtagSequence]));

    [Fact]
    public void Shares_HashtagsInMixedCaseAndNames_AreOne()
    {
        var post = s_rich with { Hashtags = ["One", "ONE", "two", "", "Three"], Mentions = ["A", "a", " "] };
        Assert.Equal(["mention:a", "hashtag-sequence:one two three"], Shares.Of([post], [Layer.Mention, Layer.HashtagSequence]).Select(s => s.Object));
    }

    [Fact]
    public void Shares_ShortenedLinks_AreThoseThatTheyLeadTo()
    {
        ShortLinks links = new([("https://sho.example/1", "https://www.paper.example/a/?utm_source=x"), ("https://sho.example/2", "https://sho.example/1")]);
        Post[] posts =
        [
            Some.Post("1", "a", Some.Day, "") with { Urls = ["https://sho.example/1"] }, Some.Post("2", "b", Some.Day, "") with { Urls = ["http://sho.example/2"] },
            // The long link and a short one in one post are one thing that is shared.
            Some.Post("3", "c", Some.Day, "") with { Urls = ["https://paper.example/a", "https://sho.example/2", "https://sho.example/3"] },
        ];
        Assert.Equal(["link:paper.example/a", "link:paper.example/a", "link:paper.example/a", "link:sho.example/3"], Shares.Of(posts, [Layer.Link], shortLinks: links).Select(s => s.Object));
        Assert.Equal(["link:sho.example/1", "link:sho.example/2"], Shares.Of(posts[..2], [Layer.Link]).Select(s => s.Object));
        Assert.Empty(Shares.Of([posts[0] with { IsRepost = true }], [Layer.Link], shortLinks: links));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void Shares_OfACase_FollowItsTableOfShortLinks(bool hasTable, int accounts)
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", "id,author_id,username,created_at,text,urls\n1,10,a,2023-07-18T10:00:00Z,one,https://sho.example/x\n2,11,b,2023-07-18T10:00:01Z,two,https://www.paper.example/a\n");
        folder.Write("short.csv", "short,target\nhttps://sho.example/x,https://paper.example/a/\n");
        CaseFile.Write(new() { Id = "small", Title = "T", Synthetic = true, Privacy = Privacy.Open, Sources = [new() { Path = "posts.csv" }], Side = new() { ShortLinks = hasTable ? new("short.csv") : null } }, folder.Path);
        var investigation = Investigation.Open(folder.Path);

        Assert.Equal(accounts, Shares.Of(investigation, [Layer.Link]).Count(s => s.Object == "link:paper.example/a"));
    }

    [Fact]
    public void Shares_LayersNamedTwice_CountOnce() => Assert.Single(Shares.Of([s_rich], [Layer.Reply, Layer.Reply]));

    [Theory]
    [InlineData("text:a:b", Layer.Text, "a:b")]
    [InlineData("hashtag-sequence:a b c", Layer.HashtagSequence, "a b c")]
    [InlineData("o0017", null, "o0017")]
    [InlineData(":x", null, ":x")]
    [InlineData("https://a.example", null, "https://a.example")]
    [InlineData("Text:x", null, "Text:x")]
    public void ObjectName_OfALayerOrNone(string name, Layer? layer, string shared) => Assert.Equal((layer, shared), ObjectName.Parse(name));

    [Fact]
    public void Edge_SaysWhichLayersItRestsOn()
    {
        string[] objects = ["text:a", "text:b", "link:c", "o17"];
        Assert.Equal([(Layer.Text, 2), (Layer.Link, 1)], ObjectName.CountByLayer(objects));
        var network = Synthetic.Network(objects.SelectMany((o, i) => new[] { Synthetic.Share(o, "a", 1000 * i), Synthetic.Share(o, "b", 1000 * i + 1) }));
        Assert.Equal([(Layer.Text, 2), (Layer.Link, 1)], Assert.Single(network.Edges).Layers);
    }

    [Fact]
    public void Layer_OfContent_IsNamedByTheGroupsOfThePost()
    {
        ContentNames content = new(new Dictionary<string, string> { ["1"] = "abc" }, new Dictionary<string, IReadOnlyList<string>> { ["1"] = ["visual-a", "visual-b"], ["2"] = ["visual-a"] });
        Post[] posts = [Some.Post("1", "a", Some.Day, ""), Some.Post("2", "b", Some.Day, ""), Some.Post("3", "c", Some.Day, "")];
        Assert.Equal(["near-text:abc", "visual:visual-a", "visual:visual-b", "visual:visual-a"], Shares.Of(posts, [Layer.Visual, Layer.NearText], content).Select(s => s.Object));
        // What a repost holds is the first author's.
        Assert.Empty(Shares.Of([posts[0] with { IsRepost = true }], [Layer.Visual, Layer.NearText], content));
    }

    [Theory]
    [InlineData(Layer.NearText)]
    [InlineData(Layer.Visual)]
    public void Layer_OfContentWithoutIt_IsRefusedAtOnce(Layer layer) => Assert.Contains(ObjectName.NameOf(layer), Assert.Throws<ArgumentException>(() => Shares.Of([], [layer])).Message, StringComparison.Ordinal);

    [Fact]
    public void ObjectName_EveryLayer_ReadsBack() => Assert.All(Enum.GetValues<Layer>(), l => Assert.Equal((l, "x:y"), ObjectName.Parse(ObjectName.NameOf(l) + ":x:y")));
}
