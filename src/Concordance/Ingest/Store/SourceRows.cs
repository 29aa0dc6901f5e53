using Concordance.Duck;

namespace Concordance.Ingest;

/// <summary>The rows of all sources, one after the other: posts are given on, accounts and rejections put where they belong.</summary>
sealed class SourceRows(IReadOnlyList<OpenSource> sources, Quarantine quarantine, AccountRows accounts, IProgress<IngestProgress>? progress, CancellationToken cancel)
{
    /// <summary>Rows between two reports of progress.</summary>
    const int Step = 4096;

    readonly long _total = sources.Sum(s => s.Detected.PackedBytes);
    long _bytes, _row;

    /// <summary>All posts, packed in the order of <see cref="PostColumns"/>.</summary>
    public IEnumerable<PackedRow> Posts()
    {
        foreach (var source in sources)
        {
            using var rows = source.Detected.Open(bytes => Interlocked.Add(ref _bytes, bytes));
            foreach (var row in rows.Map(source.Reader.Read))
            {
                if (_row++ % Step == 0)
                {
                    cancel.ThrowIfCancellationRequested();
                    progress?.Report(new(source.Source.Path, Interlocked.Read(ref _bytes), _total, _row));
                }
                source.Tally.Add(row);
                if (row.Rejection is { } rejection) quarantine.Add(rejection);
                if (row.Account is not { } account) continue;
                accounts.Add(_row, account, row.Seen);
                if (row.Post is not { } post) continue;
                PostColumns.Number(post, _row, source.Number);
                yield return post;
            }
            source.NotesOfReading = rows.Notes;
        }
        progress?.Report(new("", _total, _total, _row));
    }
}
