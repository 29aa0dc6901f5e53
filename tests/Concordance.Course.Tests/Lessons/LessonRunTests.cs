using System.Text.Encodings.Web;
using System.Text.Json;
using Concordance.Cli;
using Concordance.Notebooks;

namespace Concordance.Course.Tests.Lessons;

/// <summary>Lessons run as they are shipped, solutions too, and both show what is committed.</summary>
[Collection(nameof(ProcessState))]
public class LessonRunTests
{
    static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. CourseFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Lesson_RunsUnanswered_AndShowsWhatIsCommitted(string name)
    {
        var run = await Run(CourseFiles.Folder, name);
        Assert.Contains($"0 of {Answers(run).Count} exercises are right.", Said(run.Cells.Single(c => c.Id == "standing")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Solution_AllChecksAreRight_AndShowsWhatIsCommitted(string name)
    {
        var run = await Run(CourseFiles.Solutions, name);
        Assert.All(Answers(run), a => Assert.Contains("✔ Right.", Said(a)));
        Assert.Contains($"{Answers(run).Count} of {Answers(run).Count} exercises are right.", Said(run.Cells.Single(c => c.Id == "standing")));
    }

    static async Task<NotebookDocument> Run(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        var run = Assert.Single(await NotebookSuite.RunAsync([path], new() { Engine = CellEngine.Options }, null, TestContext.Current.CancellationToken));
        Assert.Null(run.Failure?.Describe());
        Assert.Equal(NotebookText.WithoutPictures(File.ReadAllText(path)), NotebookText.WithoutPictures(run.Document.ToJson()));
        return run.Document;
    }

    static List<NotebookCell> Answers(NotebookDocument document) => [.. document.Cells.Where(c => c.HasTag(CourseFiles.AnswerTag))];

    static string Said(NotebookCell cell) => cell.Outputs[0].ToJsonString(s_readable);
}
