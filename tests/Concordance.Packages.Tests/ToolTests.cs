using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Packages.Tests;

/// <summary>The tool, installed into an empty state, in an empty folder.</summary>
public class ToolTests(EmptyMachine machine)
{
    const string Lesson = "01-reading-a-burst.ipynb";

    [Fact]
    public void Tool_RunsTheFirstLesson_AndWritesNothingIntoItself()
    {
        var folder = machine.EmptyFolder();
        var before = Files(machine.ToolFolder);

        var (code, output) = EmptyMachine.Run(machine.Tool, folder, "run", "--notebooks", "notebooks/course/" + Lesson);

        Assert.True(code == 0, output);
        AssertUnanswered(Path.Combine(folder, "runs", "paris-2023-01-reading-a-burst", "notebooks", Lesson));
        Assert.Equal(["runs", "work"], Directory.GetFileSystemEntries(folder).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal));
        Assert.Equal(before, Files(machine.ToolFolder));
        Assert.False(File.Exists(Path.Combine(machine.ToolFolder, "src", "Concordance.Cli", "bin", "Release", "net10.0", "Concordance.dll")));
    }

    [Fact]
    public void Tool_LaysACourse_WhoseFirstLessonRuns()
    {
        var folder = machine.EmptyFolder();
        var (code, output) = EmptyMachine.Run(machine.Tool, folder, "course", "--json");
        Assert.True(code == 0, output);
        Assert.Equal(6, JsonNode.Parse(output)!["lessons"]!.AsArray().Count);

        (code, output) = EmptyMachine.Run(machine.Tool, folder, "run", "course/data/paris-2023", "--notebooks", "course/" + Lesson, "--trust");

        Assert.True(code == 0, output);
        AssertUnanswered(Path.Combine(folder, "runs", "paris-2023-01-reading-a-burst", "notebooks", Lesson));
        Assert.True(Directory.Exists(Path.Combine(folder, "course", "data", "paris-2023", "work")));
    }

    /// <summary>A package that the tool holds is its own: no feed is asked, and figures, tables and findings show as ours.</summary>
    [Fact]
    public void Tool_AnswersItsOwnPackage_WithoutAFeed()
    {
        var folder = machine.EmptyFolder();
        File.WriteAllText(Path.Combine(folder, "own.ipynb"), Shown.Notebook(Checkout.Version));
        File.WriteAllText(Path.Combine(folder, "nuget.config"), "<configuration><packageSources><clear /></packageSources></configuration>");

        var (code, output) = EmptyMachine.Run(machine.Tool, folder, "run", "--notebooks", "own.ipynb", "--trust", "--out", "out");

        Assert.True(code == 0, output);
        Shown.Check(NotebookDocument.Read(Path.Combine(folder, "out", "notebooks", "own.ipynb")).Cells.Where(c => c.Kind == CellKind.Code).SelectMany(c => c.Outputs).Select(o => (JsonObject)o["data"]!));
    }

    [Theory]
    [InlineData("simulate", "--out")]
    [InlineData("run --save", "--save")]
    [InlineData("offline --out packages", "checkout")]
    public void Tool_RefusesWhatOnlyACheckoutTakes(string command, string remedy)
    {
        var folder = machine.EmptyFolder();
        var (code, output) = EmptyMachine.Run(machine.Tool, folder, command.Split(' '));
        Assert.Equal(2, code);
        Assert.Contains(remedy, output, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(folder), e => Path.GetFileName(e) != "work");
    }

    static void AssertUnanswered(string notebook)
    {
        var outputs = NotebookDocument.Read(notebook).Cells.SelectMany(c => c.Outputs).ToList();
        Assert.DoesNotContain(outputs, o => (string?)o["output_type"] == "error");
        Assert.Contains(outputs, o => o.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Contains("Not answered yet", StringComparison.Ordinal));
    }

    static Dictionary<string, DateTime> Files(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
