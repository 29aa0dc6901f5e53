using Concordance.Content.Links;

namespace Concordance.Tests.Content.Links;

public class ShortLinksTests
{
    static readonly ShortLinks s_links = new([
        ("https://short.example/a", "https://short.example/b"), ("https://short.example/b", "https://outlet.example/x?utm_source=y"),
        ("https://short.example/c", "https://short.example/d"), ("https://short.example/d", "https://short.example/c")]);

    [Theory]
    [InlineData("https://short.example/a", "outlet.example/x")]
    [InlineData("http://short.example/b/", "outlet.example/x")]
    [InlineData("https://short.example/c", "short.example/c")]
    [InlineData("https://short.example/unknown", "short.example/unknown")]
    public void ShortLinks_FollowTheTableAlone(string url, string expected) => Assert.Equal(expected, s_links.Of(url));
}
