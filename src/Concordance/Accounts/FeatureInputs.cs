using Concordance.Content;
using Concordance.Coordination;
using Concordance.Timeline;

namespace Concordance.Accounts;

/// <summary>What other steps found, as far as it is at hand. What is null leaves its features missing, with the reason, and never makes them zero; the day alone has a stand-in.</summary>
public sealed record FeatureInputs
{
    /// <summary>Near-copies among the posts of the collection: <c>NearCopies.Of(data.Posts)</c>.</summary>
    public CopyResult? Copies { get; init; }

    /// <summary>The visuals of each post by its id, as <see cref="VisualUses.GroupNames(IReadOnlyList{VisualGroup}, IEnumerable{Post}, VideoOptions)"/> gives them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Visuals { get; init; }

    /// <summary>Names that look like others.</summary>
    public AccountLookalikes? Lookalikes { get; init; }

    /// <summary>The coordination network.</summary>
    public CoordinationNetwork? Network { get; init; }

    /// <summary>How ordinary days go, as <c>OrdinaryDay.Of(investigation)</c> gives it; null takes <see cref="DiurnalProfile.Usual"/>.</summary>
    public DiurnalProfile? Day { get; init; }

    /// <summary>Under how many handles and names each account was seen.</summary>
    public AccountHistory? History { get; init; }
}
