namespace Concordance.Simulation.Tests;

/// <summary>Another seed gives other data of the same shape.</summary>
public class SeedTests
{
    [Theory]
    [InlineData(0UL)]
    [InlineData(1UL)]
    [InlineData(2UL)]
    [InlineData(20230727UL)]
    [InlineData(ulong.MaxValue)]
    public void Generate_AnotherSeed_KeepsTheCalibration(ulong seed)
    {
        var options = new SimulationOptions { Seed = seed };
        var made = new Reading(SyntheticCase.Generate(options));
        Assert.NotEqual(Reading.Default.Case.Posts, made.Case.Posts);

        var campaign = made.Of("campaign").ToArray();
        Assert.Equal(91, campaign.Select(p => p.AuthorId).Distinct().Count());
        Assert.Equal(options.CampaignHashtagPosts, campaign.Count(p => p.HasBothHashtags && p.At >= options.CampaignStart && p.At < options.CampaignEnd));
        Assert.Equal(40, campaign.Select(p => p.Author).DistinctBy(a => a.Id).Count(a => a.CreatedAt is { Year: 2023, Month: 7 }));
        var diffuser = campaign.First(p => p.Urls.Contains("https://pic.example/v01")).AuthorId;
        Assert.Equal(15, campaign.Where(p => p.AuthorId == diffuser && p.At < options.CampaignStart.AddHours(6)).SelectMany(p => p.Urls).Distinct().Count());
        Assert.All(made.Posts, p => Assert.True(p.At >= options.Start && p.At < options.End && p.Author.CreatedAt < p.At));
        Assert.Equal(made.Posts.Select(p => p.AuthorId).Distinct().Order(), made.Case.Truth.Select(r => r.AccountId).Order());
    }

    [Fact]
    public void Generate_AChangeInOneGroup_LeavesTheCampaignsTextsAsTheyWere()
    {
        var other = new Reading(SyntheticCase.Generate(new() { FanPosts = 300 }));
        Assert.Equal(Reading.Default.Of("campaign").Select(p => (p.At, p.Text)), other.Of("campaign").Select(p => (p.At, p.Text)));
    }
}
