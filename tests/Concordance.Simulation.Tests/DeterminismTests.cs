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
        { "paris-2023", "82fee603eabd41d6a4ff08a03d95c765c7d521543cf3fffa099bd804f46e4532" },
        { "cyrillic", "ee9e37f66dba4bdcd7079209f7aecd0f83b15d0210cd8e7f4081dc9506816aa2" },
        { "arabic", "60ee565f3c16b6afe214e904c3c2b8d1886397cf2840d5e92238a0e67dd6bd79" },
        { "slow-drip", "adf0374a6409e48bfc286e61a74485d5ff2b5707a85166b2c9403cfec69338bf" },
        { "two-campaigns", "e1b874ef4bae7da9c16ebd8e892fed5a5bb90280123652c022be648762558445" },
        { "organic", "e60d20d14058b1edaad90ef2d52f88da48d7bf71c6d0ec61145bf91213a3d410" },
        { "evasive", "eaa39c7da1f94f2a7258633395d5f92a6feb5afc8049225a4b9b2407caf98737" },
    };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Write_SmallCaseOfAScenario_GivesThePinnedBytes(string scenario, string hash) => Assert.Equal(hash, HashOf(Cases.Small(scenario).Folder));

    [Fact]
    public void Pinned_Scenarios_AreAll() => Assert.Equal(Scenario.All.Select(s => s.Name), Pinned.Select(p => p.Data.Item1));

    /// <summary>A change on purpose needs the bundled case to be made again.</summary>
    [Fact]
    public void Write_DefaultCase_GivesThePinnedBytes() => Assert.Equal("1f1d1b6f04ede60bb9eebbe606809aac0cba691ee2706ff48a8b31fce2bc4731", HashOf(Cases.Default.Folder));

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
