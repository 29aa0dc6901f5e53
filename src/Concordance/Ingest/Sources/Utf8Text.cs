using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Concordance.Ingest;

/// <summary>A source's text as valid UTF-8, whatever encoding it is written in; a byte order mark is taken off.</summary>
/// <remarks>
/// Nothing is read ahead: UTF-16 and UTF-32 are told by the first bytes, other encodings at the first block that holds more than
/// ASCII, since all before it reads alike in each of them.
/// </remarks>
/// <param name="bytes">The unpacked source; disposed with this.</param>
/// <param name="path">Its name, for messages.</param>
sealed class Utf8Text(Stream bytes, string path) : ForwardStream
{
    const int BlockBytes = 1 << 18;

    /// <summary>A letter of UTF-8 has at most four bytes: so many may wait for their rest.</summary>
    const int MostWaiting = 3;

    readonly byte[] _block = new byte[BlockBytes + MostWaiting], _waiting = new byte[MostWaiting];
    int _waits;
    ReadOnlyMemory<byte> _ready;
    bool _started, _ended, _isUtf8;
    string? _how;
    Encoding? _other;
    Decoder? _decoder;
    long _replaced;

    /// <summary>Name of the encoding, as far as it is known yet.</summary>
    public string EncodingName => _other?.WebName ?? "utf-8";

    /// <summary>How the encoding was inferred, and how many places were no text in it; complete once all was read.</summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            List<string> notes = [];
            if (_how is not null) notes.Add(_how);
            if (_replaced > 0) notes.Add(FormattableString.Invariant($"What is not valid {EncodingName} is read as U+FFFD (places: {_replaced})."));
            return notes;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InputException">The source is damaged, or not text.</exception>
    public override int Read(Span<byte> buffer)
    {
        IsReady();
        var count = Math.Min(buffer.Length, _ready.Length);
        _ready.Span[..count].CopyTo(buffer);
        _ready = _ready[count..];
        return count;
    }

    /// <summary>Goes behind the end of the line.</summary>
    /// <param name="most">Bytes of it that are given.</param>
    /// <returns>Its beginning, and the bytes gone over with the line end; zero at the end of the text.</returns>
    public (byte[] Start, long Length) SkipLine(int most)
    {
        var start = new ArrayBufferWriter<byte>();
        var length = 0L;
        while (IsReady())
        {
            var end = _ready.Span.IndexOfAny((byte)'\n', (byte)'\r');
            var part = end < 0 ? _ready : _ready[..end];
            start.Write(part.Span[..Math.Min(part.Length, most - start.WrittenCount)]);
            length += part.Length;
            _ready = _ready[part.Length..];
            if (end < 0) continue;
            var isReturn = _ready.Span[0] == '\r';
            (_ready, length) = (_ready[1..], length + 1);
            if (isReturn && IsReady() && _ready.Span[0] == '\n') (_ready, length) = (_ready[1..], length + 1);
            break;
        }
        return (start.WrittenSpan.ToArray(), length);
    }

    bool IsReady()
    {
        while (_ready.IsEmpty && !_ended) Fill();
        return !_ready.IsEmpty;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) bytes.Dispose();
        base.Dispose(disposing);
    }

    void Fill()
    {
        _waiting.AsSpan(0, _waits).CopyTo(_block);
        var read = bytes.ReadAtLeast(_block.AsSpan(_waits, BlockBytes), BlockBytes, throwOnEndOfStream: false);
        ReadOnlyMemory<byte> block = _block.AsMemory(0, _waits + read);
        (_waits, _ended) = (0, read < BlockBytes);
        if (!_started) block = block[Start(block.Span)..];
        _ready = _decoder is null ? FromUtf8(block) : Decoded(block.Span);
    }

    /// <summary>What the first bytes show: a byte order mark, or two ASCII characters in UTF-16, as names of columns and JSON have.</summary>
    /// <returns>The length of the mark.</returns>
    int Start(ReadOnlySpan<byte> block)
    {
        _started = true;
        (Encoding? other, int mark) = block switch
        {
            [0xff, 0xfe, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xfe, 0xff, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
            [0xff, 0xfe, ..] => (Encoding.Unicode, 2),
            [0xfe, 0xff, ..] => (Encoding.BigEndianUnicode, 2),
            [not 0, 0, not 0, 0, ..] => (Encoding.Unicode, 0),
            [0, not 0, 0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
            [0xef, 0xbb, 0xbf, ..] => (null, 3),
            _ => ((Encoding?)null, 0),
        };
        _isUtf8 = other is null && mark > 0;
        if (other is not null) DecodeAs(other, mark > 0 ? null : $"Read as {other.WebName}, as its zero bytes show; it has no byte order mark.");
        else if (TextKind.IsBinary(block)) throw NoText();
        return mark;
    }

    ReadOnlyMemory<byte> FromUtf8(ReadOnlyMemory<byte> block)
    {
        var whole = block[..(block.Length - (_ended ? 0 : TextKind.Unfinished(block.Span)))];
        var isValid = Utf8.IsValid(whole.Span);
        if (!isValid)
        {
            if (!_isUtf8 && !TextKind.IsUtf8(whole.Span))
            {
                if (block.Span.Contains((byte)0)) throw NoText();
                var other = TextKind.EncodingOf(whole.Span);
                DecodeAs(other, $"Read as {other.WebName}, for it is not valid UTF-8. If letters look wrong, convert the file to UTF-8.");
                return Decoded(block.Span);
            }
            _isUtf8 = true;
        }
        // ASCII alone tells nothing.
        else if (!_isUtf8) _isUtf8 = whole.Span.ContainsAnyExceptInRange((byte)0, (byte)0x7f);
        _waits = block.Length - whole.Length;
        block.Span[whole.Length..].CopyTo(_waiting);
        return isValid ? whole : Mended(whole.Span);
    }

    ReadOnlyMemory<byte> Mended(ReadOnlySpan<byte> block)
    {
        var mended = new ArrayBufferWriter<byte>(block.Length * 2);
        while (block.Length > 0)
        {
            if (Rune.DecodeFromUtf8(block, out var rune, out var consumed) != OperationStatus.Done) _replaced++;
            mended.Advance(rune.EncodeToUtf8(mended.GetSpan(4)));
            block = block[consumed..];
        }
        return mended.WrittenMemory;
    }

    void DecodeAs(Encoding encoding, string? how)
    {
        (_other, _how) = (encoding, how);
        _decoder = encoding.GetDecoder();
        _decoder.Fallback = new CountingFallback(() => _replaced++);
    }

    ReadOnlyMemory<byte> Decoded(ReadOnlySpan<byte> block)
    {
        var characters = new char[_other!.GetMaxCharCount(block.Length)];
        var count = _decoder!.GetChars(block, characters, flush: _ended);
        // A surrogate whose other half is in the next block waits in the decoder: blocks of characters are whole.
        return Encoding.UTF8.GetBytes(characters, 0, count);
    }

    InputException NoText() => new($"The file '{path}' is not text.", "Give CSV, TSV, JSON, Parquet or Excel, plain or packed with gzip, zip or zstd.");
}
