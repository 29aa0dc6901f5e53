using Microsoft.Data.Analysis;

namespace Concordance.Ingest;

/// <summary>The ingest report as tables.</summary>
public static class IngestTables
{
    /// <summary>Rows by source and what became of them, with the sum.</summary>
    public static DataFrame Rows(IngestReport report) => Tables.Of(
        report.Sources.Select(s => (s.Path, s.Format, s.Read, s.Kept, s.Rejected, s.Merged)).Append(("all", "", report.Read, report.Kept, report.Rejected, report.Merged)),
        ("source", r => Path.GetFileName(r.Item1)), ("format", r => r.Item2), ("read", r => r.Item3), ("kept", r => r.Item4), ("rejected", r => r.Item5), ("merged", r => r.Item6));

    /// <summary>Rejected rows by reason.</summary>
    public static DataFrame Reasons(IngestReport report) => Tables.Of(
        report.Reasons.DefaultIfEmpty(new ReasonCount("(none)", 0)), ("reason", r => r.Reason), ("rows", r => r.Rows));

    /// <summary>Which column holds what, in each source; a field without a column is said to be missing.</summary>
    public static DataFrame Columns(IngestReport report) => Tables.Of(
        from s in report.Sources from f in Enum.GetValues<Field>() select (Source: Path.GetFileName(s.Path), Field: f, Column: s.Columns.GetValueOrDefault(f)),
        ("source", r => r.Source), ("field", r => r.Field.Describe()), ("column", r => r.Column ?? Without(r.Field)));

    /// <summary>Path, hash and notes of each source.</summary>
    public static DataFrame Provenance(IngestReport report) => Tables.Of(
        report.Sources, ("source", s => Path.GetFileName(s.Path)), ("sha256", s => s.Sha256), ("notes", s => string.Join(" ", s.Notes)));

    static string Without(Field field) => field switch
    {
        Field.Hashtags or Field.Urls => "(taken from the texts)",
        Field.Seen => "(taken to be the times of the posts)",
        _ => "(missing)",
    };
}
