using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Concordance.Content;

namespace Concordance.Ingest;

/// <summary>Puts keyed-hash pseudonyms in the place of accounts, posts, handles and names: in their own fields, in texts and in links.</summary>
/// <remarks>
/// <para>
/// A pseudonym is its kind and the first 16 hexadecimal digits of HMAC-SHA-256 (RFC 2104) under <paramref name="key"/>.
/// Accounts and posts hash the id alone; all others hash kind, zero byte, value. The key makes the
/// difference to a plain hash, which anyone could undo with a list of handles: whoever has the key can do so, nobody else.
/// It must stay outside the case and every output.
/// </para>
/// <para>
/// Pseudonyms are still personal data: they link all that one account wrote. Nothing here can hide a person who is named in free
/// text, phone numbers, places, a description that fits one person only, hashtags, pictures, the pages of other sites,
/// or a text that a search engine finds. A handle on two platforms has one pseudonym, though it may be two persons.
/// </para>
/// <para>Safe for use by several threads.</para>
/// </remarks>
/// <param name="key">The secret, as <see cref="PseudonymKey"/> keeps it.</param>
public sealed class Pseudonymizer(byte[] key)
{
    /// <summary>Bytes of a message that are put together on the stack; ids and handles have fewer.</summary>
    const int StackBytes = 512;

    /// <summary>Hexadecimal digits of a pseudonym.</summary>
    const int Digits = 16;

    const string AccountKind = "account-", PostKind = "post-";

    readonly byte[] _key = [.. key];
    readonly PseudonymCache _accounts = new(), _handles = new();

    /// <summary>The pseudonym of an account's id.</summary>
    public string Account(string id) => _accounts.Get(id, this, static (names, value) => names.Hash(AccountKind, "", value));

    /// <summary>The pseudonym of a post's id.</summary>
    public string Post(string id) => Hash(PostKind, "", id);

    /// <summary>The pseudonym of a handle: the same with or without its sign, in any case and Unicode form.</summary>
    public string Handle(string handle) => _handles.Get(handle, this, static (names, value) => names.Hash("handle-", "handle\0", Folded(value.Trim().TrimStart('@', '＠', '﹫'))));

    /// <summary>The pseudonym of a shown name. Names that differ in case differ.</summary>
    public string Name(string name) => Hash("name-", "name\0", UnicodeForm.In(NormalizationForm.FormC, name));

    /// <summary>The pseudonym of the key or address of a picture or a video: whoever knows it finds the post.</summary>
    public string Media(string keyOrAddress) => Hash("media-", "media\0", keyOrAddress);

    /// <summary>The pseudonym of an e-mail address, in any case.</summary>
    public string Mail(string address) => Hash("mail-", "mail\0", Folded(address.Trim()));

    /// <summary>The pseudonym of the token that a platform puts into a link to know who shared it.</summary>
    internal string Share(string token) => Hash("share-", "share\0", token);

    /// <summary>
    /// A text without its mentions (<c>@handle</c>, <c>@user@host</c>, <c>@name.bsky.social</c>, <c>[id12|Name]</c>), e-mail addresses, decentralized
    /// identifiers and links to accounts and posts; the same object where there are none.
    /// </summary>
    /// <remarks>A handle ends before a hyphen, unless it is a host name, and before a letter of a script without spaces if it is Latin.</remarks>
    public string Text(string text) => TextPseudonyms.Hide(text, this);

    /// <summary>
    /// A link with pseudonyms in the place of the accounts and posts that its path and query name, without user name, password and
    /// e-mail addresses; the same object where there are none. Links within the link are treated alike.
    /// </summary>
    /// <remarks>
    /// The ids of posts are replaced as <see cref="Post"/> does it, so that a link to a post leads to the post's pseudonym. Only the
    /// platforms of the table (<c>Platforms</c>) are known. Where a shortened link leads to can't be seen: it stays as it is.
    /// </remarks>
    public string Url(string url) => TextPseudonyms.HideUrl(url, this);

    /// <summary>Whether an id is the pseudonym of an account.</summary>
    internal static bool IsAccount(string id) => Is(AccountKind, id);

    /// <summary>Whether an id is the pseudonym of a post.</summary>
    internal static bool IsPost(string id) => Is(PostKind, id);

    static bool Is(string kind, string id) =>
        id.Length == kind.Length + Digits && id.StartsWith(kind, StringComparison.Ordinal) && !id.AsSpan(kind.Length).ContainsAnyExcept("0123456789abcdef");

    static string Folded(string value) => UnicodeForm.In(NormalizationForm.FormC, value).ToLowerInvariant();

    string Hash(string prefix, string kind, string value)
    {
        var most = kind.Length + Encoding.UTF8.GetMaxByteCount(value.Length);
        var rented = most > StackBytes ? ArrayPool<byte>.Shared.Rent(most) : null;
        var message = rented ?? stackalloc byte[StackBytes];
        var length = Encoding.UTF8.GetBytes(kind, message);
        length += Encoding.UTF8.GetBytes(value, message[length..]);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, message[..length], hash);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        Span<char> digits = stackalloc char[Digits];
        Convert.TryToHexStringLower(hash[..(Digits / 2)], digits, out _);
        return string.Concat(prefix, digits);
    }
}
