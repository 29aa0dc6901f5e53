using System.Text;
using CsvHelper;

namespace Concordance.Ingest;

/// <summary>Reads tables with a header whose cells are set apart by comma, semicolon, tab or bar: CSV, TSV.</summary>
/// <remarks>
/// A row whose number of cells is not the header's, or whose quotes do not close, is reported as a problem: taking cells
/// from it would be guessing. A quote inside an unquoted cell is text.
/// </remarks>
public sealed class DelimitedReader : IRowReader
{
    readonly CsvReader _csv;
    readonly Dictionary<string, int> _index = new(StringComparer.OrdinalIgnoreCase);
    CsvMalformedReason? _malformed;

    /// <summary>Reads the header.</summary>
    /// <param name="stream">The bytes; disposed with the reader.</param>
    /// <param name="path">The file's name, for messages.</param>
    /// <exception cref="InputException">There is no header.</exception>
    public DelimitedReader(Stream stream, string path)
    {
        _csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            TrackLineNumbers = true,
            OnMalformedRecord = m => _malformed ??= m.Reason,
        }, leaveOpen: false);
        _csv.ReadHeader();
        Columns = [.. (_csv.Headers ?? []).Select(name => name.Trim())];
        if (Columns.Count == 0) throw new InputException($"The file '{path}' has no header.", "The first line must name the columns.");
        for (var i = 0; i < Columns.Count; i++) _index.TryAdd(Columns[i], i);
        Format = _csv.Separator == '\t' ? "tsv" : "csv";
        _malformed = null;
    }

    /// <inheritdoc/>
    public string Format { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public bool HasHeader => true;

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <inheritdoc/>
    public long Line => _csv.LineNumber;

    /// <inheritdoc/>
    public string Raw => Encoding.UTF8.GetString(_csv.RawRecord);

    /// <inheritdoc/>
    public string? Problem { get; private set; }

    /// <inheritdoc/>
    public bool Read()
    {
        _malformed = null;
        if (!_csv.Read()) return false;
        Problem = _malformed switch
        {
            CsvMalformedReason.UnterminatedQuote => "a quote is never closed",
            CsvMalformedReason.TextAfterClosingQuote => "text after a closing quote",
            _ when _csv.FieldCount != Columns.Count => $"{_csv.FieldCount} cells where the header has {Columns.Count}",
            _ => null,
        };
        return true;
    }

    /// <inheritdoc/>
    public string? Get(string column)
    {
        if (!_index.TryGetValue(column, out var i) || i >= _csv.FieldCount) return null;
        var value = _csv.GetString(i);
        return value.Length == 0 ? null : value;
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
