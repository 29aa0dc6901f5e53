using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Cli.Tests.Readme;

/// <summary>Every block of code in the documentation is run, in order, in a folder like a checkout.</summary>
[Collection(nameof(ProcessState))]
public sealed class CommandTests(ITestOutputHelper output)
{
    public static TheoryData<string> PagesWithCode => [.. MarkdownPage.All.Where(p => p.Blocks.Count > 0).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public async Task Blocks_OfAPage_DoWhatTheySay(string page)
    {
        await using var checkout = await PreparedCheckout.Make();
        foreach (var block in new MarkdownPage(page).Blocks)
        {
            var place = $"{page}, line {block.Line}";
            if (WorkedExample.Of(block) is { } example)
            {
                // Code is built in ContributingTests; a notebook is there for the commands that follow.
                if (example.Language == "json") checkout.Write(example.Path, example.Text);
                continue;
            }
            switch (block.Language)
            {
                case "sh":
                    foreach (var line in block.Lines) await Run(line, place);
                    break;
                case "json":
                    JoinCase(block.Text, place);
                    break;
                case "csharp":
                    await RunCell(checkout, block.Text, place);
                    break;
                case "" when page == MarkdownPage.Readme.Name:
                    Assert.All(block.Lines, l => Assert.True(Path.Exists(Path.Combine(Checkout.Root, ShellLine.Words(l)[0])), $"{place}: {l}"));
                    break;
                default:
                    Assert.Fail($"{place}: no rule for a block in '{block.Language}'. Say in this test how it is tried.");
                    break;
            }
        }
    }

    [Fact]
    public void Substitutions_AreOfLinesThatStandThere()
    {
        var lines = MarkdownPage.All.SelectMany(p => p.Blocks).Where(b => b.Language == "sh").SelectMany(b => b.Lines).ToHashSet(StringComparer.Ordinal);
        Assert.All(LineRules.Substitutions, s => Assert.Contains(s.Line, lines));
    }

    async Task Run(string line, string place)
    {
        if (LineRules.WhyNot(line) is { } rule)
        {
            output.WriteLine($"{place}: not run, since {rule.Why}: {line}");
            return;
        }
        var (_, instead, codes) = LineRules.For(line);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var (code, said) = await Answer(instead, place);
        output.WriteLine($"{place}: {instead} ({watch.Elapsed.TotalSeconds:0.0} s)");
        Assert.True(codes.Contains(code), $"{place}: exit code {code} of {instead}\n{said}");
    }

    /// <summary>Code for a project or a notebook is run as a cell, with the case that it opens.</summary>
    static async Task RunCell(PreparedCheckout checkout, string code, string place)
    {
        if (!Directory.Exists("cases/mine")) Assert.Equal(0, (await Cli.Run("new", "posts.csv.gz", "--zone", "UTC", "--yes", "--out", "cases/mine")).Code);
        var library = code.Contains("#r ", StringComparison.Ordinal) ? "" : "#r \"nuget: Concordance\"\n";
        checkout.Write("block.ipynb", MadeUpNotebook.Of("block", library + code));
        var outcome = await Cli.Run("run", "cases/mine", "--notebooks", "block.ipynb");
        Assert.True(outcome.Code == 0, $"{place}: {outcome.Error}");
    }

    static async Task<(int Code, string Said)> Answer(string line, string place)
    {
        if (ShellLine.OfCommand(line) is { } args)
        {
            var outcome = await Cli.Run(TestContext.Current.CancellationToken, args);
            return (outcome.Code, outcome.Out + outcome.Error);
        }
        if (ShellLine.OfProject(line) is var (project, given))
        {
            var answer = DotnetSdk.Run(Directory.GetCurrentDirectory(), [Checkout.ProgramOf(project), .. given], TestContext.Current.CancellationToken);
            return (answer?.Code ?? -1, answer?.Output ?? "There is no dotnet here.");
        }
        if (line == "(cd data/paris-2023 && sha256sum --check --quiet SHA256SUMS)") return (ChecksOut("data/paris-2023") ? 0 : 1, "A file is not as its hash says.");
        throw new InvalidOperationException($"{place}: no rule for '{line}'. Add one, or a reason not to run it.");
    }

    // What the system's own program does, on systems that have another too.
    static bool ChecksOut(string folder) => File.ReadLines(Path.Combine(folder, "SHA256SUMS"))
        .All(l => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, l[66..])))) == l[..64]);

    /// <summary>Fields of a case, as the text shows them, are fields that a case can have.</summary>
    static void JoinCase(string fields, string place)
    {
        var before = JsonNode.Parse(File.ReadAllText("data/paris-2023/case.json"), documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();
        foreach (var (name, value) in JsonNode.Parse("{" + fields + "}")!.AsObject()) before[name] = value!.DeepClone();
        using var folder = new TempFolder();
        folder.Write(CaseFile.Name, before.ToJsonString());
        try
        {
            Assert.NotNull(CaseFile.Read(folder.Path));
        }
        catch (InputException e)
        {
            Assert.Fail($"{place}: {e.Message}");
        }
    }
}
