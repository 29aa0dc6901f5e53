using System.Globalization;
using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Numbers and times as statements write them: the same in every culture and time zone.</summary>
internal static class Say
{
    /// <summary>What stands in the statement of a finding that was not computed, before the reason.</summary>
    internal const string CouldNotBe = " could not be examined";

    /// <summary>What stands in a statement whose count is too small for its threshold.</summary>
    internal const string TooFew = "too few to count";

    /// <summary>What stands in a statement where nobody under study has the marker.</summary>
    internal const string None = "none, and so no ratio";

    internal static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Number(double value) => value.ToString(Math.Abs(value) < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    internal static string Share(Proportion p) =>
        p.Total == 0 ? "none of 0" : string.Create(CultureInfo.InvariantCulture, $"{p.Count:N0} of {p.Total:N0} ({100 * p.Value:0.0} %)");

    /// <summary>A probability. Nothing is certain: what would round to it is told as over or under.</summary>
    internal static string Chance(double p) => p is > 0.99 and < 1 ? "over 99 %" : p is > 0 and < 0.01 ? "under 1 %" : (100 * p).ToString("0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A range of probabilities in little room: from 1 to 99, since nothing is certain.</summary>
    internal static string ChanceRange(double low, double high) => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(100 * low, 1, 99):0}–{Math.Clamp(100 * high, 1, 99):0} %");

    internal static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    internal static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Times(RateRatio r, double least = MarkerFinding.LeastRatio) =>
        string.Create(CultureInfo.InvariantCulture, $"{Number(r.Value)} times as often ({Interval(r, least)})");

    internal static string Interval(RateRatio r, double least = MarkerFinding.LeastRatio) => $"95 % interval {LowEnd(r.Low, least)} to {Number(r.High)}";

    // Rounded it must not seem to reach what it misses.
    static string LowEnd(double low, double least) => low < least && Math.Round(low, 1) >= least
        ? (Math.Floor(100 * low) / 100).ToString("0.00", CultureInfo.InvariantCulture)
        : Number(low);

    /// <summary>How many times as often beside a base rate: the low end alone where the base rate is of fewer accounts than are told, or of none.</summary>
    internal static string Beside(Proportion? baseRate, RateRatio ratio, double least = MarkerFinding.LeastRatio) => baseRate is { Count: >= SmallCell.Least } ? Times(ratio, least) : AtLeastTimes(ratio.Low, least);

    /// <summary>A ratio of which the high end alone is told, rounded up: rounded down it would be more than is known.</summary>
    internal static string AtMostTimes(double high)
    {
        var step = high < 1 ? 100 : high < 10 ? 10 : 1;
        return "at most " + (Math.Ceiling(step * high) / step).ToString(high < 1 ? "0.00" : high < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture) + NoMore;
    }

    /// <summary>What stands in a statement where nobody under study has the marker, after how many times as often they may have it.</summary>
    internal const string NoMore = " times as often at the high end";

    /// <summary>A ratio of which the low end alone is told.</summary>
    internal static string AtLeastTimes(double low, double least = MarkerFinding.LeastRatio) => $"at least {LowEnd(low, least)} times as often";

    /// <summary>Which side of the least ratio the low end of an interval lies on.</summary>
    internal static string Verdict(double low, double least) => low >= least ? Reaches(least) : Misses(least);

    internal static string Reaches(double least) => string.Create(CultureInfo.InvariantCulture, $"at least {least} times");

    internal static string Misses(double least) => string.Create(CultureInfo.InvariantCulture, $"less than {least} times");

    internal static string Plural(long count, string one, string many) => $"{Count(count)} {(count == 1 ? one : many)}";

    /// <summary>Offsets from UTC: one by itself, a run of whole hours as its ends.</summary>
    internal static string Offsets(IReadOnlyList<TimeSpan> offsets)
    {
        var isRun = offsets.Count > 2 && offsets.Zip(offsets.Skip(1), (a, b) => b - a).All(step => step == TimeSpan.FromHours(1));
        return isRun ? $"{Offset(offsets[0])} to {Offset(offsets[^1])}" : string.Join(", ", offsets.Select(Offset));
    }

    static string Offset(TimeSpan ahead) => "UTC" + (ahead < TimeSpan.Zero ? "−" : "+") + ahead.ToString(ahead.Minutes == 0 ? "%h" : @"h\:mm", CultureInfo.InvariantCulture);

    /// <summary>A half sentence as the start of a sentence.</summary>
    internal static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
