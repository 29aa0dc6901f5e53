using Concordance.Content;
using Concordance.Coordination;
using Concordance.Timeline;

namespace Concordance.Accounts;

/// <summary>What other steps found, as far as it is at hand. What is null leaves its features missing, with the reason, and never makes them zero; the day alone has a stand-in.</summary>
public sealed record FeatureInputs
{
    /// <summary>All of it that can be had of a case before its coordination network: near-copies and visuals, which its work folder keeps, look-alike names and the history of its accounts. A case without pictures has no visuals. <see cref="Day"/> is for the caller to add, since nothing about accounts is told by places.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">A table that the case names can't be used.</exception>
    public static FeatureInputs Of(Investigation investigation, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        return new()
        {
            Copies = NearCopies.Of(investigation, cancel), Visuals = investigation.Side.Pictures is null ? null : VisualUses.GroupNames(investigation, cancel), Lookalikes = AccountLookalikes.Of(investigation),
            History = AccountHistory.Of(investigation),
        };
    }

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
