using Concordance.Content;

namespace Concordance.Tests.Content.Lookalikes;

public class SkeletonTests
{
    /// <summary>Pairs that the text of UTS #39 names as confusable, and some that the list holds.</summary>
    [Theory]
    [InlineData("paypal", "p\u0430yp\u0430l")]
    [InlineData("scope", "\u0455\u0441\u043e\u0440\u0435")]
    [InlineData("Info", "lnfo")]
    [InlineData("Info", "1nfo")]
    [InlineData("modern", "rnodem")]
    [InlineData("O", "0")]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("word", "wo\u200brd")]
    [InlineData("word", "w\u202eord")]
    [InlineData("info", "\U0001d5c2\U0001d5c7\U0001d5bf\U0001d5c8")]
    [InlineData("a-b", "a\u2010b")]
    public void Of_ConfusableNames_IsOne(string a, string b) => Assert.Equal(Skeleton.Of(a), Skeleton.Of(b));

    [Theory]
    [InlineData("Info", "info")]
    [InlineData("lemonde", "Lemonde")]
    [InlineData("cafe", "caf\u00e9")]
    [InlineData("vv", "w")]
    public void Of_NamesThatTheListKeepsApart_Differs(string a, string b) => Assert.NotEqual(Skeleton.Of(a), Skeleton.Of(b));

    /// <summary>A skeleton of a skeleton adds nothing, whatever the character.</summary>
    [Fact]
    public void Of_EveryCharacter_IsStable()
    {
        var odd = Enumerable.Range(0x20, 0x2ffff - 0x20).Where(c => c is < 0xd800 or > 0xdfff).Select(char.ConvertFromUtf32).Where(c => Skeleton.Of(Skeleton.Of(c)) != Skeleton.Of(c)).ToList();
        // The list itself is not quite closed under decomposition; what is left is rare signs.
        Assert.True(odd.Count < 20, string.Join(' ', odd.Select(c => $"{char.ConvertToUtf32(c, 0):X4}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("a\udc00b")]
    [InlineData("\ufffe")]
    public void Of_WhatIsNoText_DoesNotThrow(string text) => Assert.NotNull(Skeleton.Of(text));

    [Theory]
    [InlineData("Latin", false)]
    [InlineData("p\u0430ypal", true)]
    [InlineData("\u0440\u0430\u0443\u0440\u0430\u04cf", false)]
    [InlineData("\u65e5\u672c\u306e\u30cb\u30e5\u30fc\u30b9", false)]
    [InlineData("\u97d3\u56fd\ud55c\uad6d", false)]
    [InlineData("\u65e5\u672c\ud55c\u306e", true)]
    [InlineData("info-24_\u2603", false)]
    [InlineData("", false)]
    public void AreMixed_AsTheStandardDefinesIt(string text, bool mixed) => Assert.Equal(mixed, ScriptSets.AreMixed(text));

    [Fact]
    public void Named_InTheOrderOfTheLetters() => Assert.Equal(["Latin", "Cyrillic"], ScriptSets.Named("p\u0430y-1"));
}
