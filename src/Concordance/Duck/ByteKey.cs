using System.Runtime.InteropServices;

namespace Concordance.Duck;

/// <summary>Bytes as keys of a dictionary, compared by what they hold.</summary>
sealed class ByteKey : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    /// <inheritdoc/>
    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <inheritdoc/>
    public int GetHashCode(byte[] key) => GetHashCode(key.AsSpan());

    /// <inheritdoc/>
    /// <remarks>That of strings is seeded anew in every process: nobody can prepare a file whose keys all collide.</remarks>
    public int GetHashCode(ReadOnlySpan<byte> key) => HashCode.Combine(string.GetHashCode(MemoryMarshal.Cast<byte, char>(key), StringComparison.Ordinal), key.Length, key.Length % 2 == 0 ? 0 : key[^1]);

    /// <inheritdoc/>
    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
