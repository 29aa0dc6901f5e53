using System.Globalization;
using System.Text.RegularExpressions;

namespace Concordance.Course.Tests.Exercises;

/// <summary>Every exercise of every lesson, on the bundled case.</summary>
public partial class ExerciseTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, 36)];

    [Fact]
    public void Lessons_HaveFourToSixExercises_NumberedInTheirOrder()
    {
        Assert.Equal(Numbers.Count, BundledLessons.Exercises.Count);
        foreach (var (i, lesson) in BundledLessons.All.Index())
        {
            Assert.InRange(lesson.Exercises.Count, 4, 6);
            Assert.Equal(Enumerable.Range(1, lesson.Exercises.Count).Select(n => $"{i + 1}.{n}"), lesson.Exercises.Select(e => e.Name.Split(' ')[0]));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Check_RightAnswer_IsRight(int number)
    {
        var exercise = BundledLessons.Exercises[number];
        var verdict = exercise.Check(exercise.Solution);
        Assert.Equal(Standing.Right, verdict.Standing);
        Assert.Equal(exercise.Name, verdict.Exercise);
        Assert.NotEmpty(verdict.Text);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Check_NoAnswer_NudgesAndAccusesNobody(int number)
    {
        var exercise = BundledLessons.Exercises[number];
        foreach (var none in (object?[])[null, "", "  "])
            Assert.Equal(new Verdict(exercise.Name, Standing.NotAnswered, exercise.Nudge), exercise.Check(none));
        Assert.True(exercise.Nudge.Length > 20, exercise.Nudge);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Check_TypicalErrors_EachGetsAHintOfItsOwn(int number)
    {
        var exercise = BundledLessons.Exercises[number];
        Assert.NotEmpty(exercise.Errors);
        Dictionary<string, object> seen = [];
        foreach (var error in exercise.Errors)
        {
            var verdict = exercise.Check(error.Answer);
            Assert.Equal(Standing.NotYet, verdict.Standing);
            Assert.Contains(error.Hint, verdict.Text);
            Assert.NotEqual(exercise.Nudge, verdict.Text);
            seen.TryAdd(verdict.Text, error.Answer);
        }
        // One reason may fit several answers, but not all.
        Assert.True(seen.Count >= Math.Min(2, exercise.Errors.Count), string.Join('\n', seen.Keys));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Check_AnswerOfAnotherKind_GetsAHint(int number)
    {
        var exercise = BundledLessons.Exercises[number];
        foreach (var odd in (object[])["twelve", new object(), new DateTime(2023, 7, 26), true, new[] { 1, 2 }, double.NaN, double.PositiveInfinity, -3, 'z', TimeSpan.FromHours(1), new string?[] { null }])
        {
            var verdict = exercise.Check(odd);
            Assert.Equal(Standing.NotYet, verdict.Standing);
            Assert.NotEmpty(verdict.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hints_DoNotTellTheAnswer(int number)
    {
        var exercise = BundledLessons.Exercises[number];
        foreach (var text in exercise.Errors.Select(e => exercise.Check(e.Answer).Text).Append(exercise.Nudge).Append(exercise.Check(new object()).Text))
            switch (exercise.Solution)
            {
                case double right:
                    foreach (Match match in NumberInText().Matches(text))
                    {
                        var told = double.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
                        Assert.False(Near(told, right) || Near(told / 100, right), $"'{text}' tells {right}");
                    }
                    break;
                // Every letter that may be answered is named beside the others.
                case string { Length: 1 } letter when !text.Contains("one of the letters", StringComparison.Ordinal):
                    Assert.DoesNotMatch($@"(?<!\w){letter}(?![\w#'])", text);
                    break;
                case string word when word.Length > 1:
                    Assert.DoesNotMatch($@"\b{Regex.Escape(word)}\b", text);
                    break;
            }

        static bool Near(double told, double right) => Math.Abs(told - right) <= 0.005 * Math.Abs(right);
    }

    [Fact]
    public void Exercise_ShowsNoMemberThatTellsTheAnswer() =>
        Assert.All(BundledLessons.Exercises, e => Assert.All(e.GetType().GetProperties(), p => Assert.Contains(p.Name, (string[])["Name", "Latest", "Within", "Read", "IsShare"])));

    [GeneratedRegex(@"\d+(,\d{3})*(\.\d+)?")]
    private static partial Regex NumberInText();
}
