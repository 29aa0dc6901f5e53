using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>The network of some layers alone.</summary>
/// <param name="Layers">The layers.</param>
/// <param name="Shares">Shares in them.</param>
/// <param name="Edges">Edges kept.</param>
/// <param name="Accounts">Accounts with an edge.</param>
/// <param name="Communities">Communities of three accounts or more.</param>
/// <param name="Campaign">How many of the accounts with an edge carried the campaign; null where the case declares none.</param>
public sealed record LayerResult(IReadOnlyList<Layer> Layers, int Shares, int Edges, int Accounts, int Communities, Proportion? Campaign);

/// <summary>What each layer would find by itself, and what several find together.</summary>
/// <remarks>Each network has odds of its own; an account that several layers find was not found independently of each other where one post carries text, link and picture.</remarks>
public static class LayerSweep
{
    /// <summary>Each of the layers reposts, links, texts, near-copies and visuals alone, as far as there is something in it; then all of them but equal texts, which are near-copies too.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="content">Its near-copies and visuals.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">There are more pairs of shares than the options allow.</exception>
    public static IReadOnlyList<LayerResult> Of(Investigation investigation, ContentNames content, CoordinationOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        var campaign = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign;
        Layer[] layers = [.. Shares.DefaultLayers, .. content.NearTexts.Count > 0 ? (Layer[])[Layer.NearText] : [], .. content.Visuals.Count > 0 ? (Layer[])[Layer.Visual] : []];
        List<IReadOnlyList<Layer>> sets = [.. layers.Select(l => (Layer[])[l])];
        if (layers.Length > Shares.DefaultLayers.Count) sets.Add(layers.Where(l => l != Layer.Text || content.NearTexts.Count == 0).ToArray());
        return [.. sets.Select(Result)];

        LayerResult Result(IReadOnlyList<Layer> some)
        {
            var table = ShareTable.Of(Shares.Of(investigation.Data.Posts, some, content, investigation.Side.ShortLinks), investigation.Data.Resolution);
            var tested = NetworkBuilder.Test(new SortedShares(table), options, null, cancel);
            var communities = Communities.Of(tested.Ties(), options.Communities, cancel);
            var accounts = communities.SelectMany(c => c).ToList();
            return new(some, table.Count, tested.Kept.Length, accounts.Count, communities.Count(c => c.Count >= 3), campaign is null ? null : new(accounts.Count(campaign.AccountIds.Contains), accounts.Count));
        }
    }
}
