using Concordance.Ingest;

namespace Concordance.Coordination;

/// <summary>Reads a table of shares from a file of comma-, semicolon- or tab-separated values.</summary>
/// <remarks>
/// With a header line; plain or packed with gzip, zip or zstd, in UTF-8, UTF-16 or an older encoding, which the content tells. Times are seconds, milliseconds or microseconds since 1970, with or without a fraction, or ISO 8601; one without a zone is
/// taken for UTC. A row without an object is left out (what is empty matches nothing); one without an account or a readable time,
/// or with another number of values than the header, is an error, unless rejected rows are asked for.
/// </remarks>
public static class ShareFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">Which columns hold what; null finds them by their usual names.</param>
    /// <param name="resolution">The step in which the times are given, at least; null finds it from the times: a second, or a minute where all are whole minutes.</param>
    /// <param name="rejected">Told of the rows that can't be used, which are then left out; null makes the first one an error.</param>
    /// <param name="read">Told the number of bytes of the file at each reading; null for nobody.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="InputException">A column is missing, or a row can't be read.</exception>
    public static ShareTable Read(string path, ShareColumns? columns = null, TimeSpan? resolution = null, RejectedShares? rejected = null, Action<long>? read = null, CancellationToken cancel = default)
    {
        try
        {
            var bytes = SourceFile.Open(path, read);
            using var text = new Utf8Text(bytes, path);
            // Of what is packed nobody knows how much is left.
            Func<double>? part = bytes is FileStream plain ? () => (double)plain.Position / plain.Length : null;
            return Read(new LinePieces(text, Path.GetFileName(path), part: part), Path.GetFileName(path), columns, resolution, rejected, cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The table '{path}' can't be read: {e.Message}", "Give the path of a file that you may read.", e);
        }
    }

    /// <summary>Reads a stream, in any encoding that a file may have, but not packed; it stays open. <paramref name="name"/> is what errors call it.</summary>
    /// <exception cref="InputException">It is not text, a column is missing, or a row can't be read.</exception>
    public static ShareTable Read(Stream stream, string name, ShareColumns? columns = null, TimeSpan? resolution = null, CancellationToken cancel = default) =>
        // Not disposed: the stream is the caller's.
        Read(new LinePieces(new Utf8Text(stream, name), name), name, columns, resolution, cancel: cancel);

    internal static ShareTable Read(LinePieces pieces, string name, ShareColumns? columns = null, TimeSpan? resolution = null, RejectedShares? rejected = null, CancellationToken cancel = default)
    {
        var header = pieces.Header(out var delimiter);
        var places = (columns ?? ShareColumns.In(header)).PlacesIn(header);
        var reader = new SharePieceReader(name, delimiter, header.Count, places, rejects: rejected is not null);
        var collector = new ShareCollector(places.Content >= 0);
        // Reading goes ahead of parsing, parsing of numbering; pieces keep their order.
        var parsed = new Queue<Task<SharePiece>>();
        var numbered = new Queue<(SharePiece Piece, Task Ended)>();
        var ahead = Math.Max(2, Environment.ProcessorCount) + 1;
        var line = 2L;
        var free = new Stack<SharePiece>();
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            if (parsed.Count < ahead && pieces.Next() is { } piece)
            {
                var first = line;
                line += piece.Lines;
                var shares = free.TryPop(out var used) ? used : new();
                parsed.Enqueue(Task.Run(() => reader.Parse(piece, first, shares), cancel));
                continue;
            }
            if (parsed.Count == 0) break;
            var done = parsed.Dequeue().GetAwaiter().GetResult();
            rejected?.Add(done.Rejected);
            if (numbered.Count == ahead) Free();
            numbered.Enqueue((done, collector.Add(done)));
        }
        while (numbered.Count > 0) Free();
        return collector.Build(resolution);

        void Free()
        {
            var (piece, ended) = numbered.Dequeue();
            ended.GetAwaiter().GetResult();
            pieces.GiveBack(piece.Bytes);
            free.Push(piece);
        }
    }
}
