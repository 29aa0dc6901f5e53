using System.Globalization;
using Concordance.Content;
using Concordance.Content.Links;

namespace Concordance.Coordination;

/// <summary>Which objects a post shares.</summary>
public static class Shares
{
    /// <summary>Fewer hashtags than this in one order say no more than the hashtags themselves.</summary>
    public const int LeastHashtags = 3;

    /// <summary>Reposts, links and texts. Hashtags and mentions are left out: they are shared by everyone who speaks of the same thing.</summary>
    public static IReadOnlyList<Layer> DefaultLayers { get; } = [Layer.Repost, Layer.Link, Layer.Text];

    /// <summary>The shares of a case's posts. Shortened links are followed as far as the case's own table of them goes.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="layers">What counts as shared; null takes what the case chooses.</param>
    /// <exception cref="InputException">A layer needs what the case does not have.</exception>
    public static IEnumerable<Share> Of(Investigation investigation, IReadOnlyCollection<Layer>? layers = null)
    {
        var wanted = layers ?? investigation.Choices.Layers;
        return Of(investigation.Data.Posts, wanted, ContentNames.Of(investigation, wanted), wanted.Contains(Layer.Link) ? investigation.Side.ShortLinks : null);
    }

    /// <summary>The shares of posts. What is empty or missing is no object and never matches.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="layers">What counts as shared; null takes <see cref="DefaultLayers"/>.</param>
    /// <param name="content">Near-copies and visuals; needed for these two layers alone.</param>
    /// <param name="shortLinks">Where shortened links lead, for links alone; null leaves them as they are.</param>
    /// <exception cref="ArgumentException">A layer needs <paramref name="content"/>, and there is none.</exception>
    public static IEnumerable<Share> Of(IEnumerable<Post> posts, IReadOnlyCollection<Layer>? layers = null, ContentNames? content = null, ShortLinks? shortLinks = null)
    {
        Layer[] wanted = [.. (layers ?? DefaultLayers).Distinct().Order()];
        if (content is null && wanted.FirstOrDefault(l => l is Layer.NearText or Layer.Visual, (Layer)(-1)) is >= 0 and var needing)
            throw new ArgumentException($"The layer '{ObjectName.NameOf(needing)}' is told by all posts together: give their content names.", nameof(content));
        return All();

        IEnumerable<Share> All()
        {
            foreach (var post in posts)
                foreach (var layer in wanted)
                    foreach (var shared in Shared(post, layer, content, shortLinks))
                        if (!string.IsNullOrWhiteSpace(shared)) yield return new(ObjectName.Of(layer, shared), post.AccountId, post.Id, post.Time);
        }
    }

    /// <summary>What a post shares in a layer. A repost shares the original and its own time alone: all else in it is the first author's.</summary>
    static IEnumerable<string?> Shared(Post post, Layer layer, ContentNames? content, ShortLinks? shortLinks) => (layer, post.IsRepost) switch
    {
        (Layer.Repost, true) => (IEnumerable<string?>)[post.RepostOf],
        (Layer.Synchrony, _) => [post.Time.ToString("yyyy-MM-dd'T'HH", CultureInfo.InvariantCulture)],
        (Layer.Repost, false) or (_, true) => [],
        (Layer.Link, _) => post.Urls.Where(u => !string.IsNullOrWhiteSpace(u)).Select(u => shortLinks?.Of(u) ?? CanonicalUrl.Of(u)).Distinct(StringComparer.Ordinal),
        (Layer.Text, _) => [TextFingerprint.Of(post.Text)],
        (Layer.NearText, _) => [content!.NearTexts.GetValueOrDefault(post.Id)],
        (Layer.Visual, _) => content!.Visuals.GetValueOrDefault(post.Id) ?? [],
        (Layer.Reply, _) => [post.ReplyTo],
        (Layer.Quote, _) => [post.QuoteOf],
        (Layer.Mention, _) => post.Mentions.Where(m => !string.IsNullOrWhiteSpace(m)).Select(m => m.ToLowerInvariant()).Distinct(StringComparer.Ordinal),
        (Layer.Hashtag, _) => Hashtags(post),
        (Layer.HashtagSequence, _) => Hashtags(post).ToList() is { Count: >= LeastHashtags } sequence ? [string.Join(' ', sequence)] : [],
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };

    // Posts that were not ingested may hold them as they were typed.
    static IEnumerable<string> Hashtags(Post post) => post.Hashtags.Where(h => !string.IsNullOrWhiteSpace(h)).Select(h => h.ToLowerInvariant()).Distinct(StringComparer.Ordinal);
}
