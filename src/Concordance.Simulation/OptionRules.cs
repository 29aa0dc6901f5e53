namespace Concordance.Simulation;

/// <summary>The conditions under which <see cref="SimulationOptions"/> can make a case.</summary>
static class OptionRules
{
    // The collection's three searches and the looked-up days need this much room.
    const int ShortestDays = 40, LongestDays = 62;

    public static void Check(SimulationOptions o)
    {
        Period(o);
        Campaigns(o);
        Groups(o);
        foreach (var p in ParameterList.Of(o))
            if (p.Value is int n)
                Need(n >= 0 && (!IsShare(p.Unit) || n <= 100) && (!p.Unit.StartsWith("per mille", StringComparison.Ordinal) || n <= 1000),
                    $"{p.Name} must not be negative, and not above the whole ({p.Unit}).");
    }

    static void Period(SimulationOptions o)
    {
        Need(WholeDay(o.Start) && WholeDay(o.End) && WholeDay(o.CampaignStart) && WholeDay(o.CampaignEnd),
            "Start, End, CampaignStart and CampaignEnd must be midnights in UTC.");
        Need((o.End - o.Start).Days is >= ShortestDays and <= LongestDays, $"The period must have {ShortestDays} to {LongestDays} days: move Start or End.");
        Need(o.Start.AddDays(2) <= o.CampaignStart && o.CampaignStart.AddDays(2) <= o.CampaignEnd && o.CampaignEnd.AddDays(4) <= o.End,
            "The campaign must take two days or more within the period, with two days before and four after: move Start, End, CampaignStart or CampaignEnd.");
        Need(o.CampaignStart.Day > 8 && o.Start.Month == o.CampaignStart.Month && o.Start.Year == 2023 && o.Start.Month == 7,
            "Start and CampaignStart must lie in July 2023, CampaignStart after the 8th: fresh accounts are created in that month before it, and views are reported in August.");
        Need(o.GoalPerMille == 0 || (o.GoalAt >= o.Start.AddDays(1) && o.GoalAt <= o.End.AddDays(-1)), "GoalAt must lie within the period, a day from its ends; or set GoalPerMille to 0.");
    }

    static void Campaigns(SimulationOptions o)
    {
        Need(Cast.Country.All.Any(c => c.Id == o.Country), $"Country must be one of {string.Join(", ", Cast.Country.All.Select(c => c.Id))}.");
        Need(o.CampaignAccounts is 0 or >= 30 && o.SecondCampaignAccounts is 0 or >= 30, "CampaignAccounts and SecondCampaignAccounts must be 0, or 30 or more.");
        Need(o.CampaignAccountsOfJuly == 0 || o.CampaignAccountsOfJuly < o.CampaignAccounts,
            "CampaignAccountsOfJuly must be below CampaignAccounts: the first diffuser is not one of them.");
        Need(o.CampaignLoners <= o.CampaignTailPosts, "CampaignTailPosts must be CampaignLoners or more, so that each of them posts.");
        Need(o.CampaignVisuals is >= 0 and <= 99 && (o.CampaignAccounts == 0) == (o.CampaignVisuals == 0), "CampaignVisuals must be 1 to 99, and 0 where there is no campaign.");
        Need(o.CampaignAccounts > 0 || o.LateJoiners == 0, "LateJoiners pick up a visual: without a campaign set LateJoiners to 0.");
        foreach (var (accounts, posts) in new[] { (o.CampaignAccounts, o.CampaignPosts), (o.SecondCampaignAccounts, o.SecondCampaignPosts) })
        {
            if (accounts == 0) continue;
            Need(o.CampaignCells >= 1 && o.CampaignCells * 5 <= accounts, "CampaignCells must leave five accounts or more in each cell.");
            Need(o.WaveSmallest >= 2 && o.WaveSmallest <= o.WaveLargest && o.WaveLargest <= accounts - Math.Min(o.CampaignLoners, accounts / 4),
                "WaveSmallest and WaveLargest must be in order, from 2 to the campaign's accounts without the CampaignLoners.");
            Need(posts >= accounts * 10, "CampaignPosts and SecondCampaignPosts must be ten or more for each account.");
        }
        Need(o.WaveSpreadSeconds is >= 1 and <= 7200 && o.FanClubSpreadSeconds >= 1, "WaveSpreadSeconds must be 1 to 7200, FanClubSpreadSeconds 1 or more.");
    }

    static void Groups(SimulationOptions o)
    {
        Need(o.Posts is >= 1_000 and <= 1_000_000_000, "Posts must be from a thousand to a thousand million.");
        Need(o.PostsPerOrdinaryAccount >= 1, "PostsPerOrdinaryAccount must be 1 or more.");
        Need(o.CriticPosts >= o.Critics && o.FanPosts >= o.Fans && o.DiasporaPosts >= o.Diaspora, "Each group needs at least one post for each of its accounts.");
        Need(o.RepostPercent + o.ReplyPercent + o.SharedHeadlinePercent + o.CopiedJokePercent <= 90,
            "RepostPercent, ReplyPercent, SharedHeadlinePercent and CopiedJokePercent together must leave 10 % for posts of one's own.");
        Need(o.NewsBotPostsPerDay is >= 1 and <= 16, "NewsBotPostsPerDay must be 1 to 16.");
        Need(o.FanClub != 1 && o.FanClubActions < (o.End - o.Start).Days, "FanClub must be 0, or 2 or more; FanClubActions below the number of days.");
        Need(o.FalseFlag == 0 || o.CampaignStart.AddDays(5) <= o.End, "The false-flag group needs five days after CampaignStart.");
        Need(o.PageSize is >= 1 and <= 500, "PageSize must be 1 to 500.");
        Need(o.WeekendPercent >= 1 && o.AnniversaryPercent >= 1, "WeekendPercent and AnniversaryPercent must be 1 or more.");
    }

    // A percentage of another day may be above the whole.
    static bool IsShare(string unit) => unit.StartsWith('%') && !unit.EndsWith("day", StringComparison.Ordinal);

    static bool WholeDay(DateTimeOffset t) => t.Offset == TimeSpan.Zero && t.TimeOfDay == TimeSpan.Zero;

    static void Need(bool condition, string message)
    {
        if (!condition) throw new ArgumentException(message, "options");
    }
}
