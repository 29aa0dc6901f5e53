using System.Security.Cryptography;
using System.Text;

namespace Concordance.Simulation;

/// <summary>A file of a case.</summary>
/// <param name="Name">Its name, without folder.</param>
/// <param name="Content">Its bytes.</param>
public sealed record GeneratedFile(string Name, byte[] Content)
{
    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content));

    internal static GeneratedFile FromText(string name, string text) => new(name, new UTF8Encoding(false, true).GetBytes(text));
}
