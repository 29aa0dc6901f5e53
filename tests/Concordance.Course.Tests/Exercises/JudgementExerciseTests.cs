using Concordance.Attribution;

namespace Concordance.Course.Tests.Exercises;

public class JudgementExerciseTests
{
    static Exercise Written => BundledLessons.All.OfType<WritingTheJudgement>().Single().Written;

    static Judgement Good => (Judgement)Written.Solution;

    [Fact]
    public void Check_LowerRung_NeedsNoFindingsOfHigherOnes()
    {
        var less = Good with { Sentence = "It is likely that a group of accounts that carried the campaign is inauthentic.", UpTo = Rung.Inauthentic, RestsOn = ["F05.10", "F05.20"] };
        Assert.Equal(Standing.Right, Written.Check(less).Standing);
    }

    [Theory]
    [InlineData("It is very likely that a group of accounts acted together.", "weakest rung")]
    [InlineData("It is likely, perhaps very likely, that a group acted together.", "perhaps")]
    [InlineData("It is likely, if not almost certain, that a group acted together.", "more than one")]
    [InlineData("It is likely that a group of accounts acted together on behalf of an embassy.", "above what posts and accounts can show")]
    public void Check_Sentence_IsHeldToTheGuards(string sentence, string hint) => Assert.Contains(hint, Written.Check(Good with { Sentence = sentence }).Text);

    [Theory]
    [InlineData('9')]
    [InlineData('(')]
    [InlineData('\ud800')]
    public void Check_TextsThatNobodyWouldWrite_GetAHint(char sign)
    {
        var odd = Good with { Sentence = Good.Sentence + new string(sign, 4000), Confidence = Good.Confidence + new string(sign, 4000) };
        Assert.NotEmpty(Written.Check(odd).Text);
        Assert.NotEmpty(Written.Check(odd with { RestsOn = [new string(sign, 4000)] }).Text);
    }

    [Fact]
    public void Check_PartsThatAreNull_GetAHint()
    {
        Assert.Equal(Standing.NotYet, Written.Check(Good with { RestsOn = null! }).Standing);
        Assert.Equal(Standing.NotYet, Written.Check(Good with { RestsOn = [null!] }).Standing);
        Assert.Equal(Standing.NotYet, Written.Check(Good with { Sentence = null! }).Standing);
        Assert.Equal(Standing.NotYet, Written.Check(Good with { Confidence = null! }).Standing);
        Assert.Equal(Standing.NotYet, Written.Check(Good with { UpTo = (Rung)99 }).Standing);
    }
}
