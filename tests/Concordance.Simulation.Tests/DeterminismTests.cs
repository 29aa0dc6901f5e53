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
        { "paris-2023", "e5acf7f1eb14b05df4affa0bd77a02325704de91d298448ef76dcfb0be02a144" },
        { "cyrillic", "8d9d065eb69717f3f3f5e2d98581ee08c4338459f0837217dcf3388d6d041c03" },
        { "arabic", "1701dad648109fb02af73700a32469ed45fa56b47a3194e236e8cb3aabca4535" },
        { "slow-drip", "a46703f605da6f5cd5f58428f53719bedcfa082134d24be4c4468fcac4cb1d1f" },
        { "two-campaigns", "538b840bb62a7afe61a8dd8cb1aa1ee0658a749eea9f55abc403a7c64cb74179" },
        { "organic", "9e4f16a68715c592331fb950e7255a42c9a1f1fb154d0347dc67c5efbe074315" },
        { "evasive", "00b414457cc323be2590dc107d936ff8a1b95e0e2d6a55e235bf788ab17d1cbb" },
    };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Write_SmallCaseOfAScenario_GivesThePinnedBytes(string scenario, string hash) => Assert.Equal(hash, HashOf(Cases.Small(scenario).Folder));

    [Fact]
    public void Pinned_Scenarios_AreAll() => Assert.Equal(Scenario.All.Select(s => s.Name), Pinned.Select(p => p.Data.Item1));

    /// <summary>A change on purpose needs the bundled case to be made again.</summary>
    [Fact]
    public void Write_DefaultCase_GivesThePinnedBytes() => Assert.Equal("72193ccbcb0506a8aedb5f45148c9670d7a1e2af96b23e9ced312e67b9741fea", HashOf(Cases.Default.Folder));

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
