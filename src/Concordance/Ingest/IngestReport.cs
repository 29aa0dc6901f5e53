namespace Concordance.Ingest;

/// <summary>What was read from each source, and what became of it.</summary>
/// <param name="Sources">One entry a source, in the order of the case.</param>
/// <param name="Reasons">Rejected rows by reason, the commonest first.</param>
public sealed record IngestReport(IReadOnlyList<SourceReport> Sources, IReadOnlyList<ReasonCount> Reasons)
{
    /// <summary>Rows read from all sources.</summary>
    public long Read => Sources.Sum(s => s.Read);

    /// <summary>Rows that became a post, or added to an account.</summary>
    public long Kept => Sources.Sum(s => s.Kept);

    /// <summary>Rows that were not taken; each is in the quarantine file.</summary>
    public long Rejected => Sources.Sum(s => s.Rejected);

    /// <summary>Rows whose post was there already, in this version or another.</summary>
    public long Merged => Sources.Sum(s => s.Merged);
}

/// <summary>What was read from one source. <c>Read = Kept + Rejected + Merged</c>, always.</summary>
public sealed record SourceReport
{
    /// <summary>Path as in the case.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the file's bytes as they lie there, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size of the file in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>How it is packed: <c>plain</c>, <c>gzip</c>, <c>zip</c> or <c>zstd</c>.</summary>
    public string Container { get; init; } = "plain";

    /// <summary>How its rows lie in it, such as <c>csv</c> or <c>jsonl</c>.</summary>
    public string Layout { get; init; } = "";

    /// <summary>Name of the format that its content shows, or that the case tells.</summary>
    public required string Format { get; init; }

    /// <summary>Encoding that its content shows.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>Time zone in which times without one are read, as the case or the format's documentation tells; else null.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Columns by field that the case tells.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>();

    /// <summary>Rows read, without the header. Of a page of posts, each post is a row.</summary>
    public long Read { get; init; }

    /// <summary>Rows that became a post, or added to an account.</summary>
    public long Kept { get; init; }

    /// <summary>Rows that were not taken.</summary>
    public long Rejected { get; init; }

    /// <summary>Rows whose post was there already, in this version or another.</summary>
    public long Merged { get; init; }

    /// <summary>Column by field, of the fields that have a value somewhere.</summary>
    public IReadOnlyDictionary<Field, string> Columns { get; init; } = new Dictionary<Field, string>();

    /// <summary>What a reader must know about this source.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Rejected rows by reason, the commonest first.</summary>
    public IReadOnlyList<ReasonCount> Reasons { get; init; } = [];
}

/// <summary>How many rows were rejected for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Rows">Number of rows.</param>
public sealed record ReasonCount(string Reason, long Rows);
