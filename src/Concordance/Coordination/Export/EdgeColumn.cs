using System.Text;
using Apache.Arrow;
using Apache.Arrow.Types;
using Concordance.Duck;

namespace Concordance.Coordination.Export;

/// <summary>Fills in what some rows hold, beginning with one.</summary>
delegate void RowsFrom<T>(int start, Span<T> rows);

/// <summary>A column of edges: a name, and what it holds in each row.</summary>
public sealed class EdgeColumn
{
    /// <summary>Bytes that a text takes at most, as a rule.</summary>
    const int UsualBytes = 24;

    // Arrow's columns of some rows: numbers and texts go there without becoming objects.
    readonly Func<int, int, ArrayData> _build;

    EdgeColumn(string name, ColumnKind kind, Func<int, object?> value, Func<int, int, ArrayData> build) => (Name, Kind, Value, _build) = (name, kind, value, build);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public ColumnKind Kind { get; }

    /// <summary>What a row holds: a text, a number, a truth value, or null.</summary>
    public Func<int, object?> Value { get; }

    /// <summary>It in Arrow's terms.</summary>
    internal Field Field => new(Name, Kind switch
    {
        ColumnKind.Whole => Int64Type.Default, ColumnKind.Real => DoubleType.Default, ColumnKind.Flag => BooleanType.Default, _ => StringType.Default,
    }, nullable: true);

    /// <summary>A column of texts.</summary>
    public static EdgeColumn Text(string name, Func<int, string?> value) => new(name, ColumnKind.Text, value, (start, count) => Texts(start, count, value));

    /// <summary>A column of names that stand in a table.</summary>
    internal static EdgeColumn Text(string name, NameTable names, RowsFrom<int> numbers) => new(name, ColumnKind.Text, row => names[One(numbers, row)], (start, count) =>
    {
        var numberOf = new int[count];
        numbers(start, numberOf);
        return Texts(names, numberOf);
    });

    /// <summary>A column of whole numbers, none of which is missing.</summary>
    internal static EdgeColumn Whole(string name, RowsFrom<long> values) => new(name, ColumnKind.Whole, row => One(values, row), (start, count) => Numbers(start, count, values));

    /// <summary>A column of real numbers, none of which is missing.</summary>
    internal static EdgeColumn Real(string name, RowsFrom<double> values) => new(name, ColumnKind.Real, row => One(values, row), (start, count) => Numbers(start, count, values));

    /// <summary>A column of whole numbers.</summary>
    public static EdgeColumn Whole(string name, Func<int, long?> value) => new(name, ColumnKind.Whole, row => value(row), (start, count) => Numbers(start, count, value));

    /// <summary>A column of real numbers.</summary>
    public static EdgeColumn Real(string name, Func<int, double?> value) => new(name, ColumnKind.Real, row => value(row), (start, count) => Numbers(start, count, value));

    /// <summary>A column of truth values.</summary>
    public static EdgeColumn Flag(string name, Func<int, bool> value) => new(name, ColumnKind.Flag, row => value(row), (start, count) =>
    {
        var flags = new NativeBuffer((count + 7) / 8);
        flags.Fill(count, value: false);
        for (var i = 0; i < count; i++)
            if (value(start + i)) flags.Flip(i);
        return new(BooleanType.Default, count, 0, 0, [ArrowBuffer.Empty, flags.Lend()]);
    });

    /// <summary>A column of a peer's table, which holds its numbers in several types and prints them by these.</summary>
    internal static EdgeColumn Of(string name, ColumnKind kind, Func<int, object?> value)
    {
        var typed = kind switch
        {
            ColumnKind.Whole => Whole(name, row => value(row) is { } number ? Export.Numbers.Whole(number) : null),
            ColumnKind.Real => Real(name, row => value(row) is { } number ? Export.Numbers.Real(number) : null),
            ColumnKind.Flag => Flag(name, row => value(row) is true),
            _ => Text(name, row => (string?)value(row)),
        };
        return new(name, kind, value, typed._build);
    }

    /// <summary>Some rows of it as Arrow's column, in memory that is lent to the database.</summary>
    internal IArrowArray Build(int start, int count) => ArrowArrayFactory.BuildArray(_build(start, count));

    static ArrayData Texts(int start, int count, Func<int, string?> value)
    {
        var validity = new Validity(count);
        NativeBuffer offsets = new(sizeof(int) * (count + 1)), texts = new(UsualBytes * count);
        var ends = offsets.Numbers<int>(count + 1)[1..];
        for (var i = 0; i < count; i++)
        {
            if (value(start + i) is { } text) texts.Add(Encoding.UTF8.GetBytes(text));
            else validity.Null(i);
            ends[i] = texts.Length;
        }
        return new(StringType.Default, count, validity.Nulls, 0, [validity.Lend(), offsets.Lend(), texts.Lend()]);
    }

    static ArrayData Texts(NameTable names, ReadOnlySpan<int> numbers)
    {
        // Names lie all over memory: the next ones are asked for while one is copied.
        const int step = 8;
        NativeBuffer offsets = new(sizeof(int) * (numbers.Length + 1)), texts = new(UsualBytes * numbers.Length);
        var ends = offsets.Numbers<int>(numbers.Length + 1)[1..];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i + 2 * step < numbers.Length)
            {
                names.PrefetchPlace(numbers[i + 2 * step]);
                names.PrefetchName(numbers[i + step]);
            }
            texts.Add(names.Utf8(numbers[i]));
            ends[i] = texts.Length;
        }
        return new(StringType.Default, numbers.Length, 0, 0, [ArrowBuffer.Empty, offsets.Lend(), texts.Lend()]);
    }

    static T One<T>(RowsFrom<T> values, int row)
    {
        T value = default!;
        values(row, new(ref value));
        return value;
    }

    static ArrayData Numbers<T>(int start, int count, RowsFrom<T> values) where T : unmanaged
    {
        var numbers = new NativeBuffer(sizeof(long) * count);
        values(start, numbers.Numbers<T>(count));
        return Numbers<T>(count, new(count), numbers);
    }

    static ArrayData Numbers<T>(int start, int count, Func<int, T?> value) where T : unmanaged
    {
        var validity = new Validity(count);
        var numbers = new NativeBuffer(sizeof(long) * count);
        var values = numbers.Numbers<T>(count);
        for (var i = 0; i < count; i++)
        {
            if (value(start + i) is { } number) values[i] = number;
            else validity.Null(i);
        }
        return Numbers<T>(count, validity, numbers);
    }

    static ArrayData Numbers<T>(int count, Validity validity, NativeBuffer numbers) =>
        new(typeof(T) == typeof(double) ? DoubleType.Default : Int64Type.Default, count, validity.Nulls, 0, [validity.Lend(), numbers.Lend()]);
}
