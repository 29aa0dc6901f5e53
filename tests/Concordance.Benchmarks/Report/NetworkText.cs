using System.Globalization;
using System.Text;
using Concordance.Benchmarks.Networks;

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
        Line($"window       {report.WindowSeconds} s; seconds, medians of the rounds");
        Line($"bound        reading the file's bytes and sorting as many 64-bit keys of pairs by radix, on every core");
        Line($"alone        from the file to every edge once more, in a process of its own that has run nothing before; its most resident memory, and the most that its collector committed");
        Line($"Parquet      from the edges in memory, opening the database included, beside a copy of a table that DuckDB holds; by one thread of DuckDB on both sides, so that the same edges give the same bytes; ours makes its columns on one more");
        Line(report.Cnt is { } cnt
            ? (FormattableString)$"CNT          coordination-network-toolkit {cnt}: load and compute, once in this run"
            : (FormattableString)$"CNT          coordination-network-toolkit, not run here (--cnt names no Python): load and compute of version 1.5 on another machine, which says little of this one");
        Line($"");
        Line($"    rows      pairs      edges    read   sort  sweep   edges in all  ns/pair  /bound  CNT/ours  network  alone s  peak MiB  heap MiB");
        foreach (var t in report.Tables)
            Line($"{t.Rows,8} {t.Pairs,10} {t.Edges,10}  {t.Median(r => r.Read),6:0.000} {t.Median(r => r.Sort),6:0.000} {t.Median(r => r.Sweep),6:0.000}  {t.Median(r => r.Edges),13:0.000}  {t.NanosecondsPerPair,7:0.0}  {t.Median(r => r.Edges) / t.Median(r => r.Bound),6:0.0}  {t.CntRatio,8:0}  {t.Median(r => r.Network),7:0.00}  {t.Median(r => r.Alone.Seconds),7:0.00}  {t.PeakBytes / MiB,8:0}  {t.CommittedBytes / MiB,8:0}");
        Line($"");
        Line($"    rows   pairs found         flagged rightly     accounts found    rightly   Parquet of  s      DuckDB s  ratio");
        foreach (var t in report.Tables)
        {
            var s = t.Score;
            Line($"{t.Rows,8}   {s.Right,6} of {s.Planted,-6}    {s.Right,6} of {s.Flagged,-6}   {s.RightAccounts,5} of {s.PlantedAccounts,-5}   {s.AccountPrecision,7:0.000}   {t.WrittenEdges,8}  {t.Median(r => r.Parquet),6:0.000}  {t.Median(r => r.DuckdbParquet),8:0.000}  {t.Median(r => r.Parquet / r.DuckdbParquet),5:0.0}  {(t.Holds ? "" : "LIMIT BROKEN")}");
        }
        Line($"");
        Line($"    rows   pairs flagged    rightly  precision  recall   by");
        foreach (var t in report.Tables)
        {
            Flagged(t.Rows, t.Score, "the odds, at a false discovery rate of 0.05");
            if (t.Peers.Weights is null) Line($"{t.Rows,8}   the peers' weights: more pairs than memory can hold");
            foreach (var weight in t.Peers.Weights ?? []) Flagged(t.Rows, weight.Score, FormattableString.Invariant($"a weight of {PeerWeights.Least} or more: {weight.Counts}{(weight.Name == "objects" ? "" : $" ({weight.Name})")}"));
        }
        if (report.Tables.Any(t => t.Peers.Cnt is not null))
        {
            Line($"");
            Line($"    rows   CNT: load s  compute s      edges   each way as many as ours");
            foreach (var t in report.Tables)
                if (t.Peers.Cnt is { } run) Line($"{t.Rows,8}   {run.LoadSeconds,11:0.0}  {run.ComputeSeconds,9:0.0}  {run.Edges,9}   {(t.SameEdgesAsCnt == true ? "yes" : "NO")}");
        }
        return text.ToString().TrimEnd('\n');

        void Flagged(int rows, PairScore s, string by) => Line($"{rows,8}   {s.Flagged,13}  {s.Right,9}  {s.Precision,9:0.000}  {s.Recall,6:0.000}   {by}");

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
    }

    /// <summary>The same for programs.</summary>
    public static object Json(NetworkReport report) => new
    {
        ok = report.Holds, machine = report.Machine, windowSeconds = report.WindowSeconds, cnt = report.Cnt,
        tables = report.Tables.Select(t => new
        {
            t.Rows, t.Pairs, t.Edges, t.WrittenEdges, t.PeakBytes, t.CommittedBytes, t.Score, leastWeight = PeerWeights.Least, t.Peers.Weights, t.NanosecondsPerPair, t.Peers.Cnt, t.CntSecondsElsewhere, t.CntRatio, t.SameEdgesAsCnt, t.Rounds, t.Holds,
        }),
    };
}
