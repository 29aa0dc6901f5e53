using System.Security.Cryptography;
using System.Text;

namespace Concordance.Kernel;

/// <summary>Signs messages with HMAC-SHA256 and checks them.</summary>
/// <param name="key">The key; empty where messages are not signed, and every signature is then right.</param>
sealed class Signature(string key)
{
    readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature of frames, hexadecimal in ASCII; empty without a key.</summary>
    public byte[] Of(IEnumerable<byte[]> frames)
    {
        if (_key.Length == 0) return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var frame in frames) hash.AppendData(frame);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a signature is that of the frames. Takes equally long wherever the first wrong letter stands.</summary>
    public bool Fits(byte[] signature, IEnumerable<byte[]> frames) =>
        _key.Length == 0 || CryptographicOperations.FixedTimeEquals(signature, Of(frames));
}
