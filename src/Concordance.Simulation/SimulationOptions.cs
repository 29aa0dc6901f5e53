namespace Concordance.Simulation;

/// <summary>
/// Everything that the synthetic case is made from: its seed, its period, who is in it, and how they behave. The same
/// options give the same bytes on every machine. Shares are whole percent or per mille, so that no rounding of a
/// processor or C library enters.
/// </summary>
/// <remarks>
/// Each property carries a <see cref="ParameterAttribute"/> that says whether its default was reported by the press or
/// chosen here. Shares of accounts are met exactly (a quota, rounded down); shares of posts are drawn post by post.
/// </remarks>
public sealed partial record SimulationOptions
{
    /// <summary>Seed of every random choice. Another seed gives other data of the same shape.</summary>
    [Parameter("number", Basis.Design, "Seed of xoshiro256**; no meaning beyond that")]
    public ulong Seed { get; init; } = 20230726;

    /// <summary>First instant of the data, UTC, included.</summary>
    [Parameter("UTC instant, included", Basis.Design, "Eight quiet days before the burst")]
    public DateTimeOffset Start { get; init; } = new(2023, 7, 18, 0, 0, 0, TimeSpan.Zero);

    /// <summary>End of the data, UTC, not included.</summary>
    [Parameter("UTC instant, not included", Basis.Design, "Four days after the burst")]
    public DateTimeOffset End { get; init; } = new(2023, 8, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>First instant of the two days in which the campaign's posts are counted, UTC, included. A whole day.</summary>
    [Parameter("UTC instant, included", Basis.PublicFigure, "The posts were counted on 26 and 27 July 2023 (TF1; Malay Mail/AFP)")]
    public DateTimeOffset CampaignStart { get; init; } = new(2023, 7, 26, 0, 0, 0, TimeSpan.Zero);

    /// <summary>End of the days in which the campaign's posts are counted, UTC, not included.</summary>
    [Parameter("UTC instant, not included", Basis.PublicFigure, "The posts were counted on 26 and 27 July 2023 (TF1; Malay Mail/AFP)")]
    public DateTimeOffset CampaignEnd { get; init; } = new(2023, 7, 28, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Accounts of the campaign; at least 30.</summary>
    [Parameter("accounts", Basis.PublicFigure, "91 accounts \"seem to be at the origin\" (TF1; FrancsJeux)")]
    public int CampaignAccounts { get; init; } = 91;

    /// <summary>Of the campaign's accounts, those created in July 2023 that post nothing but the campaign.</summary>
    [Parameter("accounts", Basis.PublicFigure, "40 of 91 created in July 2023, only boycott content (FrancsJeux; Malay Mail)")]
    public int CampaignAccountsOfJuly { get; init; } = 40;

    /// <summary>Posts of the campaign's accounts within the two days that show both hashtags.</summary>
    [Parameter("posts", Basis.PublicFigure, "\"More than 1,600\" posts (TF1; RFI) is a lower bound; the exact number is ours")]
    public int CampaignHashtagPosts { get; init; } = 1672;

    /// <summary>Visuals, all of them first posted by one account.</summary>
    [Parameter("visuals", Basis.PublicFigure, "The first diffuser, created in June 2023, posted 15 visuals (Reuters; parisbeacon)")]
    public int CampaignVisuals { get; init; } = 15;

    /// <summary>Reposts that the counter of the fake outlet's video shows; only a few of them are in the data.</summary>
    [Parameter("reposts", Basis.PublicFigure, "15,000 reposts of the video (Libération)")]
    public int VideoReposts { get; init; } = 15_000;

    /// <summary>Likes that the counter of the fake outlet's video shows.</summary>
    [Parameter("likes", Basis.PublicFigure, "25,000 likes of the video (Libération)")]
    public int VideoLikes { get; init; } = 25_000;

    /// <summary>Operators: the campaign's accounts fall into this many cells, and a wave comes mostly from one of them.</summary>
    [Parameter("cells", Basis.Assumption, "How the work was shared out was not published")]
    public int CampaignCells { get; init; } = 4;

    /// <summary>Accounts in the smallest wave of near-copies.</summary>
    [Parameter("accounts", Basis.Assumption, "Sizes of waves were not published")]
    public int WaveSmallest { get; init; } = 6;

    /// <summary>Accounts in the largest wave of near-copies.</summary>
    [Parameter("accounts", Basis.Assumption, "Sizes of waves were not published")]
    public int WaveLargest { get; init; } = 25;

    /// <summary>Longest delay within a wave, seconds. Delays are skewed: the smaller of two even draws.</summary>
    [Parameter("seconds", Basis.Assumption, "Delays within waves were not published")]
    public int WaveSpreadSeconds { get; init; } = 55;

    /// <summary>Percent of waves and single posts timed by office hours at UTC+4; the rest follow a Paris day.</summary>
    [Parameter("% of waves", Basis.Assumption, "Hours of posting were not published")]
    public int OfficeHoursPercent { get; init; } = 65;

    /// <summary>Percent of a wave's members that repost its first post instead of writing.</summary>
    [Parameter("% of members", Basis.Assumption, "The share of reposts was not published")]
    public int WaveRepostPercent { get; init; } = 12;

    /// <summary>Percent of a wave's posts that are letter for letter the wave's own text; the others vary it.</summary>
    [Parameter("% of posts in a wave", Basis.Assumption, "The share of exact copies was not published")]
    public int ExactCopyPercent { get; init; } = 40;

    /// <summary>Percent of the campaign's posts made alone, outside any wave.</summary>
    [Parameter("% of posts", Basis.Assumption, "Keeps the detection of waves from being perfect")]
    public int SoloPercent { get; init; } = 10;

    /// <summary>Campaign accounts that never join a wave: they post the campaign's texts only at times of their own.</summary>
    [Parameter("accounts", Basis.Assumption, "Keeps the detection of waves from finding everybody")]
    public int CampaignLoners { get; init; } = 9;

    /// <summary>Percent of the campaign's texts in English; the others are in French.</summary>
    [Parameter("% of texts", Basis.Assumption, "Languages were not published as shares")]
    public int CampaignEnglishPercent { get; init; } = 12;

    /// <summary>Posts of the campaign on the two days after its burst.</summary>
    [Parameter("posts", Basis.Assumption, "The tail of the burst was not published")]
    public int CampaignTailPosts { get; init; } = 45;

    /// <summary>Ordinary-looking posts of each campaign account not created in July 2023: between half of this and one and a half times it.</summary>
    [Parameter("posts per account", Basis.Assumption, "Cover activity was not published")]
    public int CoverPostsPerAccount { get; init; } = 4;

    /// <summary>Percent of campaign accounts that declare a place in Azerbaijan.</summary>
    [Parameter("% of accounts", Basis.Assumption, "\"A significant share\" has a marker (FrancsJeux); the share was not published")]
    public int DeclaresAzerbaijanPercent { get; init; } = 30;

    /// <summary>Percent of campaign accounts with the letter ə or the flag of Azerbaijan in name or description.</summary>
    [Parameter("% of accounts", Basis.Assumption, "\"A significant share\" has a marker (FrancsJeux); the share was not published")]
    public int AzerbaijaniLetterPercent { get; init; } = 25;

    /// <summary>Percent of campaign posts that name a French city in a literal transliteration.</summary>
    [Parameter("% of posts", Basis.Assumption, "Bordo and Monpelye were reported (Malay Mail; Next); the share was not published")]
    public int MisspeltPlacePercent { get; init; } = 15;

    /// <summary>Percent of campaign accounts that post from one of three rare web clients.</summary>
    [Parameter("% of accounts", Basis.Assumption, "Clients were not published; the names are fictional")]
    public int CampaignClientPercent { get; init; } = 70;
}
