using Concordance.Coordination;

namespace Concordance.Accounts;

/// <summary>What a card looks for.</summary>
public sealed record AccountCardOptions
{
    /// <summary>Longest time between a post and that of a partner who shared the same; seconds. Default 3600.</summary>
    public int WindowSeconds { get; init; } = 3600;

    /// <summary>What counts as shared. Default: those of <see cref="Shares.DefaultLayers"/>, and near-copies and visuals where <see cref="Content"/> has them.</summary>
    public IReadOnlyList<Layer>? Layers { get; init; }

    /// <summary>Near-copies and visuals of the posts; null for none.</summary>
    public ContentNames? Content { get; init; }

    internal IReadOnlyList<Layer> Looked => Layers ?? [.. Shares.DefaultLayers, .. Content is { NearTexts.Count: > 0 } ? [Layer.NearText] : Array.Empty<Layer>(), .. Content is { Visuals.Count: > 0 } ? [Layer.Visual] : Array.Empty<Layer>()];

    internal void Check()
    {
        if (WindowSeconds is < 0 or > 366 * 86_400) throw new InputException("The window of an account card is out of its range.", "Take seconds from 0 to a year.");
    }
}
