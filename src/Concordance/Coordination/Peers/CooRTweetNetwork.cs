using Concordance.Content;

namespace Concordance.Coordination.Peers;

/// <summary>A network of accounts as CooRTweet makes it: undirected, in columns, vertices and edges in the order of the peer's.</summary>
/// <remarks>
/// The weight counts pairs of shares, not objects: two accounts that share one object often have a heavy edge. An edge doesn't prove that
/// two accounts act together, nor that they are false.
/// </remarks>
public sealed class CooRTweetNetwork
{
    internal CooRTweetNetwork(CooRTweetPairs pairs, CooRTweetNetworkOptions options, int[] vertices, int[] from, int[] to, EdgeFigures full, EdgeFigures? fast, bool[]? coordinated)
    {
        (Pairs, Options, Vertices, From, To, Full, Fast, Coordinated) = (pairs, options, vertices, from, to, full, fast, coordinated);
    }

    /// <summary>The account of each vertex, by its number in <see cref="Accounts"/>.</summary>
    public int[] Vertices { get; }

    /// <summary>Names of accounts.</summary>
    public NameTable Accounts => Pairs.Table.Accounts;

    /// <summary>Names of objects.</summary>
    public NameTable Objects => Pairs.Table.Objects;

    /// <summary>Number of edges.</summary>
    public int Count => From.Length;

    /// <summary>The vertex at one end of each edge: that which comes first among the vertices.</summary>
    public int[] From { get; }

    /// <summary>The vertex at the other end.</summary>
    public int[] To { get; }

    /// <summary>Figures over all pairs.</summary>
    public EdgeFigures Full { get; }

    /// <summary>Figures over the pairs flagged as fast; null where they were not asked for.</summary>
    public EdgeFigures? Fast { get; }

    /// <summary>Of the subgraph with neighbours whether each vertex is an end of a marked fast edge (<c>color_v</c>); null for the others.</summary>
    public bool[]? Coordinated { get; }

    /// <summary>The options that it was made with.</summary>
    public CooRTweetNetworkOptions Options { get; }

    internal CooRTweetPairs Pairs { get; }

    /// <summary>Number of groups that a chain of edges ties together.</summary>
    internal int Groups()
    {
        var tied = new Joined(Vertices.Length);
        for (var e = 0; e < Count; e++) tied.Join(From[e], To[e]);
        return tied.Count;
    }

    /// <summary>The id of a vertex.</summary>
    public string Name(int vertex) => Accounts[Vertices[vertex]];
}
