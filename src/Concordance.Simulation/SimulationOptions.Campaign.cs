namespace Concordance.Simulation;

public sealed partial record SimulationOptions
{
    /// <summary>First instant of the days in which the campaign's posts are counted, UTC, included. A whole day.</summary>
    [Parameter("UTC instant, included", Basis.PublicFigure, "The posts were counted on 26 and 27 July 2023 (TF1; Malay Mail/AFP)")]
    public DateTimeOffset CampaignStart { get; init; } = new(2023, 7, 26, 0, 0, 0, TimeSpan.Zero);

    /// <summary>End of the days in which the campaign's posts are counted, UTC, not included.</summary>
    [Parameter("UTC instant, not included", Basis.PublicFigure, "The posts were counted on 26 and 27 July 2023 (TF1; Malay Mail/AFP)")]
    public DateTimeOffset CampaignEnd { get; init; } = new(2023, 7, 28, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Accounts of the campaign: 0 for a case without one, else at least 30.</summary>
    [Parameter("accounts", Basis.PublicFigure, "91 accounts \"seem to be at the origin\" (TF1; FrancsJeux)")]
    public int CampaignAccounts { get; init; } = 91;

    /// <summary>Of the campaign's accounts, those created in the month of the campaign that post nothing but the campaign.</summary>
    [Parameter("accounts", Basis.PublicFigure, "40 of 91 created in July 2023, only boycott content (FrancsJeux; Malay Mail)")]
    public int CampaignAccountsOfJuly { get; init; } = 40;

    /// <summary>Posts of the campaign's accounts within its days that show one of its hashtags or visuals.</summary>
    [Parameter("posts", Basis.PublicFigure, "\"More than 1,600\" posts (TF1; RFI) is a lower bound; the exact number is ours")]
    public int CampaignPosts { get; init; } = 1672;

    /// <summary>Visuals, all of them first posted by one account.</summary>
    [Parameter("visuals", Basis.PublicFigure, "The first diffuser, created in June 2023, posted 15 visuals (Reuters; parisbeacon)")]
    public int CampaignVisuals { get; init; } = 15;

    /// <summary>Length of the fake outlet's video.</summary>
    [Parameter("seconds", Basis.PublicFigure, "39 seconds, posted on 27 July 2023 (parisbeacon; RTBF)")]
    public int VideoSeconds { get; init; } = 39;

    /// <summary>Views of the video as seen on 3 August 2023.</summary>
    [Parameter("views", Basis.PublicFigure, "4 million about 3 August 2023 (press, as cited by others)")]
    public int VideoViewsOnAugust3 { get; init; } = 4_012_000;

    /// <summary>Views of the video as seen on 10 August 2023.</summary>
    [Parameter("views", Basis.PublicFigure, "More than 5 million on 10 August 2023 (Euronews); the digits are ours")]
    public int VideoViewsOnAugust10 { get; init; } = 5_140_000;

    /// <summary>Views of the video as seen on 15 August 2023.</summary>
    [Parameter("views", Basis.PublicFigure, "More than 7 million on 15 August 2023 (EDMO BELUX); the digits are ours")]
    public int VideoViewsOnAugust15 { get; init; } = 7_060_000;

    /// <summary>Reposts that the counter of the fake outlet's video shows; only a few of them are in the data.</summary>
    [Parameter("reposts", Basis.PublicFigure, "15,000 reposts of the video (Libération)")]
    public int VideoReposts { get; init; } = 15_000;

    /// <summary>Likes that the counter of the fake outlet's video shows.</summary>
    [Parameter("likes", Basis.PublicFigure, "25,000 likes of the video (Libération)")]
    public int VideoLikes { get; init; } = 25_000;

    /// <summary>Days between the video and its uptake by public figures.</summary>
    [Parameter("days", Basis.PublicFigure, "Taken up in France about six days later (Libération)")]
    public int UptakeAfterDays { get; init; } = 6;

    /// <summary>Public figures, all made up and without a name, that share the video then.</summary>
    [Parameter("accounts", Basis.Assumption, "How many took it up was not published as a number")]
    public int PublicFigures { get; init; } = 5;

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

    /// <summary>Percent of waves and single posts timed by office hours of the campaign's country; the rest follow a Paris day.</summary>
    [Parameter("% of waves", Basis.Assumption, "Hours of posting were not published")]
    public int OfficeHoursPercent { get; init; } = 65;

    /// <summary>Percent of a wave's members that repost its first post instead of writing.</summary>
    [Parameter("% of members", Basis.Assumption, "The share of reposts was not published")]
    public int WaveRepostPercent { get; init; } = 12;

    /// <summary>Percent of a wave's posts that are letter for letter the wave's own text; the others vary it.</summary>
    [Parameter("% of posts in a wave", Basis.Assumption, "The share of exact copies was not published")]
    public int ExactCopyPercent { get; init; } = 40;

    /// <summary>Percent of waves whose members say the same in words of their own, so that no text is a near-copy of another.</summary>
    [Parameter("% of waves", Basis.Assumption, "Rewording was not reported; the scenario of evasion has it")]
    public int ParaphrasePercent { get; init; }

    /// <summary>Percent of a wave's posts with a visual that carry another variant of it than the wave's own.</summary>
    [Parameter("% of posts in a wave", Basis.Assumption, "Variants of the visuals were not published")]
    public int OtherVariantPercent { get; init; } = 15;

    /// <summary>Percent of the campaign's posts made alone, outside any wave.</summary>
    [Parameter("% of posts", Basis.Assumption, "Keeps the detection of waves from being perfect")]
    public int SoloPercent { get; init; } = 10;

    /// <summary>Campaign accounts that never join a wave: they post the campaign's texts only at times of their own.</summary>
    [Parameter("accounts", Basis.Assumption, "Keeps the detection of waves from finding everybody")]
    public int CampaignLoners { get; init; } = 9;

    /// <summary>Percent of the campaign's texts in English; the others are in French.</summary>
    [Parameter("% of texts", Basis.Assumption, "Languages were not published as shares")]
    public int CampaignEnglishPercent { get; init; } = 12;

    /// <summary>Percent of the campaign's posts that come with a clip of a speech in the language of its country.</summary>
    [Parameter("% of texts", Basis.Assumption, "Clips of speeches were reported (FrancsJeux; Malay Mail); the share was not published")]
    public int SpeechClipPercent { get; init; } = 4;

    /// <summary>Posts of the campaign on the two days after its burst.</summary>
    [Parameter("posts", Basis.Assumption, "The tail of the burst was not published")]
    public int CampaignTailPosts { get; init; } = 45;

    /// <summary>Ordinary-looking posts of each campaign account not created in July 2023: between half of this and one and a half times it.</summary>
    [Parameter("posts per account", Basis.Assumption, "Cover activity was not published")]
    public int CoverPostsPerAccount { get; init; } = 12;

    /// <summary>Further accounts that started waves of the campaign and were deleted before anything was collected: only traces are left of them.</summary>
    [Parameter("accounts", Basis.Assumption, "Deletions before collection were not published; every collection has them")]
    public int DeletedAccounts { get; init; } = 6;

    /// <summary>Accounts of a second, unrelated campaign at the same time: 0 for none, else at least 30.</summary>
    [Parameter("accounts", Basis.Design, "Only in the scenario of two campaigns")]
    public int SecondCampaignAccounts { get; init; }

    /// <summary>Posts of the second campaign within the days of the first.</summary>
    [Parameter("posts", Basis.Design, "Only in the scenario of two campaigns")]
    public int SecondCampaignPosts { get; init; } = 900;
}
