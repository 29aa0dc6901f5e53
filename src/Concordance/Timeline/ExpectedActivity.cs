using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>What each bin of a series would hold if it were ordinary, and how much ordinary bins differ from that.</summary>
sealed class ExpectedActivity
{
    /// <summary>The least expectation of an hour, posts: keeps a single post after long silence from counting as a burst.</summary>
    const double LeastPerHour = 0.2;

    /// <summary>Groups of bins, from quiet to busy, in which the dispersion is looked at.</summary>
    const int Groups = 4;

    readonly CountSeries _series;
    readonly int _perDay;
    readonly double _least;
    readonly double[] _day;
    readonly bool[] _isLeast;

    ExpectedActivity(CountSeries series, double[] seen, int around)
    {
        (_series, Seen) = (series, seen);
        _perDay = (int)(TimeSpan.TicksPerDay / series.Bin.Ticks);
        _least = LeastPerHour * Math.Clamp(series.Bin.TotalHours, 0.1, 1);
        var week = WeekRhythm.Of(WholeDays());
        var ofDay = Enumerable.Range(0, 7).Select(d => week[(DayOfWeek)d]).ToArray();
        _day = [.. Enumerable.Range(0, seen.Length).Select(i => ofDay[(int)series.StartOf(i).DayOfWeek])];
        var middle = Middles(around);
        var lift = Math.Max(1, MedianByDay(i => series.Counts[i], i => middle[i]));
        Expected = [.. middle.Select((m, i) => seen[i] * Math.Max(_least, m * lift))];
        _isLeast = [.. middle.Select(m => m * lift < _least)];
        Dispersion = Dispersions();
        var posts = Spread.Median(WholeDays().Select(d => d.Posts));
        DaySpread = double.IsNaN(posts) ? 0 : Math.Sqrt(Math.Max(0, week.DaySpread * week.DaySpread - Dispersion.Average() / Math.Max(1, posts)));
    }

    /// <summary>Share of each bin in which posts were collected, 0 to 1; a bin below a half is left out of everything.</summary>
    public double[] Seen { get; }

    /// <summary>Posts to be expected in each bin.</summary>
    public double[] Expected { get; }

    /// <summary>Variance of an ordinary bin over its mean, 1 or more.</summary>
    public double[] Dispersion { get; }

    /// <summary>Relative standard deviation of whole days, beyond what counting brings.</summary>
    public double DaySpread { get; }

    /// <summary>Whether a bin was collected well enough to say anything.</summary>
    public bool Told(int bin) => Seen[bin] >= 0.5;

    /// <summary>Whether a bin has the least expectation, and not that of the rhythm.</summary>
    public bool IsLeast(int bin) => _isLeast[bin];

    /// <summary>The expectation; null where too few days were collected.</summary>
    public static ExpectedActivity? Of(CountSeries series, IReadOnlyList<CollectionGap> gaps, BurstOptions options)
    {
        var seen = new double[series.Counts.Count];
        Array.Fill(seen, 1);
        foreach (var gap in gaps)
            for (var i = Math.Max(0, series.BinOf(gap.Start)); i < seen.Length && series.StartOf(i) < gap.End; i++)
            {
                var (from, to) = (Math.Max(gap.Start.Ticks, series.StartOf(i).Ticks), Math.Min(gap.End.Ticks, series.StartOf(i + 1).Ticks));
                seen[i] = Math.Max(0, seen[i] - (double)Math.Max(0, to - from) / series.Bin.Ticks);
            }
        return seen.Count(s => s >= 0.5) < options.MinimumDays * (double)TimeSpan.TicksPerDay / series.Bin.Ticks ? null : new(series, seen, Math.Clamp(options.DaysAround, 1, (int)(seen.Length * series.Bin.Ticks / TimeSpan.TicksPerDay) + 1));
    }

    List<(DayOfWeek Day, double Posts)> WholeDays() =>
    [
        .. Enumerable.Range(0, Seen.Length).GroupBy(i => _series.StartOf(i).Date).Where(d => d.Count() == _perDay && d.All(i => Seen[i] >= 1))
            .Select(d => (d.Key.DayOfWeek, d.Sum(i => (double)_series.Counts[i]))),
    ];

