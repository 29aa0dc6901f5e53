using System.Text.RegularExpressions;

namespace Concordance.Cli.Tests;

public partial class HelpTests
{
    [Theory]
    [InlineData("run")]
    [InlineData("new")]
    [InlineData("ingest")]
    [InlineData("simulate")]
    public async Task Help_HasAnExample(string command)
    {
        var outcome = await Cli.Run(command, "--help");
        Assert.Equal(0, outcome.Code);
        Assert.Contains($"Example: concordance {command}", outcome.Out);
        Assert.Contains("--json", outcome.Out);
    }

    [Fact]
    public async Task UnknownOption_IsRefused_AndPointsToHelp()
    {
        var outcome = await Cli.Run("run", "--colour");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--help", outcome.Error);
    }

    [Fact]
    public async Task Readme_NamesEveryCommand_AndNoOther()
    {
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        var named = CommandInReadme().Matches(readme).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var help = (await Cli.Run("--help")).Out;
        var known = CommandInHelp().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(known, named);
    }

    [Fact]
    public void Readme_NamesEveryNotebook()
    {
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        Assert.All(Directory.GetFiles(Checkout.Notebooks, "*.ipynb"), path => Assert.Contains($"(notebooks/{Path.GetFileName(path)})", readme));
    }

    [GeneratedRegex("(?:`|^)concordance ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex CommandInReadme();

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex CommandInHelp();
}
