using System.Text.Json;
using Concordance.Ingest.Formats;

namespace Concordance.Ingest;

/// <summary>What a source is: how it is packed and written, how its rows lie in it, and of which format they are. Told by its content, never by its name.</summary>
public sealed class DetectedSource
{
    /// <summary>Bytes that are looked at.</summary>
    const int SampleBytes = 4 << 20;

    /// <summary>Rows that are looked at.</summary>
    const int SampleRows = 1000;

    static readonly HashSet<string> s_lists = [.. SourceFormats.All.SelectMany(f => f.ItemLists)];

    DetectedSource(string path, string container, string layout, string encoding, SourceSample sample, IReadOnlyList<string> notes, string? told, Func<DetectedSource, Action<long>?, IRowSource> open)
    {
        (Path, Container, Layout, Encoding, Sample, _open) = (path, container, layout, encoding, sample, open);
        var candidates = SourceFormats.Recognise(sample);
        Candidates = candidates;
        Format = told is not null ? SourceFormats.Named(told)
            : candidates.Count > 0 ? candidates[0].Format
            : sample.Shape == SourceShape.Table ? new AnyTable(sample) : new AnyJson(sample);
        if (Format.Shape != sample.Shape)
            throw new InputException($"'{path}' can't be '{Format.Name}', which has {(Format.Shape == SourceShape.Table ? "columns" : "JSON objects")}: it was found to be {layout}.", "Leave the format out to have it detected.");
        Notes = [.. notes, .. Format.Notes];
        var place = SourcePlace.Of(path);
        PackedBytes = place.Entry is null ? new FileInfo(place.File).Length : ZipSource.PackedBytes(place);
    }

    readonly Func<DetectedSource, Action<long>?, IRowSource> _open;

    /// <summary>The file; of a file in a zip file that holds several, <c>archive.zip!inner/name.csv</c>.</summary>
    public string Path { get; }

    /// <summary>Bytes that it takes on disk.</summary>
    public long PackedBytes { get; }

    /// <summary>How it is packed: <c>plain</c>, <c>gzip</c>, <c>zip</c> or <c>zstd</c>.</summary>
    public string Container { get; }

    /// <summary>How its rows lie in it: <c>csv</c>, <c>tsv</c>, <c>jsonl</c>, <c>json</c>, <c>parquet</c>, <c>xlsx</c>, <c>xlsb</c> or <c>xls</c>.</summary>
    public string Layout { get; }

    /// <summary>The encoding that its beginning shows.</summary>
    public string Encoding { get; }

    /// <summary>The format of its rows.</summary>
    public SourceFormat Format { get; }

    /// <summary>Every format that its beginning fits, the strongest first; none where the columns alone must tell.</summary>
    public IReadOnlyList<(SourceFormat Format, Recognition Recognition)> Candidates { get; }

    /// <summary>What was seen of it.</summary>
    public SourceSample Sample { get; }

    /// <summary>What a reader must know about it.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Looks at the beginning of a source.</summary>
    /// <param name="path">The file; of a file in a zip file that holds several, <c>archive.zip!inner/name.csv</c>.</param>
    /// <param name="format">Name of the format where it is told; else it is detected.</param>
    /// <exception cref="InputException">The file is missing, empty, damaged, or of no known layout.</exception>
    public static DetectedSource Of(string path, string? format = null)
    {
        var container = SourceFile.ContainerOf(path);
        return SourceFile.StartOf(path) switch
        {
            [(byte)'P', (byte)'A', (byte)'R', (byte)'1', ..] => Parquet(path, container, format),
            [(byte)'P', (byte)'A', (byte)'R', (byte)'E', ..] => throw new InputException($"The Parquet file '{path}' is encrypted.", "Write it anew without encryption."),
            [(byte)'P', (byte)'K', 3, 4, ..] or [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] => Excel(path, container, format),
            _ => Text(path, container, format),
        };
    }

    /// <summary>Opens it before its first row.</summary>
    /// <param name="read">Told the number of bytes of the file at each reading; null for nobody.</param>
    /// <exception cref="InputException">The file is gone or damaged.</exception>
    public IRowSource Open(Action<long>? read = null)
    {
        if (read is null) return _open(this, null);
        // Some places are read twice, such as the list of files in a zip file.
        var left = PackedBytes;
        return _open(this, bytes =>
        {
            bytes = Math.Min(bytes, left);
            left -= bytes;
            read(bytes);
        });
    }

    /// <summary>What was detected, and why: one sentence a line.</summary>
    public IReadOnlyList<string> Explain()
    {
        List<string> lines =
        [
            $"packed: {Container}, as its first bytes show",
            $"encoding: {Encoding}",
            $"layout: {Layout}",
            Candidates.FirstOrDefault(c => c.Format == Format).Recognition is { } known ? $"format: {Format.Name} ({Format.Title}): {known.Why}" : $"format: {Format.Name} ({Format.Title})",
        ];
        lines.AddRange(Candidates.Where(c => c.Format != Format).Select(c => $"  also fits, with fewer marks: {c.Format.Name} ({c.Format.Title}): {c.Recognition.Why}"));
        if (Candidates.Count == 0) lines.Add("  no known format has these columns; fields are taken from columns with usual names");
        lines.AddRange(Notes);
        return lines;
    }

