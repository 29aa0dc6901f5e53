using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Concordance.Cli.Output;
using Concordance.Coordination;
using Concordance.Simulation;

namespace Concordance.Cli.Tests.Readme;

/// <summary>The tables of the README list what the program has, and nothing else. That of the formats is held by HelpTests.</summary>
public sealed partial class TableTests
{
    static readonly MarkdownPage s_readme = MarkdownPage.Readme;

    [Fact]
    public void Commands_AreExactlyThoseOfTheProgram()
    {
        var listed = s_readme.Table("command", "what it does").Select(r => ShellLine.OfCommand(r[0][0])![0]);
        Assert.Equal(CommandLine.Root(new Streams(TextWriter.Null, TextWriter.Null)).Subcommands.Select(c => c.Name).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ExitCodes_AreExactlyThoseOfTheProgram()
    {
        var known = typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (int)f.GetRawConstantValue()!);
        Assert.Equal(known.Order(), s_readme.FirstColumn("exit code", "meaning").Select(c => int.Parse(c, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Scenarios_AreExactlyThoseOfTheSimulator() =>
        Assert.Equal(Scenario.All.Select(s => s.Name).Order(StringComparer.Ordinal), s_readme.Table("scenario", "what is to be found").SelectMany(r => r[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void NumberOfScenarios_IsToldRightly()
    {
        string[] words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        Assert.Contains($"in one of {words[Scenario.All.Count]} scenarios", Text);
    }

    [Fact]
    public void FilesBesideTheReport_AreThoseOfARun() =>
        Assert.Equal(
            ((string[])[RunFolder.SummaryName, RunFolder.BriefName, RunFolder.MarkdownName, RunFolder.StixName, RunFolder.IndicatorsName, RunFolder.FindingsName]).Order(StringComparer.Ordinal),
            s_readme.Table("file", "what it is").SelectMany(r => r[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void SideTables_AreThoseOfACase() =>
        Assert.Equal(
            typeof(SideFiles).GetProperties().Where(p => p.PropertyType == typeof(SideFile)).Select(p => JsonName(p.Name)).Order(StringComparer.Ordinal),
            s_readme.Table("table", "what it lets the notebooks do").SelectMany(r => r[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Layers_AreAllNamed() => Assert.All(ObjectName.Layers, layer => Assert.Matches($"`(?:[a-z,-]+,)?{layer}(?:,[a-z,-]+)?`", Text));

    [Fact]
    public void NullModelsOfTheCommand_AreAllNamed()
    {
        var option = CommandLine.Root(new Streams(TextWriter.Null, TextWriter.Null)).Subcommands.Single(c => c.Name == "network").Options.Single(o => o.Name == "--null-model");
        Assert.Equal(NullModelName.All.Select(n => n.Id).Order(StringComparer.Ordinal), option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(c => c.Label).Order(StringComparer.Ordinal));
        Assert.Equal(NullModelName.All.Skip(1).Select(n => n.Id), NullModels().Match(Text).Groups.Values.Skip(1).Select(g => g.Value));
        Assert.Contains($"`--null-model` names another than {NullModelName.Of(default).Keeps}:", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_AreExactlyThoseOfSrc()
    {
        var tree = s_readme.Blocks.Single(b => b.Language.Length == 0 && b.Text.Contains("src/Concordance/", StringComparison.Ordinal)).Lines.Select(l => ShellLine.Words(l)[0]).Where(p => p.StartsWith("src/", StringComparison.Ordinal));
        Assert.Equal(Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(f => $"src/{Path.GetFileName(Path.GetDirectoryName(f))}/").Order(StringComparer.Ordinal), tree.Order(StringComparer.Ordinal));
    }

    static string Text => File.ReadAllText(Path.Combine(Checkout.Root, s_readme.Name)).ReplaceLineEndings("\n");

    static string JsonName(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);

    [GeneratedRegex("`--null-model` names another .*?: `([a-z-]+)` alone, or `([a-z-]+)`")]
    private static partial Regex NullModels();
}
