namespace Concordance.Ingest;

/// <summary>What was read from each source, and what became of it.</summary>
/// <param name="Sources">One entry a source, in the order of the case.</param>
/// <param name="Reasons">Rejected rows by reason, the commonest first.</param>
public sealed record IngestReport(IReadOnlyList<SourceReport> Sources, IReadOnlyList<ReasonCount> Reasons)
{
    /// <summary>Rows read from all sources.</summary>
    public long Read => Sources.Sum(s => s.Read);

    /// <summary>Rows that became a post.</summary>
    public long Kept => Sources.Sum(s => s.Kept);

    /// <summary>Rows that were not taken; each is in the quarantine file.</summary>
    public long Rejected => Sources.Sum(s => s.Rejected);

    /// <summary>Rows whose post was there already, in this version or another.</summary>
    public long Merged => Sources.Sum(s => s.Merged);
}

/// <summary>What was read from one source. <c>Read = Kept + Rejected + Merged</c>, always.</summary>
/// <param name="Path">Path as in the case.</param>
/// <param name="Format">Format that its content shows.</param>
/// <param name="Sha256">SHA-256 of the file's bytes.</param>
/// <param name="Read">Rows read, without the header. Of a page of posts, each post is a row.</param>
/// <param name="Kept">Rows that became a post.</param>
/// <param name="Rejected">Rows that were not taken.</param>
/// <param name="Merged">Rows whose post was there already, in this version or another.</param>
/// <param name="Columns">Column by field.</param>
/// <param name="Notes">What a reader must know about this source.</param>
public sealed record SourceReport(
    string Path, string Format, string Sha256, long Read, long Kept, long Rejected, long Merged,
    IReadOnlyDictionary<Field, string> Columns, IReadOnlyList<string> Notes);

/// <summary>How many rows were rejected for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Rows">Number of rows.</param>
public sealed record ReasonCount(string Reason, long Rows);
