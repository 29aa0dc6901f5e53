using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Concordance.Ingest;

/// <summary>Reads JSON objects, one a line (JSONL, NDJSON) or as the items of a list: a post, or a page of posts as twarc2 stores it. A file may mix them.</summary>
/// <remarks>
/// Of a list, and of objects that go over many lines, <see cref="Line"/> is the number of the item, from 1: all may stand on one line.
/// Each post of a page is a row and reads as if it were flattened: <c>author</c> is its user in <c>includes.users</c>. A page on
/// which nothing was found is no row; one with errors and no posts is a row with a problem.
/// </remarks>
public sealed partial class JsonLinesReader : IRowReader
{
    readonly StreamReader _lines;
    readonly JsonItems? _items;
    string _line = "";
    JsonDocument? _document;
    TweetPage? _page;
    JsonElement _row;
    int _next;

    /// <summary>Reads from <paramref name="stream"/>, which is disposed with the reader.</summary>
    /// <param name="stream">The bytes: UTF-8, or with a byte order mark.</param>
    /// <param name="byLine">Whether each line is a value, as in JSONL; else a list, or values that go over many lines.</param>
    public JsonLinesReader(Stream stream, bool byLine = true)
    {
        _lines = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, 1 << 16);
        _items = byLine ? null : new(_lines);
        Format = byLine ? "jsonl" : "json";
    }

    /// <summary><c>jsonl</c> or <c>json</c>, or <c>twarc2</c> once a page was read.</summary>
    public string Format { get; private set; }

    /// <inheritdoc/>
    public bool HasHeader => false;

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <inheritdoc/>
    public long Line { get; private set; }

    /// <summary>The line or item, or of a page the post.</summary>
    public string Raw => _page is null || _row.ValueKind == JsonValueKind.Undefined ? _line : _row.GetRawText();

    /// <inheritdoc/>
    public string? Problem { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns =>
        _row.ValueKind == JsonValueKind.Object ? [.. _row.EnumerateObject().Select(p => p.Name).Union(_page?.NamesBeyond(_row) ?? [], StringComparer.Ordinal)] : [];

    /// <inheritdoc/>
    public bool Read()
    {
        if (ReadPost()) return true;
        while (ReadNext())
        {
            if (Problem is not null || _page is null || ReadPost()) return true;
            Problem = _page.Problem;
            if (Problem is not null) return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public string? Get(string column) =>
        _row.ValueKind != JsonValueKind.Object ? null : _page is null ? JsonPath.Get(_row, column) : _page.Get(_row, column);

    /// <inheritdoc/>
    public void Dispose()
    {
        _document?.Dispose();
        _lines.Dispose();
    }

    /// <summary>Goes to the next post of the page, if there is one.</summary>
    bool ReadPost()
    {
        if (_page is null || _next >= _page.Posts.Count) return false;
        _row = _page.Posts[_next++];
        Problem = TweetPage.ProblemOf(_row);
        return true;
    }

    /// <summary>Goes to the next line or item, and takes it apart.</summary>
    bool ReadNext()
    {
        _document?.Dispose();
        (_document, _page, _row, _next, Problem) = (null, null, default, 0, null);
        if (!(_items is null ? ReadLine() : ReadItem(_items))) return false;
        if (Problem is not null) return true;
        try
        {
            _document = JsonDocument.Parse(SurrogateEscapes.Mend(_line));
            TakeApart(_document.RootElement);
        }
        catch (JsonException)
        {
            Problem = PageStart().IsMatch(_line) ? "not valid JSON: a page of posts that is cut off or damaged" : "not valid JSON";
        }
        return true;
    }

    /// <summary>Goes to the next line that is not blank.</summary>
    bool ReadLine()
    {
        do
        {
            if (_lines.ReadLine() is not { } line) return false;
            _line = line;
            Line++;
        }
        while (string.IsNullOrWhiteSpace(_line));
        return true;
    }

    bool ReadItem(JsonItems items)
    {
        if (!items.Read()) return false;
        (_line, Line, Problem) = (items.Item, items.Number, items.Problem);
        return true;
    }

    void TakeApart(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) Problem = "not a JSON object";
        else if (TweetPage.Is(line)) (_page, Format) = (new(line), "twarc2");
        else _row = line;
    }

    [GeneratedRegex(@"^\s*\{\s*""data""\s*:\s*[\[{]", RegexOptions.CultureInvariant)]
    private static partial Regex PageStart();
}
