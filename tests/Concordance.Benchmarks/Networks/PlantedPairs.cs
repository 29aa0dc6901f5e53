namespace Concordance.Benchmarks.Networks;

/// <summary>What was planted: every two accounts of a group.</summary>
sealed class PlantedPairs
{
    readonly Dictionary<string, int> _groupOf;

    public PlantedPairs(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        _groupOf = groups.Index().SelectMany(g => g.Item.Select(a => (Account: a, g.Index))).ToDictionary(g => g.Account, g => g.Index, StringComparer.Ordinal);
        Count = groups.Sum(g => g.Count * (g.Count - 1) / 2);
    }

    /// <summary>Number of pairs.</summary>
    public int Count { get; }

    /// <summary>Number of accounts.</summary>
    public int Accounts => _groupOf.Count;

    /// <summary>Whether an account is of a group.</summary>
    public bool Has(string account) => _groupOf.ContainsKey(account);

    /// <summary>Whether two accounts are of one group.</summary>
    public bool Has(string one, string other) => _groupOf.TryGetValue(one, out var first) && _groupOf.TryGetValue(other, out var second) && first == second;
}
