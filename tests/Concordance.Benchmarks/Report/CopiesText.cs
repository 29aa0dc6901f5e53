using System.Globalization;
using System.Text;

namespace Concordance.Benchmarks.Report;

/// <summary>The result as a plain table, and as JSON.</summary>
static class CopiesText
{
    const double MiB = 1 << 20;

    public static string Table(CopiesReport report)
    {
        var text = new StringBuilder();
        var (m, c) = (report.Machine, report.Comparison);
        Line($"machine      {m.Cpu}, {m.Cores} cores; {m.System}; {m.Runtime}");
        Line($"bound        normalising every text and bringing equal ones together; seconds, medians of the rounds");
        Line($"all pairs    {c.Rows} texts: {c.AllSeconds:0.00} s, ours {c.OurSeconds:0.00} s, {c.AllSeconds / c.OurSeconds:0} times as fast; {c.Right} of {c.Pairs} pairs found ({c.Recall:0.0000}), {c.Precision:0.0000} of those found right {(c.Holds ? "" : "LIMIT BROKEN")}");
        Line($"");
        Line($"     rows   different   groups  seconds  /bound  growth  all pairs would take  peak MiB");
        for (var i = 0; i < report.Runs.Count; i++)
        {
            var r = report.Runs[i];
            var growth = i == 0 ? "" : r.GrowthSince(report.Runs[i - 1]).ToString("0.00", CultureInfo.InvariantCulture);
            var all = TimeSpan.FromSeconds(c.AllSeconds * Math.Pow((double)r.Rows / c.Rows, 2));
            Line($"{r.Rows,9}   {r.Distinct,9} {r.Groups,8}  {r.Median(t => t.Groups),7:0.00}  {r.Median(t => t.Groups) / r.Median(t => t.Bound),6:0.0}  {growth,6}  {all.TotalHours,18:0.0} h  {r.PeakBytes / MiB,8:0}");
        }
        return text.ToString().TrimEnd();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    public static object Json(CopiesReport report) => new
    {
        report.Machine, report.Comparison, report.Holds,
        Runs = report.Runs.Select((r, i) => new
        {
            r.Rows, r.Distinct, r.Groups, r.PeakBytes, Seconds = r.Median(t => t.Groups), BoundSeconds = r.Median(t => t.Bound), Growth = i == 0 ? (double?)null : r.GrowthSince(report.Runs[i - 1]), r.Rounds,
        }),
    };
}
