using Microsoft.DotNet.Interactive.Formatting;

namespace Concordance.Course.Tests;

public class CourseFormattersTests
{
    public CourseFormattersTests() => CourseFormatters.Register();

    [Theory]
    [InlineData(Standing.Right, "✔ Right.", "#009E73")]
    [InlineData(Standing.NotYet, "✘ Not yet.", "#D55E00")]
    [InlineData(Standing.NotAnswered, "○ Not answered yet.", "#0072B2")]
    public void Verdict_ShowsInWordsAndInColour(Standing standing, string word, string colour)
    {
        var verdict = new Verdict("1.1 A <name>", standing, "Count & divide.");
        var html = verdict.ToDisplayString("text/html");
        Assert.Contains($"<strong>{word}</strong> 1.1 A &lt;name&gt;<br>Count &amp; divide.", html);
        Assert.Contains(colour, html);
        Assert.Equal($"{word} 1.1 A <name>\nCount & divide.", verdict.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Exercise_ByItself_SaysHowToAnswer()
    {
        var exercise = new NumberExercise("0.1 A share", "Divide.", 0.432, "So it is.");
        Assert.Contains(".Check(answer)", exercise.ToDisplayString("text/plain"));
        Assert.DoesNotContain("0.432", exercise.ToDisplayString("text/html") + exercise.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Lesson_ShowsWhereEachExerciseStands()
    {
        var lesson = new BaseRates(BundledLessons.Opened);
        lesson.RateOfCarriers.Check(lesson.RateOfCarriers.Solution);
        lesson.BaseRate.Check(0.5);
        var text = lesson.ToDisplayString("text/plain");
        Assert.StartsWith("1 of 6 exercises are right.\n✔ Right. 2.1 ", text);
        Assert.Contains("✘ Not yet. 2.2 ", text);
        Assert.Contains("○ Not answered yet. 2.3 ", text);
        Assert.Contains("1 of 6 exercises are right.", lesson.ToDisplayString("text/html"));
    }
}
