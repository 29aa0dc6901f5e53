using System.Globalization;

namespace Concordance.Simulation.Tests;

/// <summary>The same options give the same bytes, whatever the machine is set to.</summary>
public class DeterminismTests
{
    static string[] Hashes(GeneratedCase generated) =>
        [.. SyntheticCase.Files(generated).Select(f => f.Sha256), GeneratedFile.FromText("README.md", Datasheet.Text(generated)).Sha256];

    static readonly string[] s_expected = Hashes(Reading.Default.Case);

    [Theory]
    [InlineData("", "UTC")]
    [InlineData("tr-TR", "America/Los_Angeles")]
    [InlineData("az-Latn-AZ", "Asia/Baku")]
    [InlineData("ar-SA", "Pacific/Kiritimati")]
    public void Generate_InAnyCultureAndTimeZone_GivesTheSameBytes(string culture, string zone)
    {
        var (before, zoneBefore) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(s_expected, Hashes(SyntheticCase.Generate(new())));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
    }

    /// <summary>
    /// The bytes as they were made on the machine that bundled them. A change of the generator on purpose changes these lines and
    /// needs the bundled case to be made again; a failure without such a change means that the machine matters.
    /// </summary>
    [Fact]
    public void Generate_DefaultOptions_GivesTheBytesOfTheBundledCase()
    {
        Assert.Equal("40e3443646145446d08f5db178133fdf9275ab7b573566079a72f2c1b9c09fa1", s_expected[0]);
        Assert.Equal("e31548be38d21e363b1957ee49164da8000e2ce4b9e014c390765dfd8e23f15e", s_expected[1]);
    }

    [Fact]
    public void Write_IntoAFolder_WritesTheBytesOfFiles()
    {
        using var folder = new TempFolder();
        SyntheticCase.Write(Reading.Default.Case, folder.Path);
        Assert.Equal(["README.md", "case.json", "parameters.json", "posts.jsonl", "truth.csv"], Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(SyntheticCase.Files(Reading.Default.Case), f =>
        {
            Assert.True(f.Content.AsSpan().SequenceEqual(File.ReadAllBytes(folder.Of(f.Name))), f.Name);
            Assert.Equal(-1, f.Content.AsSpan().IndexOf((byte)'\r'));
            Assert.NotEqual(0xEF, f.Content[0]);
            Assert.Equal((byte)'\n', f.Content[^1]);
        });
    }
}
