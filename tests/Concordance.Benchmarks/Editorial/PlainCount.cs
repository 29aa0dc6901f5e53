using System.Text.RegularExpressions;

namespace Concordance.Benchmarks.Editorial;

/// <summary>The obvious way: words by a pattern, and a set of accounts for each word and each pair of words.</summary>
static partial class PlainCount
{
    public static Dictionary<string, HashSet<string>> Of(IEnumerable<Post> posts, CancellationToken cancel)
    {
        var accounts = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var post in posts)
        {
            cancel.ThrowIfCancellationRequested();
            var text = Links().Replace(post.Text, "|").ToLowerInvariant();
            var (before, end) = ("", 0);
            foreach (Match match in Words().Matches(text))
            {
                Add(match.Value, post.AccountId);
                if (before.Length > 0 && match.Index == end + 1 && text[end] == ' ') Add($"{before} {match.Value}", post.AccountId);
                (before, end) = (match.Value, match.Index + match.Length);
            }
        }
        return accounts;

        void Add(string term, string account)
        {
            if (!accounts.TryGetValue(term, out var all)) accounts.Add(term, all = new(StringComparer.Ordinal));
            all.Add(account);
        }
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
