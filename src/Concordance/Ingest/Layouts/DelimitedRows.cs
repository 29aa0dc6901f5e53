using System.Collections.Concurrent;
using System.Text;
using CsvHelper;

namespace Concordance.Ingest;

/// <summary>The rows of a table with a header whose cells are set apart by comma, semicolon, tab or bar: CSV, TSV.</summary>
/// <remarks>
/// A row whose number of cells is not the header's, or whose quotes do not close, is reported as a problem: taking cells
/// from it would be guessing. A quote inside an unquoted cell is text. A quote that is never closed costs its own line only:
/// reading goes on behind it.
/// </remarks>
sealed class DelimitedRows : IRowSource
{
    /// <summary>A row of more bytes is none: a quote in it was never closed.</summary>
    const int MostRowBytes = 16 << 20;

    /// <summary>Bytes of a damaged line that are kept for the quarantine.</summary>
    const int MostShown = 1 << 16;

    /// <summary>Quotes never closed after which the file is given up: each costs a reading from the start.</summary>
    const int MostReopened = 100;

    readonly Func<Utf8Text> _open;
    readonly string _path;
    readonly Dictionary<string, int> _index = new(StringComparer.OrdinalIgnoreCase);
    readonly ConcurrentDictionary<long, string> _malformed = new();
    readonly byte _separator;
    Utf8Text _text;
    CsvReader _csv;

    /// <summary>Reads the header.</summary>
    /// <param name="open">Opens the text at its start; called again where reading has to begin behind a damaged place.</param>
    /// <param name="path">The file's name, for messages.</param>
    /// <exception cref="InputException">There is no header.</exception>
    public DelimitedRows(Func<Utf8Text> open, string path)
    {
        (_open, _path, _text) = (open, path, open());
        _csv = Reader(_text, null);
        try
        {
            _csv.ReadHeader();
        }
        catch (CsvFormatException e)
        {
            throw new InputException($"The first line of '{path}' is no header: {e.Message}", "The first line must name the columns.", e);
        }
        Columns = [.. (_csv.Headers ?? []).Select(name => name.Trim())];
        if (Columns.Count == 0) throw new InputException($"The file '{path}' has no header.", "The first line must name the columns.");
        for (var i = 0; i < Columns.Count; i++) _index.TryAdd(Columns[i], i);
        _separator = (byte)_csv.Separator;
        _malformed.Clear();
    }

    /// <summary>The names in the header.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The sign between cells.</summary>
    public char Separator => (char)_separator;

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes => _text.Notes;

    /// <inheritdoc/>
    public IEnumerable<T> Map<T>(Func<IRow, T> selector)
    {
        long lines = 0, skipped = 0;
        for (var opened = 0; ; opened++)
        {
            Damage? damage = null;
            foreach (var (result, found) in Part(selector, lines, opened == 0))
            {
                damage = found;
                if (damage is not null) break;
                yield return result!;
            }
            if (damage is null) yield break;
            if (opened == MostReopened) throw new InputException($"More than {MostReopened} quotes in '{_path}' are never closed, the last on line {lines + damage.Line}.", "Mend the file, or export it again.");
            skipped += damage.Offset;
            var (raw, length) = Reopen(skipped);
            yield return selector(new BrokenRow(lines + damage.Line, "a quote is never closed", raw));
            skipped += length;
            lines += damage.Line;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _csv.Dispose();
        _text.Dispose();
    }

    /// <summary>Rows until the end or the next damage, which comes as the last item.</summary>
    IEnumerable<(T? Result, Damage? Damage)> Part<T>(Func<IRow, T> selector, long linesBefore, bool isFirst)
    {
        using var rows = _csv.ParallelEnumerate(Select, Environment.ProcessorCount).GetEnumerator();
        long offset = 0, line = isFirst ? 2 : 1;
        while (true)
        {
            (T? Result, long End, long NextLine, Damage? Damage) row;
            try
            {
                if (!rows.MoveNext()) yield break;
                row = rows.Current;
            }
            catch (CsvFormatException e)
            {
                row = (default, 0, 0, new(e.LineNumber > 0 ? e.LineNumber : line, offset));
            }
            if (row.Damage is not null)
            {
                yield return (default, row.Damage);
                yield break;
            }
            (offset, line) = (row.End, row.NextLine);
            yield return (row.Result, null);
        }

        (T?, long, long, Damage?) Select(CsvReader csv)
        {
            var raw = csv.RawRecord;
            var problem = _malformed.IsEmpty ? null : _malformed.GetValueOrDefault(csv.LineNumber);
            if (ReferenceEquals(problem, Unclosed)) return (default, 0, 0, new(csv.LineNumber, csv.ByteOffset));
            problem ??= csv.FieldCount == Columns.Count ? null : $"{csv.FieldCount} cells where the header has {Columns.Count}";
            return (selector(new Row(csv, this, linesBefore + csv.LineNumber, problem)), csv.ByteOffset + raw.Length, csv.LineNumber + 1, null);
        }
    }

    const string Unclosed = "a quote is never closed";

    /// <summary>Opens the text again at an offset, and goes over the line there.</summary>
    (string Raw, long Length) Reopen(long offset)
    {
        Dispose();
        _malformed.Clear();
        _text = _open();
        var skip = new byte[1 << 16];
        for (var left = offset; left > 0;) left -= Math.Max(1, _text.Read(skip.AsSpan(0, (int)Math.Min(left, skip.Length))));
        List<byte> line = [];
        var length = 0L;
        while (_text.Read(skip.AsSpan(0, 1)) == 1)
        {
            length++;
            // The offset may be that of the line end before it.
            if (skip[0] is (byte)'\n' or (byte)'\r' && line.Count == 0) continue;
            if (skip[0] == '\n') break;
            if (line.Count < MostShown) line.Add(skip[0]);
        }
        _csv = Reader(_text, _separator);
        return (Encoding.UTF8.GetString([.. line]).TrimEnd('\r'), length);
    }

    CsvReader Reader(Stream text, byte? separator) => CsvReader.Create(text, new CsvReaderOptions
    {
        TrackLineNumbers = true,
        Separator = separator is { } known ? (char)known : null,
        HasHeader = separator is null,
        MaxRecordSize = MostRowBytes,
        OnMalformedRecord = m =>
        {
            if (m.Reason == CsvMalformedReason.UnterminatedQuote) _malformed[m.LineNumber] = Unclosed;
            else if (m.Reason == CsvMalformedReason.TextAfterClosingQuote) _malformed.TryAdd(m.LineNumber, "text after a closing quote");
        },
    }, leaveOpen: true);

    sealed record Damage(long Line, long Offset);

    sealed class Row(CsvReader csv, DelimitedRows table, long line, string? problem) : IRow
    {
        public long Line => line;

        public string? Problem => problem;

        public string? Detail => null;

        public string Raw => Encoding.UTF8.GetString(csv.RawRecord);

        public string? Get(string path) => table._index.TryGetValue(path, out var i) && csv.GetSpan(i) is { Length: > 0 } value ? Encoding.UTF8.GetString(value) : null;
    }

    sealed record BrokenRow(long Line, string? Problem, string Raw) : IRow
    {
        public string? Detail => null;

        public string? Get(string path) => null;
    }
}
