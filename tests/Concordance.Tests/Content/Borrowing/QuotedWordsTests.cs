using Concordance.Content;

namespace Concordance.Tests.Content.Borrowing;

public class QuotedWordsTests
{
    [Theory]
    [InlineData("a « Q Q » b", "QQ")]
    [InlineData("“Q Q” a „Q“ b „Q” c", "QQQQ")]
    [InlineData("a \"Q Q\" b \"Q\" c", "QQQ")]
    [InlineData("a »Q Q« b", "QQ")]
    [InlineData("a « Q “Q” Q » b", "QQQ")]
    [InlineData("»Q Q« a", "QQ")]
    [InlineData("« Q « Q » b » c", "QQ")]
    [InlineData("「漢字」 b", "漢字")]
    [InlineData("a « not closed\nand b", "")]
    [InlineData("and » b « Q » c", "Q")]
    [InlineData("it's 'not' l’eau", "")]
    [InlineData("\"", "")]
    [InlineData("", "")]
    public void Of_KnowsQuotations(string text, string expected)
    {
        var words = new PassageWords(new()).Of(text);
        var quoted = QuotedWords.Of(text, words);
        Assert.Equal(expected, string.Concat(quoted.Select((q, i) => q ? text[words.Starts[i]..words.Ends[i]] : "")));
    }

    [Fact]
    public void Of_ManyMarks_IsNotSlow()
    {
        var text = string.Concat(Enumerable.Repeat("« a ", 200_000));
        Assert.DoesNotContain(true, QuotedWords.Of(text, new PassageWords(new()).Of(text)));
    }
}
