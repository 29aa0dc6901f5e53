using System.Globalization;
using System.Text;

namespace Concordance.Benchmarks.Report;

/// <summary>The result as a plain table, and as JSON.</summary>
static class VisualsText
{
    public static string Table(VisualsReport report)
    {
        var text = new StringBuilder();
        var (m, h) = (report.Machine, report.Hashing);
        Line($"machine   {m.Cpu}, {m.Cores} cores; {m.System}; {m.Runtime}");
        Line($"hashing   {h.Pictures} JPEG files of {h.Width} by {h.Height} pixels: {h.PicturesASecond:0.0} a second, {h.Ratio:0.0} times what decoding them takes");
        Line($"seconds   medians of the rounds");
        Line($"");
        Line($"   hashes  near pairs  seconds  all pairs  times as fast  recall");
        foreach (var r in report.Near)
        {
            var all = r.AllSeconds.Count == 0 ? "" : Spread.Of(r.AllSeconds).Median.ToString("0.00", CultureInfo.InvariantCulture);
            var recall = r.Pairs is { } pairs ? ((double)r.Right!.Value / Math.Max(1, pairs)).ToString("0.0000", CultureInfo.InvariantCulture) : "";
            Line($"{r.Rows,9}  {r.Found,10}  {Spread.Of(r.Seconds).Median,7:0.00}  {all,9}  {r.TimesAsFast,13:0.0}  {recall,6}{(r.Holds ? "" : " LIMIT BROKEN")}");
        }
        return text.ToString().TrimEnd();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    public static object Json(VisualsReport report) => new
    {
        report.Machine, report.Holds,
        Near = report.Near.Select(r => new { r.Rows, r.Found, r.Pairs, r.Right, r.Holds, r.TimesAsFast, r.Seconds, r.AllSeconds }),
        Hashing = new { report.Hashing.Pictures, report.Hashing.Width, report.Hashing.Height, report.Hashing.PicturesASecond, report.Hashing.Ratio, report.Hashing.Seconds, report.Hashing.DecodeSeconds },
    };
}
