using Apache.Arrow;

namespace Concordance.Duck;

/// <summary>Says which rows of a column hold a value, in the layout of Arrow's columns; takes no memory as long as all do.</summary>
/// <remarks>Source: Apache Arrow, "Columnar format", section "Validity bitmaps".</remarks>
/// <param name="rows">Rows of the column.</param>
sealed class Validity(int rows)
{
    NativeBuffer? _present;

    /// <summary>Rows without a value.</summary>
    public int Nulls { get; private set; }

    /// <summary>Says that a row has none; once for each.</summary>
    public void Null(int row)
    {
        if (_present is null)
        {
            _present = new((rows + 7) / 8);
            _present.Fill(rows, value: true);
        }
        _present.Flip(row);
        Nulls++;
    }

    /// <summary>It as the database takes it.</summary>
    public ArrowBuffer Lend() => _present?.Lend() ?? ArrowBuffer.Empty;
}
