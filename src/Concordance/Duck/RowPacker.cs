using System.Buffers.Binary;
using System.Text;

namespace Concordance.Duck;

/// <summary>Puts the values of one row behind each other, as bytes that a <see cref="RowStream"/> takes: on any thread, away from the database.</summary>
/// <remarks>
/// For one thread. Values are written in the order of the columns. A text is its length in bytes (32 bits, -1 for null) and UTF-8; a number is a byte
/// that says whether there is one and 64 bits; a flag is a byte (0, 1, or 2 for null); a list is its length (32 bits) and its texts. All little-endian.
/// </remarks>
sealed class RowPacker
{
    /// <summary>Bytes of a packed number.</summary>
    public const int NumberBytes = 9;

    /// <summary>Stands for a truth value that is not told.</summary>
    public const byte NoFlag = 2;

    RowSlab _slab = RowSlab.Take(0);
    int _start, _end;

    /// <summary>Begins a row.</summary>
    public void Begin() => _end = _start;

    /// <summary>The row.</summary>
    public PackedRow End()
    {
        _slab.Hold();
        var row = new PackedRow(_slab, _start, _end - _start);
        _start = _end;
        return row;
    }

    /// <summary>Adds a text of valid UTF-8.</summary>
    public void Text(ReadOnlySpan<byte> utf8)
    {
        var room = Room(sizeof(int) + utf8.Length);
        BinaryPrimitives.WriteInt32LittleEndian(room, utf8.Length);
        utf8.CopyTo(room[sizeof(int)..]);
    }

    /// <summary>Adds a text. Half a surrogate pair becomes U+FFFD.</summary>
    public void Text(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var room = Room(sizeof(int) + most);
        var length = Encoding.UTF8.GetBytes(text, room[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(room, length);
        _end -= most - length;
    }

    /// <summary>Adds no text.</summary>
    public void NoText() => BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), -1);

    /// <summary>Adds a whole number, or null.</summary>
    public void Number(long? number)
    {
        var room = Room(NumberBytes);
        room[0] = number is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt64LittleEndian(room[1..], number ?? 0);
    }

    /// <summary>Adds a real number, or null.</summary>
    public void Real(double? number) => Number(number is { } known ? BitConverter.DoubleToInt64Bits(known) : null);

    /// <summary>Adds a time in UTC, in microseconds, or null.</summary>
    public void Time(DateTime? time) => Number(time is { } known ? (known.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond : null);

    /// <summary>Adds a truth value, or null.</summary>
    public void Flag(bool? flag) => Room(1)[0] = flag switch { null => NoFlag, true => 1, false => 0 };

    /// <summary>Adds a list of texts.</summary>
    public void List(IReadOnlyList<string> texts)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), texts.Count);
        for (var i = 0; i < texts.Count; i++) Text(texts[i]);
    }

    /// <summary>Adds values that were packed before.</summary>
    public void Packed(ReadOnlySpan<byte> values) => values.CopyTo(Room(values.Length));

    Span<byte> Room(int bytes)
    {
        if (bytes > _slab.Bytes.Length - _end) Move(bytes);
        var room = _slab.Bytes.AsSpan(_end, bytes);
        _end += bytes;
        return room;
    }

    /// <summary>Goes on in another slab, with what there is of the row.</summary>
    void Move(int more)
    {
        var begun = _slab.Bytes.AsSpan(_start, _end - _start);
        var slab = RowSlab.Take(begun.Length + Math.Max(more, begun.Length));
        begun.CopyTo(slab.Bytes);
        _slab.Release();
        (_slab, _start, _end) = (slab, 0, begun.Length);
    }
}
