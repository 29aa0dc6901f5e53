using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>What the burst timeline records.</summary>
public static class TimelineFindings
{
    /// <summary>The largest burst by excess, or that there is none, or why it can't be told.</summary>
    /// <param name="bins">The bins; empty where the series is too short for a rhythm.</param>
    /// <param name="bursts">The bursts in them.</param>
    /// <param name="series">The series in words: "posts that carry the campaign".</param>
    public static Finding Burst(IReadOnlyList<TimelineBin> bins, IReadOnlyList<Burst> bursts, string series)
    {
        if (bins.Count == 0) return Finding.NotComputed("burst", $"Whether {series} burst", "the data covers too few days to know an ordinary day", EvidenceKind.Behavioural);
        if (bursts.Count == 0)
            return new Finding
            {
                Name = "burst", Statement = $"No burst: {series} never stayed above what the rhythm of the other days explains.", Kind = EvidenceKind.Behavioural, Value = 0, Unit = "bursts",
                Limits = ["A wave that builds up over days raises its own expectation."],
            };
        var largest = Largest(bursts)!;
        return new Finding
        {
            Name = "burst",
            Statement = $"The largest of {Say.Plural(bursts.Count, "burst", "bursts")}: {Say.Count(largest.Posts)} {series} from {Say.Time(largest.Onset)} to {Say.Time(largest.End)}, where {Say.Number(largest.Expected)} were to be expected.",
            Kind = EvidenceKind.Behavioural, Value = largest.Posts, Unit = "posts", Posts = largest.Posts,
            Limits = ["Events in the world make bursts too: a burst is no sign of coordination.", "The expectation knows the rhythm of the day, not that of the week."],
        };
    }

    /// <summary>Who made the burst: concentration, and young accounts beside those that posted only outside it.</summary>
    public static IEnumerable<Finding> Anatomy(BurstAnatomy anatomy)
    {
        yield return new Finding
        {
            Name = "burst-concentration",
            Statement = $"{Say.Plural(anatomy.Accounts, "account", "accounts")} made the burst; its ten busiest made {Say.Percent(anatomy.TopTenShare)} of the posts.",
            Kind = EvidenceKind.Behavioural, Value = anatomy.TopTenShare, Unit = "share of posts", Posts = anatomy.Posts,
            Limits = ["A few people post most of everything on most platforms."],
        };
        if (anatomy is not { YoungAccounts: { } young, YoungElsewhere: { } elsewhere })
            yield return Finding.NotComputed("burst-young-accounts", "The age of the accounts in the burst", "no source has account creation dates", EvidenceKind.Technical);
        else
            yield return MarkerFinding.Of(
                new MarkerComparison("burst-young-accounts", $"were created less than {BurstAnatomy.YoungDays} days before", young, elsewhere),
                "accounts in the burst", "accounts that posted only outside it", EvidenceKind.Technical, "Large events bring new people to a platform.", bearsOn: null);
    }

    /// <summary>The burst with the most posts beyond expectation; null without bursts.</summary>
    public static Burst? Largest(IReadOnlyList<Burst> bursts) => bursts.OrderByDescending(b => b.Excess).ThenBy(b => b.Onset).FirstOrDefault();
}
