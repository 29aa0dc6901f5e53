using System.Buffers.Text;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Concordance.Ingest;

namespace Concordance.Coordination;

/// <summary>Parses lines of separated values (RFC 4180) into shares.</summary>
internal sealed class SharePieceReader(string name, byte delimiter, int columns, (int Object, int Account, int Content, int Time) places, bool rejects = false)
{
    /// <summary>Parses a piece into <paramref name="shares"/>; <paramref name="firstLine"/> is the number of its first line.</summary>
    internal SharePiece Parse(LinePiece piece, long firstLine, SharePiece shares)
    {
        shares.Begin(piece);
        var bytes = piece.Bytes.AsSpan(0, piece.Length);
        Span<(int Start, int Length)> fields = columns <= 64 ? stackalloc (int, int)[columns] : new (int, int)[columns];
        var marks = new FieldMarks(bytes, delimiter);
        var (start, field, line) = (0, 0, firstLine);
        while (start < bytes.Length || field > 0)
        {
            int end;
            if (start < bytes.Length && bytes[start] == '"')
            {
                var (text, length, behind) = Unquote(bytes, start, ref marks, line);
                if (field < columns) fields[field] = (text, length);
                end = behind;
                line += bytes[start..end].Count((byte)'\n');
            }
            else
            {
                end = marks.Next();
                if (field < columns) fields[field] = (start, end - start);
            }
            field++;
            if (end < bytes.Length && bytes[end] == delimiter)
            {
                start = end + 1;
                continue;
            }
            Add(shares, bytes, fields, field, line);
            (start, field, line) = (end + 1, 0, line + 1);
        }
        return shares;
    }

    void Add(SharePiece shares, Span<byte> bytes, Span<(int Start, int Length)> fields, int count, long line)
    {
        ref var last = ref fields[Math.Min(count, columns) - 1];
        if (count <= columns && last.Length > 0 && bytes[last.Start + last.Length - 1] == '\r') last.Length--;
        if (count == 1 && last.Length == 0) return;
        if (count != columns)
        {
            Reject("another number of values than the header", $"has {count} values where the header has {columns} columns", "Give every row as many values as there are columns; put a value with a separator in it in quotes.");
            return;
        }
        var (shared, account, time) = (Trim(bytes, fields[places.Object]), Trim(bytes, fields[places.Account]), Trim(bytes, fields[places.Time]));
        if (shared.Length == 0) return;
        if (account.Length == 0)
        {
            Reject("no account", "has no account", "Leave rows without an account out.");
            return;
        }
        var i = shares.Count;
        if (!TryTime(bytes.Slice(time.Start, time.Length), out shares.Time[i]))
        {
            Reject("no time that can be read", $"has no time that can be read: '{Encoding.UTF8.GetString(bytes.Slice(time.Start, Math.Min(60, time.Length)))}'", "Give seconds since 1970, or a time like 2023-07-26T10:11:12Z.");
            return;
        }
        (shares.ObjectStart[i], shares.ObjectLength[i]) = shared;
        (shares.AccountStart[i], shares.AccountLength[i]) = account;
        if (places.Content >= 0) (shares.ContentStart[i], shares.ContentLength[i]) = fields[places.Content];
        shares.ObjectHash[i] = NameIndex.Hash(bytes.Slice(shared.Start, shared.Length));
        shares.AccountHash[i] = NameIndex.Hash(bytes.Slice(account.Start, account.Length));
        shares.Count++;

        void Reject(string reason, string what, string remedy)
        {
            if (!rejects) throw Bad(line, what, remedy);
            shares.Rejected.Add(reason, line, what);
        }
    }

    static (int Start, int Length) Trim(Span<byte> bytes, (int Start, int Length) field)
    {
        while (field.Length > 0 && bytes[field.Start] is (byte)' ' or (byte)'\t' && field.Length > 0) field = (field.Start + 1, field.Length - 1);
        while (field.Length > 0 && bytes[field.Start + field.Length - 1] is (byte)' ' or (byte)'\t') field.Length--;
        return field;
    }

