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
        { "paris-2023", "?" },
        { "cyrillic", "?" },
        { "arabic", "?" },
        { "slow-drip", "?" },
        { "two-campaigns", "?" },
        { "organic", "?" },
        { "evasive", "?" },
    };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Write_SmallCaseOfAScenario_GivesThePinnedBytes(string scenario, string hash) => Assert.Equal(hash, HashOf(Cases.Small(scenario).Folder));

    [Fact]
    public void Pinned_Scenarios_AreAll() => Assert.Equal(Scenario.All.Select(s => s.Name), Pinned.Select(p => p.Data.Item1));

    /// <summary>A change on purpose needs the bundled case to be made again.</summary>
    [Fact]
    public void Write_DefaultCase_GivesThePinnedBytes() => Assert.Equal("?", HashOf(Cases.Default.Folder));

    [Theory]
    [InlineData("", "UTC")]
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
