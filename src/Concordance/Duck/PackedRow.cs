namespace Concordance.Duck;

/// <summary>A row that a <see cref="RowPacker"/> packed: bytes that lie in a slab beside those of other rows.</summary>
/// <remarks>A million rows that wait in arrays of their own would be a million objects that the collector moves about.</remarks>
readonly struct PackedRow(RowSlab slab, int start, int length)
{
    /// <summary>Its bytes.</summary>
    public Span<byte> Bytes => slab.Bytes.AsSpan(start, length);

    /// <summary>Says that it is needed no more. One that is never released is left to the collector, with its slab.</summary>
    public void Release() => slab.Release();
}
