using CsCheck;

namespace Concordance.Charts.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain əğıöşü Привет", "plain əğıöşü Привет")]
    [InlineData("a\u202Eb", "a[U+202E]b")]
    [InlineData("a\u200Bb\u00ADc", "a[U+200B]b[U+00AD]c")]
    [InlineData("a\nb\tc\0", "a[U+000A]b[U+0009]c[U+0000]")]
    [InlineData("👩‍🚒 ok", "👩‍🚒 ok")]
    [InlineData("\uE000", "[U+E000]")]
    public void Visible_SpellsOutWhatCannotBeSeen(string text, string shown) => Assert.Equal(shown, SafeText.Visible(text));

    [Fact]
    public void Visible_SpellsOutHalfACharacter() => Assert.Equal("a[U+D83D]", SafeText.Visible("a" + '\uD83D'));

    [Fact]
    public void Visible_BoundsMarksOnOneLetter()
    {
        Assert.Equal("a" + new string('\u0301', 16), SafeText.Visible("a" + new string('\u0301', 16)));
        Assert.Equal("a" + new string('\u0301', 16) + "[984 more marks]b", SafeText.Visible("a" + new string('\u0301', 1000) + "b"));
        Assert.Equal("a" + new string('\u0301', 16) + "[1 more marks]", SafeText.Visible("a" + new string('\u0301', 17)));
    }

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("👩‍🚒👩‍🚒👩‍🚒", 2, "👩‍🚒…")]
    [InlineData("", 1, "")]
    public void Cut_CountsGraphemes(string text, int graphemes, string cut) => Assert.Equal(cut, SafeText.Cut(text, graphemes));

    [Fact]
    public void Cut_BoundsAGraphemeOfEndlessMarks()
    {
        string cut = SafeText.Cut("a" + new string('\u0301', 100_000), 10);
        Assert.InRange(cut.Length, 1, 400);
    }

    [Fact]
    public void Label_IsShortAfterSpellingOut()
    {
        string label = SafeText.Label(new string('\u202E', 1000), 20);
        Assert.Equal("[U+202E][U+202E][U+…", label);
        Assert.Equal(label, SafeText.Label(label, 20));
    }

    [Fact]
    public void Plotly_LeavesNothingThatActs() => Gen.String.Sample(text =>
    {
        string safe = SafeText.Plotly(text);
        return safe.AsSpan().IndexOfAny('<', '>', '$') < 0
            && safe.Replace("&amp;", "", StringComparison.Ordinal).Replace("&lt;", "", StringComparison.Ordinal)
                .Replace("&gt;", "", StringComparison.Ordinal).Replace("&#36;", "", StringComparison.Ordinal).IndexOf('&') < 0
            && !safe.Any(char.IsControl);
    });
}
