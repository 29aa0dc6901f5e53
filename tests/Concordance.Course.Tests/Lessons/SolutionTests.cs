using Concordance.Notebooks;

namespace Concordance.Course.Tests.Lessons;

/// <summary>A solution is its lesson with the answers filled in, and lies one folder deeper.</summary>
public class SolutionTests
{
    public static TheoryData<string> Names => [.. CourseFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Solution_IsTheLesson_ButForTheAnswers(string name)
    {
        var (lesson, solution) = (CourseFiles.Lesson(name), CourseFiles.Solution(name));
        Assert.Equal(lesson.Metadata.ToJsonString(), solution.Metadata.ToJsonString());
        Assert.Equal(lesson.Cells.Select(c => (c.Id, c.Kind, c.Metadata.ToJsonString())), solution.Cells.Select(c => (c.Id, c.Kind, c.Metadata.ToJsonString())));
        foreach (var (asked, answered) in lesson.Cells.Zip(solution.Cells))
            if (asked.HasTag(CourseFiles.AnswerTag))
            {
                Assert.StartsWith("object? answer = ", answered.Source);
                Assert.DoesNotContain("answer = null", answered.Source);
                Assert.Equal(asked.Source.Split('\n')[^1], answered.Source.Split('\n')[^1]);
            }
            else Assert.Equal(Deeper(asked), answered.Source);
    }

    static string Deeper(NotebookCell cell) => cell.Id is "setup" or "parameters" ? cell.Source.Replace("\"../", "\"../../", StringComparison.Ordinal) : cell.Source.Replace("](glossary.md)", "](../glossary.md)", StringComparison.Ordinal);
}
