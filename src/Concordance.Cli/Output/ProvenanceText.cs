using System.Globalization;
using Concordance.Charts;
using Concordance.Ingest;

namespace Concordance.Cli.Output;

/// <summary>What became of the rows of each source, as a table with the reasons and notes below each line.</summary>
static class ProvenanceText
{
    /// <summary>Reasons shown of one source; the quarantine file has all.</summary>
    const int MostReasons = 8;

    public static string Of(Provenance read, string folder)
    {
        var report = read.Report;
        var width = Math.Max("format".Length, read.Sources.Max(s => s.Format.Length));
        List<string> lines = [Line("read", "kept", "rejected", "merged", "format", width, "source")];
        foreach (var s in read.Sources)
        {
            lines.Add(Line(Number(s.Read), Number(s.Kept), Number(s.Rejected), Number(s.Merged), s.Format, width, s.Path));
            lines.AddRange(s.Reasons.Take(MostReasons).Select(r => $"    {Number(r.Rows)} rejected: {r.Reason}"));
            if (s.Reasons.Count > MostReasons) lines.Add($"    {Number(s.Reasons.Skip(MostReasons).Sum(r => r.Rows))} rejected for other reasons");
            lines.AddRange(s.Notes.Select(n => "    " + n));
        }
        if (read.Sources.Count > 1) lines.Add(Line(Number(report.Read), Number(report.Kept), Number(report.Rejected), Number(report.Merged), "", width, $"all {read.Sources.Count} sources"));
        lines.Add($"tables and {Provenance.FileName}: {folder}");
        if (report.Rejected > 0) lines.Add($"rejected rows: {Path.Combine(folder, CollectionStore.QuarantineName)}");
        // Names of columns and files come from the data.
        return string.Join(Environment.NewLine, lines.Select(SafeText.Visible));
    }

    static string Line(string read, string kept, string rejected, string merged, string format, int width, string source) =>
        $"{read,11}  {kept,11}  {rejected,11}  {merged,11}  {format.PadRight(width)}  {source}";

    static string Number(long rows) => rows.ToString("N0", CultureInfo.InvariantCulture);
}
