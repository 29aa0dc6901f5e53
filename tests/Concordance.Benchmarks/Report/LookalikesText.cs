using System.Globalization;
using System.Text;

namespace Concordance.Benchmarks.Report;

/// <summary>The result as a plain table, and as JSON.</summary>
static class LookalikesText
{
    public static string Table(LookalikesReport report)
    {
        var text = new StringBuilder();
        var (m, c) = (report.Machine, report.Comparison);
        Line($"machine      {m.Cpu}, {m.Cores} cores; {m.System}; {m.Runtime}");
        Line($"all pairs    {c.Rows} names and {report.Targets} others: {c.AllSeconds:0.00} s, ours {c.OurSeconds:0.00} s, {c.AllSeconds / c.OurSeconds:0} times as fast; {c.Found} of {c.Pairs} pairs within two edits found, {c.Wrong} wrong {(c.Holds ? "" : "LIMIT BROKEN")}");
        Line($"");
        Line($"     rows    found  planted found  seconds  growth");
        for (var i = 0; i < report.Runs.Count; i++)
        {
            var r = report.Runs[i];
            var growth = i == 0 ? "" : r.GrowthSince(report.Runs[i - 1]).ToString("0.00", CultureInfo.InvariantCulture);
            Line($"{r.Rows,9} {r.Found,8}  {$"{r.PlantedFound} of {r.Planted}",13}  {r.Median,7:0.00}  {growth,6} {(r.Holds ? "" : "LIMIT BROKEN")}");
        }
        return text.ToString().TrimEnd();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    public static object Json(LookalikesReport report) => new { report.Machine, report.Targets, report.Comparison, report.Holds, Runs = report.Runs.Select(r => new { r.Rows, r.Found, r.Planted, r.PlantedFound, Seconds = r.Median, Rounds = r.Seconds }) };
}
