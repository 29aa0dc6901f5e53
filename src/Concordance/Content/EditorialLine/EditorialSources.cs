using Concordance.Content.Links;

namespace Concordance.Content;

/// <summary>What is known beside the posts.</summary>
public sealed record EditorialSources
{
    /// <summary>The names of the visuals of each post, by its id (see <see cref="VisualUses.GroupNames(IReadOnlyList{VisualGroup}, IEnumerable{Post}, VideoOptions)"/>); null leaves visuals out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Visuals { get; init; }

    /// <summary>Where shortened links lead; null leaves them as they are.</summary>
    public ShortLinks? ShortLinks { get; init; }

    /// <summary>The criteria by which the studied group was chosen; what they name is marked. Null where it was chosen by something else than what it posts.</summary>
    public CampaignCriteria? Criteria { get; init; }
}