    /// <summary>
    /// For each bin the mean of the middle half of the other days around it, at that time of day. A day's value is the mean of the bin and its neighbours up to half an hour (of bins of an hour or so, one to either side).
    /// </summary>
    double[] Middles(int around)
    {
        var radius = _series.Bin >= TimeSpan.FromHours(6) ? 0 : Math.Max(1, (int)Math.Round(TimeSpan.FromMinutes(30) / _series.Bin));
        var (counts, seen) = (Sums(i => Told(i) ? _series.Counts[i] : 0), Sums(i => Told(i) ? Seen[i] * _day[i] : 0));
        var values = new double[Seen.Length];
        for (var bin = 0; bin < values.Length; bin++)
        {
            var (from, to) = (Math.Max(0, bin - radius), Math.Min(Seen.Length, bin + radius + 1));
            values[bin] = seen[to] - seen[from] > 1e-9 ? (counts[to] - counts[from]) / (seen[to] - seen[from]) : double.NaN;
        }
        var middles = new double[Seen.Length];
        var others = new double[2 * around];
        for (var bin = 0; bin < middles.Length; bin++)
        {
            var count = 0;
            for (var day = 1; day <= around; day++)
            {
                var (before, after) = (bin - (long)day * _perDay, bin + (long)day * _perDay);
                if (before < 0 && after >= values.Length) break;
                if (before >= 0 && !double.IsNaN(values[before])) others[count++] = values[before];
                if (after < values.Length && !double.IsNaN(values[after])) others[count++] = values[after];
            }
            if (count == 0) continue;
            Array.Sort(others, 0, count);
            var (cut, sum) = (count / 4, 0.0);
            for (var i = cut; i < count - cut; i++) sum += others[i];
            middles[bin] = _day[bin] * sum / (count - 2 * cut);
        }
        return middles;
    }

    /// <summary>
    /// The median over the days of one sum over another. A day's sums are hardly skewed, where single bins of small counts
    /// are; and up to half of the days may be out of the ordinary before the median moves with them.
    /// </summary>
    double MedianByDay(Func<int, double> above, Func<int, double> below) => Spread.Median(Days(Told).Select(day => day.Sum(above) / Math.Max(_least, day.Sum(below))));

    /// <summary>Stretches of a day from the start of the series, those half collected at least; the bins in them for which <paramref name="which"/> holds.</summary>
    IEnumerable<List<int>> Days(Func<int, bool> which) =>
        Enumerable.Range(0, Seen.Length / _perDay).Select(day => Enumerable.Range(day * _perDay, _perDay))
            .Where(day => 2 * day.Count(Told) >= _perDay).Select(day => day.Where(i => Told(i) && which(i)).ToList()).Where(day => day.Count > 0);

    /// <summary>
    /// Variance over mean: constant where hours are independent, growing with the mean where whole days or hours are fuller by chance. In four groups of bins, from quiet to busy, the median over the days of the mean scaled squared
    /// deviation is taken, and a straight line put through them that neither falls nor begins below one.
    /// </summary>
    double[] Dispersions()
    {
        var cuts = Enumerable.Range(1, Groups - 1).Select(g => Spread.Quantile(Enumerable.Range(0, Seen.Length).Where(Told).Select(i => Expected[i]), (double)g / Groups)).ToArray();
        var points = new List<(double Mean, double Dispersion)>();
        if (cuts[^1] > 2 * cuts[0])
            for (var g = 0; g < Groups; g++)
            {
                var (low, high) = (g == 0 ? 0 : cuts[g - 1], g == Groups - 1 ? double.PositiveInfinity : cuts[g]);
                bool In(int i) => Expected[i] >= low && Expected[i] < high;
                // Two bins of a day say little of how bins differ.
                if (Days(In).Select(d => d.Count).DefaultIfEmpty(0).Average() > 2) points.Add((Days(In).SelectMany(d => d).Average(i => Expected[i]), Scaled(In)));
            }
        var whole = Math.Max(1, Scaled(_ => true));
        if (points.Count < 3) return Constant();
        double x = points.Average(p => p.Mean), y = points.Average(p => p.Dispersion);
        var slope = points.Sum(p => (p.Mean - x) * (p.Dispersion - y)) / points.Sum(p => (p.Mean - x) * (p.Mean - x));
        if (!(slope > 0)) return Constant();
        var start = y - slope * x;
        if (start < 1) (start, slope) = (1, Math.Max(0, points.Sum(p => p.Mean * (p.Dispersion - 1)) / points.Sum(p => p.Mean * p.Mean)));
        return [.. Expected.Select(e => Math.Max(1, start + slope * e))];

        double[] Constant() => [.. Expected.Select(_ => whole)];
    }

    /// <summary>The median over the days of the mean scaled squared deviation. Of few bins that median lies below the mean, by about as much as for chi-squared (E. Wilson, M. Hilferty, PNAS 17, 1931).</summary>
    double Scaled(Func<int, bool> which) =>
        Spread.Median(Days(which).Select(day =>
        {
            var few = 1 - 2 / (9.0 * day.Count);
            return day.Average(i => (_series.Counts[i] - Expected[i]) * (_series.Counts[i] - Expected[i]) / Expected[i]) / (few * few * few);
        }));

    double[] Sums(Func<int, double> value)
    {
        var sums = new double[Seen.Length + 1];
        for (var i = 0; i < Seen.Length; i++) sums[i + 1] = sums[i] + value(i);
        return sums;
    }
}
