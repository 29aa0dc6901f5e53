using System.Globalization;

namespace Concordance.Simulation.Tests;

public class DatasheetTests
{
    static readonly string s_sheet = Datasheet.Text(Reading.Default.Case);

    [Fact]
    public void Text_Opens_WithTheWordSynthetic() => Assert.StartsWith("# SYNTHETIC", s_sheet);

    [Fact]
    public void Text_Files_HaveTheirHashes() => Assert.All(SyntheticCase.Files(Reading.Default.Case), f => Assert.Contains($"| {f.Name} | {f.Content.Length.ToString("N0", CultureInfo.InvariantCulture)} | `{f.Sha256}` |", s_sheet));

    [Fact]
    public void Text_Roles_HaveTheirCounts()
    {
        foreach (var role in Reading.Default.Case.Truth.Select(r => r.Role).Distinct())
            Assert.Contains($"| {role} | {Reading.Default.Case.Truth.Count(r => r.Role == role).ToString("N0", CultureInfo.InvariantCulture)} | {Reading.Default.Of(role).Count().ToString("N0", CultureInfo.InvariantCulture)} |", s_sheet);
    }

    [Fact]
    public void Text_EveryOption_IsListed() => Assert.All(ParameterList.Of(new()), p => Assert.Contains($"| {p.Name} |", s_sheet));

    [Fact]
    public void Text_EveryQuestion_HasItsSection() => Assert.All(
        ["Why it was made", "What is in it", "How it was made", "Public figures", "Assumptions", "Known gaps", "Files", "Licence and contact"],
        title => Assert.Contains($"\n## {title}", s_sheet));

    [Fact]
    public void Text_Lines_EndInLineFeedOnly() => Assert.DoesNotContain('\r', s_sheet);
}
