using Concordance.Coordination;
using Concordance.Ingest;

namespace Concordance;

/// <summary>How accounts and posts are called in outputs: as they are in an open case, else by keyed-hash pseudonyms.</summary>
/// <remarks>
/// The pseudonyms are those of <see cref="Pseudonymizer"/>: stable for whoever has the key, and nothing to anyone else. They are still
/// personal data: who has the posts can link them.
/// </remarks>
public sealed class OutputNames
{
    readonly Pseudonymizer? _names;
    readonly IReadOnlyDictionary<string, Account> _accounts;

    OutputNames(Pseudonymizer? names, IReadOnlyDictionary<string, Account> accounts) => (_names, _accounts) = (names, accounts);

    /// <summary>Names as they are. For cases in which all accounts are made up.</summary>
    public static OutputNames Open(IReadOnlyDictionary<string, Account> accounts) => new(null, accounts);

    /// <summary>Pseudonyms under <paramref name="key"/>.</summary>
    public static OutputNames Pseudonymous(byte[] key) => new(new Pseudonymizer(key), new Dictionary<string, Account>());

    /// <summary>Whether raw handles, ids and texts must not be shown.</summary>
    public bool Hidden => _names is not null;

    // Ids from the tables of a pseudonymous case are pseudonyms already; any other is made one, so that none slips through.

    /// <summary>What to call an account.</summary>
    public string Account(string id)
    {
        if (_names is not null) return Pseudonymizer.IsAccount(id) ? id : _names.Account(id);
        return _accounts.TryGetValue(id, out var account) && account.Handle is { } handle ? "@" + handle : id;
    }

    /// <summary>What to call a post.</summary>
    public string Post(string id) => _names is null || Pseudonymizer.IsPost(id) ? id : _names.Post(id);

    /// <summary>What to call a shared object (see <see cref="Coordination.Shares"/>): its layer stays, texts become pseudonyms, and so do posts, accounts and what in links tells of them.</summary>
    public string Object(string shared)
    {
        if (_names is null) return shared;
        return ObjectName.Parse(shared) switch
        {
            (Layer.Link, var url) => ObjectName.Of(Layer.Link, _names.Url(url)),
            (Layer.Mention, var account) => ObjectName.Of(Layer.Mention, Account(account)),
            // Hashtags stay in the tables of a pseudonymous case too, and times tell of nobody.
            ((Layer.Hashtag or Layer.HashtagSequence or Layer.Synchrony), _) => shared,
            ({ } layer, var post) => ObjectName.Of(layer, Post(post)),
            (null, _) => Post(shared),
        };
    }
}
