using Concordance.Content;
using CsCheck;

namespace Concordance.Tests.Content;

public class CanonicalUrlTests
{
    [Theory]
    [InlineData("https://www.Outlet.example/A/b/?utm_source=x&id=7&fbclid=z#top", "outlet.example/A/b?id=7")]
    [InlineData("http://outlet.example", "outlet.example")]
    [InlineData("https://outlet.example/", "outlet.example")]
    [InlineData("HTTPS://OUTLET.EXAMPLE/?UTM_Campaign=a", "outlet.example")]
    [InlineData("https://outlet.example/?a=1&b=2&gclid=3", "outlet.example?a=1&b=2")]
    [InlineData("https://wwwoutlet.example/x", "wwwoutlet.example/x")]
    [InlineData("https://bücher.example/x", "xn--bcher-kva.example/x")]
    [InlineData("https://m.outlet.example/x", "outlet.example/x")]
    [InlineData("https://www.amp.outlet.example/x", "outlet.example/x")]
    [InlineData("https://m.example/x", "m.example/x")]
    [InlineData("https://a.example/?a=1&yclid=2&b=3&xtor=4", "a.example?a=1&b=3")]
    [InlineData("https://www.google.com/amp/s/www.outlet.example/x?id=1", "outlet.example/x?id=1")]
    [InlineData("https://outlet-example.cdn.ampproject.org/c/s/outlet.example/x", "outlet.example/x")]
    [InlineData("https://www.google.com/amp/", "google.com/amp")]
    [InlineData("https://youtu.be/abc?t=5", "youtube.com/watch?v=abc&t=5")]
    [InlineData("https://m.youtube.com/watch?v=abc&t=5", "youtube.com/watch?v=abc&t=5")]
    [InlineData("https://x.com/sim_a/status/1", "twitter.com/sim_a/status/1")]
    [InlineData("https://mobile.twitter.com/sim_a/status/1", "twitter.com/sim_a/status/1")]
    [InlineData("mailto:someone@outlet.example", "mailto:someone@outlet.example")]
    [InlineData("not a link", "not a link")]
    [InlineData("", "")]
    public void CanonicalUrl_Cases(string url, string expected) => Assert.Equal(expected, CanonicalUrl.Of(url));

    [Theory]
    [InlineData("https://outlet.example/?id=1", "https://outlet.example/?id=2")]
    [InlineData("https://outlet.example/a", "https://outlet.example/A")]
    [InlineData("https://a.outlet.example/x", "https://b.outlet.example/x")]
    public void CanonicalUrl_OtherPages_StayApart(string one, string other) => Assert.NotEqual(CanonicalUrl.Of(one), CanonicalUrl.Of(other));

    [Fact]
    public void CanonicalUrl_HostThatNoNameServerKnows_DoesNotStopIt() => Assert.NotEmpty(CanonicalUrl.Of("http://\u00ad(#x"));

    [Fact]
    public void CanonicalUrl_OfItself_StaysTheSame() =>
        Gen.Select(Gen.String[Gen.Char["ab/?&=#.%"], 0, 20], Gen.OneOf(Gen.Const("https://m.outlet.example/"), Gen.Const("https://youtu.be/"), Gen.Const("https://www.google.com/amp/s/"), Gen.Const("https://amp.x.com/a/status/"), Gen.Const("https://cdn.ampproject.org/c/")))
            .Sample((text, start) => CanonicalUrl.Of(start + text) is var once && CanonicalUrl.Of("https://" + once) == once);

    [Fact]
    public void CanonicalUrl_WhateverComes_DoesNotThrow() =>
        Gen.String.Select(Gen.OneOf(Gen.Const(""), Gen.Const("https://"), Gen.Const("http://xn--"), Gen.Const("https://["), Gen.Const("https://a.example/?"), Gen.Const("http://\u00ad"), Gen.Const("https://www."))).Sample((text, start) => CanonicalUrl.Of(start + text) is not null);
}
