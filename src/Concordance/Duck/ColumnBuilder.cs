using System.Buffers.Binary;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace Concordance.Duck;

/// <summary>Takes one column out of a block of packed rows, in the layout of Arrow's columns.</summary>
/// <remarks>Source: Apache Arrow, "Columnar format", sections "Variable-size binary layout" and "Variable-size list layout".</remarks>
/// <param name="rows">The rows, as a <see cref="RowPacker"/> gives them.</param>
/// <param name="at">Where in each row the value of the column begins; moved behind it.</param>
sealed class ColumnBuilder(List<PackedRow> rows, int[] at)
{
    // What a text takes on average is seen soon: a buffer doubles.
    const int TextBytes = 16;

    readonly Validity _validity = new(rows.Count);

    /// <summary>The column.</summary>
    public ArrayData Build(RowColumn column) => column.Type switch
    {
        RowType.Text => Texts(column.ArrowType),
        RowType.Flag => Flags(column.ArrowType),
        RowType.List => Lists(column.ArrowType),
        _ => Numbers(column.ArrowType),
    };

    ArrayData Texts(IArrowType type)
    {
        NativeBuffer offsets = new(sizeof(int) * (rows.Count + 1)), texts = new(TextBytes * rows.Count);
        var ends = offsets.Numbers<int>(rows.Count + 1)[1..];
        for (var row = 0; row < rows.Count; row++)
        {
            var packed = new PackedValues(rows[row].Bytes, at[row]);
            if (packed.IsText(out var text)) texts.Add(text);
            else _validity.Null(row);
            ends[row] = texts.Length;
            at[row] = packed.At;
        }
        return new(type, rows.Count, _validity.Nulls, 0, [_validity.Lend(), offsets.Lend(), texts.Lend()]);
    }

    ArrayData Numbers(IArrowType type)
    {
        var numbers = new NativeBuffer(sizeof(long) * rows.Count);
        var values = numbers.Numbers<long>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            var packed = rows[row].Bytes.Slice(at[row], RowPacker.NumberBytes);
            if (packed[0] == 0) _validity.Null(row);
            values[row] = BinaryPrimitives.ReadInt64LittleEndian(packed[1..]);
            at[row] += RowPacker.NumberBytes;
        }
        return new(type, rows.Count, _validity.Nulls, 0, [_validity.Lend(), numbers.Lend()]);
    }

    ArrayData Flags(IArrowType type)
    {
        var flags = new NativeBuffer((rows.Count + 7) / 8);
        flags.Fill(rows.Count, value: false);
        for (var row = 0; row < rows.Count; row++)
        {
            var flag = rows[row].Bytes[at[row]++];
            if (flag == RowPacker.NoFlag) _validity.Null(row);
            else if (flag != 0) flags.Flip(row);
        }
        return new(type, rows.Count, _validity.Nulls, 0, [_validity.Lend(), flags.Lend()]);
    }

    ArrayData Lists(IArrowType type)
    {
        NativeBuffer lists = new(sizeof(int) * (rows.Count + 1)), offsets = new(sizeof(int) * (rows.Count + 1)), texts = new(TextBytes * rows.Count);
        var ends = lists.Numbers<int>(rows.Count + 1)[1..];
        var items = 0;
        offsets.Numbers<int>(1);
        for (var row = 0; row < rows.Count; row++)
        {
            var packed = new PackedValues(rows[row].Bytes, at[row]);
            for (var left = packed.Count(); left > 0; left--, items++)
            {
                packed.IsText(out var text);
                texts.Add(text);
                offsets.Numbers<int>(1)[0] = texts.Length;
            }
            ends[row] = items;
            at[row] = packed.At;
        }
        ArrayData inner = new(StringType.Default, items, 0, 0, [ArrowBuffer.Empty, offsets.Lend(), texts.Lend()]);
        return new(type, rows.Count, 0, 0, [ArrowBuffer.Empty, lists.Lend()], [inner]);
    }
}
