using System.Globalization;
using Concordance.Statistics;

namespace Concordance.Accounts;

/// <summary>A batch of accounts created within a few days.</summary>
/// <param name="Number">From 1, the strongest first.</param>
/// <param name="First">First day, UTC.</param>
/// <param name="Last">Last day, UTC.</param>
/// <param name="Accounts">Accounts created in it, the ordinary ones among them.</param>
/// <param name="Expected">Accounts to be expected in it.</param>
/// <param name="PValue">Probability that chance makes one as strong anywhere (see <see cref="ScanStatistic"/>).</param>
public sealed record CreationBatch(int Number, DateOnly First, DateOnly Last, int Accounts, double Expected, double PValue)
{
    /// <summary>Share of its accounts that is above expectation; 0 to 1.</summary>
    public double Excess => 1 - Expected / Accounts;
}

/// <summary>Batches of creations.</summary>
/// <remarks>
/// That many accounts are of the same days does not say that one hand made them: events bring people to a platform, invitations go round, and a collection made after an event sees its newcomers. Which accounts of a batch are the surplus is not told.
/// </remarks>
/// <param name="Batches">The batches, the strongest first; they do not overlap.</param>
/// <param name="Accounts">Accounts whose creation is known.</param>
/// <param name="Missing">Why there is nothing to look at; null where there is.</param>
public sealed record CreationScan(IReadOnlyList<CreationBatch> Batches, int Accounts, string? Missing = null)
{
    /// <summary>Fewer creations than this are too few to look for batches in.</summary>
    public const int Least = 10;

    const int MostDays = 40_000;

    /// <summary>The least p-value that the draws can give: a batch that no draw reaches has at most this one.</summary>
    public double LeastPValue { get; private init; }

