using System.Globalization;
using System.Text;

namespace Concordance.Benchmarks.Report;

/// <summary>The result as a plain table, and as JSON.</summary>
static class NetworkText
{
    const double MiB = 1 << 20;

    public static string Table(NetworkReport report)
    {
        var text = new StringBuilder();
        var m = report.Machine;
        Line($"machine      {m.Cpu}, {m.Cores} cores; {m.System}; {m.Runtime}");
        Line($"window       {report.WindowSeconds} s; seconds, medians of the rounds; CNT: coordination-network-toolkit 1.5, load and compute, measured on another machine");
        Line($"bound        reading the file's bytes and sorting as many 64-bit keys of pairs by radix, on every core");
        Line($"alone        from the file to every edge once more, in a process of its own that has run nothing before; its most resident memory, and the most that its collector committed");
        Line($"Parquet      on one thread on both sides, so that the same edges give the same bytes");
        Line($"");
        Line($"    rows      pairs      edges    read   sort  sweep   edges in all  ns/pair  /bound  CNT/ours  network  alone s  peak MiB  heap MiB");
        foreach (var t in report.Tables)
        {
            var edges = t.Median(r => r.Edges);
            var cnt = t.CntSeconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"{seconds / edges:0}") : "";
            Line($"{t.Rows,8} {t.Pairs,10} {t.Edges,10}  {t.Median(r => r.Read),6:0.000} {t.Median(r => r.Sort),6:0.000} {t.Median(r => r.Sweep),6:0.000}  {edges,13:0.000}  {t.NanosecondsPerPair,7:0.0}  {edges / t.Median(r => r.Bound),6:0.0}  {cnt,8}  {t.Median(r => r.Network),7:0.00}  {t.Median(r => r.Alone.Seconds),7:0.00}  {t.PeakBytes / MiB,8:0}  {t.CommittedBytes / MiB,8:0}");
        }
        Line($"");
        Line($"    rows   pairs found         flagged rightly     accounts found    rightly   Parquet of  s      DuckDB s  ratio");
        foreach (var t in report.Tables)
        {
            var s = t.Score;
            Line($"{t.Rows,8}   {s.Right,6} of {s.Planted,-6}    {s.Right,6} of {s.Flagged,-6}   {s.RightAccounts,5} of {s.PlantedAccounts,-5}   {s.AccountPrecision,7:0.000}   {t.WrittenEdges,8}  {t.Median(r => r.Parquet),6:0.000}  {t.Median(r => r.DuckdbParquet),8:0.000}  {t.Median(r => r.Parquet / r.DuckdbParquet),5:0.0}  {(t.Holds ? "" : "LIMIT BROKEN")}");
        }
        return text.ToString().TrimEnd('\n');

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
    }

    /// <summary>The same for programs.</summary>
    public static object Json(NetworkReport report) => new
    {
        ok = report.Holds, machine = report.Machine, windowSeconds = report.WindowSeconds,
        tables = report.Tables.Select(t => new { t.Rows, t.Pairs, t.Edges, t.WrittenEdges, t.PeakBytes, t.CommittedBytes, t.Score, t.NanosecondsPerPair, t.CntSeconds, t.Rounds, t.Holds }),
    };
}
