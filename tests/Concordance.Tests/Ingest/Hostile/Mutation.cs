using System.Text;

namespace Concordance.Tests.Ingest.Hostile;

/// <summary>Damages bytes as disks, networks, editors and ill will do.</summary>
static class Mutation
{
    static readonly byte[][] s_inserts =
    [
        .. new[] { "\"", "\"\"", "'", "{", "}", "[", "]", "[[[[[[[[", ",", ";", "\t", ":", "\\", "\\u", "\\ud83d", "\\x1", "\r", "\n", "\r\n", "\r\r", "\0", "\u0001\u001f", "\u001b", "\u2028", "\ufeff", "null", "-", "1e999", "e+", "\"a\":", "{\"data\":[", "]}" }
            .Select(Encoding.UTF8.GetBytes),
        [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff, 0xfe], [0x1f, 0x8b],
    ];

    /// <summary>One to four damages.</summary>
    public static byte[] Of(byte[] bytes, Random random)
    {
        for (var times = 1 + random.Next(4); times > 0; times--) bytes = Once(bytes, random);
        return bytes;
    }

    static byte[] Once(byte[] bytes, Random random)
    {
        if (bytes.Length < 2) return [(byte)random.Next(256), .. bytes];
        int at = random.Next(bytes.Length), length = 1 + random.Next(Math.Min(bytes.Length - at, random.Next(2) == 0 ? 8 : bytes.Length));
        switch (random.Next(8))
        {
            case 0:
                return Flipped(bytes, random);
            case 1:
                return bytes[..at];
            case 2:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 3:
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case 4 or 5:
                var insert = s_inserts[random.Next(s_inserts.Length)];
                return [.. bytes[..at], .. Enumerable.Repeat(insert, random.Next(10) == 0 ? 500 : 1).SelectMany(i => i), .. bytes[at..]];
            case 6:
                return [.. bytes[at..], .. bytes[..at]];
            default:
                var random1 = new byte[1 + random.Next(12)];
                random.NextBytes(random1);
                return [.. bytes[..at], .. random1, .. bytes[at..]];
        }
    }

    /// <summary>Some bits turned over.</summary>
    public static byte[] Flipped(byte[] bytes, Random random)
    {
        if (bytes.Length == 0) return [(byte)random.Next(256)];
        var flipped = bytes.ToArray();
        for (var times = 1 + random.Next(3); times > 0; times--) flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }
}
