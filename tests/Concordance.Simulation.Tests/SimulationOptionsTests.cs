using System.Text.Json;
using Concordance.Simulation.Output;

namespace Concordance.Simulation.Tests;

public class SimulationOptionsTests
{
    public static TheoryData<string, SimulationOptions> Impossible => new()
    {
        { "midnights", new() { Start = new(2023, 7, 18, 3, 0, 0, TimeSpan.Zero) } },
        { "midnights", new() { Start = new(2023, 7, 18, 0, 0, 0, TimeSpan.FromHours(2)) } },
        { "within the period", new() { End = new(2023, 7, 29, 0, 0, 0, TimeSpan.Zero) } },
        { "one month", new() { Start = new(2023, 6, 18, 0, 0, 0, TimeSpan.Zero) } },
        { "CampaignAccountsOfJuly", new() { CampaignAccountsOfJuly = 91 } },
        { "WaveSmallest", new() { WaveSmallest = 26 } },
        { "CampaignHashtagPosts", new() { CampaignHashtagPosts = 10 } },
        { "DeclaresAzerbaijanPercent", new() { DeclaresAzerbaijanPercent = 101 } },
        { "MisspeltPlacePercent", new() { MisspeltPlacePercent = -1 } },
        { "decoy", new() { Critics = 0 } },
        { "at least one post", new() { OrdinaryPosts = 1_000 } },
        { "RepostPercent", new() { RepostPercent = 91 } },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Validate_ImpossibleOptions_SaysWhichAndWhatToSet(string says, SimulationOptions options) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => SyntheticCase.Generate(options)).Message);

    [Fact]
    public void Validate_Defaults_Pass() => new SimulationOptions().Validate();

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
        using var json = JsonDocument.Parse(ParametersFile.Json(new() { Seed = ulong.MaxValue, Fans = 61 }));
        Assert.True(json.RootElement.GetProperty("synthetic").GetBoolean());
        var values = json.RootElement.GetProperty("parameters").EnumerateArray().ToDictionary(p => p.GetProperty("name").GetString()!, p => p.GetProperty("value").ToString());
        Assert.Equal(("61", "18446744073709551615", "2023-07-18T00:00:00Z"), (values["Fans"], values["Seed"], values["Start"]));
    }

    [Fact]
    public void Generate_LargerCase_MeetsItsNumbers()
    {
        var made = new Reading(SyntheticCase.Generate(new() { OrdinaryAccounts = 3_000, OrdinaryPosts = 12_000, CampaignAccounts = 150, CampaignHashtagPosts = 2_500, CampaignVisuals = 20 }));
        Assert.Equal(12_000, made.Of("ordinary").Count());
        Assert.Equal(150, made.Case.Truth.Count(r => r.Role == "campaign"));
    }

    [Fact]
    public void Generate_NoSinglePostsButInTheTail_LetsEveryLonerPost() =>
        Assert.Equal(91, SyntheticCase.Generate(new() { CampaignLoners = 45, SoloPercent = 0, CampaignTailPosts = 45, CoverPostsPerAccount = 0 })
            .Truth.Count(r => r.Role == "campaign"));

    [Fact]
    public void Generate_SmallestWaves_Finish() =>
        Assert.Equal(30, SyntheticCase.Generate(new() { CampaignAccounts = 30, CampaignAccountsOfJuly = 0, CampaignLoners = 0, CampaignHashtagPosts = 300, WaveSmallest = 2, WaveLargest = 30 })
            .Truth.Count(r => r.Role == "campaign"));
}
