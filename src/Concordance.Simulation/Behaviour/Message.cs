using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>One text of the campaign before its slots are filled: slogan, order of the parts, link.</summary>
sealed record Message(string Slogan, int Layout, string? Link, string Lang)
{
    static readonly string s_officials = string.Join(' ', Names.OfficialHandles.Select(h => "@" + h));

    /// <summary>
    /// A message for a wave at this time. A city is named twice as often as it is to be misspelt, because each post then
    /// spells it properly half the time.
    /// </summary>
    public static Message Draw(Dice dice, SimulationOptions o, long at, int? visual = null)
    {
        var layout = dice.Below(3);
        var english = dice.Percent(o.CampaignEnglishPercent);
        if (dice.Percent(Math.Min(100, 2 * o.MisspeltPlacePercent)))
        {
            var withCity = english ? CampaignTexts.English.Where(HasCity).ToArray() : CampaignTexts.FrenchWithCity;
            return new(dice.Pick(withCity), layout, visual is null && dice.Percent(20) ? null : Visual(), english ? "en" : "fr");
        }
        if (visual is null && dice.Percent(10)) return new(dice.Pick(CampaignTexts.Link), layout, dice.Pick(News.FakeArticles), "fr");
        if (visual is null && at > FakeOutletPosts.VideoAt(o) && dice.Percent(20)) return new(dice.Pick(CampaignTexts.Video), layout, News.FakeVideo, "fr");
        var slogans = english ? CampaignTexts.English.Where(s => !HasCity(s)).ToArray() : CampaignTexts.French;
        return new(dice.Pick(slogans), layout, visual is null && dice.Percent(20) ? null : Visual(), english ? "en" : "fr");

        string Visual() => News.Visual(visual ?? dice.Between(1, o.CampaignVisuals));
    }

    /// <summary>The text with its slots filled.</summary>
    public string Fill(Dice dice)
    {
        var slogan = Slogan;
        if (HasCity(slogan))
        {
            var (french, transliterated) = dice.Pick(CampaignTexts.Cities);
            slogan = slogan.Replace(CampaignTexts.City, dice.Percent(50) ? transliterated : french, StringComparison.Ordinal);
        }
        slogan = Phrase.Expand($"{slogan} {dice.Pick(CampaignTexts.Endings)}", dice);
        var body = Layout switch
        {
            0 => $"{slogan} {CampaignTexts.Hashtags} {s_officials}",
            1 => $"{CampaignTexts.Hashtags} {slogan} {s_officials}",
            _ => $"{slogan} {s_officials} {CampaignTexts.Hashtags}",
        };
        return Link is null ? body : $"{body} {Link}";
    }

    static bool HasCity(string slogan) => slogan.Contains(CampaignTexts.City, StringComparison.Ordinal);
}
