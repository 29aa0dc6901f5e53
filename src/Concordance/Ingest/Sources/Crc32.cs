namespace Concordance.Ingest;

/// <summary>The checksum of zip files (ISO 3309, reflected polynomial 0xEDB88320).</summary>
internal static class Crc32
{
    static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(i => Shifted((uint)i))];

    /// <summary>The checksum of more bytes, given that of those before; 0 at the start.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        foreach (var b in bytes) crc = s_table[(byte)(crc ^ b)] ^ crc >> 8;
        return ~crc;
    }

    static uint Shifted(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : 0xedb88320 ^ value >> 1;
        return value;
    }
}
