using System.Security.Cryptography;
using System.Text;
using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

/// <summary>A key, and pseudonyms made without the code under test.</summary>
static class Pseudonyms
{
    public static readonly byte[] Key = Encoding.UTF8.GetBytes("0123456789abcdef0123456789abcdef");

    public static readonly Pseudonymizer Names = new(Key);

    public static string Expected(string prefix, string message) =>
        prefix + "-" + Convert.ToHexString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(message)))[..16].ToLowerInvariant();

    /// <summary>A text in which <c>[kind:value]</c> stands for the pseudonym of the value.</summary>
    public static string Fill(string pattern)
    {
        var text = new StringBuilder();
        foreach (var piece in pattern.Split('['))
        {
            var end = piece.IndexOf(']', StringComparison.Ordinal);
            if (end < 0)
            {
                text.Append(piece);
                continue;
            }
            var colon = piece.IndexOf(':', StringComparison.Ordinal);
            string kind = piece[..colon], value = piece[(colon + 1)..end];
            text.Append(Expected(kind, kind is "account" or "post" ? value : kind + "\0" + value)).Append(piece[(end + 1)..]);
        }
        return text.ToString();
    }
}
