using System.Text;

namespace Concordance.Ingest;

/// <summary>In which encoding a source is written, and what a reader must know about that.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="First">The first character that is no white space; null if there is none.</param>
/// <param name="Note">A sentence for the report wherever the encoding was inferred or characters were lost; else null.</param>
internal sealed record TextEncoding(Encoding Encoding, char? First, string? Note)
{
    const int BlockBytes = 1 << 16;

    /// <summary>Reads the whole source: an old encoding may show only in its last line.</summary>
    /// <exception cref="InputException">It is damaged, or not text.</exception>
    public static TextEncoding Of(string path)
    {
        using var bytes = SourceFile.Open(path);
        var block = new byte[BlockBytes];
        var filled = bytes.ReadAtLeast(block, BlockBytes, throwOnEndOfStream: false);
        var (encoding, marked) = Start(block.AsSpan(0, filled));
        var replaced = new CountingFallback();
        var decoder = encoding.GetDecoder();
        decoder.Fallback = replaced;
        var text = new char[encoding.GetMaxCharCount(BlockBytes)];
        char? first = null;
        var beyondAscii = 0L;
        var zeros = false;
        do
        {
            var characters = text.AsSpan(0, decoder.GetChars(block.AsSpan(0, filled), text, flush: filled < BlockBytes));
            first ??= FirstIn(characters);
            zeros |= characters.Contains('\0');
            foreach (var c in characters)
                if (c > '\x7f') beyondAscii++;
            if (filled < BlockBytes) break;
            filled = bytes.ReadAtLeast(block, BlockBytes, throwOnEndOfStream: false);
        }
        while (true);

        // Text in UTF-8 with a damaged place has other letters that are whole; in another encoding hardly any are whole by accident.
        if (encoding is UTF8Encoding && !marked && replaced.Count > beyondAscii - replaced.Count)
            return zeros ? throw NoText(path) : new(Windows1252, first, Invariant($"Read as Windows-1252, for it is not valid UTF-8 (places: {replaced.Count}). If letters look wrong, convert the file to UTF-8."));
        if (first is '\0' || first is '\ufffd' && replaced.Count > 0) throw NoText(path);
        List<string> notes = [];
        if (!marked && encoding is not UTF8Encoding) notes.Add($"Read as {encoding.WebName}, as its zero bytes show; it has no byte order mark.");
        if (replaced.Count > 0) notes.Add(Invariant($"What is not valid {encoding.WebName} is read as U+FFFD (places: {replaced.Count})."));
        return new(encoding, first, notes.Count == 0 ? null : string.Join(" ", notes));
    }

    /// <summary>The source's text as UTF-8.</summary>
    public Stream Open(string path)
    {
        var bytes = SourceFile.Open(path);
        return Encoding is UTF8Encoding ? bytes : Encoding.CreateTranscodingStream(bytes, Encoding, new UTF8Encoding(false));
    }

    // .NET has it, but not among the encodings that it finds by itself.
    static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    static InputException NoText(string path) => new($"The file '{path}' is not text.", "Give CSV, TSV or JSON, plain or packed with gzip, zip or zstd.");

    static char? FirstIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && c != '\ufeff') return c;
        return null;
    }

    /// <summary>What the first bytes show: a byte order mark, or two ASCII characters in UTF-16, as names of columns and JSON have.</summary>
    static (Encoding Encoding, bool Marked) Start(ReadOnlySpan<byte> start) => start switch
    {
        [0xff, 0xfe, 0, 0, ..] => (Encoding.UTF32, true),
        [0, 0, 0xfe, 0xff, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), true),
        [0xff, 0xfe, ..] => (Encoding.Unicode, true),
        [0xfe, 0xff, ..] => (Encoding.BigEndianUnicode, true),
        [0xef, 0xbb, 0xbf, ..] => (Encoding.UTF8, true),
        [not 0, 0, not 0, 0, ..] => (Encoding.Unicode, false),
        [0, not 0, 0, not 0, ..] => (Encoding.BigEndianUnicode, false),
        _ => (Encoding.UTF8, false),
    };

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
