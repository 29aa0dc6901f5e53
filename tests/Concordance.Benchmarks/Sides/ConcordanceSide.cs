using Concordance.Ingest;

namespace Concordance.Benchmarks.Sides;

/// <summary>This toolkit's side: what opening a case for the first time does with its sources.</summary>
static class ConcordanceSide
{
    /// <summary>Makes the case of one file, with its hash declared; not timed.</summary>
    public static void Prepare(string file, string folder) => CaseFile.Write(
        new()
        {
            Id = "benchmark",
            Title = "Benchmark",
            Synthetic = true,
            // Pseudonyms hash every id and read every text: a cost of their own, not of reading.
            Privacy = Privacy.Open,
            Sources = [new() { Path = SourcePaths.Relative(folder, file), Sha256 = SourceFile.Sha256(file) }],
        }, folder);

    /// <summary>Reads the case's source: hashed, detected, checked, normalised, merged, stored.</summary>
    public static (long Kept, long Merged) Run(string folder, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var report = CaseIngest.Run(CaseFile.Read(folder), cancel: cancel).Report;
        return (report.Kept, report.Merged);
    }
}
