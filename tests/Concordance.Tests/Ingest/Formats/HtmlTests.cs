using Concordance.Ingest.Formats;

namespace Concordance.Tests.Ingest.Formats;

public class HtmlTests
{
    [Theory]
    [InlineData("<p>a<br/>b<br>c</p>\n<p class=\"x\">d &amp; &#x1F642;</p>", "a\nb\nc\n\nd & 🙂")]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2")]
    [InlineData("&lt;script&gt;", "<script>")]
    [InlineData("plain", "plain")]
    [InlineData("<p></p>", null)]
    [InlineData("", null)]
    [InlineData("<p>cut <a href=\"https://a.ex", "cut <a href=\"https://a.ex")]
    public void Text_OfHtml_IsWhatIsShown(string html, string? expected) => Assert.Equal(expected, Html.Text(html));

    [Theory]
    [InlineData("<a href='https://a.example/?x=1&amp;y=2'>a</a>", "https://a.example/?x=1&y=2")]
    [InlineData("<a class=\"u-url mention\" href=\"https://a.example/@b\">@b</a>", null)]
    [InlineData("<a data-href=\"https://no.example\">x</a>", null)]
    [InlineData("https://a.example", null)]
    public void Links_OfHtml_AreNeitherMentionsNorHashtags(string html, string? expected) => Assert.Equal(expected, Html.Links(html));
}
