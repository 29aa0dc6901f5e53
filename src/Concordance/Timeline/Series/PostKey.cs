using System.Globalization;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Content.Links;
using Concordance.Coordination;

namespace Concordance.Timeline;

/// <summary>By what posts are counted apart: each post counts once for each of its keys.</summary>
/// <remarks>Keys are compared ordinally. A post without a key counts for none.</remarks>
public sealed class PostKey
{
    readonly Func<Post, IReadOnlyList<string>> _keys;
    readonly Func<string, OutputNames, string> _shown;

    PostKey(string name, Func<Post, IReadOnlyList<string>> keys, Func<string, OutputNames, string> shown) => (Name, _keys, _shown) = (name, keys, shown);

    /// <summary>What the keys are, in the plural: "hashtags".</summary>
    public string Name { get; }

    /// <summary>Hashtags, as <see cref="Post.Hashtags"/> has them.</summary>
    public static PostKey Hashtag { get; } = new("hashtags", p => p.Hashtags, (key, _) => "#" + key);

    /// <summary>Links in canonical form (<see cref="CanonicalUrl"/>). Use once for one count: links that were seen are kept.</summary>
    /// <param name="shortLinks">Where shortened links lead, which then count for what they lead to; null leaves them as they are.</param>
    public static PostKey Link(ShortLinks? shortLinks = null) => new("links", Each(url => shortLinks?.Of(url) ?? CanonicalUrl.Of(url)), (key, names) => ObjectName.Parse(names.Object(ObjectName.Of(Layer.Link, key))).Shared);

    /// <summary>Registrable domains of links (<see cref="Content.Links.Domain"/>); a link without one counts for none.</summary>
    /// <param name="shortLinks">Where shortened links lead, which then count for the domain that they lead to; null leaves them as they are.</param>
    public static PostKey Domain(ShortLinks? shortLinks = null) => new("domains", Each(url => Content.Links.Domain.Of(shortLinks?.Of(url) ?? url)), (key, names) => names.Hidden ? ObjectName.Parse(names.Object(ObjectName.Of(Layer.Link, "https://" + key + "/"))).Shared : key);

    /// <summary>Visuals. A repost counts where the post that it passes on does.</summary>
    /// <param name="names">Names of the visuals of each post; see <see cref="VisualUses.GroupNames(IReadOnlyList{VisualGroup}, IEnumerable{Post}, VideoOptions)"/>.</param>
    public static PostKey Visual(IReadOnlyDictionary<string, IReadOnlyList<string>> names) => new("visuals", OrOriginal(names, n => n), (key, _) => key);

    /// <summary>Groups of near-copies. A repost counts where the post that it passes on does.</summary>
    /// <param name="names">Name of the group of each post that is in one; see <see cref="NearCopies.GroupNames(IReadOnlyList{Post}, CopyResult)"/>.</param>
    public static PostKey Text(IReadOnlyDictionary<string, string> names) => new("text groups", OrOriginal(names, n => [n]), (key, _) => key);

    /// <summary>Communities of accounts.</summary>
    /// <param name="names">Name of the community of each account that is in one.</param>
    public static PostKey Community(IReadOnlyDictionary<string, string> names) => Named("communities", names);

    static PostKey Named(string what, IReadOnlyDictionary<string, string> names) => new(what, p => names.TryGetValue(p.AccountId, out var name) ? [name] : [], (key, _) => key);

    /// <summary>The communities of a coordination network, as "community 1" and so on, by their numbers there; those of fewer than <see cref="SmallCell.Least"/> accounts are left out, since their posts are those of a few persons.</summary>
    public static PostKey Community(CoordinationNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var names = network.CommunityOf().Where(c => !SmallCell.Hides(network.Communities[c.Value - 1].Count)).ToDictionary(c => c.Key, c => string.Create(CultureInfo.InvariantCulture, $"community {c.Value}"), StringComparer.Ordinal);
        return network.Communities.Any(c => SmallCell.Hides(c.Count)) ? Named(string.Create(CultureInfo.InvariantCulture, $"communities of {SmallCell.Least} accounts or more"), names) : Community(names);
    }

    /// <summary>Anything else that can be told of a post.</summary>
    /// <param name="name">What the keys are, in the plural.</param>
    /// <param name="keys">The keys of a post, each once.</param>
    /// <param name="shown">How a key is written in outputs; null where it tells of nobody and quotes no post.</param>
    public static PostKey Of(string name, Func<Post, IReadOnlyList<string>> keys, Func<string, OutputNames, string>? shown = null) => new(name, keys, shown ?? ((key, _) => key));

    /// <summary>The keys of a post, each once.</summary>
    public IReadOnlyList<string> Keys(Post post) => _keys(post);

    /// <summary>How a key is written in outputs.</summary>
    public string Shown(string key, OutputNames names) => _shown(key, names);

    // Most links are met many times, and working out their form costs more than all else.
    static Func<Post, IReadOnlyList<string>> Each(Func<string, string?> form)
    {
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        return post =>
        {
            if (post.Urls.Count == 0) return [];
            var keys = new List<string>(post.Urls.Count);
            foreach (var url in post.Urls)
            {
                if (!known.TryGetValue(url, out var key)) known.Add(url, key = form(url));
                if (key is not null && !keys.Contains(key)) keys.Add(key);
            }
            return keys;
        };
    }

    static Func<Post, IReadOnlyList<string>> OrOriginal<T>(IReadOnlyDictionary<string, T> names, Func<T, IReadOnlyList<string>> list) => post =>
        names.TryGetValue(post.Id, out var own) ? list(own)
        : post.RepostOf is { } original && names.TryGetValue(original, out var passedOn) ? list(passedOn)
        : [];
}
