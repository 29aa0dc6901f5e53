using System.Collections;

namespace Concordance.Accounts;

/// <summary>The features of all accounts with a post, column by column; read row by row too.</summary>
public sealed class AccountTable : IReadOnlyList<AccountFeatures>
{
    readonly FeatureColumn[] _columns;
    readonly string[] _ids;

    internal AccountTable(string[] ids, FeatureColumn[] columns, CreationScan creations, FeatureOptions options) => (_ids, _columns, Creations, Options) = (ids, columns, creations, options);

    /// <summary>Number of accounts.</summary>
    public int Count => _ids.Length;

    /// <summary>Ids of the accounts, in ordinal order.</summary>
    public IReadOnlyList<string> AccountIds => _ids;

    /// <summary>The columns, in the order of <see cref="AccountFeature.All"/>.</summary>
    public IReadOnlyList<FeatureColumn> Columns => _columns;

    /// <summary>Batches of creations among all accounts.</summary>
    public CreationScan Creations { get; }

    /// <summary>The options that it was computed with.</summary>
    public FeatureOptions Options { get; }

    /// <summary>From the first post of the collection to the last, in days.</summary>
    internal double Days { get; init; } = double.PositiveInfinity;

    /// <summary>The features of an account, by its place.</summary>
    public AccountFeatures this[int index] => (uint)index < (uint)_ids.Length ? new(this, index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>A column.</summary>
    public FeatureColumn Column(AccountFeature feature)
    {
        ArgumentNullException.ThrowIfNull(feature);
        return _columns[feature.Place];
    }

    /// <summary>The place of an account; null where it has no post.</summary>
    public int? IndexOf(string accountId) => Array.BinarySearch(_ids, accountId, StringComparer.Ordinal) is >= 0 and var row ? row : null;

    /// <summary>The accounts with most posts of the campaign, then with most posts: those that an investigation looks at first. It says who is loudest, not who matters.</summary>
    /// <param name="count">How many, at most.</param>
    public IReadOnlyList<AccountFeatures> Busiest(int count) =>
        [.. this.OrderByDescending(f => f.CampaignPosts).ThenByDescending(f => f.Posts).ThenBy(f => f.AccountId, StringComparer.Ordinal).Take(count)];

    /// <inheritdoc/>
    public IEnumerator<AccountFeatures> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
