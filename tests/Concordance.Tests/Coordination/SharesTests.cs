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
}
