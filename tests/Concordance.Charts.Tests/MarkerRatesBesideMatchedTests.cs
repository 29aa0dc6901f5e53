using Concordance.Accounts;
using Concordance.Ingest;

namespace Concordance.Charts.Tests;

public sealed class MarkerRatesBesideMatchedTests
{
    static readonly DateTime s_day = new(2023, 7, 18, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>A hundred accounts of the campaign, of which so many are ten days old, and a thousand others of ten years; all with a handle of one kind.</summary>
    static IReadOnlyList<MarkerRates> Rates(int young)
    {
        List<Account> accounts =
        [
            .. Enumerable.Range(0, 100).Select(i => new Account { Id = $"c{i}", Handle = "somebody", CreatedAt = s_day.AddDays(i < young ? -10 : -3650) }),
            .. Enumerable.Range(0, 1000).Select(i => new Account { Id = $"o{i}", Handle = "somebody", CreatedAt = s_day.AddDays(-3650) }),
        ];
        var posts = accounts.Select(a => new Post { Id = a.Id, AccountId = a.Id, Time = s_day, Text = "x", Hashtags = a.Id[0] == 'c' ? ["boycott"] : [] }).ToList();
        var data = new Collection(posts, accounts.ToDictionary(a => a.Id), new HashSet<Field> { Field.Created, Field.Handle, Field.Text }, TimeSpan.FromSeconds(1), new([], []), "");
        var features = FeatureTable.Of(data, CampaignPosts.Select(data, new() { Hashtags = ["boycott"] }), cancel: TestContext.Current.CancellationToken);
        return [.. MarkerRates.All(features).Where(r => r.Id is "young" or "handle-digits")];
    }

    [Fact]
    public void BesideMatched_TellsHowManySetApart_AndDrawsALineUnderThem()
    {
        var figure = MarkerRatesFigure.BesideMatched(Rates(young: 40), "campaign accounts", "matched accounts");
        Assert.Equal("1 of 2 markers sets campaign accounts apart, by when they were created", figure.Title);
        Assert.Contains("Above the line: at least 2 times", figure.Heading(), StringComparison.Ordinal);
        Assert.Contains("\"shapes\"", figure.PlotlyJson, StringComparison.Ordinal);
    }

    [Fact]
    public void BesideMatched_WhereNoneSetsApart_DrawsNoLine()
    {
        var figure = MarkerRatesFigure.BesideMatched(Rates(young: 0), "campaign accounts", "matched accounts");
        Assert.Equal("None of 2 markers sets campaign accounts apart", figure.Title);
        Assert.DoesNotContain("\"shapes\"", figure.PlotlyJson, StringComparison.Ordinal);
        Assert.Equal("No marker was compared", Assert.Single(MarkerRatesFigure.BesideMatched([], "a", "b").Notes()));
    }
}
