using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class TextEntitiesTests
{
    [Theory]
    [InlineData("#One #two#three a#four &#39; #123 #1a #ONE", "one|two|1a")]
    [InlineData("＃東京 #Bakı, #ÉTÉ! #cafe\u0301 (#x)", "東京|bakı|été|café|x")]
    [InlineData("no tags", "")]
    public void TextEntities_Hashtags_AsThePlatformsReadThem(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), TextEntities.Hashtags(text));

    [Theory]
    [InlineData("see https://a.example/x, (http://b.example/y?z=1). https://a.example/x!", "https://a.example/x http://b.example/y?z=1")]
    [InlineData("ftp://a.example", "")]
    [InlineData("<a href=\"https://a.example/q\">", "https://a.example/q")]
    public void TextEntities_Urls_WithoutThePunctuationAround(string text, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), TextEntities.Urls(text));

    [Theory]
    [InlineData("['a', 'b']", "a b")]
    [InlineData("[a,b,a]", "a b")]
    [InlineData("a|b", "a b")]
    [InlineData("a b,c", "a b c")]
    [InlineData("[]", "")]
    [InlineData("  ", "")]
    public void TextEntities_Split_KnowsTheUsualLists(string cell, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), TextEntities.Split(cell));

    [Theory]
    [InlineData("https://a.example/7,75399,123.html", "https://a.example/7,75399,123.html")]
    [InlineData("https://a.example/1,2|https://b.example/3,4", "https://a.example/1,2 https://b.example/3,4")]
    [InlineData("['https://a.example/1,2', 'https://b.example/']", "https://a.example/1,2 https://b.example/")]
    [InlineData("https://a.example/1,2,http://b.example/", "https://a.example/1,2 http://b.example/")]
    [InlineData("https://a.example/ https://b.example/", "https://a.example/ https://b.example/")]
    public void TextEntities_LinksThatHoldCommas_StayWhole(string cell, string expected)
    {
        var post = Assert.Single(Reading.OfText($"author_id,created_at,urls\na,2023-07-18T10:00:00Z,\"{cell}\"\n").Data.Posts);
        Assert.Equal(expected.Split(' '), post.Urls);
    }
}