    /// <summary>The value in the quotes at <paramref name="start"/>, and where the separator behind it is. Doubled quotes become one where they lie.</summary>
    (int Start, int Length, int Behind) Unquote(Span<byte> bytes, int start, ref FieldMarks marks, long line)
    {
        int at = start + 1, to = at;
        while (true)
        {
            var quote = bytes[at..].IndexOf((byte)'"');
            if (quote < 0) throw Bad(line, "opens a quote that is never closed", "Close it, or double a quote that belongs to the value.");
            if (to != at) bytes.Slice(at, quote).CopyTo(bytes[to..]);
            to += quote;
            at += quote + 1;
            if (at >= bytes.Length || bytes[at] != '"') break;
            bytes[to++] = (byte)'"';
            at++;
        }
        // What stands behind the closing quote (nothing, or the return of a line end) belongs to no value.
        var length = to - start - 1;
        marks.SkipTo(at);
        return (start + 1, length, marks.Next());
    }

    static bool TryTime(ReadOnlySpan<byte> text, out long ticks)
    {
        if (Utf8Parser.TryParse(text, out long number, out var used) && used > 0)
        {
            if (used == text.Length) return EpochTime.TryTicks(number, out ticks);
            if (text[used] == '.' && number >= 0 && EpochTime.TryTicks(number, out ticks))
            {
                var fraction = text[(used + 1)..];
                if (fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9') || number >= 100_000_000_000) return false;
                for (int place = 0, unit = 1_000_000; place < fraction.Length && unit > 0; place++, unit /= 10) ticks += unit * (fraction[place] - '0');
                return true;
            }
        }
        if (IsoTime.Read(text) is var (clock, offset))
        {
            ticks = (clock - DateTime.UnixEpoch - (offset ?? TimeSpan.Zero)).Ticks;
            return true;
        }
        if (WrittenTime.Read(Encoding.UTF8.GetString(text)) is var (written, ahead))
        {
            ticks = (written - DateTime.UnixEpoch - (ahead ?? TimeSpan.Zero)).Ticks;
            return true;
        }
        ticks = 0;
        return false;
    }

    InputException Bad(long line, string what, string remedy) => new(FormattableString.Invariant($"Line {line} of '{name}' {what}."), remedy);
}

/// <summary>Finds separators and line ends, a vector of bytes at a time.</summary>
internal ref struct FieldMarks(Span<byte> bytes, byte delimiter)
{
    readonly Span<byte> _bytes = bytes;
    uint _mask;
    int _base = -Vector256<byte>.Count, _from;

    /// <summary>The place of the next separator or line end; the length of the bytes where there is none.</summary>
    internal int Next()
    {
        while (_mask == 0)
        {
            _base += Vector256<byte>.Count;
            if (_base >= _bytes.Length) return _bytes.Length;
            var left = _bytes.Length - _base;
            if (left >= Vector256<byte>.Count)
            {
                var vector = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_bytes), (nuint)_base);
                _mask = (Vector256.Equals(vector, Vector256.Create(delimiter)) | Vector256.Equals(vector, Vector256.Create((byte)'\n'))).ExtractMostSignificantBits();
            }
            else
            {
                for (var i = 0; i < left; i++) if (_bytes[_base + i] is var b && (b == delimiter || b == '\n')) _mask |= 1u << i;
            }
            if (_from > _base) _mask = _from - _base >= Vector256<byte>.Count ? 0 : _mask & ~0u << (_from - _base);
        }
        var at = _base + BitOperations.TrailingZeroCount(_mask);
        _mask &= _mask - 1;
        return at;
    }

    /// <summary>Marks before this place are none.</summary>
    internal void SkipTo(int place)
    {
        _from = place;
        if (place - _base >= Vector256<byte>.Count)
        {
            _base = place / Vector256<byte>.Count * Vector256<byte>.Count - Vector256<byte>.Count;
            _mask = 0;
        }
        else if (place > _base)
        {
            _mask &= ~0u << (place - _base);
        }
    }
}
