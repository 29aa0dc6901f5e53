namespace Concordance.Ingest;

/// <summary>How far a reading is.</summary>
/// <param name="File">Path of the source that is read.</param>
/// <param name="Bytes">Bytes read of all sources, as they lie on disk.</param>
/// <param name="TotalBytes">Bytes of all sources.</param>
/// <param name="Rows">Rows read.</param>
public readonly record struct IngestProgress(string File, long Bytes, long TotalBytes, long Rows);
