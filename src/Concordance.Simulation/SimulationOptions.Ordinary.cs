namespace Concordance.Simulation;

public sealed partial record SimulationOptions
{
    /// <summary>Ordinary posts for each ordinary account that there is; some accounts post nothing in the period and are not in the data.</summary>
    [Parameter("posts per account", Basis.Design, "Size of the comparison population")]
    public int PostsPerOrdinaryAccount { get; init; } = 4;

    /// <summary>Per mille of ordinary accounts created in July 2023 before the burst.</summary>
    [Parameter("per mille of accounts", Basis.Assumption, "Base rate of fresh accounts")]
    public int OrdinaryOfJulyPerMille { get; init; } = 25;

    /// <summary>Per mille of ordinary accounts that declare a place in the country.</summary>
    [Parameter("per mille of accounts", Basis.Assumption, "Base rate of the marker")]
    public int OrdinaryDeclaresCountryPerMille { get; init; } = 5;

    /// <summary>Per mille of ordinary accounts with the telling letters or the flag of the country in name or description.</summary>
    [Parameter("per mille of accounts", Basis.Assumption, "Base rate of the marker")]
    public int OrdinaryCountryLetterPerMille { get; init; } = 4;

    /// <summary>Per mille of ordinary accounts that post from one of the three rare web clients.</summary>
    [Parameter("per mille of accounts", Basis.Assumption, "Base rate of the marker")]
    public int OrdinaryClientPerMille { get; init; } = 30;

    /// <summary>Percent of ordinary posts that repost somebody, where there is something left to repost.</summary>
    [Parameter("% of posts", Basis.Assumption, "Below what platforms show: the data holds original posts first")]
    public int RepostPercent { get; init; } = 30;

    /// <summary>Percent of ordinary posts that reply to or quote somebody.</summary>
    [Parameter("% of posts", Basis.Assumption, "Below what platforms show: the data holds original posts first")]
    public int ReplyPercent { get; init; } = 12;

    /// <summary>Percent of ordinary posts that share a headline as the outlet's share button words it.</summary>
    [Parameter("% of posts", Basis.Assumption, "Makes innocent copies with the same link")]
    public int SharedHeadlinePercent { get; init; } = 7;

    /// <summary>Percent of ordinary posts that copy a joke letter for letter.</summary>
    [Parameter("% of posts", Basis.Assumption, "Makes innocent copies without a link")]
    public int CopiedJokePercent { get; init; } = 1;

    /// <summary>Percent of ordinary posts in one's own words that come with a picture.</summary>
    [Parameter("% of posts", Basis.Assumption, "Base rate of pictures")]
    public int OrdinaryPicturePercent { get; init; } = 8;

    /// <summary>Percent of ordinary posts by an account that has posted in the last hours and goes on.</summary>
    [Parameter("% of posts", Basis.Assumption, "People post in sessions")]
    public int SessionPercent { get; init; } = 35;

    /// <summary>Ordinary accounts that let an alert repost the agency's headlines for them, within a minute and a half.</summary>
    [Parameter("accounts", Basis.Assumption, "Makes innocent accounts that share the same within seconds, again and again")]
    public int AlertFollowers { get; init; } = 8;

    /// <summary>Percent of the agency's headlines that an alert follower reposts.</summary>
    [Parameter("% of headlines", Basis.Assumption, "Makes innocent accounts that share the same within seconds, again and again")]
    public int AlertPercent { get; init; } = 12;

    /// <summary>How much more is posted on the day that is one year before the Games, percent of another day.</summary>
    [Parameter("% of an ordinary day", Basis.Assumption, "26 July 2023 was one year before the opening; an innocent reason for a burst")]
    public int AnniversaryPercent { get; init; } = 170;

    /// <summary>How much is posted on a Saturday or Sunday, percent of a weekday.</summary>
    [Parameter("% of a weekday", Basis.Assumption, "Weekly rhythm")]
    public int WeekendPercent { get; init; } = 85;

    /// <summary>The goal in a final, UTC: a burst in which nobody acts together.</summary>
    [Parameter("UTC instant", Basis.Assumption, "A fictional final; an innocent burst")]
    public DateTimeOffset GoalAt { get; init; } = new(2023, 8, 6, 19, 23, 10, TimeSpan.Zero);

    /// <summary>Per mille of ordinary posts that cheer the goal, half of them within two minutes of it.</summary>
    [Parameter("per mille of ordinary posts", Basis.Assumption, "A fictional final; an innocent burst")]
    public int GoalPerMille { get; init; } = 18;

    /// <summary>Posts of ordinary accounts with the boycott hashtag on the campaign's days, each in its own words.</summary>
    [Parameter("posts", Basis.Design, "Only in the scenario without a campaign: an uproar that nobody planned")]
    public int UproarPosts { get; init; }

    /// <summary>Per ten thousand ordinary posts that are edited after a few minutes, so that both versions are collected.</summary>
    [Parameter("per ten thousand posts", Basis.Assumption, "Dirt of real exports")]
    public int EditedPerTenThousand { get; init; } = 12;
}
