using System.Text.RegularExpressions;
using CsCheck;

namespace Concordance.Notebooks.Tests.Report;

public class OutputHtmlTests
{
    [Theory]
    [InlineData("<table class=\"data\"><caption>First 3 of 9</caption><thead><tr><th scope=\"col\" class=\"num\">n</th></tr></thead><tbody><tr><td>1 &lt; 2</td></tr></tbody></table>")]
    [InlineData("<p style=\"text-align: right\">é &amp; 😀<br><b>x</b></p>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0L1 1\" fill=\"#fff\"></path></svg>")]
    [InlineData("<a href=\"#here\">x</a><img src=\"data:image/png;base64,AAAA\" alt=\"y\">")]
    public void Clean_LeavesTablesAndDrawingsAsTheyAre(string html) => Assert.Equal(html, OutputHtml.Clean(html));

    [Theory]
    [InlineData("<script>alert(1)</script>a", "a")]
    [InlineData("<SCRIPT src=x>b</sCript >a", "a")]
    [InlineData("<style>p { }</style>a", "a")]
    [InlineData("<script>never closed", "")]
    [InlineData("<iframe srcdoc=\"&lt;p>\">x</iframe>a", "a")]
    [InlineData("<meta http-equiv=refresh content=\"0;url=https://a.example\">a", "a")]
    [InlineData("<base href=//a.example><form action=//a.example>a</form>", "a")]
    [InlineData("<img src=x onerror=alert(1)>", "")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\">", "<img src=\"data:image/png;base64,AAAA\" alt=\"picture without a description\">")]
    [InlineData("<img src=\"https://a.example/x.png\">", "")]
    [InlineData("<a href=\"https://a.example\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\" javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<b id=contents data-figure>x</b>", "<b>x</b>")]
    [InlineData("<p style=\"background: URL (https://a.example)\">x</p>", "<p>x</p>")]
    [InlineData("<p style=\"background: u\\72l(https://a.example)\">x</p>", "<p>x</p>")]
    [InlineData("<p style=\"position:fixed\">x</p>", "<p>x</p>")]
    [InlineData("<rect fill=\"url(https://a.example#x)\"/>", "<rect></rect>")]
    [InlineData("</div></main><p>x", "<p>x</p>")]
    [InlineData("<table><tr><td>x</table>y", "<table><tr><td>x</td></tr></table>y")]
    [InlineData("<!-- <p> -->a<!-- open", "a")]
    [InlineData("<!doctype html><?php x ?>a", "a")]
    [InlineData("1 < 2 <3 <p", "1 &lt; 2 &lt;3 &lt;p")]
    [InlineData("<p title=\"open>x", "&lt;p title=\"open>x")]
    [InlineData("<p title='a\"b'>x</p>", "<p title=\"a&quot;b\">x</p>")]
    [InlineData("<svg><use href=\"https://a.example\"/><circle r=\"1\"/></svg>", "<svg><circle r=\"1\"></circle></svg>")]
    public void Clean_TakesOutWhatRunsLoadsLeadsAwayOrBreaksThePage(string html, string clean) => Assert.Equal(clean, OutputHtml.Clean(html));

    [Fact]
    public void Clean_IsStableAndLetsNothingThrough()
    {
        string[] parts = ["<", ">", "\"", "'", "/", "=", " ", "p", "div", "<div>", "</div>", "<script>", "</script>", "<img ", "src=", "href=",
            "https://a.example", "onclick=", "<!--", "-->", "<svg>", "<style", "&lt;", "&", "<td x=\"", "javascript:", "<a href=\"#x\">"];
        Gen.Int[0, parts.Length - 1].Array[0, 14].Sample(chosen =>
        {
            var clean = OutputHtml.Clean(string.Concat(chosen.Select(c => parts[c])));
            Assert.Equal(clean, OutputHtml.Clean(clean));
            Assert.DoesNotMatch("(?i)<(script|style)", clean);
            // By attribute: what stands inside the value of a harmless one is text.
            var attributes = Regex.Matches(clean, "<[^>\"]*(?: (?<name>[a-zA-Z:-]+)=\"(?<value>[^\"]*)\")*>")
                .SelectMany(t => t.Groups["name"].Captures.Zip(t.Groups["value"].Captures, (n, v) => (Name: n.Value.ToLowerInvariant(), v.Value)));
            Assert.All(attributes, a => Assert.True(a.Name != "src" && !a.Name.StartsWith("on", StringComparison.Ordinal) && (a.Name != "href" || a.Value.StartsWith('#')), $"{a} in {clean}"));
        });
    }

    [Fact]
    public void Clean_HoldsManyUnclosedElements()
    {
        var clean = OutputHtml.Clean(string.Concat(Enumerable.Repeat("<div>", 5000)));
        Assert.EndsWith("</div></div>", clean);
        Assert.StartsWith("&lt;a \"", OutputHtml.Clean(string.Concat(Enumerable.Repeat("<a \"", 200_000))));
    }
}
