using Concordance.Content;

namespace Concordance.Coordination;

/// <summary>What posts have in common that only all of them together tell: near-copies of texts, and visuals. By the id of the post; posts without any are not there.</summary>
/// <param name="NearTexts">The name of the group of near-copies that the post's text is in.</param>
/// <param name="Visuals">The names of the visuals that the post's pictures show, and of its videos.</param>
public sealed record ContentNames(IReadOnlyDictionary<string, string> NearTexts, IReadOnlyDictionary<string, IReadOnlyList<string>> Visuals)
{
    /// <summary>Those of groups that were found already.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="copies">Their near-copies; null for none.</param>
    /// <param name="visuals">The groups of their pictures; null for none.</param>
    public static ContentNames Of(IReadOnlyList<Post> posts, CopyResult? copies, IReadOnlyList<VisualGroup>? visuals) => new(
        copies is null ? new Dictionary<string, string>() : NearCopies.GroupNames(posts, copies),
        visuals is null ? new Dictionary<string, IReadOnlyList<string>>() : VisualUses.GroupNames(visuals, posts));

    /// <summary>What some layers need of a case; what they do not need is not looked for.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">Visuals are wanted, and the case names no pictures.</exception>
    public static ContentNames Of(Investigation investigation, IReadOnlyCollection<Layer> layers, CancellationToken cancel = default)
    {
        var posts = investigation.Data.Posts;
        return Of(posts, layers.Contains(Layer.NearText) ? NearCopies.Of(investigation, cancel) : null, layers.Contains(Layer.Visual) ? VisualsOf(investigation, cancel) : null);
    }

    static IReadOnlyList<VisualGroup> VisualsOf(Investigation investigation, CancellationToken cancel)
    {
        if (investigation.Side.Pictures is null)
            throw new InputException(
                $"The case '{investigation.Case.Id}' names no pictures, so that the layer '{ObjectName.NameOf(Layer.Visual)}' can't be looked at.", "Name a table of them under \"side\", \"pictures\" in case.json, or leave that layer out.");
        return VisualGroups.OfCase(investigation, cancel);
    }
}
