using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Concordance.Simulation.Tests.Fiction;

/// <summary>A name as names are compared: letters and digits only, lower case, no accents.</summary>
static class PlainName
{
    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || !char.IsLetterOrDigit(c)) continue;
            var lower = char.ToLowerInvariant(c);
            // Letters that decomposition leaves whole.
            _ = lower switch
            {
                'ı' => plain.Append('i'),
                'ə' => plain.Append('e'),
                'ø' => plain.Append('o'),
                'ł' => plain.Append('l'),
                'đ' => plain.Append('d'),
                'ß' => plain.Append("ss"),
                'æ' => plain.Append("ae"),
                'œ' => plain.Append("oe"),
                _ => plain.Append(lower),
            };
        }
        return plain.ToString();
    }

    /// <summary>The first eight bytes of the SHA-256 of a plain name.</summary>
    public static ulong Hash(string plain) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
}
