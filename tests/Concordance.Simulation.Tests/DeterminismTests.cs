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
        { "paris-2023", "e64ce1e0edd4f0de6a443119eea86c125baba8b0f53f78bcedf83655f2ffe251" },
        { "cyrillic", "1b2dba5666d03eaf04fb3174d0dfc4124a10b817672fca9559cdcd05a54e18ed" },
        { "arabic", "8c2f533f7e53362cfcecab0d1dae467b4afa2b1a12c4ad7697dc702a58b39f12" },
        { "slow-drip", "6abd417ff6990634388c4523fd8c39ad4558769d898e8e5aaf5dbd73a4051020" },
        { "two-campaigns", "b2eff19f52e811452ff0616ad9b0fa881f7f4beed4139c776e222ee15d89ff23" },
        { "organic", "7a0b2cbefe0fc21ff8e61245c07018999dd7df70f74d1d45be2c671177bb74bf" },
        { "evasive", "98210795c352d0436e85ed05937e05470b2b732e1e3c866b04f6a6f1303a8859" },
    };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Write_SmallCaseOfAScenario_GivesThePinnedBytes(string scenario, string hash) => Assert.Equal(hash, HashOf(Cases.Small(scenario).Folder));

    [Fact]
    public void Pinned_Scenarios_AreAll() => Assert.Equal(Scenario.All.Select(s => s.Name), Pinned.Select(p => p.Data.Item1));

    /// <summary>A change on purpose needs the bundled case to be made again.</summary>
    [Fact]
    public void Write_DefaultCase_GivesThePinnedBytes() => Assert.Equal("79f41d22d90e3264fc93ca02eb55ba10ccd12fbad1de64123a9f3f12fa04f5e0", HashOf(Cases.Default.Folder));

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
