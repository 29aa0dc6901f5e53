using System.CommandLine;
using System.Text.RegularExpressions;
using Concordance.Cli.Output;
using Concordance.Notebooks;

namespace Concordance.Cli.Tests.Readme;

/// <summary>Commands and options that stand within text are such as the programs have.</summary>
public sealed partial class InlineTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(p => p.Name)];

    static Command Root => CommandLine.Root(new Streams(TextWriter.Null, TextWriter.Null));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_Parse(string page)
    {
        var blocks = new MarkdownPage(page).Blocks.Where(b => b.Language == "sh").SelectMany(b => b.Lines.Select(l => (b.Line, Text: l)));
        foreach (var (line, text) in new MarkdownPage(page).Inlines.Concat(blocks))
        {
            // 'kernel uninstall' stands for the command whose name went before; what 'dotnet run … --' stands for is nothing yet.
            if (ShellLine.OfCommand(text) is not { Length: > 0 } args) continue;
            var parsed = Root.Parse([.. args.Select(a => a.Trim('[', ']', '.'))]);
            var place = $"{page}, line {line}: {text}";
            Assert.True(parsed.CommandResult.Command.Name != "concordance", place + ": there is no such command");
            // An option that must be given may be left out where the text speaks of another.
            Assert.All(parsed.Errors, e => Assert.True(e.Message.EndsWith(" is required.", StringComparison.Ordinal) || e.Message.StartsWith("Required argument ", StringComparison.Ordinal), $"{place}: {e.Message}"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void OtherPrograms_AreOfTheCheckout(string page)
    {
        foreach (var (line, text) in new MarkdownPage(page).Inlines)
            if (ShellLine.Words(text) is ["dotnet", _, ..] words)
                foreach (var path in words.Where(w => w.StartsWith("src/", StringComparison.Ordinal) || w.StartsWith("tests/", StringComparison.Ordinal) || w.EndsWith(".sln", StringComparison.Ordinal)))
                    Assert.True(Path.Exists(Path.Combine(Checkout.Root, path)), $"{page}, line {line}: there is no {path}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Options_AreKnownToAProgram(string page)
    {
        var known = Known.Value;
        foreach (var (line, text) in new MarkdownPage(page).Inlines)
            if (!text.StartsWith("#!", StringComparison.Ordinal) && !s_others.Any(o => text.StartsWith(o, StringComparison.Ordinal)))
                Assert.All(Option().Matches(text), m => Assert.True(known.Contains(m.Value), $"{page}, line {line}: no program here has the option {m.Value}"));
    }

    /// <summary>Commands of other tools, whose options are theirs.</summary>
    static readonly string[] s_others = ["dotnet ", "git ", "jupyter ", "nbconvert ", "sha256sum ", "shasum "];

    static readonly Lazy<HashSet<string>> Known = new(() =>
    {
        HashSet<string> known = new(Options(Root), StringComparer.Ordinal);
        foreach (var (project, command) in (IEnumerable<(string, string[])>)[("src/Concordance.Embeddings", []), .. Benchmarks().Select(b => ("tests/Concordance.Benchmarks", new[] { b }))])
            known.UnionWith(Option().Matches(Help(project, command)).Select(m => m.Value));
        return known;
    });

    static IEnumerable<string> Options(Command command) =>
        command.Options.SelectMany(o => o.Aliases.Append(o.Name)).Concat(command.Subcommands.SelectMany(Options));

    static IEnumerable<string> Benchmarks()
    {
        var help = Help("tests/Concordance.Benchmarks", []);
        return Subcommand().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value);
    }

    static string Help(string project, string[] command) => DotnetSdk.Run(Checkout.Root, [Checkout.ProgramOf(project), .. command, "--help"])!.Output;

    [GeneratedRegex("(?<![a-z-])--[a-z][a-z-]*")]
    private static partial Regex Option();

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex Subcommand();
}
