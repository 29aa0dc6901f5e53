using System.Security.Cryptography;
using System.Text;

namespace Concordance;

/// <summary>How accounts and posts are called in outputs: as they are in an open case, else by keyed-hash pseudonyms.</summary>
/// <remarks>
/// A pseudonym is the start of HMAC-SHA-256 (RFC 2104) under a key that lies outside the case, so it is stable for whoever
/// has the key and says nothing to anyone else. Pseudonyms are still personal data: who has the posts can link them.
/// </remarks>
public sealed class OutputNames
{
    readonly byte[]? _key;
    readonly IReadOnlyDictionary<string, Account> _accounts;

    OutputNames(byte[]? key, IReadOnlyDictionary<string, Account> accounts) => (_key, _accounts) = (key, accounts);

    /// <summary>Names as they are. For cases in which all accounts are made up.</summary>
    public static OutputNames Open(IReadOnlyDictionary<string, Account> accounts) => new(null, accounts);

    /// <summary>Pseudonyms under <paramref name="key"/>.</summary>
    public static OutputNames Pseudonymous(byte[] key) => new(key, new Dictionary<string, Account>());

    /// <summary>Whether raw handles, ids and texts must not be shown.</summary>
    public bool Hidden => _key is not null;

    /// <summary>What to call an account.</summary>
    public string Account(string id)
    {
        if (_key is not null) return Pseudonym("account-", id);
        return _accounts.TryGetValue(id, out var account) && account.Handle is { } handle ? "@" + handle : id;
    }

    /// <summary>What to call a post.</summary>
    public string Post(string id) => _key is null ? id : Pseudonym("post-", id);

    // Ids from the tables of a pseudonymous case are pseudonyms already; any other is made one, so that none slips through.
    string Pseudonym(string kind, string id) =>
        id.Length == kind.Length + 16 && id.StartsWith(kind, StringComparison.Ordinal) && !id.AsSpan(kind.Length).ContainsAnyExcept("0123456789abcdef") ? id : kind + Hash(id);

    string Hash(string id) => Convert.ToHexStringLower(HMACSHA256.HashData(_key!, Encoding.UTF8.GetBytes(id)).AsSpan(0, 8));
}
