using System.Text.Json;
using Concordance.Simulation.Output;

namespace Concordance.Simulation.Tests;

public class SimulationOptionsTests
{
    static DateTimeOffset Day(int month, int day, int hour = 0) => new(2023, month, day, hour, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, SimulationOptions> Impossible => new()
    {
        { "midnights", new() { Start = Day(7, 1, 3) } },
        { "midnights", new() { Start = new(2023, 7, 1, 0, 0, 0, TimeSpan.FromHours(2)) } },
        { "move Start or End", new() { End = Day(8, 5) } },
        { "move Start or End", new() { End = Day(9, 20) } },
        { "CampaignStart or CampaignEnd", new() { CampaignEnd = Day(7, 27) } },
        { "CampaignStart or CampaignEnd", new() { CampaignStart = Day(7, 2) } },
        { "Start and CampaignStart must lie in July 2023", new() { CampaignStart = Day(7, 8), CampaignEnd = Day(7, 10) } },
        { "Start and CampaignStart must lie in July 2023", new() { Start = Day(6, 20), End = Day(8, 15) } },
        { "GoalAt", new() { GoalAt = Day(8, 15, 12) } },
        { "Country", new() { Country = "fr" } },
        { "CampaignAccounts", new() { CampaignAccounts = 29 } },
        { "SecondCampaignAccounts", new() { SecondCampaignAccounts = 1 } },
        { "CampaignAccountsOfJuly", new() { CampaignAccountsOfJuly = 91 } },
        { "CampaignTailPosts", new() { CampaignTailPosts = 8 } },
        { "CampaignVisuals", new() { CampaignVisuals = 0 } },
        { "CampaignVisuals", new() { CampaignVisuals = 100 } },
        { "LateJoiners", new() { CampaignAccounts = 0, CampaignAccountsOfJuly = 0, CampaignVisuals = 0 } },
        { "CampaignCells", new() { CampaignCells = 0 } },
        { "CampaignCells", new() { CampaignCells = 19 } },
        { "WaveSmallest", new() { WaveSmallest = 1 } },
        { "WaveSmallest", new() { WaveSmallest = 26 } },
        { "WaveLargest", new() { WaveLargest = 83 } },
        { "CampaignPosts", new() { CampaignPosts = 909 } },
        { "SecondCampaignPosts", new() { SecondCampaignAccounts = 45, SecondCampaignPosts = 449 } },
        { "WaveSpreadSeconds", new() { WaveSpreadSeconds = 0 } },
        { "WaveSpreadSeconds", new() { WaveSpreadSeconds = 7_201 } },
        { "FanClubSpreadSeconds", new() { FanClubSpreadSeconds = 0 } },
        { "Posts", new() { Posts = 999 } },
        { "PostsPerOrdinaryAccount", new() { PostsPerOrdinaryAccount = 0 } },
        { "at least one post", new() { CriticPosts = 159 } },
        { "RepostPercent", new() { RepostPercent = 71 } },
        { "NewsBotPostsPerDay", new() { NewsBotPostsPerDay = 17 } },
        { "FanClub", new() { FanClub = 1 } },
        { "FanClubActions", new() { FanClubActions = 46 } },
        { "PageSize", new() { PageSize = 0 } },
        { "PageSize", new() { PageSize = 501 } },
        { "WeekendPercent", new() { WeekendPercent = 0 } },
        { "DeclaresCountryPercent", new() { DeclaresCountryPercent = 101 } },
        { "MisspeltPlacePercent", new() { MisspeltPlacePercent = -1 } },
        { "OrdinaryClientPerMille", new() { OrdinaryClientPerMille = 1_001 } },
        { "Fans", new() { Fans = -1 } },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Validate_ImpossibleOptions_NamesTheOption(string says, SimulationOptions options) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(options.Validate).Message);

    [Fact]
    public void Write_ImpossibleOptions_WritesNothing()
    {
        using var folder = new TempFolder();
        var scenario = Cases.With(Scenario.Default, o => o with { Fans = -1 });
        Assert.Throws<ArgumentException>(() => SyntheticCase.Write(scenario, folder.Of("case"), cancel: TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(folder.Of("case")));
    }

    [Fact]
    public void Write_TooFewPosts_WritesNothing()
    {
        using var folder = new TempFolder();
        var scenario = Cases.With(Scenario.Default, o => o with { Posts = 1_000 });
        Assert.Contains("Posts must be", Assert.Throws<ArgumentException>(() => SyntheticCase.Write(scenario, folder.Of("case"), cancel: TestContext.Current.CancellationToken)).Message);
        Assert.False(Directory.Exists(folder.Of("case")));
    }

    [Fact]
    public void ParameterList_EveryOption_StatesUnitAndNote()
    {
        var list = ParameterList.Of(new());
        Assert.Equal(typeof(SimulationOptions).GetProperties().Length, list.Count);
        Assert.All(list, p => Assert.False(string.IsNullOrWhiteSpace(p.Unit) || string.IsNullOrWhiteSpace(p.Note) || p.Note.Contains('|')));
    }

    [Fact]
    public void ParametersFile_OtherValues_AreInTheJson()
    {
        using var json = JsonDocument.Parse(ParametersFile.Json(new() { Seed = ulong.MaxValue, Fans = 61, Country = "bg" }));
        var values = json.RootElement.GetProperty("parameters").EnumerateArray().ToDictionary(p => p.GetProperty("name").GetString()!, p => p.GetProperty("value").ToString());
        Assert.Equal(typeof(SimulationOptions).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal), values.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("61", "18446744073709551615", "2023-07-01T00:00:00Z", "bg"), (values["Fans"], values["Seed"], values["Start"], values["Country"]));
    }

    [Fact]
    public void Write_SmallestCampaign_MeetsItsNumbers()
    {
        var made = Cases.Of(Cases.With(Cases.Smaller(Scenario.Default), o => o with
        {
            CampaignAccounts = 30, CampaignAccountsOfJuly = 0, CampaignLoners = 0, CampaignPosts = 300, WaveSmallest = 2, WaveLargest = 30, CampaignVisuals = 1, CoverPostsPerAccount = 0,
            SoloPercent = 0, CampaignTailPosts = 0, Critics = 0, CriticPosts = 0, Fans = 0, FanPosts = 0, Diaspora = 0, DiasporaPosts = 0, FanClub = 0, LateJoiners = 0, ContentMill = 0,
            FalseFlag = 0, PublicFigures = 0, AlertFollowers = 0, DeletedAccounts = 0, Renamed = 0, PageSize = 7, EditedPerTenThousand = 0,
        }));
        Assert.Equal(30, made.UsersOf("campaign").Count());
        Assert.Equal(Cases.SmallPosts, made.Posts.Count);
        Assert.Equal(["campaign", "fake-outlet", "news-bot", "ordinary"], made.TrueAccounts.Select(a => a.Role).Distinct().Order(StringComparer.Ordinal));
        Assert.All(made.Pages, p => Assert.InRange(p.Posts.Count, 0, 7));
        Assert.DoesNotContain(made.Pages, p => p.Errors.Count > 0);
    }

    [Fact]
    public void Write_NoSinglePostsButInTheTail_LetsEveryLonerPost()
    {
        var made = Cases.Of(Cases.With(Cases.Smaller(Scenario.Default), o => o with { CampaignLoners = 22, SoloPercent = 0, CoverPostsPerAccount = 0, CampaignVisuals = 2 }));
        Assert.Equal(91, made.UsersOf("campaign").Count());
    }
}