    static DetectedSource Text(string path, string container, string? format)
    {
        using var text = new Utf8Text(SourceFile.Open(path), path);
        var bytes = new byte[SampleBytes];
        var read = text.ReadAtLeast(bytes, SampleBytes, throwOnEndOfStream: false);
        var (start, isWhole) = (bytes.AsMemory(0, read), read < SampleBytes);
        return start.Span.TrimStart(" \t\r\n"u8) is not [var first, ..]
            ? throw new InputException($"The file '{path}' holds nothing but white space.", "Give a file with at least one post.")
            : first is (byte)'{' or (byte)'[' ? Json(path, container, text.EncodingName, start, isWhole, format) : Table(path, container, text.EncodingName, start, isWhole, format);
    }

    static DetectedSource Json(string path, string container, string encoding, ReadOnlyMemory<byte> start, bool isWhole, string? format)
    {
        // An escape that JSON does not know is mended in every value; it must not make lines of an object here.
        var byLine = start.Span.TrimStart(" \t\r\n"u8)[0] == '{' && !JsonLayout.GoesOverLines(JsonEscapes.Mend(start).Span, isWhole) && !JsonLayout.HoldsItems(start, s_lists);
        List<JsonElement> items = [];
        string? problem = null;
        using var sample = new MemoryStream(start.ToArray());
        Look(sample, isWhole);
        if (items.Count == 0 && !isWhole)
        {
            // The first rows are longer than all that was looked at: those behind them must tell.
            using var text = new Utf8Text(SourceFile.Open(path), path);
            Look(text, isWhole: true);
        }
        if (items.Count == 0)
            throw new InputException(problem is null ? $"'{path}' holds no posts." : $"No row of '{path}' can be read: {problem}.", "Give a file with at least one post.");
        return new(path, container, byLine ? "jsonl" : "json", encoding, new(items), [], format, (d, read) => new JsonRows(d.OpenText(read), byLine, s_lists, d.Format));

        void Look(Stream text, bool isWhole)
        {
            foreach (var (block, slice) in JsonRows.Blocks(text, byLine, s_lists).SelectMany(b => b.Values.Select(v => (b, v))).Take(SampleRows))
            {
                // What is cut at the end of the sample is whole in the file.
                if (slice.Problem is not null && !isWhole || !isWhole && byLine && slice.Start + slice.Length == block.Bytes.Length) continue;
                var (document, why, _) = slice.Problem is null ? JsonRows.Parse(block.Bytes.AsMemory(slice.Start, slice.Length)) : (null, slice.Problem, null);
                if (document is null) problem ??= why;
                else
                {
                    items.Add(document.RootElement);
                    if (byLine) items.AddRange((JsonItemLists.Of(document.RootElement, s_lists) ?? []).Take(SampleRows).Select(i => i.Item));
                }
            }
        }
    }

    static DetectedSource Table(string path, string container, string encoding, ReadOnlyMemory<byte> start, bool isWhole, string? format)
    {
        // A row that is cut at the end of the sample is whole in the file.
        var whole = isWhole ? start : start[..Math.Max(start.Span.LastIndexOfAny((byte)'\n', (byte)'\r'), 0)];
        using var table = new DelimitedRows(() => new Utf8Text(new MemoryStream(whole.ToArray()), path), path);
        return new(
            path, container, table.Separator == '\t' ? "tsv" : "csv", encoding, SampleOf(table, table.Columns), Twice(table.Columns), format, (d, read) => new DelimitedRows(() => d.OpenText(read), path));
    }

    static DetectedSource Parquet(string path, string container, string? format)
    {
        using var table = new ParquetRows(path);
        return new(path, container, "parquet", "utf-8", SampleOf(table, table.Columns), [.. Twice(table.Columns), .. table.ColumnNotes], format, (d, read) => new ParquetRows(path, read));
    }

    static DetectedSource Excel(string path, string container, string? format)
    {
        using var table = new ExcelRows(path);
        return new(path, container, table.Layout, "utf-8", SampleOf(table, table.Columns), [.. Twice(table.Columns), .. table.SheetNotes], format, (d, read) => new ExcelRows(path, read));
    }

    static SourceSample SampleOf(IRowSource table, IReadOnlyList<string> columns)
    {
        List<IReadOnlyDictionary<string, string>> rows = [];
        foreach (var row in table.Map(r => r.Problem is null ? columns.Select(c => (c, r.Get(c))).Where(c => c.Item2 is not null).DistinctBy(c => c.c).ToDictionary(c => c.c, c => c.Item2!) : null).Take(SampleRows))
            if (row is not null) rows.Add(row);
        return new(columns, rows);
    }

    static IReadOnlyList<string> Twice(IReadOnlyList<string> columns)
    {
        var twice = columns.Where(c => c.Length > 0).GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        return twice.Count == 0 ? [] : [$"Columns that are there more than once, of which the first is read: {string.Join(", ", twice)}."];
    }

    Utf8Text OpenText(Action<long>? read) => new(SourceFile.Open(Path, read), Path);
}
