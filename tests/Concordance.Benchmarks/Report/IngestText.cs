using System.Globalization;
using System.Text;
using Concordance.Benchmarks.Sides;

namespace Concordance.Benchmarks.Report;

/// <summary>The result as a plain table, and as JSON.</summary>
static class IngestText
{
    const double MiB = 1 << 20;

    public static string Table(IngestReport report)
    {
        var m = report.Machine;
        var text = new StringBuilder();
        Line(text, $"machine      {m.Cpu}, {m.Cores} cores");
        Line(text, $"software     {m.System}; {m.Runtime}; DuckDB {report.Duckdb}");
        Line(text, $"posts        {report.Rows} in each file");
        Line(text, $"");
        Line(text, $"                              DuckDB                       Concordance");
        Line(text, $"input            MiB  round   wall s   CPU s  peak MiB     wall s   CPU s  peak MiB    ratio");
        foreach (var input in report.Inputs)
            for (var i = 0; i < input.Pairs.Count; i++)
            {
                var pair = input.Pairs[i];
                Line(text, $"{input.Input.Name,-14} {input.Bytes / MiB,5:0}  {i + 1,5}  {Cells(pair.Duckdb)}  {Cells(pair.Concordance)}  {pair.Ratio,7:0.00}");
            }
        Line(text, $"");
        Line(text, $"input           median ratio  (min to max)    limit  CPU ratio   peak MiB    limit");
        foreach (var i in report.Inputs)
        {
            var range = string.Create(CultureInfo.InvariantCulture, $"({i.LeastRatio:0.00} to {i.GreatestRatio:0.00})");
            var limits = i.Limited
                ? string.Create(CultureInfo.InvariantCulture, $"{Limits.Ratio,7:0.0}  {i.MedianCpuRatio,9:0.00}  {i.PeakBytes / MiB,9:0}  {Limits.PeakBytes / MiB,7:0}  {Verdict(i)}")
                : string.Create(CultureInfo.InvariantCulture, $"{"none",7}  {i.MedianCpuRatio,9:0.00}  {i.PeakBytes / MiB,9:0}  {"none",7}");
            Line(text, $"{i.Input.Name,-14}  {i.MedianRatio,12:0.00}  {range,-14}{limits}");
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The same for programs.</summary>
    public static object Json(IngestReport report) => new
    {
        ok = report.Holds,
        machine = report.Machine,
        duckdb = report.Duckdb,
        rows = report.Rows,
        limits = new { ratio = Limits.Ratio, peakBytes = Limits.PeakBytes },
        inputs = report.Inputs.Select(i => new
        {
            name = i.Input.Name, bytes = i.Bytes, limited = i.Limited, medianRatio = i.MedianRatio, medianCpuRatio = i.MedianCpuRatio, leastRatio = i.LeastRatio, greatestRatio = i.GreatestRatio, peakBytes = i.PeakBytes,
            tooSlow = i.TooSlow, tooLarge = i.TooLarge,
            rounds = i.Pairs.Select(p => new { ratio = p.Ratio, cpuRatio = p.CpuRatio, duckdb = Values(p.Duckdb), concordance = Values(p.Concordance) }),
        }),
    };

    static object Values(Measured side) => new { wallSeconds = side.WallSeconds, cpuSeconds = side.Result.CpuSeconds, peakBytes = side.Result.PeakBytes, kept = side.Result.Kept, merged = side.Result.Merged };

    static string Cells(Measured side) =>
        string.Create(CultureInfo.InvariantCulture, $"{side.WallSeconds,7:0.00} {side.Result.CpuSeconds,7:0.00}  {side.Result.PeakBytes / MiB,8:0}  ");

    static string Verdict(InputReport input) => (input.TooSlow, input.TooLarge) switch
    {
        (false, false) => "kept",
        (true, false) => "BROKEN: time",
        (false, true) => "BROKEN: memory",
        (true, true) => "BROKEN: time, memory",
    };

    static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line).TrimEnd()).Append('\n');
}
