namespace Concordance.Tests;

public class CampaignPostsTests
{
    static readonly Collection s_data = Some.Collection(
    [
        Some.Post("1", "a", Some.Day, "", "paris2024"),
        Some.Post("2", "b", Some.Day) with { Urls = ["HTTPS://Outlet.example/x"] },
        Some.Post("3", "c", Some.Day, "They say: NOT Ready at all"),
        Some.Post("4", "d", Some.Day, "#paris2024 only in the text"),
        Some.Post("5", "a", Some.Day, "something else"),
    ]);

    static CampaignPosts Select(CampaignCriteria criteria) => CampaignPosts.Select(s_data, criteria);

    [Fact]
    public void CampaignPosts_Criteria_AreMetByAnyWithoutRegardToCase()
    {
        Assert.Equal(["1"], Select(new() { Hashtags = ["#PARIS2024"] }).Posts.Select(p => p.Id));
        Assert.Equal(["2"], Select(new() { Urls = ["https://outlet.example/"] }).Posts.Select(p => p.Id));
        Assert.Equal(["3"], Select(new() { Phrases = ["not ready"] }).Posts.Select(p => p.Id));
        var all = Select(new() { Hashtags = ["Paris2024"], Urls = ["https://outlet.example/"], Phrases = ["not ready"] });
        Assert.Equal(["1", "2", "3"], all.Posts.Select(p => p.Id));
        Assert.Equal(["a", "b", "c"], all.AccountIds.Order(StringComparer.Ordinal));
        Assert.Equal(["d"], all.OtherAccountIds);
    }

    [Fact]
    public void CampaignPosts_WithoutCriteria_AreNone()
    {
        var none = Select(new());
        Assert.Empty(none.Posts);
        Assert.Equal(4, none.OtherAccountIds.Count);
        Assert.True(new CampaignCriteria().IsEmpty);
    }
}
