using System.Text.RegularExpressions;
using Concordance.Notebooks;

namespace Concordance.Course.Tests.Lessons;

/// <summary>What every lesson must have. That it keeps the rules of all notebooks, AllNotebooksTests sees to.</summary>
public partial class LessonContentTests
{
    public static TheoryData<string> Names => [.. CourseFiles.Names];

    [Fact]
    public void Course_HasSixLessons_AndASolutionForEach()
    {
        Assert.Equal(
            ["01-reading-a-burst.ipynb", "02-base-rates.ipynb", "03-a-null-model-by-hand.ipynb", "04-look-alikes-and-places.ipynb", "05-accusing-the-innocent.ipynb", "06-writing-the-judgement.ipynb"], CourseFiles.Names);
        Assert.Equal(CourseFiles.Names, Directory.GetFiles(CourseFiles.Solutions, "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lesson_AsksAQuestion_AndTakesFortyFiveMinutes(string name)
    {
        var prose = CourseFiles.Prose(name);
        Assert.EndsWith("?", prose.Split('\n')[0]);
        Assert.Contains("| It takes | 45 minutes |", prose);
        Assert.Equal(45, Minutes().Matches(prose).Sum(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
        // Every part of the second level says how long it takes.
        Assert.Equal(Part().Count(prose), Minutes().Count(prose));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lesson_HasGoalsLimitsTalkAndReading(string name)
    {
        var prose = CourseFiles.Prose(name);
        Assert.All((string[])["| You will be able to |", "## What this shows, and what it does not", "Talk about it:", "Further reading:", "[glossary](glossary.md)"], part => Assert.Contains(part, prose));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lesson_EveryExerciseHasOneCellForItsAnswer_WithoutOne(string name)
    {
        var lesson = CourseFiles.Lesson(name);
        var answers = lesson.Cells.Where(c => c.HasTag(CourseFiles.AnswerTag)).ToList();
        Assert.Equal(Exercise().Count(CourseFiles.Prose(name)), answers.Count);
        Assert.InRange(answers.Count, 4, 6);
        Assert.All(answers, a => Assert.Matches(@"\Aobject\? answer = null;  // your (answer|judgement).*\nlesson\.\w+\.Check\(answer\)\z", a.Source));
        Assert.All(answers, a => Assert.Contains("○ Not answered yet.", a.Outputs[0].ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lesson_HasAFigure_AndTheBanner(string name)
    {
        var cells = CourseFiles.Lesson(name).Cells;
        Assert.Contains(cells, c => c.Outputs.Any(o => o["data"]?.AsObject().ContainsKey("image/png") == true));
        Assert.Contains(cells, c => c.Id == "case" && c.Outputs[0].ToJsonString().Contains("SYNTHETIC DATA", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lesson_LinksLeadToFiles(string name)
    {
        foreach (var (folder, notebook) in ((string, NotebookDocument)[])[(CourseFiles.Folder, CourseFiles.Lesson(name)), (CourseFiles.Solutions, CourseFiles.Solution(name))])
            foreach (Match link in Link().Matches(string.Join('\n', notebook.Cells.Where(c => c.Kind == CellKind.Markdown).Select(c => c.Source))))
                Assert.True(File.Exists(Path.Combine(folder, link.Groups[1].Value)), $"{folder}: {link.Groups[1].Value}");
    }

    [Fact]
    public void Guide_LinksLeadToFiles_AndSpeaksOfEveryLesson()
    {
        var guide = File.ReadAllText(Path.Combine(CourseFiles.Folder, "teachers-guide.md"));
        foreach (Match link in Link().Matches(guide).Where(l => !l.Groups[1].Value.StartsWith("https:", StringComparison.Ordinal)))
            Assert.True(Path.Exists(Path.Combine(CourseFiles.Folder, link.Groups[1].Value)), link.Groups[1].Value);
        Assert.All(CourseFiles.Names, n => Assert.Contains($"({n})", guide));
        foreach (var number in Enumerable.Range(1, 6))
        {
            var part = guide[guide.IndexOf($"## Lesson {number}:", StringComparison.Ordinal)..];
            part = part[..part.IndexOf("\n## ", 5, StringComparison.Ordinal)];
            Assert.All((string[])["**Aims.**", "**Prepare.**", "**Minutes.**", "**Common mistakes.**", "**Talk.**"], heading => Assert.Contains(heading, part));
            var minutes = part[part.IndexOf("**Minutes.**", StringComparison.Ordinal)..].Split('\n')[0];
            Assert.Equal(Minutes().Matches(CourseFiles.Prose(CourseFiles.Names[number - 1])).Select(m => m.Groups[1].Value), NumberInText().Matches(minutes).Select(m => m.Value));
        }
    }

    /// <summary>Only lesson 5 reads the truth, and says so.</summary>
    [Fact]
    public void Truth_IsReadByLessonFiveAlone_WhichSaysSo()
    {
        Assert.Equal(["05-accusing-the-innocent.ipynb"], CourseFiles.Names.Where(n => CourseFiles.Lesson(n).Cells.Any(c => c.Kind == CellKind.Code && c.Source.Contains(nameof(AccusingTheInnocent), StringComparison.Ordinal))));
        Assert.Contains("This lesson reads the truth of the made-up case", CourseFiles.Prose("05-accusing-the-innocent.ipynb"));
        Assert.All(CourseFiles.Names, n => Assert.All(CourseFiles.Lesson(n).Cells.Where(c => c.Kind == CellKind.Code), c => Assert.DoesNotContain("truth", c.Source, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"^## .*\((\d+) minutes?\)\s*$", RegexOptions.Multiline)]
    private static partial Regex Minutes();

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Part();

    [GeneratedRegex(@"^### Exercise \d\.\d$", RegexOptions.Multiline)]
    private static partial Regex Exercise();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\d+")]
    private static partial Regex NumberInText();
}
