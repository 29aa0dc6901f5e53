using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests;

public class PhraseTests
{
    static string Expand(string template, ulong seed = 1) => Phrase.Expand(template, Dice.For(seed, "phrase"));

    [Fact]
    public void Expand_EmptyAlternative_LeavesNoDoubleSpace() => Assert.Equal("A b, c.", Expand("a [|] b [|], c [|]."));

    [Fact]
    public void Expand_Range_DrawsBothEnds() =>
        Assert.Equal(["3", "4", "5"], Enumerable.Range(0, 100).Select(i => Expand("{3-5}", (ulong)i)).Distinct().Order());

    [Fact]
    public void Expand_WordInAlternative_IsDrawnFromTheLexicon() => Assert.Contains(Expand("[{animal}|{animal}]").ToLowerInvariant(), Lexicon.Words["animal"]);

    [Theory]
    [InlineData("{nothing}")]
    [InlineData("a [b")]
    public void Expand_BrokenTemplate_IsAnError(string template) => Assert.Throws<FormatException>(() => Expand(template));

    public static TheoryData<string> Templates => [.. new IReadOnlyList<string>[]
    {
        OrdinaryTexts.DailyLife, OrdinaryTexts.Games, OrdinaryTexts.English, OrdinaryTexts.Jokes, OrdinaryTexts.Replies, DecoyTexts.Critic, DecoyTexts.CriticReaction, DecoyTexts.Fan,
        DecoyTexts.Azerbaijani, DecoyTexts.FanClubActions, DecoyTexts.LateJoiner, CampaignTexts.French, CampaignTexts.FrenchWithCity, CampaignTexts.English,
        CampaignTexts.Link, CampaignTexts.Video, News.Headlines, Bios.Templates,
    }.SelectMany(pool => pool)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Expand_EveryTemplate_FillsEverySlotWithinAPost(string template)
    {
        for (ulong seed = 0; seed < 60; seed++)
        {
            var text = Expand(template, seed);
            Assert.DoesNotContain(text, c => "{}[]|".Contains(c) && !(c == '|' && template.Contains(" | ")));
            Assert.InRange(text.Length, 2, 240);
            Assert.DoesNotContain("  ", text);
        }
    }
}
