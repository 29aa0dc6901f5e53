using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests.Texts;

public class StyleTests
{
    const string Text = "Été à Besançon, déjà trente degrés #Été2023 @sim_InfoSillage_fr https://Info.example/Été";

    static string Apply(StyleTraits traits, string text = Text, ulong seed = 1) => Style.Apply(text, traits, Dice.For(seed, "style"));

    [Fact]
    public void Apply_NoTraits_ChangesNothing() => Assert.Equal(Text, Apply(new()));

    [Fact]
    public void Apply_LowerCase_LeavesTagsHandlesAndLinks() =>
        Assert.Equal("été à besançon, déjà trente degrés #Été2023 @sim_InfoSillage_fr https://Info.example/Été", Apply(new() { LowerCase = true }));

    [Fact]
    public void Apply_NoAccents_LeavesTagsHandlesAndLinks() =>
        Assert.Equal("Ete a Besancon, deja trente degres #Été2023 @sim_InfoSillage_fr https://Info.example/Été", Apply(new() { NoAccents = true }));

    [Fact]
    public void Apply_Ending_StandsBehindTheLastWordThatIsNoTag() => Assert.Contains("degrés... #Été2023", Apply(new() { Ending = "..." }));

    [Fact]
    public void Apply_Ending_IsNotAddedToAFullStop() => Assert.Equal("Bonjour.", Apply(new() { Ending = " !!" }, "Bonjour."));

    [Fact]
    public void Apply_Typos_ChangeWordsButNoTagHandleOrLink()
    {
        var changed = 0;
        for (ulong seed = 0; seed < 100; seed++)
        {
            var text = Apply(new() { TypoPercent = 100 }, seed: seed);
            Assert.EndsWith(" #Été2023 @sim_InfoSillage_fr https://Info.example/Été", text);
            Assert.StartsWith("Été à B", text);
            if (text != Text) changed++;
        }
        Assert.True(changed > 80);
    }

    [Fact]
    public void Apply_TextThatWouldGetTooLong_StaysAsItIs()
    {
        var text = new string('a', Composition.Longest);
        Assert.Equal(text, Apply(new() { Ending = "..." }, text));
    }

    [Fact]
    public void Of_ManyAccounts_MostWritePlainly()
    {
        var dice = Dice.For(2, "style");
        var traits = Enumerable.Range(0, 5_000).Select(_ => StyleTraits.Of(dice.Next())).ToArray();
        Assert.InRange(traits.Count(t => t == new StyleTraits()), 1_900, 2_500);
        Assert.InRange(traits.Count(t => t.LowerCase), 600, 830);
    }

    [Fact]
    public void Of_SameBits_IsTheSameStyle() => Assert.Equal(StyleTraits.Of(12345), StyleTraits.Of(12345));
}
