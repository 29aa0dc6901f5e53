namespace Concordance.Simulation;

/// <summary>The conditions under which <see cref="SimulationOptions"/> can make a case.</summary>
static class OptionRules
{
    public static void Check(SimulationOptions o)
    {
        Need(WholeDay(o.Start) && WholeDay(o.End) && WholeDay(o.CampaignStart) && WholeDay(o.CampaignEnd),
            "Start, End, CampaignStart and CampaignEnd must be midnights in UTC.");
        Need(o.Start.AddDays(2) <= o.CampaignStart && o.CampaignStart < o.CampaignEnd && o.CampaignEnd.AddDays(4) <= o.End,
            "The campaign's days must lie within the period, with two days before and four after: move Start, End, CampaignStart or CampaignEnd.");
        Need(o.CampaignStart.Day > 8 && o.Start.Month == o.CampaignStart.Month && o.Start.Day > 1,
            "Start and CampaignStart must lie in one month, Start after the 1st and CampaignStart after the 8th: fresh accounts are created in that month before them.");
        Need(o.CampaignAccounts >= 30, "CampaignAccounts must be 30 or more.");
        Need(o.CampaignAccountsOfJuly >= 0 && o.CampaignAccountsOfJuly < o.CampaignAccounts,
            "CampaignAccountsOfJuly must be below CampaignAccounts: the first diffuser is not one of them.");
        Need(o.CampaignCells >= 1 && o.CampaignCells * 5 <= o.CampaignAccounts, "CampaignCells must leave five accounts or more in each cell.");
        Need(o.WaveSmallest >= 2 && o.WaveSmallest <= o.WaveLargest && o.WaveLargest <= o.CampaignAccounts,
            "WaveSmallest and WaveLargest must be in order, from 2 to CampaignAccounts.");
        Need(o.WaveLargest <= o.CampaignAccounts - o.CampaignLoners, "WaveLargest must leave out the CampaignLoners: lower one of them.");
        Need(o.CampaignLoners <= o.CampaignTailPosts, "CampaignTailPosts must be CampaignLoners or more, so that each of them posts.");
        Need(o.AlertFollowers <= o.OrdinaryAccounts / 10, "AlertFollowers must be a tenth of OrdinaryAccounts or less.");
        Need(o.CampaignVisuals is >= 1 and <= 99, "CampaignVisuals must be 1 to 99.");
        Need(o.CampaignHashtagPosts >= o.CampaignAccounts * 10, "CampaignHashtagPosts must be ten or more for each account.");
        Need(o.WaveSpreadSeconds >= 1 && o.FanClubSpreadSeconds >= 1, "WaveSpreadSeconds and FanClubSpreadSeconds must be 1 or more.");
        Need(o.OrdinaryAccounts >= 100 && o.OrdinaryPosts >= o.OrdinaryAccounts + o.AlertFollowers * (o.End - o.Start).Days * o.NewsBotPostsPerDay && o.CriticPosts >= o.Critics
            && o.FanPosts >= o.Fans && o.DiasporaPosts >= o.Diaspora, "Each group needs at least one post for each of its accounts (OrdinaryPosts also one for each headline and alert follower), and 100 ordinary accounts.");
        Need(o.Critics >= 1 && o.Fans >= 1 && o.Diaspora >= 1 && o.FanClub >= 2 && o.LateJoiners >= 1,
            "Every decoy needs an account (the fan club two): without decoys a method looks better than it is.");
        Need(o.RepostPercent + o.ReplyPercent + o.SharedHeadlinePercent + o.CopiedJokePercent <= 90,
            "RepostPercent, ReplyPercent, SharedHeadlinePercent and CopiedJokePercent together must leave 10 % for posts of one's own.");
        Need(o.NewsBotPostsPerDay is >= 1 and <= 16, "NewsBotPostsPerDay must be 1 to 16.");
        Need(o.FanClubActions >= 1 && o.FanClubActions < (o.End - o.Start).Days, "FanClubActions must be 1 or more and below the number of days.");
        Need(o.AnniversaryWeight >= 0, "AnniversaryWeight must be 0 or more.");
        foreach (var p in ParameterList.Of(o))
            if (p.Value is int n)
                Need(n >= 0 && (!p.Unit.StartsWith('%') || n <= 100) && (!p.Unit.StartsWith("per mille", StringComparison.Ordinal) || n <= 1000),
                    $"{p.Name} must not be negative, and not above the whole ({p.Unit}).");
    }

    static bool WholeDay(DateTimeOffset t) => t.Offset == TimeSpan.Zero && t.TimeOfDay == TimeSpan.Zero;

    static void Need(bool condition, string message)
    {
        if (!condition) throw new ArgumentException(message, "options");
    }
}
