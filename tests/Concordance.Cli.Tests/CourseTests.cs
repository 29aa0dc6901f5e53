using Concordance.Notebooks;

namespace Concordance.Cli.Tests;

/// <summary>The lessons, laid into a folder for a class.</summary>
[Collection(nameof(ProcessState))]
public sealed class CourseTests : IDisposable
{
    readonly TempFolder _folder = new();

    string Course => _folder.Of("course");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Course_LaysLessonsWithoutSolutions_AndTheCase()
    {
        var outcome = await Cli.Run("course", "--out", Course);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("6 lessons", outcome.Out);
        string[] expected = ["data", "glossary.md", .. Directory.GetFiles(Path.Combine(Checkout.Notebooks, "course"), "*.ipynb").Select(f => Path.GetFileName(f))];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Directory.EnumerateFileSystemEntries(Course).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Checkout.BundledCase, "case.json")), File.ReadAllBytes(Path.Combine(Course, "data", "paris-2023", "case.json")));
        Assert.False(Directory.Exists(Path.Combine(Course, "data", "paris-2023", "work")));
        Assert.All(Directory.GetFiles(Course, "*.ipynb"), InPlace);
    }

    [Fact]
    public async Task Course_WithSolutions_LaysThemApart_WithTheGuide()
    {
        Assert.Equal(0, (await Cli.Run("course", "--out", Course, "--solutions", "--json")).Code);
        var solutions = Directory.GetFiles(Path.Combine(Course, "solutions"), "*.ipynb");
        Assert.Equal(6, solutions.Length);
        Assert.All(solutions, InPlace);
        var guide = File.ReadAllText(Path.Combine(Course, "teachers-guide.md"));
        Assert.Contains("](data/paris-2023/README.md)", guide, StringComparison.Ordinal);
        Assert.DoesNotContain("](../", guide, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Course_IntoAFolderThatHoldsSomething_IsRefused()
    {
        _folder.Write("course/01-reading-a-burst.ipynb", "my answers");
        var outcome = await Cli.Run("course", "--out", Course);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--out", outcome.Error);
        Assert.Equal("my answers", File.ReadAllText(Path.Combine(Course, "01-reading-a-burst.ipynb")));
        Assert.Single(Directory.EnumerateFileSystemEntries(Course));
    }

    // One reference, by a name that holds on every machine, and a case that is there.
    static void InPlace(string notebook)
    {
        var code = NotebookDocument.Read(notebook).Cells.Where(c => c.Kind == CellKind.Code).ToList();
        Assert.Equal($"#r \"nuget: Concordance.Course, {Checkout.Version}\"", Assert.Single(code.SelectMany(c => c.Source.Split('\n')), l => l.StartsWith("#r", StringComparison.Ordinal)));
        var parameter = Assert.Single(code, c => c.HasTag("parameters")).Source.Split('"')[1];
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(notebook)!, parameter, "case.json")), parameter);
    }
}
