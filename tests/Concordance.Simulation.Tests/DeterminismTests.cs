using System.Globalization;
using System.Security.Cryptography;

namespace Concordance.Simulation.Tests;

/// <summary>The same options give the same bytes, whatever the machine is set to.</summary>
public class DeterminismTests
{
    /// <summary>
    /// SHA-256 of the list of hashes of each scenario's small case, as it was made on the machine that bundled the default case. A change of the
    /// generator on purpose changes these lines; a failure without such a change means that the machine matters.
    /// </summary>
    public static TheoryData<string, string> Pinned => new()
    {
        { "paris-2023", "802a5a2535a6f7a4afd645e21bbaa1a8bde32d646da9732b67db1be17d1388a6" },
        { "cyrillic", "8fd8ccd6a66b9e176002820077c6a74f3e5f2bc3575dddbcedfec136efd2ab99" },
        { "arabic", "017c6dcb62b424e4a6e1d84036bb140027151f98198219fc04de275c555d0f07" },
        { "slow-drip", "846071a678b309c668cdc301c34560297086c398bc3b9b2adb22641ccbe13cc3" },
        { "two-campaigns", "d08b68a518733a7dc5d0d93ae7e32a4c2de215394e3392b7fd3f01564e9d4050" },
        { "organic", "e5d7caa8eb4563f41420350e252da8e3293990b79c7dbb0b93df9e8aef6027db" },
        { "evasive", "88237912a99606422e1013707acff763122c739222908e3bdc8940a9905690cf" },
    };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Write_SmallCaseOfAScenario_GivesThePinnedBytes(string scenario, string hash) => Assert.Equal(hash, HashOf(Cases.Small(scenario).Folder));

    [Fact]
    public void Pinned_Scenarios_AreAll() => Assert.Equal(Scenario.All.Select(s => s.Name), Pinned.Select(p => p.Data.Item1));

    /// <summary>A change on purpose needs the bundled case to be made again.</summary>
    [Fact]
    public void Write_DefaultCase_GivesThePinnedBytes() => Assert.Equal("7f227224a86ae608dd32c860ad93766c7f104de2da29bd332a2dd886de66af78", HashOf(Cases.Default.Folder));

    [Theory]
    [InlineData("tr-TR", "America/Los_Angeles")]
    [InlineData("ar-SA", "Pacific/Kiritimati")]
    public void Write_InAnyCultureAndTimeZone_GivesTheSameBytes(string culture, string zone)
    {
        var (before, zoneBefore) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        using var folder = new TempFolder();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            SyntheticCase.Write(Cases.Smaller(Scenario.Default), folder.Path, cancel: TestContext.Current.CancellationToken);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
        Assert.Equal(File.ReadAllText(Cases.SmallDefault.At(SyntheticCase.HashesFile)), File.ReadAllText(folder.Of(SyntheticCase.HashesFile)));
    }

    static string HashOf(string folder) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, SyntheticCase.HashesFile))));
}
