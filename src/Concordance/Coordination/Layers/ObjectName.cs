using System.Collections.Frozen;

namespace Concordance.Coordination;

/// <summary>Names of shared objects: the layer, a colon, and what is shared. Objects of a table that was not made from posts have names of their own, and no layer.</summary>
public static class ObjectName
{
    static readonly FrozenDictionary<string, Layer> s_layers = Enum.GetValues<Layer>().ToFrozenDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>The names of all layers, as they stand in the names of objects: <c>repost</c>, <c>hashtag-sequence</c>.</summary>
    public static IReadOnlyList<string> Layers { get; } = [.. Enum.GetValues<Layer>().Select(NameOf)];

    /// <summary>The name of a layer.</summary>
    public static string NameOf(Layer layer) => layer switch
    {
        Layer.Repost => "repost", Layer.Link => "link", Layer.Text => "text", Layer.NearText => "near-text", Layer.Visual => "visual", Layer.Reply => "reply", Layer.Quote => "quote", Layer.Mention => "mention", Layer.Hashtag => "hashtag",
        Layer.HashtagSequence => "hashtag-sequence", Layer.Synchrony => "synchrony", _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };

    /// <summary>The layer of a name, or null.</summary>
    public static Layer? LayerNamed(string name) => s_layers.TryGetValue(name, out var layer) ? layer : null;

    /// <summary>The layer of an object and what is shared; without a layer the whole name.</summary>
    public static (Layer? Layer, string Shared) Parse(string name) =>
        name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && LayerNamed(name[..colon]) is { } layer ? (layer, name[(colon + 1)..]) : (null, name);

    /// <summary>How many of the objects are of each layer, the most frequent first; those without one are not counted.</summary>
    public static IReadOnlyList<(Layer Layer, int Objects)> CountByLayer(IEnumerable<string> names) =>
        [.. names.Select(n => Parse(n).Layer).OfType<Layer>().CountBy(l => l).Select(l => (l.Key, l.Value)).OrderByDescending(l => l.Value).ThenBy(l => l.Key)];

    internal static string Of(Layer layer, string shared) => $"{NameOf(layer)}:{shared}";

    /// <summary>The count by layer in words: <c>text 5, link 2</c>; empty where no object has a layer.</summary>
    internal static string Describe(IEnumerable<string> names) => Describe(CountByLayer(names));

    internal static string Describe(IReadOnlyList<(Layer Layer, int Objects)> counts) => string.Join(", ", counts.Select(l => $"{NameOf(l.Layer)} {Attribution.Say.Count(l.Objects)}"));
}
