using Apache.Arrow;
using Apache.Arrow.Types;

namespace Concordance.Duck;

/// <summary>A column of a <see cref="RowStream"/>. Every one may hold nulls.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
sealed record RowColumn(string Name, RowType Type)
{
    /// <summary>It in Arrow's terms.</summary>
    public Field Field => new(Name, ArrowType, nullable: true);

    /// <summary>Its type in Arrow's terms.</summary>
    public IArrowType ArrowType => Type switch
    {
        RowType.Number => Int64Type.Default,
        RowType.Time => TimeType,
        RowType.Real => DoubleType.Default,
        RowType.Flag => BooleanType.Default,
        RowType.List => ListType,
        _ => StringType.Default,
    };

    // Without a zone: DuckDB's TIMESTAMP.
    static TimestampType TimeType { get; } = new(TimeUnit.Microsecond, (string?)null);

    static ListType ListType { get; } = new(new Field("item", StringType.Default, nullable: true));
}

/// <summary>What a column of a <see cref="RowStream"/> can hold, as a <see cref="RowPacker"/> packs it.</summary>
enum RowType
{
    /// <summary>Texts.</summary>
    Text,

    /// <summary>Whole numbers of 64 bits.</summary>
    Number,

    /// <summary>Real numbers of 64 bits.</summary>
    Real,

    /// <summary>Times in UTC, to the microsecond.</summary>
    Time,

    /// <summary>Truth values.</summary>
    Flag,

    /// <summary>Lists of texts; none is null.</summary>
    List,
}
