using static Concordance.Tests.Ingest.Pseudonyms;

namespace Concordance.Tests.Ingest;

public class PseudonymUrlTests
{
    [Theory]
    [InlineData("https://twitter.com/Zoe", "https://twitter.com/[handle:zoe]")]
    [InlineData("https://mobile.twitter.com/zoe/status/12?s=20&t=Abc", "https://mobile.twitter.com/[handle:zoe]/status/[post:12]?s=20&t=[share:Abc]")]
    [InlineData("https://x.com/zoe/status/12/photo/1", "https://x.com/[handle:zoe]/status/[post:12]/photo/1")]
    [InlineData("https://x.com/i/web/status/12", "https://x.com/i/web/status/[post:12]")]
    [InlineData("https://x.com/intent/user?screen_name=Zoe", "https://x.com/intent/user?screen_name=[handle:zoe]")]
    [InlineData("https://x.com/search?q=from%3Azoe%20news", "https://x.com/search?q=from%3A[handle:zoe]%20news")]
    [InlineData("https://twitter.com/#!/zoe/status/12", "https://twitter.com/#!/[handle:zoe]/status/[post:12]")]
    [InlineData("https://www.instagram.com/zoe/?igsh=Abc", "https://www.instagram.com/[handle:zoe]/?igsh=[share:Abc]")]
    [InlineData("https://instagram.com/p/CxY_z/", "https://instagram.com/p/[post:CxY_z]/")]
    [InlineData("https://www.instagram.com/stories/zoe/12/", "https://www.instagram.com/stories/[handle:zoe]/[post:12]/")]
    [InlineData("https://www.threads.net/@zoe/post/CxY", "https://www.threads.net/@[handle:zoe]/post/[post:CxY]")]
    [InlineData("https://www.tiktok.com/@zoe.b/video/12?lang=az", "https://www.tiktok.com/@[handle:zoe.b]/video/[post:12]?lang=az")]
    [InlineData("https://m.facebook.com/profile.php?id=12", "https://m.facebook.com/profile.php?id=[account:12]")]
    [InlineData("https://fr-fr.facebook.com/zoe.b/posts/pfbid0A", "https://fr-fr.facebook.com/[handle:zoe.b]/posts/[post:pfbid0A]")]
    [InlineData("https://facebook.com/zoe/posts/a-title/345", "https://facebook.com/[handle:zoe]/posts/[post:a-title]/[post:345]")]
    [InlineData("https://www.facebook.com/story.php?story_fbid=34&amp;id=12", "https://www.facebook.com/story.php?story_fbid=[post:34]&amp;id=[account:12]")]
    [InlineData("https://www.facebook.com/people/Zoe-B/12/", "https://www.facebook.com/people/[name:Zoe-B]/[account:12]/")]
    [InlineData("https://www.facebook.com/groups/12/posts/345/", "https://www.facebook.com/groups/[account:12]/posts/[post:345]/")]
    [InlineData("https://t.me/s/zoe/123", "https://t.me/s/[handle:zoe]/[post:123]")]
    [InlineData("https://t.me/c/12/345", "https://t.me/c/[account:12]/[post:345]")]
    [InlineData("https://zoe.t.me/345", "https://[handle:zoe].t.me/[post:345]")]
    [InlineData("tg://resolve?domain=zoe&post=12", "tg://resolve?domain=[handle:zoe]&post=[post:12]")]
    [InlineData("https://bsky.app/profile/zoe.bsky.social", "https://bsky.app/profile/[handle:zoe.bsky.social]")]
    [InlineData("https://bsky.app/profile/did:plc:abc/post/3k", "https://bsky.app/profile/[account:did:plc:abc]/post/[post:at://did:plc:abc/app.bsky.feed.post/3k]")]
    [InlineData("at://did:plc:abc/app.bsky.feed.post/3k", "at://[account:did:plc:abc]/app.bsky.feed.post/[post:at://did:plc:abc/app.bsky.feed.post/3k]")]
    [InlineData("at://Zoe.example", "at://[handle:zoe.example]")]
    [InlineData("https://zoe.bsky.social/", "https://[handle:zoe.bsky.social].bsky.social/")]
    [InlineData("https://www.youtube.com/@zoe-b/videos", "https://www.youtube.com/@[handle:zoe-b]/videos")]
    [InlineData("https://youtube.com/channel/UC12", "https://youtube.com/channel/[account:UC12]")]
    [InlineData("https://www.youtube.com/watch?v=a-B_c&t=30s", "https://www.youtube.com/watch?v=[post:a-B_c]&t=30s")]
    [InlineData("https://youtu.be/a-B_c?si=x", "https://youtu.be/[post:a-B_c]?si=[share:x]")]
    [InlineData("https://h.example/@zoe/123", "https://h.example/@[handle:zoe]/[post:123]")]
    [InlineData("https://h.example/@zoe@b.example/123", "https://h.example/@[handle:zoe@b.example]/[post:123]")]
    [InlineData("https://h.example/users/zoe/statuses/123", "https://h.example/users/[handle:zoe]/statuses/[post:123]")]
    [InlineData("https://h.example/ap/users/12/statuses/123", "https://h.example/ap/users/[account:12]/statuses/[post:123]")]
    [InlineData("https://vk.com/id12", "https://vk.com/id[account:12]")]
    [InlineData("https://m.vk.com/wall-12_34", "https://m.vk.com/wall[post:-12_34]")]
    [InlineData("https://vk.com/feed?w=wall-12_34", "https://vk.com/feed?w=wall[post:-12_34]")]
    [InlineData("https://vk.com/wallpapers", "https://vk.com/[handle:wallpapers]")]
    [InlineData("https://old.reddit.com/user/zoe", "https://old.reddit.com/user/[handle:zoe]")]
    [InlineData("https://reddit.com/r/news/comments/1ab/a_title/c12", "https://reddit.com/r/news/comments/[post:1ab]/a_title/[post:c12]")]
    [InlineData("https://az.linkedin.com/in/zoe-b-12", "https://az.linkedin.com/in/[handle:zoe-b-12]")]
    [InlineData("https://truthsocial.com/@zoe/posts/12", "https://truthsocial.com/@[handle:zoe]/posts/[post:12]")]
    [InlineData("https://gab.com/zoe/posts/12", "https://gab.com/[handle:zoe]/posts/[post:12]")]
    [InlineData("https://zoe.tumblr.com/post/12/a-title", "https://[handle:zoe].tumblr.com/post/[post:12]/[post:a-title]")]
    [InlineData("https://wa.me/33123", "https://wa.me/[account:33123]")]
    public void Url_OfAnAccountOrPost_NamesThemByPseudonyms(string url, string expected)
    {
        Assert.Equal(Fill(expected), Names.Url(url));
        Assert.Equal(Fill(expected), Names.Text(url));
    }

