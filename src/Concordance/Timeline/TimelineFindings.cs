using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>What the burst timeline records.</summary>
public static class TimelineFindings
{
    const string Busy = "A few people post most of everything on most platforms.";

    static readonly FindingMethod s_burst = new("negative binomial counts beside the rhythm of other days, corrected for all bins", 1, $"{nameof(BurstDetector)}; Benjamini and Hochberg, J. R. Statist. Soc. B 57 (1995), 289-300"),
        s_onset = new("likeliest change of a Poisson rate", 1, "Hinkley, Biometrika 57 (1970), 1-17"),
        s_waves = new("measures of a burst beside ordinary stretches of as many posts and bursts of other series", 3, nameof(WaveAnatomies)),
        s_concentration = new("share of posts by the ten busiest accounts", 1, nameof(BurstAnatomy)),
        s_young = new("ratio of rates with log-normal interval, beside accounts that posted only outside the burst", 1, "Katz et al., Biometrics 34 (1978), 469-474");

    const string TooFewDays = "the data covers too few days to know an ordinary day";

    /// <summary>Why no burst can be looked for in a case, as a half sentence; null where one can.</summary>
    internal static string? NoBursts(Investigation investigation)
    {
        var (options, period) = (investigation.Choices.Bursts, Activity.PeriodOf(investigation));
        return investigation.NothingStudied ?? options.NoOrdinaryDay ?? ((period.End - period.Start).TotalDays < options.MinimumDays ? TooFewDays : null);
    }

