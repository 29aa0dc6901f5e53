using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests.Texts;

public class CampaignVoiceTests
{
    static readonly Dictionary<string, CampaignVoice> s_voices = new() { ["games"] = CampaignVoice.Games, ["water"] = CampaignVoice.Water };

    [Theory]
    [InlineData("games")]
    [InlineData("water")]
    public void Paraphrases_OfAGroup_ShareNoFourWordsInARow(string name)
    {
        var groups = s_voices[name].Paraphrases;
        Assert.True(groups.Count >= 10);
        foreach (var group in groups)
        {
            Assert.True(group.Count >= 12);
            var runs = group.SelectMany(sentence => Runs(sentence).Distinct().Select(run => (Run: run, Sentence: sentence)));
            Assert.All(runs.GroupBy(r => r.Run), r => Assert.Single(r));
        }
    }

    [Theory]
    [InlineData("games")]
    [InlineData("water")]
    public void Paraphrases_AreSentencesWithoutSlots(string name) =>
        Assert.All(s_voices[name].Paraphrases.SelectMany(group => group), s => Assert.Matches(@"^\p{Lu}[^{}\[\]#@]{10,120}[.?]$", s));

    [Theory]
    [InlineData("games")]
    [InlineData("water")]
    public void French_Families_AreSixteenOrMore(string name) => Assert.True(s_voices[name].French.Count >= 16);

    [Theory]
    [InlineData("games")]
    [InlineData("water")]
    public void Templates_WithACity_HaveItsPlace(string name)
    {
        Assert.All(s_voices[name].FrenchWithCity, t => Assert.Contains(CampaignTexts.City, t));
        Assert.All(s_voices[name].French, t => Assert.DoesNotContain(CampaignTexts.City, t));
    }

    [Fact]
    public void Voices_ShareNoTagAndNoAddress()
    {
        Assert.Empty(CampaignVoice.Games.Hashtags.Split(' ').Intersect(CampaignVoice.Water.Hashtags.Split(' ')));
        Assert.Empty(CampaignVoice.Games.Articles.Append(CampaignVoice.Games.VideoAddress).Select(a => new Uri(a).Host).Intersect(CampaignVoice.Water.Articles.Append(CampaignVoice.Water.VideoAddress).Select(a => new Uri(a).Host)));
        Assert.All(s_voices.Values.SelectMany(v => v.Articles.Append(v.VideoAddress)), a => Assert.EndsWith(".example", new Uri(a).Host));
    }

    static IEnumerable<string> Runs(string sentence)
    {
        var words = new string([.. sentence.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 4 <= words.Length; i++) yield return string.Join(' ', words[i..(i + 4)]);
    }
}
