using System.Buffers.Binary;
using System.Text;

namespace Concordance.Duck;

/// <summary>Reads the values of a row that a <see cref="RowPacker"/> packed, one after the other.</summary>
/// <param name="row">The row.</param>
/// <param name="at">Where to begin.</param>
ref struct PackedValues(ReadOnlySpan<byte> row, int at = 0)
{
    readonly ReadOnlySpan<byte> _row = row;
    int _at = at;

    /// <summary>Where the next value begins.</summary>
    public readonly int At => _at;

    /// <summary>A text, or null.</summary>
    public string? Text() => IsText(out var utf8) ? Encoding.UTF8.GetString(utf8) : null;

    /// <summary>Whether there is a text, and its bytes.</summary>
    public bool IsText(out ReadOnlySpan<byte> utf8)
    {
        var length = Count();
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

    /// <summary>A truth value, or null.</summary>
    public bool? Flag() => _row[_at++] switch { RowPacker.NoFlag => null, var flag => flag != 0 };

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> List()
    {
        var texts = new string[Count()];
        for (var i = 0; i < texts.Length; i++) texts[i] = Text()!;
        return texts;
    }

    /// <summary>The length of a list, whose texts follow.</summary>
    public int Count()
    {
        _at += sizeof(int);
        return BinaryPrimitives.ReadInt32LittleEndian(_row[(_at - sizeof(int))..]);
    }
}
