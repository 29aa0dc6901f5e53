using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests.Texts;

public class OrdinaryTextsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Everyday_In55000Draws_HardlyEverHasATwin(ulong seed)
    {
        var dice = Dice.For(seed, "everyday");
        var texts = Enumerable.Range(0, 55_000).Select(_ => OrdinaryTexts.Everyday(dice)).ToArray();
        var twins = texts.CountBy(t => t).Where(t => t.Value > 1).Sum(t => t.Value);
        Assert.InRange(twins * 100.0 / texts.Length, 0, 1.5);
        Assert.All(texts, t => Assert.InRange(t.Length, 2, Composition.Longest));
    }

    [Fact]
    public void Everyday_TwoSentencesOrOne_BothAreUsual()
    {
        var dice = Dice.For(3, "everyday");
        var texts = Enumerable.Range(0, 2_000).Select(_ => Composition.Of(["Bonjour"], dice)).ToArray();
        Assert.InRange(texts.Count(t => t.StartsWith("Bonjour.", StringComparison.Ordinal)), 900, 1_100);
        Assert.Contains("Bonjour", texts);
    }

    [Fact]
    public void Composition_TagsOfTheSentence_StayLast()
    {
        var dice = Dice.For(4, "everyday");
        for (var i = 0; i < 200; i++) Assert.EndsWith("#un #deux", Composition.Of(["Bonjour #un #deux"], dice));
    }

    [Fact]
    public void Composition_OverlongSentence_GetsNoRemark()
    {
        var dice = Dice.For(5, "everyday");
        var sentence = new string('a', 270);
        for (var i = 0; i < 200; i++) Assert.InRange(Composition.Of([sentence], dice).Length, 270, Composition.Longest);
    }

    [Fact]
    public void OtherLanguage_Draws_EveryLanguage()
    {
        var dice = Dice.For(6, "everyday");
        Assert.Equal(["ar", "es", "it", "pt", "tr"], Enumerable.Range(0, 300).Select(_ => OrdinaryTexts.OtherLanguage(dice).Lang).Distinct().Order());
    }
}
