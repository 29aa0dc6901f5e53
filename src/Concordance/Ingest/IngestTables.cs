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

    /// <summary>Which column holds what, and in which sources; a field without a column is said to be missing.</summary>
    public static DataFrame Columns(IngestReport report) => Tables.Of(
        from field in Enum.GetValues<Field>()
        from found in report.Sources.GroupBy(s => s.Columns.GetValueOrDefault(field) ?? Without(field, s), StringComparer.Ordinal)
        select (Field: field, Column: found.Key, Sources: Among(found, report)),
        ("field", r => r.Field.Describe()), ("column", r => r.Column), ("sources", r => r.Sources));

    /// <summary>What each source is: its hash and size, how it is packed and written, its format and time zone.</summary>
    public static DataFrame Provenance(IngestReport report) => Tables.Of(
        report.Sources, ("source", s => Path.GetFileName(s.Path)), ("format", s => s.Format), ("layout", s => s.Layout), ("packed", s => s.Container), ("encoding", s => s.Encoding),
        ("zone", s => s.TimeZone), ("bytes", s => s.Bytes), ("sha256", s => s.Sha256));

    /// <summary>What a reader must know of the sources.</summary>
    public static DataFrame Notes(IngestReport report) => Tables.Of(
        report.Sources.SelectMany(s => s.Notes.Select(note => (note, s))).GroupBy(n => n.note, n => n.s, StringComparer.Ordinal).Select(g => (Note: g.Key, Sources: Among(g, report)))
            .DefaultIfEmpty((Note: "(none)", Sources: "")),
        ("note", n => n.Note), ("sources", n => n.Sources));

    static string Among(IEnumerable<SourceReport> some, IngestReport report)
    {
        var names = some.Select(s => Path.GetFileName(s.Path)).ToList();
        return names.Count == report.Sources.Count ? "all" : string.Join(", ", names);
    }

    static string Without(Field field, SourceReport source) => field switch
    {
        Field.Hashtags or Field.Urls or Field.Mentions when source.Columns.ContainsKey(Field.Text) => "(taken from the texts)",
        Field.Seen => "(taken to be the times of the posts)",
        _ => "(missing)",
    };
}
