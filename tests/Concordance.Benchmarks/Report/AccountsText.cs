using System.Globalization;
using System.Text;

namespace Concordance.Benchmarks.Report;

/// <summary>The result as a plain table, and as JSON.</summary>
static class AccountsText
{
    const double MiB = 1 << 20;

    public static string Table(AccountsReport report)
    {
        var text = new StringBuilder();
        var m = report.Machine;
        Line($"machine      {m.Cpu}, {m.Cores} cores; {m.System}; {m.Runtime}");
        Line($"bound        bringing the posts of each account together; seconds, medians of the rounds; limit of both together {AccountsReport.MostOfBound} times the bound, and of the table {AccountsReport.MostOfAccount} bytes an account and {AccountsReport.MostOfPost} a post");
        Line($"");
        Line($"    posts  accounts   table  markers   bound  both/bound  processor  table MiB  peak MiB");
        foreach (var r in report.Runs)
            Line($"{r.Rows,9} {r.Accounts,9}  {r.Median(t => t.Table),6:0.00}  {r.Median(t => t.Markers),7:0.00}  {r.Median(t => t.Bound),6:0.00}  {r.OfBound,10:0.0}  {r.Median(t => t.Processor),9:0.0}  {r.HeldBytes / MiB,9:0}  {r.PeakBytes / MiB,8:0} {(r.Holds ? "" : "LIMIT BROKEN")}");
        return text.ToString().TrimEnd();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    public static object Json(AccountsReport report) => new
    {
        report.Machine, report.Holds,
        Runs = report.Runs.Select(r => new { r.Rows, r.Accounts, r.HeldBytes, r.PeakBytes, Seconds = r.Median(t => t.Table), MarkerSeconds = r.Median(t => t.Markers), BoundSeconds = r.Median(t => t.Bound), r.OfBound, ProcessorSeconds = r.Median(t => t.Processor), r.Rounds }),
    };
}