    [Theory]
    [InlineData("HTTPS://X.COM/ZOE")]
    [InlineData("https://x.com:443/zoe")]
    [InlineData("https://x.com./zoe")]
    [InlineData("https://www.x.com//zoe")]
    [InlineData("https://x.com/%7aoe")]
    [InlineData("https://x.com/%40zoe")]
    [InlineData("https://x.com/home/../zoe")]
    [InlineData("https://x.com/home/%2e%2E/zoe")]
    [InlineData("https:\\\\x.com\\zoe")]
    [InlineData("https:/x.com/zoe")]
    [InlineData("//x.com/zoe")]
    [InlineData("x.com/zoe")]
    [InlineData("https://ｘ.ｃｏｍ/zoe")]
    [InlineData("https://x%2Ecom/zoe")]
    [InlineData("https://tw\u00aditter.com/zoe")]
    [InlineData("https://zoe:secret@x.com/zoe")]
    [InlineData("https://@x.com/zoe")]
    [InlineData(" https://x.com/zoe ")]
    [InlineData("https://a.b.c.d.e.f.g.x.com/zoe")]
    [InlineData("https://web.archive.org/web/2020/https://x.com/zoe")]
    [InlineData("https://web.archive.org/web/2020/http:/x.com/zoe")]
    [InlineData("https://web.archive.org/web/2020/x.com/zoe")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fzoe")]
    [InlineData("https://a.example/?u=https%253A%252F%252Fx.com%252Fzoe")]
    [InlineData("https://a.example/#x.com/zoe")]
    [InlineData("https://a.example/https%3A%2F%2Fx.com%2Fzoe")]
    public void Url_HostileSpelling_HidesTheHandleUnderItsPseudonym(string url)
    {
        foreach (var shown in new[] { Names.Url(url), Names.Text(url) })
        {
            Assert.Contains(Names.Handle("zoe"), shown);
            Assert.DoesNotContain("zoe", shown, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("secret", shown);
        }
    }

    [Theory]
    [InlineData("https://news.example/a/b.html?x=1&y=a+b#c")]
    [InlineData("https://x.com/hashtag/ilgin?src=hash")]
    [InlineData("https://x.com/search?q=news%20today&f=live")]
    [InlineData("https://x.com/home")]
    [InlineData("https://x.com")]
    [InlineData("https://x.com/")]
    [InlineData("https://t.co/AbC")]
    [InlineData("https://help.x.com/en/rules")]
    [InlineData("https://www.instagram.com/explore/tags/news/")]
    [InlineData("https://notx.com/zoe")]
    [InlineData("https://x.com.evil.example/zoe")]
    [InlineData("https://www.facebook.com/hashtag/news")]
    [InlineData("https://maps.example/maps/@48.85,2.35,12z")]
    [InlineData("https://xn--e1afmkfd.example:8080/a")]
    [InlineData("http://[::1]:80/a")]
    [InlineData("https://a.example/a/../b/./c//d")]
    [InlineData("https://a.example/100%/%zz?%=%&&=&#")]
    [InlineData("not a link")]
    [InlineData("https://")]
    [InlineData("")]
    public void Url_OfNobody_IsTheSameObject(string url) => Assert.Same(url, Names.Url(url));

    [Theory]
    [InlineData("https://zoe:secret@news.example/a", "https://hidden@news.example/a")]
    [InlineData("https://zoe%40mail.example:secret@news.example/a", "https://hidden@news.example/a")]
    [InlineData("https://news.example/?mail=Zoe%40mail.example&a=1", "https://news.example/?mail=[mail:zoe@mail.example]&a=1")]
    [InlineData("https://news.example/zoe@mail.example/a", "https://news.example/[mail:zoe@mail.example]/a")]
    [InlineData("mailto:zoe@mail.example?subject=a", "mailto:[mail:zoe@mail.example]?subject=a")]
    public void Url_OfAnotherSite_LosesUserAndMailAlone(string url, string expected) => Assert.Equal(Fill(expected), Names.Url(url));

    [Fact]
    public void Url_DotOfAnotherScript_IsADot() => Assert.Equal(Fill("https://twitter。com/[handle:zoe]"), Names.Url("https://twitter。com/zoe"));

    [Fact]
    public void Url_LinkToAPost_LeadsToThePostsPseudonym()
    {
        Assert.EndsWith("/" + OutputNames.Pseudonymous(Key).Post("1681234567890123456"), Names.Url("https://twitter.com/zoe/status/1681234567890123456"));
        Assert.EndsWith("/" + Names.Post("at://did:plc:abc/app.bsky.feed.post/3k"), Names.Url("https://bsky.app/profile/did:plc:abc/post/3k"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/..")]
    [InlineData("/a")]
    [InlineData("/%40a")]
    [InlineData("?a=%40")]
    [InlineData("&u=https://x.com/a")]
    [InlineData("/x.com/a")]
    [InlineData("/x.com")]
    [InlineData("#")]
    [InlineData("%252540")]
    public void Url_OfOneMegabyte_IsReadToItsEnd(string piece)
    {
        foreach (var host in new[] { "https://x.com/home", "https://a.example" })
            Assert.StartsWith(host[..10], Names.Url(host + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))));
    }
}
