namespace Concordance.Ingest;

/// <summary>How a case is read.</summary>
public sealed record IngestOptions
{
    /// <summary>Memory that the database may use, in megabytes, before it goes to disk. Reading itself takes some 200 more. Default: 400.</summary>
    public int MemoryMegabytes { get; init; } = 400;

    /// <summary>Paths (or names) of sources whose change is meant: they are read though they are not the files that were read before. Default: none.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];
}
