using Concordance.Content.Links;
using CsCheck;

namespace Concordance.Tests.Content.Links;

public class DomainTests
{
    [Theory]
    [InlineData("https://www.outlet.example/a", "outlet.example")]
    [InlineData("outlet.co.uk", "outlet.co.uk")]
    [InlineData("news.outlet.co.uk:8080/x", "outlet.co.uk")]
    [InlineData("co.uk", null)]
    [InlineData("com", null)]
    [InlineData("a.b.c.ck", "b.c.ck")]
    [InlineData("c.ck", null)]
    [InlineData("a.www.ck", "www.ck")]
    [InlineData("outlet.fr.elsewhere.example", "elsewhere.example")]
    [InlineData("https://www.食狮.公司.cn/", "xn--85x722f.xn--55qx5d.cn")]
    [InlineData("https://192.168.0.1/x", null)]
    [InlineData("mailto:someone@outlet.example", null)]
    [InlineData("not a link", null)]
    [InlineData("", null)]
    public void Domain_Cases(string url, string? expected) => Assert.Equal(expected, Domain.Of(url));

    [Fact]
    public void Domain_PrivateSection_IsAChoice()
    {
        Assert.Equal("someone.github.io", Domain.Of("a.someone.github.io"));
        Assert.Equal("github.io", Domain.Of("a.someone.github.io", privateSection: false));
    }

    [Fact]
    public void Domain_OfADomain_IsItself() =>
        Gen.String.Select(Gen.OneOf(Gen.Const(""), Gen.Const("https://"), Gen.Const("http://xn--"), Gen.Const("a.b.co.uk/"), Gen.Const("http://\u00ad")))
            .Sample((text, start) => Domain.Of(start + text) is not { } domain || Domain.Of(domain) == domain);
}
