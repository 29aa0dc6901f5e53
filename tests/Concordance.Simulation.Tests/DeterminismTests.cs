using System.Globalization;

namespace Concordance.Simulation.Tests;

/// <summary>The same options give the same bytes, whatever the machine is set to.</summary>
public class DeterminismTests
{
    static string[] Hashes(GeneratedCase generated) =>
        [.. SyntheticCase.Files(generated).Select(f => f.Sha256), CaseFile.FromText("README.md", Datasheet.Text(generated)).Sha256];

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

    [Fact]
    public void Write_IntoAFolder_WritesTheBytesOfFiles()
    {
        var folder = Directory.CreateTempSubdirectory("concordance-simulation-").FullName;
        try
        {
            SyntheticCase.Write(Reading.Default.Case, folder);
            Datasheet.Write(Reading.Default.Case, folder);
            Assert.Equal(["README.md", "parameters.json", "posts.jsonl", "truth.csv"], Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
            Assert.All(SyntheticCase.Files(Reading.Default.Case), f =>
            {
                Assert.True(f.Content.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, f.Name))), f.Name);
                Assert.Equal(-1, f.Content.AsSpan().IndexOf((byte)'\r'));
                Assert.NotEqual(0xEF, f.Content[0]);
                Assert.Equal((byte)'\n', f.Content[^1]);
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
