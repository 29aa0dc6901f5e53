using static Concordance.Tests.Ingest.Pseudonyms;

namespace Concordance.Tests.Ingest;

public class PseudonymTextTests
{
    [Theory]
    [InlineData("@zoe", "@[handle:zoe]")]
    [InlineData("RT @Zoe_1: hello", "RT @[handle:zoe_1]: hello")]
    [InlineData(".@zoe, (@ann) and @bob.", ".@[handle:zoe], (@[handle:ann]) and @[handle:bob].")]
    [InlineData("@zoe.the.cat's", "@[handle:zoe.the.cat]'s")]
    [InlineData("@zoe-ann", "@[handle:zoe]-ann")]
    [InlineData("＠zoe ﹫zoe", "＠[handle:zoe] ﹫[handle:zoe]")]
    [InlineData("@zoeさん、你好@ann你好", "@[handle:zoe]さん、你好@[handle:ann]你好")]
    [InlineData("@用户一 @müller @Ə_1", "@[handle:用户一] @[handle:müller] @[handle:ə_1]")]
    [InlineData("@zoe@Social.example: hi", "@[handle:zoe@social.example]: hi")]
    [InlineData("@zoe@ann", "@[handle:zoe]@[handle:ann]")]
    [InlineData("@my-name.bsky.social!", "@[handle:my-name.bsky.social]!")]
    [InlineData("my-name.bsky.social is", "[handle:my-name.bsky.social].bsky.social is")]
    [InlineData("<a href=\"https://h.example/@zoe\">@<span>Zoe</span></a>", "<a href=\"https://h.example/@[handle:zoe]\">@<span>[handle:zoe]</span></a>")]
    [InlineData("@\u2068zoe\u2069", "@\u2068[handle:zoe]\u2069")]
    [InlineData("write to zoe.ann+x@Mail.example.", "write to [mail:zoe.ann+x@mail.example].")]
    [InlineData("mailto:zoe@mail.example", "mailto:[mail:zoe@mail.example]")]
    [InlineData("see did:plc:abc234.", "see [account:did:plc:abc234].")]
    public void Text_Mention_BecomesAPseudonym(string text, string expected) => Assert.Equal(Fill(expected), Names.Text(text));

    [Theory]
    [InlineData("see https://x.com/Zoe/status/12, and", "see https://x.com/[handle:zoe]/status/[post:12], and")]
    [InlineData("(t.me/zoe/12)", "(t.me/[handle:zoe]/[post:12])")]
    [InlineData("t[.]me/zoe hxxps://x[.]com/zoe", "t[.]me/{0} hxxps://x[.]com/{0}")]
    [InlineData("['https://x.com/zoe','https://x.com/ann']", "['https://x.com/{0}','https://x.com/{1}']")]
    [InlineData("[zoe](https://x.com/zoe)(https://x.com/ann)", "[zoe](https://x.com/{0})(https://x.com/{1})")]
    [InlineData("https://t.co/Abc @zoe", "https://t.co/Abc @{0}")]
    [InlineData("x.com/zoe。次", "x.com/{0}。次")]
    [InlineData("user@x.com/zoe", "hidden@x.com/{0}")]
    public void Text_Link_IsTreatedAsOne(string text, string expected) =>
        Assert.Equal(
            expected.Contains('{') ? expected.Replace("{0}", Names.Handle("zoe")).Replace("{1}", Names.Handle("ann")) : Fill(expected),
            Names.Text(text));

    [Theory]
    [InlineData("")]
    [InlineData("A plain text, with signs: 50% / 10.5 & (more). #tag")]
    [InlineData("meet @ 5 or @ noon, a/b, и/или, http: //, ://, C:\\folder, 12:30, Did: you")]
    [InlineData("https://news.example/2023/07/18/story.html?id=12&q=a%20b#top https://t.co/Abc")]
    [InlineData("file.txt/part x.company y.com/ www.x.com")]
    public void Text_WithoutMentions_IsTheSameObject(string text) => Assert.Same(text, Names.Text(text));

    [Theory]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("@a")]
    [InlineData("@a@a.a")]
    [InlineData("@<")]
    [InlineData("@a-")]
    [InlineData("a.")]
    [InlineData("a.-")]
    [InlineData("a://")]
    [InlineData("a://a")]
    [InlineData("x.com/")]
    [InlineData("x.com/a?")]
    [InlineData("x.com/a?q=%25")]
    [InlineData("https://x.com/x.com/")]
    [InlineData("https://a.example/?u=%2525252525252540")]
    [InlineData("did:a:a")]
    [InlineData("[.]")]
    [InlineData("[id1|")]
    [InlineData("1|")]
    [InlineData("/.tumblr.com")]
    [InlineData("t.co/%")]
    public void Text_OfOneMegabyte_IsReadToItsEnd(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Assert.Equal(Names.Text(text + " @zoe")[^(Names.Handle("zoe").Length + 2)..], " @" + Names.Handle("zoe"));
    }

    [Fact]
    public void Text_MentionInBrackets_LosesIdAndName() =>
        Assert.Equal($"[id{Names.Account("12")}|{Names.Name("Zoe B")}], a|b [1|2]", Names.Text("[id12|Zoe B], a|b [1|2]"));

    [Fact]
    public void Text_HalfSurrogatePairs_StayAndHideNothing()
    {
        const string Plain = "\ud83d \ude42 \ud83d@ \ude42";
        Assert.Same(Plain, Names.Text(Plain));
        Assert.Equal(Fill("\ude42@[handle:zoe]\ud83d x.com/[handle:a\ufffd]"), Names.Text("\ude42@zoe\ud83d x.com/a\ud83d"));
    }

    [Fact]
    public void Text_EndlesslyEncodedLink_IsHiddenAsAWhole()
    {
        var link = "https://x.com/zoeann";
        for (var i = 0; i < 12; i++) link = "https://a.example/?u=" + Uri.EscapeDataString(link);
        var shown = Names.Text(link);
        Assert.Contains("hidden", shown);
        Assert.DoesNotContain("zoeann", shown);
    }
}