    /// <summary>The largest burst by excess, or that there is none, or why it can't be told.</summary>
    /// <param name="investigation">The case; the bins are those of the posts that are looked at (see <see cref="Investigation.Studied"/>).</param>
    /// <param name="bins">The bins; empty where the series is too short for a rhythm.</param>
    /// <param name="bursts">The bursts in them.</param>
    public static Finding Burst(Investigation investigation, IReadOnlyList<TimelineBin> bins, IReadOnlyList<Burst> bursts)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(bins);
        ArgumentNullException.ThrowIfNull(bursts);
        var series = investigation.Studied.Words;
        if (investigation.NothingStudied is not null || bins.Count == 0) return Finding.NotComputed("burst", $"Whether {series} burst", NoBursts(investigation) ?? TooFewDays, EvidenceKind.Behavioural, s_burst, SubjectOf(investigation));
        var burst = new Finding { Name = "burst", Statement = "", Kind = EvidenceKind.Behavioural, Method = s_burst, Subject = SubjectOf(investigation) };
        if (Largest(bursts) is not { } largest)
            return burst with
            {
                Statement = $"No burst: {series} never stayed above what the rhythm of the other days explains.", Value = 0, Unit = "bursts", Evidence = Evidence(investigation, _ => true),
                Limits = ["A wave that builds up over days raises its own expectation."],
            };
        return burst with
        {
            Statement = $"The largest of {Say.Plural(bursts.Count, "burst", "bursts")}: {Say.Count(largest.Posts)} {series} from {Say.Time(largest.Onset)} to {Say.Time(largest.End)}, where {Say.Number(largest.Expected)} were to be expected{Interval(largest)}.",
            Value = largest.Posts, Unit = "posts", Evidence = Evidence(investigation, p => largest.Contains(p.Time)),
            Limits =
            [
                "The expectation knows the rhythm of the day, and that of the week only where three weeks or more were collected.",
                .. investigation.Data.TellsDaysOnly ? [$"{Say.Sentence(Collection.DaysOnly)}, and so are its start and end."] : Array.Empty<string>(),
                .. largest.Gap is { } gap ? [$"Nothing was collected from {Say.Time(gap.Start)} to {Say.Time(gap.End)}: it may have begun earlier, or lasted longer."] : Array.Empty<string>(),
            ],
            Innocent = ["Events in the world make bursts too: a burst is no sign of coordination."],
        };
    }

    static string Interval(Burst burst) => double.IsNaN(burst.ExcessLow) ? "" : $": {Say.Number(burst.Excess)} more than usual (95 % interval {Say.Number(burst.ExcessLow)} to {Say.Number(burst.ExcessHigh)})";

    /// <summary>When the largest burst began, by the post; that it can't be told where posts do not come faster around its first bin.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="onset">The onset; null where there is none.</param>
    public static Finding Onset(Investigation investigation, BurstOnset? onset)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var (series, resolution) = (investigation.Studied.Words, investigation.Data.Resolution);
        if (onset is null) return Finding.NotComputed("burst-onset", $"When {series} began to come faster", NoBursts(investigation) ?? (investigation.Data.TellsDaysOnly ? Collection.DaysOnly : "there is no burst, or no change of their rate stands out around its first bin"), EvidenceKind.Behavioural, s_onset, SubjectOf(investigation));
        return new()
        {
            Name = "burst-onset",
            Statement = $"From {Exact(onset.Time)}{Clocks(onset.Time, investigation.TimeZones)} on {series} came {Faster(onset)}: of {Say.Plural(onset.Before + onset.After, "post", "posts")} from {Exact(onset.From)} to {Exact(onset.To)}, {(onset.Before == 0 ? "none" : SmallCell.Count(onset.Before))} came before that{ByOne(investigation, onset)}. {Between(onset)}",
            Kind = EvidenceKind.Behavioural, Method = s_onset, Subject = SubjectOf(investigation), Value = IsToldApart(onset) ? onset.Factor : AtLeast(onset), Unit = IsToldApart(onset) ? "times as fast" : "times as fast, at least", Evidence = Evidence(investigation, p => p.Time >= onset.From && p.Time < onset.To),
            Limits =
            [
                "The first post that was collected need not be the first that was posted.",
                $"It is compared with {SmallCell.Plural(onset.Before, "post", "posts")} in the stretch before, among which may be the first of those who began it: it was looked for from two bins before the first bin of the burst to two bins after its start.",
                "The interval takes the posts as independent of each other and the moment as known. Posts of one account are not independent, so that it is rather too narrow; and what one account posted before makes the factor too small.",
                .. resolution > TimeSpan.FromSeconds(1) ? [$"The sources tell times in steps of {resolution.TotalSeconds.ToString("0", System.Globalization.CultureInfo.InvariantCulture)} seconds."] : Array.Empty<string>(),
            ],
            Innocent = ["News makes people post from one moment to the next."],
        };
    }

    static string Clocks(DateTime utc, IReadOnlyList<TimeZoneInfo> zones) => zones.Count == 0 ? "" : $" ({string.Join(", ", zones.Select(zone => $"{TimeZoneInfo.ConvertTimeFromUtc(utc, zone).ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)} in {zone.Id}"))})";

    // An onset without an interval was made by hand.
    static bool IsToldApart(BurstOnset onset) => onset.Before >= BurstOnset.LeastBefore || double.IsNaN(onset.FactorLow);

    static double? AtLeast(BurstOnset onset) => onset.FactorLow > 1 ? onset.FactorLow : null;

    // How many times as fast as almost nothing, nobody can tell.
    static string Faster(BurstOnset onset) => IsToldApart(onset) ? $"{Say.Number(onset.Factor)} times as fast as before{(double.IsNaN(onset.FactorLow) ? "" : $" (95 % interval {Say.Number(onset.FactorLow)} to {Say.Number(onset.FactorHigh)})")}"
        : AtLeast(onset) is { } least ? $"at least {Say.Number(least < 10 ? Math.Floor(10 * least) / 10 : Math.Floor(least))} times as fast as before (low end of the 95 % interval)" : "faster than before, by how much can't be told";

    // How many there are is not said: of so few posts it could be that of one to four accounts.
    static string ByOne(Investigation investigation, BurstOnset onset)
    {
        var busiest = investigation.Studied.Posts.Where(p => p.Time >= onset.From && p.Time < onset.Time).CountBy(p => p.AccountId, StringComparer.Ordinal).Select(a => a.Value).DefaultIfEmpty(0).Max();
        return onset.Before >= SmallCell.Least && 2 * busiest > onset.Before ? ", most of them by a single account" : "";
    }

    // Where nothing but the post before bounds it, that is what is known.
    static string Between(BurstOnset onset) => onset.Previous is { } previous && onset.Earliest == previous && onset.Latest == onset.Time
        ? $"The last post before that came at {Exact(previous)}." : $"The change lies between {Exact(onset.Earliest)} and {Exact(onset.Latest)}.";

    /// <summary>What of the bursts' anatomy lies outside what ordinary stretches of the data show; one finding a burst.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="waves">The bursts, taken apart.</param>
    /// <param name="others">Bursts of other series, for comparison.</param>
    public static IEnumerable<Finding> Waves(Investigation investigation, IReadOnlyList<WaveAnatomy> waves, params IReadOnlyList<OtherBurst> others)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(waves);
        ArgumentNullException.ThrowIfNull(others);
        return waves.Select((wave, i) => Wave(investigation, wave, others, $"burst-wave-{i + 1}"));
    }

    static Finding Wave(Investigation investigation, WaveAnatomy wave, IReadOnlyList<OtherBurst> others, string name)
    {
        // What so few did would point at them.
        if (SmallCell.Hides(wave.Accounts)) return Finding.NotComputed(name, $"What is unusual in the burst of {Say.Time(wave.Burst.Onset)}", $"it is by fewer than {SmallCell.Least} accounts", EvidenceKind.Behavioural, s_waves, SubjectOf(investigation));
        var told = wave.Measures.Where(m => m.Stretches > 0 && !double.IsNaN(m.Value)).ToList();
        var unusual = told.Where(m => m.IsUnusual).ToList();
        if (told.Count == 0) return Finding.NotComputed(name, $"What is unusual in the burst of {Say.Time(wave.Burst.Onset)}", $"fewer than {WaveAnatomy.LeastApart} ordinary stretches of as many posts would lie side by side in the data", EvidenceKind.Behavioural, s_waves, SubjectOf(investigation));
        return new()
        {
            Name = name,
            Statement = $"Burst of {Say.Time(wave.Burst.Onset)}, {Say.Plural(wave.Posts, "post", "posts")}, {(wave.FirstHour == 0 ? "" : $"{Say.Count(wave.FirstHour)} in the first hour from {Exact(wave.FirstHourFrom)} on, ")}by {SmallCell.Plural(wave.Accounts, "account", "accounts")}: " + (unusual.Count == 0
                ? "nothing in it lies outside what ordinary stretches with as many posts show."
                : $"{(unusual.Count == 1 ? "this measure lies" : "these measures lie")} outside the range (in brackets{(others.Count > 0 ? ", with how many other bursts lie outside theirs on the same side" : "")}) of nineteen of twenty ordinary stretches with as many posts: {string.Join("; ", unusual.Select(m => $"{Measured(wave, m)} ({Decimals(m.Low, m)} to {Decimals(m.High, m)}{Beside(m, others)})"))}."),
            Kind = EvidenceKind.Behavioural, Method = s_waves, Subject = SubjectOf(investigation), Value = unusual.Count, Unit = $"of {told.Count} measures out of the ordinary", Evidence = Evidence(investigation, p => wave.Burst.Contains(p.Time)),
            Limits =
            [
                wave.FirstHour == 0 ? $"There is no first hour: {Collection.DaysOnly}." : "The first hour begins where posts come faster, or with the first post of the burst where that can't be told or lies before it.",
                $"The {Say.Plural(told.Max(m => m.Stretches), "ordinary stretch", "ordinary stretches")} lie in {Say.Count(wave.OrdinaryPosts)} posts, and overlap where these are fewer than all of them need: {Say.Count(wave.StretchesApart)} would lie apart.",
                $"The {Say.Count(told.Count)} measures are not corrected for each other: each lies outside in one of twenty ordinary stretches too.",
            ],
            Innocent = ["Any event is out of the ordinary: what is unusual here is no sign of coordination."],
        };
    }

    static string Measured(WaveAnatomy wave, WaveMeasure measure) => $"{measure.Name} {(wave.Told(measure.Name) is { } value ? Decimals(value, measure) : SmallCell.Count(1))}";

    // Each beside ordinary stretches of its own size.
    static string Beside(WaveMeasure measure, IReadOnlyList<OtherBurst> others)
    {
        var known = others.Select(o => o.Wave[measure.Name]).Where(m => m.Stretches > 0 && !double.IsNaN(m.Value)).ToList();
        if (known.Count == 0) return "";
        return $"; of {Say.Plural(known.Count, "burst", "bursts")} {Say.Count(known.Count(measure.IsUnusualAs))}";
    }

    // With as many digits as show on which side of the range the number lies.
    static string Decimals(double value, WaveMeasure measure)
    {
        var digits = 2;
        while (digits < 6 && (Same(measure.Value, measure.Low) || Same(measure.Value, measure.High))) digits++;
        return value.ToString("F" + digits, System.Globalization.CultureInfo.InvariantCulture);

        bool Same(double a, double b) => a != b && Math.Round(a, digits) == Math.Round(b, digits);
    }

    static string Exact(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) + " UTC";

    /// <summary>Who made the burst: concentration, and young accounts beside those that posted only outside it.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="anatomy">The burst, taken apart.</param>
    public static IEnumerable<Finding> Anatomy(Investigation investigation, BurstAnatomy anatomy)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(anatomy);
        var evidence = Evidence(investigation, p => anatomy.Burst.Contains(p.Time));
        yield return new Finding
        {
            Name = "burst-concentration",
            Statement = $"{Say.Sentence(SmallCell.Plural(anatomy.Accounts, "account", "accounts"))} posted in the burst; its ten busiest made {Say.Percent(anatomy.TopTenShare)} of the posts.",
            Kind = EvidenceKind.Behavioural, Method = s_concentration, Subject = SubjectOf(investigation), Value = anatomy.TopTenShare, Unit = "share of posts", Evidence = evidence, Innocent = [Busy],
        };
        const string Name = "burst-young-accounts";
        if (anatomy is not { YoungAccounts: { } young, YoungElsewhere: { } elsewhere })
            yield return Finding.NotComputed(Name, "The age of the accounts in the burst", "no source has account creation dates", EvidenceKind.Technical, s_young, SubjectOf(investigation));
        else
            yield return MarkerFinding.Of(new MarkerComparison(Name, $"were created less than {BurstAnatomy.YoungDays} days before their first post there", young, elsewhere),
                "accounts in the burst", "accounts that posted only outside it", EvidenceKind.Technical, s_young, "Large events bring new people to a platform.", bearsOn: null, SubjectOf(investigation), evidence, investigation.Choices.LeastRatio);
    }

    /// <summary>The burst with the most posts beyond expectation; null without bursts.</summary>
    public static Burst? Largest(IReadOnlyList<Burst> bursts) => bursts.OrderByDescending(b => b.Excess).ThenBy(b => b.Onset).FirstOrDefault();

    static Subject SubjectOf(Investigation investigation) => investigation.Case.Campaign.IsEmpty ? Subject.Collection : Subject.Campaign;

    static PostEvidence? Evidence(Investigation investigation, Func<Post, bool> isIn) =>
        PostEvidence.Of(investigation.Studied.Posts.Where(isIn), investigation.Names) is { Count: > 0 } evidence ? evidence : null;
}
