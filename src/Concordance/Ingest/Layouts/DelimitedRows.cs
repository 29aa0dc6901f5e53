using System.Collections.Concurrent;
using System.Text;
using CsvHelper;

namespace Concordance.Ingest;

/// <summary>The rows of a table with a header whose cells are set apart by comma, semicolon, tab or bar: CSV, TSV.</summary>
/// <remarks>
/// A row whose number of cells is not the header's, or whose quotes do not close, is reported as a problem: taking cells
/// from it would be guessing. A quote inside an unquoted cell is text. A quote that is not closed where it was meant to be costs
/// its own line only: the lines that it swallowed are read again.
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
    readonly TableHeader _header;
    readonly ConcurrentDictionary<long, string> _malformed = new();
    volatile bool _anyMalformed;
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
        _csv = CsvReader.Create(_text, Options(null, Note), leaveOpen: true);
        try
        {
            _header = new(ReadHeader());
        }
        catch
        {
            Dispose();
            throw;
        }
        _separator = (byte)_csv.Separator;
        _malformed.Clear();
    }

    /// <summary>The names in the header.</summary>
    public IReadOnlyList<string> Columns => _header.Columns;

    /// <summary>The sign between cells.</summary>
    public char Separator => (char)_separator;

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes => _text.Notes;

    /// <inheritdoc/>
    public IEnumerable<T> Map<T>(Func<IRow, T> selector)
    {
        long lines = 0, offset = 0;
        for (var opened = 0; ; opened++)
        {
            Place? damage = null;
            foreach (var part in Part(selector, lines))
            {
                if ((damage = part.Damage) is not null) break;
                if (part.More is null) yield return part.One!;
                else foreach (var result in part.More) yield return result;
            }
            if (damage is null) yield break;
            if (opened == MostReopened) throw new InputException($"More than {MostReopened} quotes in '{_path}' are never closed, the last on line {lines + damage.Line}.", "Mend the file, or export it again.");
            var (raw, length) = Reopen(offset + damage.Offset);
            yield return selector(new BrokenRow(lines + damage.Line, length >= MostRowBytes ? TooLong : Unclosed, raw));
            offset += damage.Offset + length;
            lines += damage.Line;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _csv.Dispose();
        _text.Dispose();
    }

    /// <summary>Rows until the end, or until a row that goes on for so long that its quote can't have been meant; that place comes as the last item.</summary>
    IEnumerable<(T? One, IReadOnlyList<T>? More, Place? Damage)> Part<T>(Func<IRow, T> selector, long linesBefore)
    {
        using var rows = _csv.ParallelEnumerate(Select, Environment.ProcessorCount).GetEnumerator();
        var end = 0L;
        while (true)
        {
            Place? damage = null;
            try
            {
                if (!rows.MoveNext()) yield break;
            }
            catch (CsvFormatException e)
            {
                damage = new(e.LineNumber, end);
            }
            if (damage is not null)
            {
                yield return (default, null, damage);
                yield break;
            }
            end = rows.Current.End;
            yield return (rows.Current.One, rows.Current.More, null);
        }

        (T? One, IReadOnlyList<T>? More, long End) Select(CsvReader csv)
        {
            var raw = csv.RawRecord;
            var end = csv.ByteOffset + raw.Length;
            var line = linesBefore + csv.LineNumber;
            if (_anyMalformed && _malformed.TryGetValue(csv.LineNumber, out var problem)) return (default, Apart(raw.ToArray(), line, problem, selector), end);
            return (selector(new Row(csv, this, line, CellsProblem(csv))), null, end);
        }
    }

    /// <summary>Takes a damaged row apart: only its first line is lost if what it swallowed are rows.</summary>
    List<T> Apart<T>(ReadOnlyMemory<byte> raw, long line, string problem, Func<IRow, T> selector)
    {
        List<T> results = [];
        while (true)
        {
            var end = raw.Span.IndexOfAny((byte)'\n', (byte)'\r');
            results.Add(selector(new BrokenRow(line, problem, Encoding.UTF8.GetString(raw.Span[..(end < 0 ? raw.Length : end)]))));
            if (end < 0) return results;
            raw = raw[(end + (raw.Span[end..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1))..];
            line++;
            Dictionary<long, string> malformed = [];
            using var csv = CsvReader.Create(raw, Options(_separator, (line, problem) => malformed.TryAdd(line, problem)));
            var damaged = false;
            while (!damaged && csv.Read())
            {
                damaged = malformed.TryGetValue(csv.LineNumber, out var found);
                if (!damaged) results.Add(selector(new Row(csv, this, line + csv.LineNumber - 1, CellsProblem(csv))));
                else (raw, line, problem) = (raw[(int)csv.ByteOffset..], line + csv.LineNumber - 1, found!);
            }
            if (!damaged) return results;
        }
    }

    List<string> ReadHeader()
    {
        try
        {
            _csv.ReadHeader();
        }
        catch (CsvFormatException e)
        {
            throw new InputException($"The first line of '{_path}' is no header: {e.Message}", "The first line must name the columns.", e);
        }
        if (_malformed.Values.Contains(Unclosed)) throw new InputException($"A quote in the first line of '{_path}' is never closed.", "The first line must name the columns; mend it, or export the file again.");
        List<string> columns = [.. (_csv.Headers ?? []).Select(name => name.Trim())];
        return columns.Count > 0 ? columns : throw new InputException($"The file '{_path}' has no header.", "The first line must name the columns.");
    }

    string? CellsProblem(CsvReader csv) => csv.FieldCount == Columns.Count ? null : $"{csv.FieldCount} cells where the header has {Columns.Count}";

    const string Unclosed = "a quote is never closed";

    static string TooLong { get; } = FormattableString.Invariant($"a row of more than {MostRowBytes >> 20} MiB");

    /// <summary>Opens the text again at an offset, and goes over the line there.</summary>
    (string Raw, long Length) Reopen(long offset)
    {
        Dispose();
        _malformed.Clear();
        _text = _open();
        var skip = new byte[1 << 16];
        for (var left = offset; left > 0;) left -= Math.Max(1, _text.Read(skip.AsSpan(0, (int)Math.Min(left, skip.Length))));
        var (line, length) = _text.SkipLine(MostShown);
        // The offset may be that of the line end before it.
        while (line.Length == 0 && _text.SkipLine(MostShown) is { Length: > 0 } next) (line, length) = (next.Start, length + next.Length);
        _csv = CsvReader.Create(_text, Options(_separator, Note), leaveOpen: true);
        return (Encoding.UTF8.GetString(line), length);
    }

    void Note(long line, string problem)
    {
        _malformed.TryAdd(line, problem);
        _anyMalformed = true;
    }

    static CsvReaderOptions Options(byte? separator, Action<long, string> malformed) => new()
    {
        TrackLineNumbers = true,
        Separator = separator is { } known ? (char)known : null,
        HasHeader = separator is null,
        MaxRecordSize = MostRowBytes,
        OnMalformedRecord = m =>
        {
            if (m.Reason == CsvMalformedReason.UnterminatedQuote) malformed(m.LineNumber, Unclosed);
            else if (m.Reason == CsvMalformedReason.TextAfterClosingQuote) malformed(m.LineNumber, "text after a closing quote");
        },
    };

    sealed record Place(long Line, long Offset);

    sealed class Row(CsvReader csv, DelimitedRows table, long line, string? problem) : IRow
    {
        public long Line => line;

        public string? Problem => problem;

        public string? Detail => null;

        public string Raw => Encoding.UTF8.GetString(csv.RawRecord);

        public string? Get(string path) => At(table._header.IndexOf(path)) is { Length: > 0 } value ? Encoding.UTF8.GetString(value) : null;

        public ReadOnlySpan<byte> Utf8(FieldPath path) => At(path.In(table._header));

        ReadOnlySpan<byte> At(int column) => column < 0 ? [] : csv.GetSpan(column);
    }

    sealed record BrokenRow(long Line, string? Problem, string Raw) : IRow
    {
        public string? Detail => null;

        public string? Get(string path) => null;
    }
}
