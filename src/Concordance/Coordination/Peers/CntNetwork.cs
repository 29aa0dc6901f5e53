using System.Globalization;

namespace Concordance.Coordination.Peers;

/// <summary>A network of accounts as the coordination-network-toolkit makes it: directed, in columns, in the order of the two ids.</summary>
/// <remarks>
/// The weight counts messages of the source that have at least one partner of the target's: a hyper-active account has heavy edges to
/// everyone. An edge doesn't prove that two accounts act together, nor that they are false.
/// </remarks>
public sealed class CntNetwork
{
    internal CntNetwork(CntKind kind, NameTable users, int[] source, int[] target, int[] weight) =>
        (Kind, Users, Source, Target, Weight) = (kind, users, source, target, weight);

    /// <summary>What makes an edge.</summary>
    public CntKind Kind { get; }

    /// <summary>Ids of users.</summary>
    public NameTable Users { get; }

    /// <summary>Number of edges.</summary>
    public int Count => Source.Length;

    /// <summary>The user at the beginning of each edge.</summary>
    public int[] Source { get; }

    /// <summary>The user at its end.</summary>
    public int[] Target { get; }

    /// <summary>Messages of the source that meet one of the target's.</summary>
    public int[] Weight { get; }

    /// <summary>The edges with the peer's columns.</summary>
    public PeerTable ToTable() => new(
        Count, [("source", e => Users[Source[e]]), ("target", e => Users[Target[e]]), ("weight", e => Weight[e]), ("edge_type", _ => Name(Kind))]);

    /// <summary>The peer's name of a kind.</summary>
    public static string Name(CntKind kind) => kind switch
    {
        CntKind.CoRetweet => "co_retweet",
        CntKind.CoLink => "co_link",
        CntKind.CoReply => "co_reply",
        CntKind.CoTweet => "co_tweet",
        CntKind.CoSimilarTweet => "co_similar_tweet",
        CntKind.CoPost => "co_post",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), ((int)kind).ToString(CultureInfo.InvariantCulture)),
    };
}
