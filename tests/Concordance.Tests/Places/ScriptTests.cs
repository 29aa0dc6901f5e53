using System.Text;
using Concordance.Places;

namespace Concordance.Tests.Places;

public class ScriptTests
{
    [Theory]
    [InlineData(0x41, "Latin")]
    [InlineData(0x7a, "Latin")]
    [InlineData(0x259, "Latin")]
    [InlineData(0x130, "Latin")]
    [InlineData(0xff21, "Latin")]
    [InlineData(0x430, "Cyrillic")]
    [InlineData(0x4d9, "Cyrillic")]
    [InlineData(0x1c80, "Cyrillic")]
    [InlineData(0x627, "Arabic")]
    [InlineData(0x6cc, "Arabic")]
    [InlineData(0xfdf2, "Arabic")]
    [InlineData(0x4e2d, "Han")]
    [InlineData(0x20000, "Han")]
    [InlineData(0x3042, "Hiragana")]
    [InlineData(0xac00, "Hangul")]
    [InlineData(0x3b1, "Greek")]
    [InlineData(0x561, "Armenian")]
    [InlineData(0x10d0, "Georgian")]
    [InlineData(0x5d0, "Hebrew")]
    [InlineData(0x40, null)]
    [InlineData(0x5b, null)]
    [InlineData(0x31, null)]
    [InlineData(0x301, null)]
    [InlineData(0x640, null)]
    [InlineData(0x1f642, null)]
    [InlineData(0x1f1e6, null)]
    [InlineData(0xe000, null)]
    [InlineData(0x10fffd, null)]
    public void Script_Of_KnownCharacters(int character, string? expected) => Assert.Equal(expected, Script.Of(new Rune(character)));

    [Theory]
    [InlineData("Bakı 2024 🙂", "Latin")]
    [InlineData("раураl", "Cyrillic")]
    [InlineData("ab аб", "Cyrillic")]
    [InlineData("2024 🙂 ...", "none")]
    [InlineData("", "none")]
    public void Script_Dominant_IsThatOfMostLetters(string text, string expected) => Assert.Equal(expected, Script.Dominant(text));

    [Fact]
    public void ScriptShare_Entities_AreNoPartOfTheText()
    {
        var shares = ScriptShare.Of([Some.Post("1", "a", Some.Day, "Привет https://latin.example/long/path #LatinTag @latin")], [Some.Post("2", "b", Some.Day, "hello")]);
        Assert.Equal([("Cyrillic", 1, 0), ("Latin", 0, 1)], shares.Select(s => (s.Script, s.Studied.Count, s.Comparison.Count)));
    }
}
