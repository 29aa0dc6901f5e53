namespace Concordance.Course.Tests.Exercises;

public class NumberExerciseTests
{
    static NumberExercise Share => new("0.1 A share", "Divide.", 0.432, "So it is.", (0.1, "one"), (0.1004, "the same again"), (0.4322, "right by accident"), (double.NaN, "none")) { IsShare = true };

    [Fact]
    public void Errors_ThatAreRight_OrSaidBefore_OrNone_AreLeftOut() => Assert.Equal(["one"], Share.Errors.Select(e => e.Hint));

    [Theory]
    [InlineData(0.432)]
    [InlineData(0.4355)]
    [InlineData(0.43f)]
    public void Check_WithinTheTolerance_IsRight(object answer) => Assert.Equal(Standing.Right, Share.Check(answer).Standing);

    [Fact]
    public void Check_OtherKindsOfNumbers_AreRead()
    {
        var count = new NumberExercise("0.2 A count", "Count.", 35, "So many.");
        foreach (var answer in (object[])[35, 35L, 35m, 35.0, 35f, (short)35, (byte)35]) Assert.Equal(Standing.Right, count.Check(answer).Standing);
    }

    [Theory]
    [InlineData(43.2, "per cent")]
    [InlineData(7.0, "between 0 and 1")]
    [InlineData(0, "drops what comes after the point")]
    [InlineData(-0.4, "negative")]
    [InlineData(double.PositiveInfinity, "divided by zero")]
    [InlineData("0.432", "without quotes")]
    public void Check_UsualSlips_GetTheirHint(object answer, string hint) => Assert.Contains(hint, Share.Check(answer).Text);

    [Fact]
    public void Latest_IsThatOfTheLastAnswer()
    {
        var exercise = Share;
        Assert.Equal(Standing.NotAnswered, exercise.Latest);
        exercise.Check(0.2);
        Assert.Equal(Standing.NotYet, exercise.Latest);
        exercise.Check(0.432);
        Assert.Equal(Standing.Right, exercise.Latest);
    }
}
