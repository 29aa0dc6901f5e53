using System.Globalization;
using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Numbers and times as statements write them: the same in every culture and time zone.</summary>
internal static class Say
{
    internal static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Number(double value) => value.ToString(Math.Abs(value) < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    internal static string Share(Proportion p) =>
        p.Total == 0 ? "none of 0" : string.Create(CultureInfo.InvariantCulture, $"{p.Count:N0} of {p.Total:N0} ({100 * p.Value:0.0} %)");

    internal static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    internal static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Times(RateRatio r) =>
        string.Create(CultureInfo.InvariantCulture, $"{Number(r.Value)} times as often (95 % interval {Number(r.Low)} to {Number(r.High)})");

    internal static string Plural(long count, string one, string many) => $"{Count(count)} {(count == 1 ? one : many)}";

    /// <summary>Offsets from UTC: one by itself, a run of whole hours as its ends.</summary>
    internal static string Offsets(IReadOnlyList<TimeSpan> offsets)
    {
        var isRun = offsets.Count > 2 && offsets.Zip(offsets.Skip(1), (a, b) => b - a).All(step => step == TimeSpan.FromHours(1));
        return isRun ? $"{Offset(offsets[0])} to {Offset(offsets[^1])}" : string.Join(", ", offsets.Select(Offset));
    }

    static string Offset(TimeSpan ahead) => "UTC" + (ahead < TimeSpan.Zero ? "−" : "+") + ahead.ToString(ahead.Minutes == 0 ? "%h" : @"h\:mm", CultureInfo.InvariantCulture);
}
