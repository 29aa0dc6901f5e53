namespace Concordance.Simulation;

public sealed partial record SimulationOptions
{
    /// <summary>Accounts with nothing to do with the campaign.</summary>
    [Parameter("accounts", Basis.Design, "Size of the comparison population")]
    public int OrdinaryAccounts { get; init; } = 1350;

    /// <summary>Posts of the ordinary accounts, reposts and replies included; at least one for each account.</summary>
    [Parameter("posts", Basis.Design, "Size of the comparison population")]
    public int OrdinaryPosts { get; init; } = 3300;

    /// <summary>Per mille of ordinary accounts created in July 2023, before the data starts.</summary>
    [Parameter("per mille of accounts", Basis.Assumption, "Base rate of fresh accounts")]
    public int OrdinaryOfJulyPerMille { get; init; } = 25;

    /// <summary>Per mille of ordinary accounts that declare a place in Azerbaijan.</summary>
    [Parameter("per mille of accounts", Basis.Assumption, "Base rate of the marker")]
    public int OrdinaryDeclaresAzerbaijanPerMille { get; init; } = 5;

    /// <summary>Per mille of ordinary accounts with the letter ə or the flag of Azerbaijan in name or description.</summary>
    [Parameter("per mille of accounts", Basis.Assumption, "Base rate of the marker")]
    public int OrdinaryAzerbaijaniLetterPerMille { get; init; } = 4;

    /// <summary>Per mille of ordinary accounts that post from one of the three rare web clients.</summary>
    [Parameter("per mille of accounts", Basis.Assumption, "Base rate of the marker")]
    public int OrdinaryClientPerMille { get; init; } = 30;

    /// <summary>Percent of ordinary posts that repost somebody.</summary>
    [Parameter("% of posts", Basis.Assumption, "Low on purpose: the data holds original posts first")]
    public int RepostPercent { get; init; } = 22;

    /// <summary>Percent of ordinary posts that reply to or quote somebody.</summary>
    [Parameter("% of posts", Basis.Assumption, "Low on purpose: the data holds original posts first")]
    public int ReplyPercent { get; init; } = 9;

    /// <summary>Percent of ordinary posts that share a headline as the outlet's share button words it.</summary>
    [Parameter("% of posts", Basis.Assumption, "Makes innocent copies with the same link")]
    public int SharedHeadlinePercent { get; init; } = 7;

    /// <summary>Percent of ordinary posts that copy a joke letter for letter.</summary>
    [Parameter("% of posts", Basis.Assumption, "Makes innocent copies without a link")]
    public int CopiedJokePercent { get; init; } = 2;

    /// <summary>Ordinary accounts that let an alert repost the agency's headlines for them, within a minute and a half.</summary>
    [Parameter("accounts", Basis.Assumption, "Makes innocent accounts that share the same within seconds, again and again")]
    public int AlertFollowers { get; init; } = 8;

    /// <summary>Percent of the agency's headlines that an alert follower reposts. These count among the ordinary posts.</summary>
    [Parameter("% of headlines", Basis.Assumption, "Makes innocent accounts that share the same within seconds, again and again")]
    public int AlertPercent { get; init; } = 12;

    /// <summary>How much more is posted on the day that is one year before the Games: weight of that day where others weigh 2.</summary>
    [Parameter("weight, others 2", Basis.Assumption, "26 July 2023 was one year before the opening; an innocent reason for a burst")]
    public int AnniversaryWeight { get; init; } = 4;

    /// <summary>Critics of the Games who use the boycott hashtag of their own accord.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: same hashtag, no coordination")]
    public int Critics { get; init; } = 60;

    /// <summary>Posts of the critics; at least one for each.</summary>
    [Parameter("posts", Basis.Assumption, "Decoy: same hashtag, no coordination")]
    public int CriticPosts { get; init; } = 420;

    /// <summary>Fans of the Games and of French teams.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: same topic, no coordination")]
    public int Fans { get; init; } = 60;

    /// <summary>Posts of the fans; at least one for each.</summary>
    [Parameter("posts", Basis.Assumption, "Decoy: same topic, no coordination")]
    public int FanPosts { get; init; } = 270;

    /// <summary>People with ties to Azerbaijan who say so and do not coordinate.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: the markers without the campaign")]
    public int Diaspora { get; init; } = 40;

    /// <summary>Posts of the diaspora accounts; at least one for each.</summary>
    [Parameter("posts", Basis.Assumption, "Decoy: the markers without the campaign")]
    public int DiasporaPosts { get; init; } = 240;

    /// <summary>Percent of the diaspora's posts in Azerbaijani; the others are in French.</summary>
    [Parameter("% of posts", Basis.Assumption, "Decoy: the markers without the campaign")]
    public int DiasporaAzerbaijaniPercent { get; init; } = 60;

    /// <summary>Headlines that the agency's bot posts each day, at full hours; at most 16.</summary>
    [Parameter("posts per day", Basis.Assumption, "Decoy: automation in the open")]
    public int NewsBotPostsPerDay { get; init; } = 6;

    /// <summary>Accounts of a fan club that posts the same text at announced times.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: coordination in the open")]
    public int FanClub { get; init; } = 15;

    /// <summary>Actions that the fan club announces over the period; at most one on each day.</summary>
    [Parameter("actions", Basis.Assumption, "Decoy: coordination in the open")]
    public int FanClubActions { get; init; } = 4;

    /// <summary>Longest delay after the announced time, seconds.</summary>
    [Parameter("seconds", Basis.Assumption, "Decoy: coordination in the open")]
    public int FanClubSpreadSeconds { get; init; } = 110;

    /// <summary>Ordinary accounts that pick up one of the campaign's visuals on the last two days.</summary>
    [Parameter("accounts", Basis.Assumption, "Decoy: same visual, too late to be part of the waves")]
    public int LateJoiners { get; init; } = 20;

    /// <summary>Checks that the options can make a case.</summary>
    /// <exception cref="ArgumentException">A value cannot be met; the message says which and what to set.</exception>
    public void Validate() => OptionRules.Check(this);
}
