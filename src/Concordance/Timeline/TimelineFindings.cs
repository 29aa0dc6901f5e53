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
            Statement = $"The largest of {Say.Plural(bursts.Count, "burst", "bursts")}: {Say.Count(largest.Posts)} {series} from {Say.Time(largest.Onset)} to {Say.Time(largest.End)}, where {Say.Number(largest.Expected)} were to be expected{Interval(largest)}.",
            Kind = EvidenceKind.Behavioural, Value = largest.Posts, Unit = "posts", Posts = largest.Posts,
            Limits =
            [
                "Events in the world make bursts too: a burst is no sign of coordination.", "The expectation knows the rhythm of the day, and that of the week only where three weeks or more were collected.",
                .. largest.Gap is { } gap ? [$"Nothing was collected from {Say.Time(gap.Start)} to {Say.Time(gap.End)}: it may have begun earlier, or lasted longer."] : Array.Empty<string>(),
            ],
        };
    }

    static string Interval(Burst burst) => double.IsNaN(burst.ExcessLow) ? "" : $": {Say.Number(burst.Excess)} more than usual (95 % interval {Say.Number(burst.ExcessLow)} to {Say.Number(burst.ExcessHigh)})";

    /// <summary>When the largest burst began, by the post; that it can't be told where posts do not come faster around its first bin.</summary>
    /// <param name="onset">The onset; null where there is none.</param>
    /// <param name="series">The series in words: "posts that carry the campaign".</param>
    /// <param name="resolution">The step in which times are told; see <see cref="Collection.Resolution"/>.</param>
    public static Finding Onset(BurstOnset? onset, string series, TimeSpan resolution) => onset is null
        ? Finding.NotComputed("burst-onset", $"When {series} began to come faster", "there is no burst, or no change of their rate stands out around its first bin", EvidenceKind.Behavioural)
        : new Finding
        {
            Name = "burst-onset",
            Statement = $"From {Exact(onset.Time)} on {series} came {Say.Number(onset.Factor)} times as fast as before; the change lies between {Exact(onset.Earliest)} and {Exact(onset.Latest)}.",
            Kind = EvidenceKind.Behavioural, Value = onset.Factor, Unit = "times as fast",
            Limits =
            [
                "The first post that was collected need not be the first that was posted.",
                .. resolution > TimeSpan.FromSeconds(1) ? [$"The sources tell times in steps of {resolution.TotalSeconds.ToString("0", System.Globalization.CultureInfo.InvariantCulture)} seconds."] : Array.Empty<string>(),
            ],
        };

    /// <summary>What of the bursts' anatomy lies outside what ordinary stretches of the data show; one finding a burst.</summary>
    public static IEnumerable<Finding> Waves(IReadOnlyList<WaveAnatomy> waves) => waves.Select((wave, i) =>
    {
        var told = wave.Measures.Where(m => m.Stretches > 0 && !double.IsNaN(m.Value)).ToList();
        var unusual = told.Where(m => m.IsUnusual).ToList();
        string Number(double value) => value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        return told.Count == 0
            ? Finding.NotComputed($"burst-wave-{i + 1}", $"What is unusual in the burst of {Say.Time(wave.Burst.Onset)}", "the data has no ordinary stretch of as many posts", EvidenceKind.Behavioural)
            : new Finding
            {
                Name = $"burst-wave-{i + 1}",
                Statement = $"Burst of {Say.Time(wave.Burst.Onset)}, {Say.Count(wave.Posts)} posts by {Say.Plural(wave.Accounts, "account", "accounts")}: " + (unusual.Count == 0
                    ? "nothing in it is out of what ordinary stretches of as many posts show."
                    : $"{string.Join("; ", unusual.Select(m => $"{m.Name} {Number(m.Value)} where nineteen of twenty ordinary stretches have {Number(m.Low)} to {Number(m.High)}"))}."),
                Kind = EvidenceKind.Behavioural, Value = unusual.Count, Unit = $"of {told.Count} measures out of the ordinary", Posts = wave.Posts,
                Limits = ["Any event is out of the ordinary: what is unusual here is no sign of coordination."],
            };
    });

    static string Exact(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) + " UTC";

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
