using Concordance.Ingest;

namespace Concordance.Accounts;

/// <summary>The class of each account of a collection by which ordinary accounts are matched to those under study (see <see cref="MatchedRates"/>): as many posts, reposts with them, and the same year of creation.</summary>
sealed class MatchingClasses
{
    readonly Func<string, (int Posts, int Year)> _classOf;
    readonly bool _byPostsAlone;

    MatchingClasses(Func<string, (int Posts, int Year)> classOf, bool byPostsAlone) => (_classOf, _byPostsAlone) = (classOf, byPostsAlone);

    /// <summary>Nothing is known of any account, so that all are alike.</summary>
    internal static MatchingClasses Alike { get; } = new(_ => default, byPostsAlone: true);

    /// <summary>Counts the posts of each account.</summary>
    internal static MatchingClasses Of(Collection data, MatchOptions? options = null)
    {
        options ??= new();
        options.Check();
        var posts = new Dictionary<string, int>(data.Accounts.Count, StringComparer.Ordinal);
        foreach (var post in data.Posts) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(posts, post.AccountId, out _)++;
        var byPostsAlone = data.Missing(Field.Created) is not null;
        return new(account => options.ClassOf(posts.GetValueOrDefault(account), byPostsAlone ? null : data.Accounts[account].CreatedAt), byPostsAlone);
    }

    /// <summary>How often a trait occurs in both groups.</summary>
    /// <param name="id">Stable short name.</param>
    /// <param name="label">The trait in words, as it completes "accounts that …".</param>
    /// <param name="accounts">The accounts of which it can be told, each once.</param>
    internal MatchedRates Rates(string id, string label, IEnumerable<(string AccountId, bool IsStudied, bool Has)> accounts)
    {
        var classes = new Dictionary<(int Posts, int Year), MatchingCell>();
        foreach (var (account, isStudied, has) in accounts)
        {
            ref var cell = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(classes, _classOf(account), out _);
            cell = cell.With(isStudied, has);
        }
        // In the order of the classes, so that sums of weights are the same whatever the order of the accounts.
        return MatchedRates.Of(id, label, _byPostsAlone, classes.OrderBy(c => c.Key).Select(c => c.Value));
    }

    /// <summary>The same of two groups that do not overlap.</summary>
    internal MatchedRates Rates(string id, string label, IEnumerable<string> studied, IEnumerable<string> others, Func<string, bool> has) =>
        Rates(id, label, [.. studied.Select(a => (a, true, has(a))), .. others.Select(a => (a, false, has(a)))]);
}
