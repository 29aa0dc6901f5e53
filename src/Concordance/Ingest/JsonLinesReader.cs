using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Concordance.Ingest;

/// <summary>Reads one JSON object a line (JSONL, NDJSON).</summary>
public sealed partial class JsonLinesReader : IRowReader
{
    readonly StreamReader _lines;
    JsonDocument? _row;

    /// <summary>Reads from <paramref name="stream"/>, which is disposed with the reader.</summary>
    public JsonLinesReader(Stream stream) =>
        _lines = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, 1 << 16);

    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public bool HasHeader => false;

    /// <inheritdoc/>
    public long Line { get; private set; }

    /// <inheritdoc/>
    public string Raw { get; private set; } = "";

    /// <inheritdoc/>
    public string? Problem { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns =>
        _row is null ? [] : [.. _row.RootElement.EnumerateObject().Select(p => p.Name)];

    /// <inheritdoc/>
    public bool Read()
    {
        _row?.Dispose();
        _row = null;
        while (_lines.ReadLine() is { } line)
        {
            Line++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            Raw = line;
            Problem = TryParse(line);
            return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public string? Get(string column) => _row is null ? null : JsonPath.Get(_row.RootElement, column);

    /// <inheritdoc/>
    public void Dispose()
    {
        _row?.Dispose();
        _lines.Dispose();
    }

    string? TryParse(string line)
    {
        try
        {
            _row = JsonDocument.Parse(line.Contains(@"\ud", StringComparison.OrdinalIgnoreCase) ? Whole(line) : line);
            if (_row.RootElement.ValueKind == JsonValueKind.Object) return null;
            _row.Dispose();
            _row = null;
            return "not a JSON object";
        }
        catch (JsonException)
        {
            return "not valid JSON";
        }
    }

    // A text cut within an emoji ends in half a surrogate pair, which can be parsed and then not be read.
    static string Whole(string line) => Escape().Replace(line, m => m.Groups[1].Success ? @"\ufffd" : m.Value);

    [GeneratedRegex(@"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
