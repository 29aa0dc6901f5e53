namespace Concordance.Simulation;

public sealed partial record SimulationOptions
{
    /// <summary>Critics of the Games who use the boycott hashtag of their own accord.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: same hashtag, no coordination")]
    public int Critics { get; init; } = 160;

    /// <summary>Posts of the critics; at least one for each.</summary>
    [Parameter("posts", Basis.Assumption, "Decoy: same hashtag, no coordination")]
    public int CriticPosts { get; init; } = 1_200;

    /// <summary>Percent of the critics' posts that carry a poster of their own, laid out like a visual of the campaign.</summary>
    [Parameter("% of posts", Basis.Assumption, "Decoy: a like layout, another picture")]
    public int CriticPosterPercent { get; init; } = 8;

    /// <summary>Fans of the Games and of French teams.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: same topic, no coordination")]
    public int Fans { get; init; } = 160;

    /// <summary>Posts of the fans; at least one for each.</summary>
    [Parameter("posts", Basis.Assumption, "Decoy: same topic, no coordination")]
    public int FanPosts { get; init; } = 900;

    /// <summary>People with ties to the country who say so and do not coordinate.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: the markers without the campaign")]
    public int Diaspora { get; init; } = 110;

    /// <summary>Posts of the diaspora accounts; at least one for each.</summary>
    [Parameter("posts", Basis.Assumption, "Decoy: the markers without the campaign")]
    public int DiasporaPosts { get; init; } = 800;

    /// <summary>Percent of the diaspora's posts in the language of the country; the others are in French.</summary>
    [Parameter("% of posts", Basis.Assumption, "Decoy: the markers without the campaign")]
    public int DiasporaLanguagePercent { get; init; } = 60;

    /// <summary>Percent of diaspora accounts with the telling letters or the flag in name or description.</summary>
    [Parameter("% of accounts", Basis.Assumption, "Decoy: the markers without the campaign")]
    public int DiasporaLetterPercent { get; init; } = 60;

    /// <summary>Headlines that the agency's bot posts each day, at full hours; at most 16.</summary>
    [Parameter("posts per day", Basis.Assumption, "Decoy: automation in the open")]
    public int NewsBotPostsPerDay { get; init; } = 6;

    /// <summary>Accounts of a fan club that posts the same text at announced times.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: coordination in the open")]
    public int FanClub { get; init; } = 15;

    /// <summary>Actions that the fan club announces over the period; at most one on each day.</summary>
    [Parameter("actions", Basis.Assumption, "Decoy: coordination in the open")]
    public int FanClubActions { get; init; } = 8;

    /// <summary>Longest delay after the announced time, seconds.</summary>
    [Parameter("seconds", Basis.Assumption, "Decoy: coordination in the open")]
    public int FanClubSpreadSeconds { get; init; } = 110;

    /// <summary>Ordinary-looking accounts that pick up one of the campaign's visuals between two and nine days after it.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: same visual, too late to be part of the waves")]
    public int LateJoiners { get; init; } = 30;

    /// <summary>Accounts of a commercial content mill that places paid texts for any client.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: coordinated for money; paid placements were offered for the fake outlet's site too (a blog)")]
    public int ContentMill { get; init; } = 12;

    /// <summary>Placements of the content mill each day; each is posted by about half of its accounts within a quarter of an hour.</summary>
    [Parameter("placements per day", Basis.Assumption, "Decoy: coordinated for money")]
    public int ContentMillPlacementsPerDay { get; init; } = 3;

    /// <summary>Accounts of a group that only imitates the markers of the country, after the burst, at hours of Paris.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: a false flag; coordinated, not of the campaign")]
    public int FalseFlag { get; init; } = 14;

    /// <summary>Waves of the false-flag group, on the fourth and fifth day after the campaign's first.</summary>
    [Parameter("waves", Basis.Assumption, "Decoy: a false flag")]
    public int FalseFlagWaves { get; init; } = 14;
}
