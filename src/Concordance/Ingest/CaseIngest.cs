using System.Runtime.ExceptionServices;
using Concordance.Duck;
using DuckDB.NET.Data;

namespace Concordance.Ingest;

/// <summary>Reads the sources of a case into tables of posts and accounts. Every row is kept, rejected with a reason, or merged; none is lost.</summary>
/// <remarks>
/// Out of core: rows stream from the sources through a few blocks at a time into Parquet; what DuckDB needs for merging beyond
/// <see cref="IngestOptions.MemoryMegabytes"/> goes to disk. The result takes the place of the old one as a whole, at the end.
/// </remarks>
public static class CaseIngest
{
    /// <summary>Reads all sources anew, whatever was read before.</summary>
    /// <param name="case">The case.</param>
    /// <param name="options">Limits, and which changed sources are accepted.</param>
    /// <param name="progress">Told every few thousand rows; null for nobody.</param>
    /// <param name="cancel">Stops the reading and leaves the old result.</param>
    /// <returns>What was read, as it also stands in <c>provenance.json</c>.</returns>
    /// <exception cref="InputException">A source is missing, empty, damaged or changed, changes while it is read, or has no column that is needed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Provenance Run(Case @case, IngestOptions? options = null, IProgress<IngestProgress>? progress = null, CancellationToken cancel = default) =>
        Run(@case, null, options ?? new(), progress, cancel);

    /// <summary>The same, with the files' hashes if they are known already.</summary>
    internal static Provenance Run(Case @case, CaseInputs? inputs, IngestOptions options, IProgress<IngestProgress>? progress, CancellationToken cancel) => Writing.Guarded(@case.WorkFolder, () =>
    {
        using var stage = Stage.Begin(@case.WorkFolder, CollectionStore.FolderName, cancel);
        @case = CaseSources.OneByOne(@case);
        var stamps = CaseInputs.StampsOf(@case);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        // Reading does not wait for the hashes; it is in vain where they are refused.
        var hashing = Task.Run(() => Checked(() => inputs ?? CaseInputs.Of(@case, stamps, cancel), @case, options, stop), CancellationToken.None);
        IReadOnlyList<OpenSource> sources;
        IReadOnlyDictionary<int, long> merged;
        try
        {
            sources = OpenSource.All(@case);
            merged = Write(stage.Folder, sources, options, progress, stop.Token);
        }
        catch when (Failed(hashing))
        {
            hashing.GetAwaiter().GetResult();
            throw;
        }
        inputs = hashing.GetAwaiter().GetResult();
        inputs.CheckUnchanged();
        var provenance = Provenance.Of(@case, inputs, sources, merged);
        provenance.Write(stage.Folder);
        stage.Commit();
        CaseFile.Accept(@case, [.. @case.Sources.Zip(inputs.Files).Where(s => options.Accept.Any(a => CaseInputs.Is(s.First, a))).Select(s => (s.First, s.Second.Sha256))]);
        return provenance;
    });

    /// <summary>The inputs, if the case may be made of them.</summary>
    static CaseInputs Checked(Func<CaseInputs> read, Case @case, IngestOptions options, CancellationTokenSource stop)
    {
        try
        {
            var inputs = read();
            inputs.Check(@case, CollectionStore.ProvenanceOf(@case), options.Accept);
            return inputs;
        }
        catch
        {
            stop.Cancel();
            throw;
        }
    }

    /// <summary>Whether the hashes failed too: that a source is another file explains whatever else is wrong with it.</summary>
    static bool Failed(Task hashing)
    {
        ((IAsyncResult)hashing).AsyncWaitHandle.WaitOne();
        return hashing.IsFaulted;
    }

    /// <summary>Writes the tables; gives the rows merged away, by source.</summary>
    static IReadOnlyDictionary<int, long> Write(string folder, IReadOnlyList<OpenSource> sources, IngestOptions options, IProgress<IngestProgress>? progress, CancellationToken cancel)
    {
        string At(string name) => Path.Combine(folder, name);

        var (database, staged) = (At("stage.duckdb"), At("staged.parquet"));
        IReadOnlyDictionary<int, long>? merged;
        using (var duck = new DuckSession(database))
        {
            duck.Execute(FormattableString.Invariant(
                $"SET memory_limit='{options.MemoryMegabytes}MB'; SET threads={Environment.ProcessorCount}; SET temp_directory={DuckSession.Quoted(At("spill"))}"));
            using var accounts = new AccountRows(duck);
            using (var quarantine = new Quarantine(folder)) WriteStaged(duck, new SourceRows(sources, quarantine, accounts, progress, cancel), staged);
            accounts.Complete();
            cancel.ThrowIfCancellationRequested();
            // Accounts are written beside the posts.
            var written = Task.Run(() => ParquetFiles.WriteAccounts(accounts.Session, At(ParquetFiles.Accounts), At(ParquetFiles.AccountObservations)), CancellationToken.None);
            try
            {
                merged = Merge.Run(duck, staged, At(ParquetFiles.Posts));
                cancel.ThrowIfCancellationRequested();
                ParquetFiles.WriteCounters(duck, staged, merged is not null, At(ParquetFiles.PostCounters));
            }
            finally
            {
                ((IAsyncResult)written).AsyncWaitHandle.WaitOne();
            }
            written.GetAwaiter().GetResult();
        }
        if (merged is null) File.Move(staged, At(ParquetFiles.Posts));
        else File.Delete(staged);
        foreach (var left in Directory.EnumerateFiles(folder, "stage.duckdb*")) File.Delete(left);
        if (Directory.Exists(At("spill"))) Directory.Delete(At("spill"), recursive: true);
        return merged ?? new Dictionary<int, long>();
    }

    /// <summary>Writes every row that is kept, as it comes.</summary>
    static void WriteStaged(DuckSession duck, SourceRows rows, string staged)
    {
        using var stream = RowStream.Open(duck.Connection, "source_rows", PostColumns.All, rows.Posts());
        try
        {
            duck.Execute($"COPY (FROM source_rows) TO {DuckSession.Quoted(staged)} ({ParquetFiles.Options})");
        }
        catch (DuckDBException) when (stream.Failure is not null)
        {
            // The database shows an error of the sources only by its text.
            ExceptionDispatchInfo.Throw(stream.Failure);
        }
    }
}
