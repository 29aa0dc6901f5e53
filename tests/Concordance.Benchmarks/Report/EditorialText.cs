using System.Globalization;
using System.Text;

namespace Concordance.Benchmarks.Report;

/// <summary>The result as a plain table, and as JSON.</summary>
static class EditorialText
{
    const double MiB = 1 << 20;

    public static string Table(EditorialReport report)
    {
        var text = new StringBuilder();
        var m = report.Machine;
        Line($"machine      {m.Cpu}, {m.Cores} cores; {m.System}; {m.Runtime}");
        Line($"plain count  a pattern for words, and a set of accounts for each word and pair of words, without comparing anything; seconds, medians of the rounds");
        Line($"");
        Line($"     rows     terms  same  seconds  plain  ratio  growth  peak MiB");
        for (var i = 0; i < report.Runs.Count; i++)
        {
            var r = report.Runs[i];
            var growth = i == 0 ? "" : r.GrowthSince(report.Runs[i - 1]).ToString("0.00", CultureInfo.InvariantCulture);
            Line($"{r.Rows,9}  {r.Terms,8}  {(r.Same ? "yes" : "NO"),4}  {r.Median(t => t.Line),7:0.00}  {r.Median(t => t.Plain),5:0.0}  {r.Ratio,5:0.00}  {growth,6}  {r.PeakBytes / MiB,8:0}");
        }
        return text.ToString().TrimEnd();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    public static object Json(EditorialReport report) => new
    {
        report.Machine, report.Holds,
        Runs = report.Runs.Select((r, i) => new { r.Rows, r.Terms, r.Same, r.PeakBytes, Seconds = r.Median(t => t.Line), PlainSeconds = r.Median(t => t.Plain), r.Ratio, Growth = i == 0 ? (double?)null : r.GrowthSince(report.Runs[i - 1]), r.Rounds }),
    };
}
