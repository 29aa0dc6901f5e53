using System.Globalization;

namespace Concordance.Simulation.Tests;

public class DatasheetTests
{
    static readonly Reading s_case = Cases.Default;

    static readonly string s_sheet = File.ReadAllText(s_case.At("README.md"));

    static string Number(long n) => n.ToString("N0", CultureInfo.InvariantCulture);

    [Fact]
    public void Text_Opens_WithTheWordSynthetic() => Assert.StartsWith("# SYNTHETIC", s_sheet);

    [Fact]
    public void Text_OfTheResult_IsTheFile() => Assert.Equal(Datasheet.Text(s_case.Made), s_sheet);

    [Fact]
    public void Text_Files_HaveTheirHashes() => Assert.All(s_case.Made.Files.Where(f => !f.Name.StartsWith("media/", StringComparison.Ordinal)),
        f => Assert.Contains($"| {f.Name} | {Number(f.Bytes)} | `{f.Sha256}` |", s_sheet));

    [Fact]
    public void Text_Roles_HaveTheirCounts() => Assert.All(
        s_case.TrueAccounts.GroupBy(a => a.Status == "collected" ? a.Role : "deleted"),
        role => Assert.Contains($"| {role.Key} | {Number(role.Count())} | {Number(s_case.TruePosts.Count(p => (p.Status == "collected" ? p.Role : "deleted") == role.Key))} |", s_sheet));

    [Fact]
    public void Text_EveryScenariosRoles_AreExplained() => Assert.All(Scenario.All, s =>
        Assert.All(Cases.Small(s.Name).Made.AccountsByRole.Keys, role => Assert.Contains($"\n| {role} | ", File.ReadAllText(Cases.Small(s.Name).At("README.md")))));

    [Fact]
    public void Text_EveryOption_IsListedOnce() => Assert.All(ParameterList.Of(new()), p => Assert.Equal(2, s_sheet.Split($"\n| {p.Name} | ").Length));

    [Fact]
    public void Text_EveryQuestion_HasItsSection() => Assert.All(
        ["Why it was made", "What is in it", "Format", "How it was made", "Public figures that it is calibrated to", "Assumptions", "Choices of the simulation", "How like real data it is", "Known gaps", "Files", "Licence and contact"],
        title => Assert.Contains($"\n## {title}\n", s_sheet));

    [Fact]
    public void Text_Command_MakesItAgain() =>
        Assert.Contains("`concordance simulate --scenario paris-2023 --seed 20230726 --size 64000 --out FOLDER`", s_sheet);

    [Fact]
    public void Text_Lines_EndInLineFeedOnly() => Assert.DoesNotContain('\r', s_sheet);
}
