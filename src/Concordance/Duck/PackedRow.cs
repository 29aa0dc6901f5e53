using System.Buffers.Binary;
using System.Text;

namespace Concordance.Duck;

/// <summary>Reads the values of a row that a <see cref="RowPacker"/> packed, one after the other.</summary>
ref struct PackedRow(ReadOnlySpan<byte> row)
{
    readonly ReadOnlySpan<byte> _row = row;
    int _at;

    /// <summary>What was not read yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _row[_at..];

    /// <summary>A text, or null.</summary>
    public string? Text() => IsText(out var utf8) ? Encoding.UTF8.GetString(utf8) : null;

    /// <summary>Whether there is a text, and its bytes.</summary>
    public bool IsText(out ReadOnlySpan<byte> utf8)
    {
        var length = Length();
        utf8 = length > 0 ? _row.Slice(_at, length) : [];
        _at += Math.Max(length, 0);
        return length >= 0;
    }

    /// <summary>A whole number, or null.</summary>
    public long? Number()
    {
        _at += RowPacker.NumberBytes;
        return _row[_at - RowPacker.NumberBytes] == 0 ? null : BinaryPrimitives.ReadInt64LittleEndian(_row[(_at - sizeof(long))..]);
    }

    /// <summary>A time in UTC, or null.</summary>
    public DateTime? Time() => Number() is { } microseconds ? DateTime.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond) : null;

    /// <summary>A truth value.</summary>
    public bool Flag() => _row[_at++] != 0;

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> List()
    {
        var texts = new string[Length()];
        for (var i = 0; i < texts.Length; i++) texts[i] = Text()!;
        return texts;
    }

    int Length()
    {
        _at += sizeof(int);
        return BinaryPrimitives.ReadInt32LittleEndian(_row[(_at - sizeof(int))..]);
    }
}
