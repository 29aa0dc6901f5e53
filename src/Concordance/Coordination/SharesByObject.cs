namespace Concordance.Coordination;

/// <summary>Shares by object, with accounts and objects numbered in ordinal order so that nothing depends on the order of the input.</summary>
internal sealed class SharesByObject
{
    /// <summary>One share of one object.</summary>
    internal readonly record struct Row(int Account, string PostId, DateTime Time);

    readonly List<Row>[] _byObject;

    internal SharesByObject(IEnumerable<Share> shares)
    {
        var list = shares.Where(s => !string.IsNullOrWhiteSpace(s.Object)).ToList();
        Accounts = [.. list.Select(s => s.AccountId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Objects = [.. list.Select(s => s.Object).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var account = Accounts.Index().ToDictionary(a => a.Item, a => a.Index, StringComparer.Ordinal);
        var @object = Objects.Index().ToDictionary(o => o.Item, o => o.Index, StringComparer.Ordinal);
        _byObject = [.. Objects.Select(_ => new List<Row>())];
        foreach (var s in list) _byObject[@object[s.Object]].Add(new(account[s.AccountId], s.PostId, s.Time));
        ObjectsPerAccount = new int[Accounts.Count];
        foreach (var rows in _byObject)
        {
            rows.Sort((a, b) => a.Time != b.Time ? a.Time.CompareTo(b.Time) : string.CompareOrdinal(a.PostId, b.PostId));
            foreach (var user in rows.Select(r => r.Account).Distinct()) ObjectsPerAccount[user]++;
        }
    }

    /// <summary>Account ids in ordinal order.</summary>
    internal IReadOnlyList<string> Accounts { get; }

    /// <summary>Objects in ordinal order.</summary>
    internal IReadOnlyList<string> Objects { get; }

    /// <summary>Distinct objects that each account shared.</summary>
    internal int[] ObjectsPerAccount { get; }

    /// <summary>Shares of one object in the order of time.</summary>
    internal IReadOnlyList<Row> SharesOf(int o) => _byObject[o];
}
