using Concordance.Simulation.Cast;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests.Texts;

/// <summary>Every pool of templates by name, cities filled in as a campaign fills them.</summary>
static class Pools
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["daily life"] = OrdinaryTexts.DailyLife,
        ["games"] = OrdinaryTexts.Games,
        ["remarks"] = OrdinaryTexts.Remarks,
        ["replies"] = OrdinaryTexts.Replies,
        ["jokes"] = OrdinaryTexts.Jokes,
        ["english"] = OrdinaryTexts.English,
        ["spanish"] = OrdinaryTexts.Spanish,
        ["italian"] = OrdinaryTexts.Italian,
        ["portuguese"] = OrdinaryTexts.Portuguese,
        ["arabic"] = OrdinaryTexts.Arabic,
        ["turkish"] = OrdinaryTexts.Turkish,
        ["goal"] = EventTexts.Goal,
        ["after match"] = EventTexts.AfterMatch,
        ["placements"] = MillTexts.Placements,
        ["to read"] = MillTexts.ToRead,
        ["false flag"] = FalseFlagTexts.Slogans,
        ["clumsy"] = FalseFlagTexts.ClumsyAzerbaijani,
        ["outrage"] = PublicFigureTexts.Outrage,
        ["doubt"] = PublicFigureTexts.Doubt,
        ["critic"] = DecoyTexts.Critic,
        ["critic reaction"] = DecoyTexts.CriticReaction,
        ["fan"] = DecoyTexts.Fan,
        ["fan club"] = DecoyTexts.FanClubActions,
        ["late joiner"] = DecoyTexts.LateJoiner,
        ["headlines"] = News.Headlines,
        ["fake titles"] = FakeArticles.Titles,
        ["bios"] = Bios.Templates,
        ["diaspora az"] = Country.Azerbaijan.DiasporaTexts,
        ["diaspora bg"] = Country.Bulgaria.DiasporaTexts,
        ["diaspora jo"] = Country.Jordan.DiasporaTexts,
        ["diaspora french"] = [.. Country.All.SelectMany(c => c.DiasporaFrench)],
        ["games voice"] = OfVoice(CampaignVoice.Games),
        ["water voice"] = OfVoice(CampaignVoice.Water),
    };

    static IReadOnlyList<string> OfVoice(CampaignVoice voice) =>
        [.. new[] { voice.French, voice.FrenchWithCity, voice.English, voice.Link, voice.Video }.SelectMany(pool => pool).Select(t => t.Replace(CampaignTexts.City, "Bordo", StringComparison.Ordinal))];
}
