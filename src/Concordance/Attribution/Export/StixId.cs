using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Concordance.Attribution;

/// <summary>Identifiers of STIX 2.1 objects: the same for the same content, on every machine and at every time.</summary>
/// <remarks>
/// All are UUIDs of version 5 (RFC 9562, section 5.5). Those of observables follow STIX 2.1, section 2.9: the namespace of OASIS, and the properties that the specification names for the type in canonical JSON (RFC 8785), so that two producers give
/// one account or domain one identifier. Those of all other objects have the namespace <see cref="Namespace"/> and the name <c>run hash|type|key</c>: another run makes other objects.
/// </remarks>
public static class StixId
{
    /// <summary>The namespace of this library, for all objects but observables.</summary>
    public static Guid Namespace { get; } = new("6b0f5d0e-3d53-4f6c-9a53-5c1f0b7a2e94");

    /// <summary>The namespace of observables, as STIX 2.1 gives it in section 2.9.</summary>
    public static Guid ObservableNamespace { get; } = new("00abedb4-aa42-466c-9c01-fed23315a9b7");

    /// <summary>The identifier of an object that is no observable.</summary>
    /// <param name="type">Its type, such as <c>campaign</c>.</param>
    /// <param name="runHash">Hash of the run that it comes from.</param>
    /// <param name="key">What tells it from the others of its type in that run.</param>
    public static string Of(string type, string runHash, string key) => $"{type}--{Version5(Namespace, $"{runHash}|{type}|{key}")}";

    /// <summary>The identifier of an observable that is told by one property.</summary>
    /// <param name="type">Its type, such as <c>domain-name</c>.</param>
    /// <param name="property">The property.</param>
    /// <param name="value">Its value.</param>
    public static string OfObservable(string type, string property, string value) => $"{type}--{Version5(ObservableNamespace, $"{{{Quoted(property)}:{Quoted(value)}}}")}";

    // SHA-1 is what the version is defined by; nothing secret rests on it.
#pragma warning disable CA5350
    static Guid Version5(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new(hash[..16], bigEndian: true);
    }
#pragma warning restore CA5350

    // A string in canonical JSON: RFC 8785, section 3.2.2.2.
    static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\t' => quoted.Append("\\t"),
                '\n' => quoted.Append("\\n"),
                '\f' => quoted.Append("\\f"),
                '\r' => quoted.Append("\\r"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }
}
