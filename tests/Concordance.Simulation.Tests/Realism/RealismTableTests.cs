using Concordance.Simulation.Realism;

namespace Concordance.Simulation.Tests.Realism;

public class RealismTableTests
{
    static readonly string[] s_lines = RealismTable.Markdown(Figures(3)).TrimEnd('\n').Split('\n');

    [Fact]
    public void Markdown_EveryLine_HasFourCells() => Assert.All(s_lines, l => Assert.Equal(4, l.Split('|').Length - 1 - 1));

    [Fact]
    public void Markdown_Rows_AreNamedOnce() => Assert.Equal(s_lines.Length, s_lines.Select(l => l.Split('|')[1]).Distinct().Count());

    [Theory]
    [InlineData("| posts | 5 | 100,000 | 35,125 |")]
    [InlineData("| sample of accounts and objects | one in 3 | all | all |")]
    [InlineData("| posts per account, median | 2 | 52 | 1 |")]
    [InlineData("| shares per object, largest | - | 23 | 1,053 |")]
    [InlineData("| objects with two or more shares | 0 | 8,340 | 2,347 |")]
    public void Markdown_KnownFigures_StandInTheirRow(string line) => Assert.Contains(line, s_lines);

    [Fact]
    public void Markdown_SampleOfEverything_SaysAll() => Assert.Contains("| sample of accounts and objects | all | all | all |", RealismTable.Markdown(Figures(1)));

    [Fact]
    public void Prose_Lines_AreBulletsOrTheirContinuation() =>
        Assert.All((RealismTable.Differences + "\n" + RealismTable.Sources).Split('\n'), l => Assert.Matches("^(- |  )[^ ]", l));

    [Fact]
    public void Sources_EveryRealColumn_IsNamed() =>
        Assert.All(s_lines[0].Split(" | ")[2..], c => Assert.Contains($"- {c.Replace(" |", "")}: ", RealismTable.Sources));

    static PortraitFigures Figures(int keepOneIn) => new()
    {
        KeepOneIn = keepOneIn,
        Posts = 5,
        Shares = 0,
        PostsPerAccount = new(2, 2, 2, 2, 3, 3, 3, 3),
        OnePostPerMille = 0,
        TopAccountsPerMille = 600,
        SecondsBetweenPosts = new(3, 1, 1, 2, 3, 3, 3, 3),
        SharesPerObject = new(0, 0, 0, 0, 0, 0, 0, 0),
        AccountsPerObject = new(0, 0, 0, 0, 0, 0, 0, 0),
        ObjectsSharedAgain = 0,
    };
}
