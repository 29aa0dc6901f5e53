using System.Text.RegularExpressions;
using Concordance.Ingest.Formats;

namespace Concordance.Cli.Tests;

public partial class HelpTests
{
    [Theory]
    [InlineData("run")]
    [InlineData("new")]
    [InlineData("ingest")]
    [InlineData("network")]
    [InlineData("simulate")]
    [InlineData("course")]
    [InlineData("doctor")]
    [InlineData("offline")]
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

    [Fact]
    public void Readme_NamesEveryFormat_AndNoOther()
    {
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        var table = readme[readme.IndexOf("| from | formats |", StringComparison.Ordinal)..];
        var named = NameInTable().Matches(table[..table.IndexOf("\n\n", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value).ToList();
        // Each of these has a twin in JSON, which the last word of the line tells.
        var twins = named.Where(n => n == "4cat" || n.StartsWith("4cat-", StringComparison.Ordinal)).Select(n => n + "-json");
        Assert.Equal(SourceFormats.All.Select(f => f.Name), named.Concat(twins).Except(["table", "json", "-json"]).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("`([a-z0-9-]+)`")]
    private static partial Regex NameInTable();

    [GeneratedRegex("(?:`|^)concordance ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex CommandInReadme();

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex CommandInHelp();
}
