using System.Text.RegularExpressions;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests.Texts;

public partial class PoolsTests
{
    const int Draws = 1_000;

    public static TheoryData<string> Names => [.. Pools.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pool_InAThousandDraws_FillsEverySlotWithinAPost(string name)
    {
        var dice = Dice.For(1, name);
        for (var i = 0; i < Draws; i++)
        {
            var text = Phrase.Expand(dice.Pick(Pools.All[name]), dice);
            Assert.DoesNotContain(text, c => "{}[]".Contains(c));
            Assert.DoesNotMatch("%[a-z]+%", text);
            Assert.InRange(text.Length, 2, Composition.Longest);
            Assert.DoesNotContain("  ", text);
            Assert.DoesNotContain(text, char.IsControl);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pool_EveryTemplate_NamesOnlyFictionalDomainsAndNoHandle(string name)
    {
        var dice = Dice.For(2, name);
        foreach (var text in Pools.All[name].Select(template => Phrase.Expand(template, dice)))
        {
            Assert.DoesNotContain('@', text);
            Assert.All(Address().Matches(text), m => Assert.EndsWith(".example", m.Groups[1].Value));
            Assert.DoesNotMatch(@"(?i)\bwww\.|\.(com|org|net|fr|az|bg|jo)\b|http:", text);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pool_Templates_AreAllDifferentButForRepeatedShouts(string name)
    {
        if (name != "goal") Assert.Equal(Pools.All[name].Count, Pools.All[name].Distinct().Count());
    }

    [Fact]
    public void Lexicon_EveryWord_IsUsedOrNested()
    {
        var all = string.Concat(Pools.All.Values.SelectMany(t => t).Concat(Lexicon.Words.Values.SelectMany(w => w)).Concat(CampaignTexts.Endings).Concat(CampaignVoice.Water.Endings).Concat(FakeArticles.Sentences)
            .Concat(ArticleTopic.Common).Concat(ArticleTopic.All.SelectMany(t => t.Titles.Concat(t.Leads).Concat(t.Sentences)))) + "{tagdivers}";
        Assert.All(Lexicon.Words.Keys, key => Assert.Contains($"{{{key}}}", all));
    }

    [Theory]
    [InlineData("daily life", 60)]
    [InlineData("replies", 60)]
    [InlineData("headlines", 40)]
    [InlineData("jokes", 40)]
    [InlineData("english", 40)]
    [InlineData("diaspora az", 30)]
    [InlineData("diaspora bg", 30)]
    [InlineData("diaspora jo", 30)]
    public void Pool_Size_IsAtLeast(string name, int least) => Assert.True(Pools.All[name].Count >= least, $"{Pools.All[name].Count}");

    [Fact]
    public void Headlines_InARepostOfTheAgency_LeaveRoomForTheLink()
    {
        var dice = Dice.For(6, "headlines");
        for (var i = 0; i < 20 * Draws; i++)
            Assert.InRange(Phrase.Expand(dice.Pick(News.Headlines), dice).Length + $"RT @sim_depeche_claire:  https://{News.AgencyDomain}/12345678".Length, 50, 140);
    }

    [Fact]
    public void Goal_ManyShouts_AreIdentical()
    {
        var dice = Dice.For(3, "goal");
        var shouts = Enumerable.Range(0, 2_000).Select(_ => Phrase.Expand(dice.Pick(EventTexts.Goal), dice)).ToArray();
        Assert.InRange(shouts.CountBy(s => s).Where(s => s.Value > 1).Sum(s => s.Value) * 100.0 / shouts.Length, 30, 90);
        Assert.True(shouts.Distinct().Count() > 300);
    }

    [Fact]
    public void Hashtags_OfTheImitators_AreTheCampaignsTurnedRound() =>
        Assert.Equal(CampaignTexts.Hashtags.Split(' ').Reverse(), FalseFlagTexts.Hashtags.Split(' '));

    [Theory]
    [InlineData("diaspora bg")]
    [InlineData("diaspora jo")]
    [InlineData("arabic")]
    public void Script_OfForeignTexts_IsTheExpectedOne(string name)
    {
        var expected = name == "diaspora bg" ? CyrillicOnly() : ArabicOnly();
        var dice = Dice.For(4, name);
        for (var i = 0; i < Draws; i++)
        {
            var text = Phrase.Expand(dice.Pick(Pools.All[name]), dice);
            // Tags are Latin.
            Assert.Matches(expected, Tag().Replace(text, ""));
        }
    }

    /// <summary>French contracts « de le » and « à le » and drops an e before a vowel, which slots do not do by themselves.</summary>
    [Fact]
    public void French_Slots_NeverLeaveAnElisionOrContractionOut()
    {
        string[] foreign = ["english", "spanish", "italian", "portuguese", "arabic", "turkish", "clumsy", "diaspora az", "diaspora bg", "diaspora jo"];
        var dice = Dice.For(5, "french");
        var pools = Pools.All.Where(p => !foreign.Contains(p.Key)).Select(p => p.Value)
            .Append(FakeArticles.Sentences).Append(ArticleTopic.Common).Concat(ArticleTopic.All.SelectMany(t => new[] { t.Titles, t.Leads, t.Sentences }));
        var wrong = from template in pools.SelectMany(p => p)
                    from _ in Enumerable.Range(0, 60)
                    select MissingElision().Match(Phrase.Expand(template.Replace("%ville%", "Paris", StringComparison.Ordinal), dice));
        var found = string.Join(", ", wrong.Where(m => m.Success).Select(m => m.Value).Distinct());
        Assert.True(found.Length == 0, found);
    }

    [GeneratedRegex(@"(?i)\b(?:de|à) les? \w+|(?<!-)\b(?:de|que|ne|le|la|je|se|me) (?!onze\b|oui\b)[aeiouéèêàâîœ]\w*")]
    private static partial Regex MissingElision();

    [GeneratedRegex(@"https?://([^/\s]+)")]
    private static partial Regex Address();

    [GeneratedRegex(@"#\w+")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[\u0410-\u044F\s\d.,:!?„“\p{So}\p{Cs}\p{Sk}\uFE0F\u200D\u203C-]+$")]
    private static partial Regex CyrillicOnly();

    [GeneratedRegex(@"^[\u0600-\u06FF\s\d.,:!?«»\p{So}\p{Cs}\p{Sk}\uFE0F\u200D\u203C-]+$")]
    private static partial Regex ArabicOnly();
}
