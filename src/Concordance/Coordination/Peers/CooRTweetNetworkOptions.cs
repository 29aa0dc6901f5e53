namespace Concordance.Coordination.Peers;

/// <summary>Options of CooRTweet's <c>generate_coordinated_network</c>, with its defaults.</summary>
public sealed record CooRTweetNetworkOptions
{
    /// <summary>Whether to keep the figures of the fast pairs beside those of all (<c>fast_net</c>). Default false.</summary>
    public bool FastNet { get; init; }

    /// <summary>
    /// The quantile of weights that an edge must exceed to be marked (<c>edge_weight</c>), 0 to 1; Hyndman and Fan's type 7. Default 0.5,
    /// which with the usual median of 1 marks weights of 2 and more.
    /// </summary>
    public double EdgeWeight { get; init; } = 0.5;

    /// <summary>Which part of the network to keep (<c>subgraph</c>). Default all of it.</summary>
    public CooRTweetSubgraph Subgraph { get; init; }

    /// <summary>Whether to keep which objects each edge rests on (<c>objects</c>). Default false.</summary>
    public bool Objects { get; init; }
}

/// <summary>Parts of a network; the numbers are the peer's.</summary>
public enum CooRTweetSubgraph
{
    /// <summary>All of it.</summary>
    None = 0,

    /// <summary>Marked edges; not with <see cref="CooRTweetNetworkOptions.FastNet"/>.</summary>
    Marked = 1,

    /// <summary>Edges marked among the fast ones.</summary>
    MarkedFast = 2,

    /// <summary>Ends of the edges marked among the fast ones and all their neighbours, with every edge among these.</summary>
    MarkedFastNeighbours = 3,
}

/// <summary>Which edges a statistic counts.</summary>
public enum CooRTweetThreshold
{
    /// <summary>Those marked among all.</summary>
    Full,

    /// <summary>Those marked among the fast ones.</summary>
    Fast,

    /// <summary>All of the network.</summary>
    None,
}
