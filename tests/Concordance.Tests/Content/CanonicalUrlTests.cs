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
    public void CanonicalUrl_WhateverComes_DoesNotThrow() =>
        Gen.String.Select(Gen.OneOf(Gen.Const(""), Gen.Const("https://"), Gen.Const("http://xn--"), Gen.Const("https://["), Gen.Const("https://a.example/?"), Gen.Const("http://\u00ad"), Gen.Const("https://www."))).Sample((text, start) => CanonicalUrl.Of(start + text) is not null);
}
