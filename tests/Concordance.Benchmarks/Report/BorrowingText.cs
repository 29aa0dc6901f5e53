using System.Globalization;
using System.Text;

namespace Concordance.Benchmarks.Report;

/// <summary>The result as a plain table, and as JSON.</summary>
static class BorrowingText
{
    const double MiB = 1 << 20;

    public static string Table(BorrowingReport report)
    {
        var text = new StringBuilder();
        var (m, c) = (report.Machine, report.Comparison);
        Line($"machine      {m.Cpu}, {m.Cores} cores; {m.System}; {m.Runtime}");
        Line($"articles     500 words; seconds are medians of the rounds");
        Line($"all pairs    {c.Rows} articles: {c.AllSeconds:0.00} s, ours {c.OurSeconds:0.00} s, {c.AllSeconds / c.OurSeconds:0} times as fast; {c.Right} of {c.Words} words found ({c.Recall:0.0000}), {c.Precision:0.0000} of those found right {(c.Holds ? "" : "LIMIT BROKEN")}");
        Line($"");
        Line($"     rows  seconds  growth  all pairs would take   passages found     words found  right  peak MiB");
        for (var i = 0; i < report.Runs.Count; i++)
        {
            var r = report.Runs[i];
            var growth = i == 0 ? "" : r.GrowthSince(report.Runs[i - 1]).ToString("0.00", CultureInfo.InvariantCulture);
            var all = TimeSpan.FromSeconds(c.AllSeconds * Math.Pow((double)r.Rows / c.Rows, 2));
            Line($"{r.Rows,9}  {r.Median,7:0.00}  {growth,6}  {all.TotalMinutes,16:0.0} min   {r.PassagesFound,6} of {r.Passages,-6} {r.Recall,13:0.0000} {r.Precision,6:0.0000}  {r.PeakBytes / MiB,8:0}  {(r.Holds ? "" : "LIMIT BROKEN")}");
        }
        return text.ToString().TrimEnd();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
    }

    public static object Json(BorrowingReport report) => new
    {
        report.Machine, report.Comparison, report.Holds,
        Runs = report.Runs.Select((r, i) => new
        {
            r.Rows, r.Passages, r.PassagesFound, r.Words, r.Right, r.Found, r.Recall, r.Precision, r.PeakBytes, MedianSeconds = r.Median, Growth = i == 0 ? (double?)null : r.GrowthSince(report.Runs[i - 1]), r.Seconds,
        }),
    };
}
