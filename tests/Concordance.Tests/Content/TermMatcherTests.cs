using System.Text;
using Concordance.Content;

namespace Concordance.Tests.Content;

public class TermMatcherTests
{
    static bool IsIn(string text, params string[] terms) => new TermMatcher(terms).IsIn(text);

    [Theory]
    [InlineData("Baku", "in BAKU, today", true)]
    [InlineData("Baku", "Bakuvian", false)]
    [InlineData("Baku", "ofBaku", false)]
    [InlineData("Baku", "Baku2024", false)]
    [InlineData("Baku", "#Baku!", true)]
    [InlineData("New York", "from new york city", true)]
    [InlineData("New York", "newyork", false)]
    public void TermMatcher_WholeWords_InAnyCase(string term, string text, bool expected) => Assert.Equal(expected, IsIn(text, term));

    [Theory]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("istanbul", "İSTANBUL")]
    [InlineData("istanbul", "ISTANBUL")]
    [InlineData("Bakı", "BAKI")]
    [InlineData("BAKI", "bakı")]
    [InlineData("Diyarbakır", "DİYARBAKIR")]
    public void TermMatcher_DottedAndDotlessI_MeetInAnyCase(string term, string text) => Assert.True(IsIn(text, term));

    [Theory]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormD)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormC)]
    public void TermMatcher_ComposedAndDecomposed_AreTheSame(NormalizationForm term, NormalizationForm text)
    {
        Assert.True(IsIn("à Orléans".Normalize(text), "Orléans".Normalize(term)));
        Assert.True(IsIn("Gəncə, İSMAYILLI".Normalize(text), "İsmayıllı".Normalize(term)));
        // A mark that follows belongs to the word.
        Assert.False(IsIn("Orle\u0301ans", "Orle"));
    }

    [Fact]
    public void TermMatcher_TermWithinATerm_DoesNotHideIt()
    {
        Assert.True(IsIn("the Bakuland way", "Baku", "Bakuland"));
        Assert.True(IsIn("Nagorno Karabakh region", "Karabakh", "Nagorno Karabakh"));
        Assert.True(IsIn("Nagorno", "Nagorno Karabakh", "Nagorno"));
    }

    [Theory]
    [InlineData("a.b", "a.b", true)]
    [InlineData("a.b", "axb", false)]
    [InlineData("(x|y)*", "so (x|y)* it is", true)]
    [InlineData("[", "a [ b", true)]
    [InlineData("C++", "C++", true)]
    [InlineData("$^", "", false)]
    public void TermMatcher_SignsOfPatterns_AreThemselves(string term, string text, bool expected) => Assert.Equal(expected, IsIn(text, term));

    [Fact]
    public void TermMatcher_WithoutTermsOrText_FindsNothing()
    {
        Assert.False(IsIn("anything at all"));
        Assert.False(IsIn("anything - at all!", ""));
        Assert.False(IsIn("anything at all", " "));
        Assert.False(new TermMatcher(["x"]).IsIn(null));
    }

    [Theory]
    [InlineData("Baku \ufffe")]
    [InlineData("Baku \ud83d")]
    public void TermMatcher_CharactersThatAreNone_DoNotStopIt(string text) => Assert.True(IsIn(text, "Baku"));
}