    /// <summary>A p-value in words: "0.012", and "at most 0.001" for the least that the draws can give.</summary>
    /// <param name="batch">One of the batches.</param>
    public string PValueOf(CreationBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return (batch.PValue <= LeastPValue ? "at most " : "") + batch.PValue.ToString("0.######", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Batches among accounts of all kinds: days with more creations than the months around them lead to expect (mean of the days up to <see cref="CreationScanOptions.AroundDays"/> away on either side, those nearer than the longest batch left out). The
    /// null draws each day from a Poisson distribution with that mean, and learns anew what is to be expected of each series drawn. Sign-ups wander: seasons and events make months differ by more than chance. How much they do is told by the blocks of the
    /// longest batch's length (the median of their squared deviations, which a batch does not move), and the null's blocks wander as much.
    /// </summary>
    /// <param name="created">Times of creation, UTC; in any order.</param>
    /// <param name="options">How they are sought.</param>
    /// <param name="cancel">Stops the work.</param>
    public static CreationScan Of(IEnumerable<DateTime> created, CreationScanOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        options.Check();
        var days = Days(created);
        if (days.Length < Least) return new([], days.Length, TooFew(days.Length));
        var (first, counts) = Counts(days);
        if (counts.Length > MostDays) return new([], days.Length, "the dates of creation span more than a century");
        double[] Around(int[] series) => CreationScan.Around(series, options);
        var means = Around(counts);
        var wander = Wander(counts, means, options.LongestDays);
        var windows = ScanStatistic.Of(counts, Around, Drawn, options.LongestDays, options.Replicates, options.Level, options.Seed, cancel);
        return new(Numbered(windows, first), days.Length) { LeastPValue = LeastOf(options) };

        int[] Drawn(ulong seed)
        {
            var series = new int[means.Length];
            var factor = 1.0;
            for (var day = 0; day < series.Length; day++)
            {
                if (wander > 0 && day % options.LongestDays == 0) factor = Draw.Gamma(1 / wander, ref seed) * wander;
                series[day] = Draw.Poisson(means[day] * factor, ref seed);
            }
            return series;
        }
    }

    /// <summary>
    /// Batches among some accounts, beside all: days with more creations of the accounts under study than their share among all accounts of those days leads to expect. What brings everyone to a platform on some days brings no batch. The null
    /// draws as many accounts as are under study from all, each as likely as the other.
    /// </summary>
    /// <param name="studied">Times of creation of the accounts under study, UTC.</param>
    /// <param name="others">The same of all other accounts.</param>
    /// <param name="options">How they are sought.</param>
    /// <param name="cancel">Stops the work.</param>
    public static CreationScan Beside(IEnumerable<DateTime> studied, IEnumerable<DateTime> others, CreationScanOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        options.Check();
        int[] cases = Days(studied), all = [.. cases, .. Days(others)];
        if (cases.Length < Least) return new([], cases.Length, TooFew(cases.Length));
        if (all.Length == cases.Length) return new([], cases.Length, "there are no other accounts with a date of creation");
        var (first, totals) = Counts(all);
        if (totals.Length > MostDays) return new([], cases.Length, "the dates of creation span more than a century");
        var counts = new int[totals.Length];
        foreach (var day in cases) counts[day - first]++;
        var share = (double)cases.Length / all.Length;
        double[] expected = [.. totals.Select(t => t * share)];
        Array.Sort(all);
        var windows = ScanStatistic.Of(counts, _ => expected, Drawn, options.LongestDays, options.Replicates, options.Level, options.Seed, cancel);
        return new(Numbered(windows, first), cases.Length) { LeastPValue = LeastOf(options) };

        // Without putting back: R. W. Floyd's way (J. Bentley and R. Floyd, "A sample of brilliance", CACM 30(9), 1987).
        int[] Drawn(ulong seed)
        {
            var series = new int[counts.Length];
            var taken = new HashSet<int>(cases.Length);
            for (var top = all.Length - cases.Length; top < all.Length; top++)
            {
                var one = Draw.Below(top + 1, ref seed);
                if (!taken.Add(one)) taken.Add(one = top);
                series[all[one] - first]++;
            }
            return series;
        }
    }

    /// <summary>Batches among the accounts that carried the campaign, beside all others of the same days (see <see cref="Beside"/>).</summary>
    /// <param name="features">The features of all accounts.</param>
    /// <param name="cancel">Stops the work.</param>
    public static CreationScan OfCampaign(AccountTable features, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(features);
        var created = features.Column(FeatureList.CreatedAt);
        var dates = features.Where(f => f.CreatedAt is not null).ToLookup(f => f.InCampaign, f => f.CreatedAt!.Value);
        var scan = Beside(dates[true], dates[false], features.Options.Creations, cancel);
        // How many they are would be a small count.
        return created.IsMissing ? scan with { Missing = created.Missing[0].Reason } : scan.Accounts < Least ? scan with { Missing = FormattableString.Invariant($"fewer than {Least} days of creation of these accounts are known") } : scan;
    }

    static double LeastOf(CreationScanOptions options) => 1.0 / (options.Replicates + 1);

    static string TooFew(int known) => FormattableString.Invariant($"of only {known} accounts the date of creation is known, and {Least} are needed");

    static int[] Days(IEnumerable<DateTime> times) => [.. times.Select(t => DateOnly.FromDateTime(t).DayNumber)];

    static (int First, int[] Counts) Counts(int[] days)
    {
        var first = days.Min();
        var span = days.Max() - first + 1;
        var counts = new int[Math.Min(span, MostDays + 1)];
        if (span <= MostDays) foreach (var day in days) counts[day - first]++;
        return (first, counts);
    }

    static double[] Around(int[] counts, CreationScanOptions options)
    {
        var sums = new long[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++) sums[i + 1] = sums[i] + counts[i];
        var means = new double[counts.Length];
        var (near, far) = (options.LongestDays, options.LongestDays + options.AroundDays);
        for (var day = 0; day < counts.Length; day++)
        {
            var (before, left) = Sum(day - far, day - near);
            var (after, right) = Sum(day + near, day + far);
            // Half an account in all of it, so that nothing is impossible; without any days around, the mean of the whole.
            means[day] = left + right == 0 ? (double)sums[^1] / counts.Length : (before + after + 0.5) / (left + right);
        }
        return means;

        (long Sum, int Days) Sum(int from, int to)
        {
            (from, to) = (Math.Clamp(from, 0, counts.Length), Math.Clamp(to, 0, counts.Length));
            return (sums[to] - sums[from], to - from);
        }
    }

    /// <summary>Variance of the factor by which blocks of days differ from what was expected of them, beyond chance; 0 where it can't be told.</summary>
    static double Wander(int[] counts, double[] means, int length)
    {
        const int leastBlocks = 10;
        const double leastMean = 5, medianOfSquare = 0.4549364231195724;
        List<(double Square, double Mean)> blocks = [];
        for (var start = 0; start + length <= counts.Length; start += length)
        {
            double count = counts.AsSpan(start, length).ToArray().Sum(), mean = means.AsSpan(start, length).ToArray().Sum();
            if (mean >= leastMean) blocks.Add(((count - mean) * (count - mean) / mean, mean));
        }
        if (blocks.Count < leastBlocks) return 0;
        var dispersion = Spread.Median(blocks.Select(b => b.Square)) / medianOfSquare;
        return Math.Max(0, dispersion - 1) / Spread.Median(blocks.Select(b => b.Mean));
    }

    static IReadOnlyList<CreationBatch> Numbered(IReadOnlyList<ScanWindow> windows, int first) =>
        [.. windows.Select((w, i) => new CreationBatch(i + 1, DateOnly.FromDayNumber(first + w.Start), DateOnly.FromDayNumber(first + w.Start + w.Days - 1), w.Count, w.Expected, w.PValue))];

    /// <summary>The batch of each day that is in one.</summary>
    internal IReadOnlyDictionary<DateOnly, CreationBatch> ByDay() =>
        Batches.SelectMany(b => Enumerable.Range(b.First.DayNumber, b.Last.DayNumber - b.First.DayNumber + 1).Select(d => (Day: DateOnly.FromDayNumber(d), Batch: b))).ToDictionary(b => b.Day, b => b.Batch);
}
