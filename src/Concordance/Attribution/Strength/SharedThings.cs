using System.Runtime.InteropServices;
using Concordance.Content;
using Concordance.Content.Links;
using Concordance.Coordination;

namespace Concordance.Attribution;

/// <summary>What ordinary accounts have in common: a hashtag, a domain, an account that they mention, a post that they answer, quote or pass on.</summary>
static class SharedThings
{
    const string Domains = "domain:";

    static readonly Layer[] s_layers = [Layer.Hashtag, Layer.Mention, Layer.Reply, Layer.Quote, Layer.Repost];

    /// <summary>Everything that at least so many of some accounts have in common, with those who do.</summary>
    /// <remarks>The posts are gone through once; it holds eight bytes for each thing that a post shares.</remarks>
    /// <param name="data">The posts.</param>
    /// <param name="accounts">The accounts.</param>
    /// <param name="shortened">Where shortened links lead; null where that is not known.</param>
    /// <param name="least">How many must share it.</param>
    internal static List<OrdinaryGroup> Of(Collection data, string[] accounts, ShortLinks? shortened, int least)
    {
        var place = accounts.Index().ToDictionary(a => a.Item, a => a.Index, StringComparer.Ordinal);
        var posts = data.Posts.Where(p => place.ContainsKey(p.AccountId));
        var number = new Dictionary<string, int>(StringComparer.Ordinal);
        List<int> things = [], who = [];
        foreach (var share in Shares.Of(posts, s_layers)) Add(share.Object, share.AccountId);
        foreach (var (domain, account) in Linked(posts, shortened)) Add(Domains + domain, account);

        var starts = new int[number.Count + 1];
        foreach (var thing in things) starts[thing + 1]++;
        for (var t = 0; t < number.Count; t++) starts[t + 1] += starts[t];
        var (next, sorted) = (starts.AsSpan(0, number.Count).ToArray(), new int[who.Count]);
        for (var i = 0; i < who.Count; i++) sorted[next[things[i]]++] = who[i];
        List<OrdinaryGroup> groups = [];
        foreach (var (name, thing) in number)
        {
            if (starts[thing + 1] - starts[thing] < least) continue;
            int[] members = [.. new SortedSet<int>(sorted[starts[thing]..starts[thing + 1]])];
            if (members.Length >= least) groups.Add(new(name, members));
        }
        return groups;

        void Add(string thing, string account)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(number, thing, out var exists);
            if (!exists) known = number.Count - 1;
            things.Add(known);
            who.Add(place[account]);
        }
    }

    // Everyone who links to a platform for sites has another site: the private section counts as a suffix.
    static IEnumerable<(string Domain, string Account)> Linked(IEnumerable<Post> posts, ShortLinks? shortened)
    {
        var domains = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var post in posts.Where(p => !p.IsRepost))
            foreach (var url in post.Urls)
            {
                var link = shortened?.Of(url) ?? CanonicalUrl.Of(url);
                var host = link.IndexOfAny(['/', '?']) is >= 0 and var end ? link[..end] : link;
                if (!domains.TryGetValue(host, out var domain)) domains.Add(host, domain = Domain.Of(host));
                if (domain is not null) yield return (domain, post.AccountId);
            }
    }
}
