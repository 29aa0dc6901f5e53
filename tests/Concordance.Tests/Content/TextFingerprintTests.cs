using Concordance.Content;
using CsCheck;

namespace Concordance.Tests.Content;

public class TextFingerprintTests
{
    [Theory]
    [InlineData("Paris 2024: the city is not ready!", "paris2024thecityisnotready")]
    [InlineData("RT @someone: Paris 2024 -- THE CITY is not ready https://t.example/x #boycott", "paris2024thecityisnotready")]
    [InlineData("Ｐａｒｉｓ ２０２４, thé çity is ñot ready 🙂", "paris2024thecityisnotready")]
    [InlineData("Париж не готов принять игры", "парижнеготовпринятьигры")]
    public void TextFingerprint_KeepsLettersAndDigitsAlone(string text, string expected) => Assert.Equal(expected, TextFingerprint.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂")]
    [InlineData("#one #two #three #four #five #six @seven @eight https://a.example/a/long/path/that/says/much")]
    [InlineData("nineteen letters he")]
    public void TextFingerprint_TooLittleToCompare_IsNull(string text) => Assert.Null(TextFingerprint.Of(text));

    [Fact]
    public void TextFingerprint_LeastLength_IsInclusive()
    {
        Assert.NotNull(TextFingerprint.Of(new string('a', TextFingerprint.LeastLength)));
        Assert.Null(TextFingerprint.Of(new string('a', TextFingerprint.LeastLength - 1)));
    }

    [Fact]
    public void TextFingerprint_AnotherPlaceName_IsAnotherText() =>
        Assert.NotEqual(TextFingerprint.Of("Boycott the games in Bordo this year"), TextFingerprint.Of("Boycott the games in Bordeaux this year"));

    [Theory]
    [InlineData("a text of some length \ufffe and more")]
    [InlineData("a text of some length \uffff and more")]
    [InlineData("a text of some length \ud83d and more")]
    public void TextFingerprint_CharactersThatAreNone_DoNotStopIt(string text) => Assert.Equal("atextofsomelengthandmore", TextFingerprint.Of(text));

    [Fact]
    public void TextFingerprint_OfItself_IsItself() => Gen.String[Gen.Char["aAıİéß ١.#@🙂ə"], 0, 60].Sample(text =>
        TextFingerprint.Of(text) is not { } once || TextFingerprint.Of(once) is not { } twice || once == twice);
}
