using System.Globalization;
using System.Text;

namespace Concordance.Benchmarks.Report;

/// <summary>The result as a plain table, and as JSON.</summary>
static class TimelineText
{
    const double MiB = 1 << 20;

    public static string Table(TimelineReport report)
    {
        var text = new StringBuilder();
        var m = report.Machine;
        Line($"machine      {m.Cpu}, {m.Cores} cores; {m.System}; {m.Runtime}");
        Line($"bound        counting all posts by hour in a bare loop; seconds, medians of the rounds; limit {TimelineRun.MostSeconds:0} s for the whole of 10 million posts");
        Line($"");
        Line($"     rows    bound   series   survey  anatomy  kleinberg    whole  series/bound  whole/bound  peak MiB  of posts  burst");
        foreach (var r in report.Runs)
            Line($"{r.Rows,9}  {r.Median(t => t.Bound),7:0.000}  {r.Median(t => t.Series),7:0.000}  {r.Median(t => t.Survey),7:0.000}  {r.Median(t => t.Anatomy),7:0.000}  {r.Median(t => t.Kleinberg),9:0.000}  {r.Median(t => t.Whole),7:0.000}  {r.Median(t => t.Series) / r.Median(t => t.Bound),12:0.0}  {r.Median(t => t.Whole) / r.Median(t => t.Bound),11:0.0}  {r.PeakBytes / MiB,8:0}  {r.PostBytes / MiB,8:0}  {(r.FoundBurst ? "found" : "missed")} {(r.Holds ? "" : "LIMIT BROKEN")}");
        return text.ToString().TrimEnd();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    public static object Json(TimelineReport report) => new
    {
        report.Machine, report.Holds,
        Runs = report.Runs.Select(r => new
        {
            r.Rows, r.FoundBurst, r.PeakBytes, r.PostBytes, BoundSeconds = r.Median(t => t.Bound), SeriesSeconds = r.Median(t => t.Series), SurveySeconds = r.Median(t => t.Survey), AnatomySeconds = r.Median(t => t.Anatomy),
            KleinbergSeconds = r.Median(t => t.Kleinberg), Seconds = r.Median(t => t.Whole), r.Rounds,
        }),
    };
}
