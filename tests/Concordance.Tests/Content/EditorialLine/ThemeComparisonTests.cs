using Concordance.Attribution;
using Concordance.Content;

namespace Concordance.Tests.Content;

[Collection(ProcessWide.Name)]
public class ThemeComparisonTests
{
    static readonly Theme s_water = new() { Id = "water", Label = "water", Terms = ["Water", "l'eau", "su"] };

    static IReadOnlyList<ThemeComparison> Of(IEnumerable<Post> studied, IEnumerable<Post> comparison, EditorialOptions? options = null) =>
        ThemeComparison.Of([s_water], studied, comparison, options, TestContext.Current.CancellationToken);

    static Post Post(string account, int i, string text) => Some.Post($"{account}-{i}", account, Some.Day.AddMinutes(i), text);

    [Fact]
    public void ThemeComparison_WholeWordsInAnyCaseAndHashtags_AreCounted()
    {
        Post[] studied = [Post("a", 0, "WATER is gone"), Post("a", 1, "#water"), Post("b", 0, "De L'EAU!"), Post("b", 1, "waters"), Post("c", 0, "supply") with { Hashtags = ["supply"] }, Post("d", 0, "") with { Hashtags = ["su"] }, Post("c", 1, "") with { IsRepost = true, Text = "water" }];
        Post[] comparison = [Post("x", 0, "SU"), Post("y", 0, "sun"), Post("y", 1, "dry")];
        var theme = Assert.Single(Of(studied, comparison, new() { EqualPosts = false }));
        Assert.Equal((new(3, 4), new(1, 2)), (theme.Accounts.Studied, theme.Accounts.Comparison));
        Assert.Equal((new(4, 6), new(1, 3)), (theme.StudiedPosts, theme.ComparisonPosts));
        Assert.Equal(["a-0", "b-0", "d-0"], theme.Examples);
        Assert.Equal(["a-0"], Of(studied.Reverse(), comparison.Reverse(), new() { EqualPosts = false, Examples = 1 })[0].Examples);
    }

    /// <summary>Six accounts that speak of it once in ten posts, beside six that do in their only one: by all posts they are as many, and by equally many none of the six is counted.</summary>
    [Fact]
    public void ThemeComparison_OfEquallyManyPosts_TellsAllPostsToo()
    {
        Post[] studied = [.. Enumerable.Range(0, 6).SelectMany(a => Enumerable.Range(0, 10).Select(i => Post($"a{a}", i, i == 0 ? "water" : "dry")))];
        Post[] comparison = [.. Enumerable.Range(0, 12).Select(a => Post($"x{a}", 0, a < 6 ? "water" : "dry"))];
        var theme = Assert.Single(Of(studied, comparison));
        Assert.Equal((new(0, 6), new(6, 12)), (theme.Accounts.Studied, theme.Accounts.Comparison));
        Assert.Equal((new(6, 6), new(6, 12), new(6, 60), new(6, 12)), (theme.InAll.Studied, theme.InAll.Comparison, theme.InAll.StudiedPosts, theme.InAll.ComparisonPosts));
        Assert.Equal((6, 12, "posted about water in equally many posts an account"), (theme.StudiedPosts.Total, theme.ComparisonPosts.Total, theme.Accounts.Label));
        Assert.Equal((new(6, 6), "posted about water"), Of(studied, comparison, new() { EqualPosts = false })[0] is var all ? (all.Accounts.Studied, all.Accounts.Label) : default);
    }

    [Fact]
    public void EditorialFindings_WithoutThemesTextOrCampaign_SayWhy()
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Write("key", "0123456789abcdef0123456789abcdef"));
        folder.Write("posts.csv", "id,author_id,created_at\n1,a,2023-07-18T10:00:00Z\n2,b,2023-07-18T10:00:00Z\n");
        var bare = new Case { Id = "bare", Title = "Bare", Sources = [new() { Path = "posts.csv" }] };
        Assert.Equal(["the case declares no themes", "the case declares no campaign to set accounts apart by"], Reasons(bare, (i, l) => EditorialFindings.Of(i, (IReadOnlyList<ThemeComparison>?)null).Concat(EditorialFindings.Of(i, l))));
        var campaign = bare with { Campaign = new() { Hashtags = ["x"] }, Themes = [s_water] };
        Assert.Equal(["no source has texts", "no source has texts"], Reasons(campaign, (i, l) => EditorialFindings.Of(i, ThemeComparison.Of(i)).Concat(EditorialFindings.Of(i, l))));

        IEnumerable<string> Reasons(Case @case, Func<Investigation, EditorialResult?, IEnumerable<Finding>> findings)
        {
            CaseFile.Write(@case, folder.Path);
            var open = Investigation.Open(folder.Path);
            return [.. findings(open, @case.Campaign.IsEmpty ? null : EditorialLine.Of(open)).Select(f =>
            {
                Assert.Equal(FindingStatus.NotComputed, f.Status);
                return f.Statement[(f.Statement.IndexOf(':', StringComparison.Ordinal) + 2)..^1];
            })];
        }
    }
}
