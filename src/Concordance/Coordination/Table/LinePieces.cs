using System.Text;

namespace Concordance.Coordination;

/// <summary>Some whole lines of a file.</summary>
/// <param name="Bytes">Where they lie.</param>
/// <param name="Length">Their length.</param>
/// <param name="Lines">How many line ends they have.</param>
/// <param name="Part">How much of the source has been read with them, from 0 to 1; 0 where nobody knows.</param>
internal sealed record LinePiece(byte[] Bytes, int Length, int Lines, double Part);

/// <summary>Cuts a stream of UTF-8 without a byte order mark into pieces at ends of lines that are not within quotes.</summary>
/// <param name="stream">The lines.</param>
/// <param name="name">What messages call it.</param>
/// <param name="pieceBytes">Bytes of a piece, so few that what is parsed of it stays near the processor; a line that is longer makes a longer one.</param>
/// <param name="part">How much of the source has been read, from 0 to 1; null where nobody knows.</param>
internal sealed class LinePieces(Stream stream, string name, int pieceBytes = 1 << 19, Func<double>? part = null)
{
    const int LongestLine = 1 << 28;

    // Bytes of pieces that were given back: fresh memory costs a fault a page.
    readonly Stack<byte[]> _free = [];
    byte[] _rest = [];
    bool _ended;

    /// <summary>Reads the first line: the names of the columns, and what sets them apart.</summary>
    internal IReadOnlyList<string> Header(out byte delimiter)
    {
        if (Next() is not { } piece) throw new InputException($"The table '{name}' is empty.", "Give one with a header line and a row a share.");
        var bytes = piece.Bytes.AsSpan(0, piece.Length);
        var end = bytes.IndexOf((byte)'\n');
        var line = Encoding.UTF8.GetString(bytes[..(end < 0 ? bytes.Length : end)]).TrimEnd('\r');
        _rest = [.. bytes[(end < 0 ? bytes.Length : end + 1)..], .. _rest];
        var mark = ",;\t".MaxBy(c => line.Count(x => x == c));
        delimiter = (byte)mark;
        return [.. line.Split(mark).Select(n => n.Trim().Trim('"'))];
    }

    /// <summary>The next piece, or null.</summary>
    internal LinePiece? Next()
    {
        var buffer = _rest.Length <= pieceBytes && _free.TryPop(out var free) ? free : GC.AllocateUninitializedArray<byte>(Math.Max(pieceBytes, _rest.Length));
        var length = _rest.Length;
        _rest.CopyTo(buffer, 0);
        _rest = [];
        while (true)
        {
            while (!_ended && length < buffer.Length)
            {
                var read = stream.Read(buffer, length, buffer.Length - length);
                if (read == 0) _ended = true;
                length += read;
            }
            if (length == 0) return null;
            var end = _ended ? length : EndOfLines(buffer.AsSpan(0, length));
            if (end > 0)
            {
                _rest = buffer[end..length];
                return new(buffer, end, buffer.AsSpan(0, end).Count((byte)'\n'), part?.Invoke() ?? 0);
            }
            if (buffer.Length >= LongestLine) throw new InputException($"A line of the table '{name}' has more than {LongestLine >> 20} MiB.", "Give a table with a row a line; a quote that is never closed makes such a line.");
            Array.Resize(ref buffer, 2 * buffer.Length);
        }
    }

    /// <summary>Takes the bytes of a piece back that nobody looks at any more.</summary>
    internal void GiveBack(byte[] bytes)
    {
        if (bytes.Length == pieceBytes) _free.Push(bytes);
    }

    /// <summary>Behind the last line end that has an even number of quotes before it; 0 where there is none.</summary>
    static int EndOfLines(ReadOnlySpan<byte> bytes)
    {
        var quotes = bytes.Count((byte)'"');
        for (var end = bytes.Length; ;)
        {
            var at = bytes[..end].LastIndexOf((byte)'\n');
            if (at < 0) return 0;
            quotes -= bytes[at..end].Count((byte)'"');
            if (quotes % 2 == 0) return at + 1;
            end = at;
        }
    }
}
