namespace Concordance.Coordination.Peers;

/// <summary>What makes two messages one act in the coordination-network-toolkit.</summary>
public enum CntKind
{
    /// <summary>Reposts of one post (co_retweet).</summary>
    CoRetweet,

    /// <summary>Own posts with one link, as it is written (co_link).</summary>
    CoLink,

    /// <summary>Own posts that answer one post (co_reply).</summary>
    CoReply,

    /// <summary>Own posts with the same text after <see cref="CntText.Clean"/> (co_tweet).</summary>
    CoTweet,

    /// <summary>Own posts whose sets of tokens, see <see cref="CntText.Tokens"/>, are alike (co_similar_tweet).</summary>
    CoSimilarTweet,

    /// <summary>Any posts at all (co_post): the most that any other kind can find.</summary>
    CoPost,
}

/// <summary>Options of the coordination-network-toolkit, with the defaults of its command line.</summary>
public sealed record CntOptions
{
    /// <summary>Longest time between two messages, inclusive; seconds, fractions kept. Default 1, as on its command line; its README speaks of 60.</summary>
    public double WindowSeconds { get; init; } = 1;

    /// <summary>Least weight of an edge, each direction on its own. Default 2 (its library: 1).</summary>
    public int MinEdgeWeight { get; init; } = 2;

    /// <summary>Least Jaccard similarity of two sets of tokens, for <see cref="CntKind.CoSimilarTweet"/> only. Default 0.8 (its library: 0.9).</summary>
    public double Similarity { get; init; } = 0.8;

    /// <summary>
    /// Least number of tokens, for <see cref="CntKind.CoSimilarTweet"/> only: a smaller set is like no other. Default 1. 0 is what its library
    /// has by default, which breaks off at a message without tokens: see <see cref="AsPublished"/>.
    /// </summary>
    public int MinDocumentSize { get; init; } = 1;

    /// <summary>Whether to keep edges of an account with itself (<c>--include_self_loops</c>). Default false.</summary>
    public bool Loops { get; init; }

    /// <summary>
    /// True (the default) gives what version 1.5 gives, with its defects. False mends these:
    /// <list type="bullet">
    /// <item>A message without links has no link. As published it has the empty one (it does in its CSV input), so that all such are co-linked.</item>
    /// <item>A text of nothing but mentions, or none, is like no other. As published all these are the same text.</item>
    /// <item>Messages without tokens are like no other. As published two of them are a division by zero, here an error that says so, unless
    /// <see cref="MinDocumentSize"/> leaves them out.</item>
    /// <item>A message that comes twice counts once, as it came first. As published links of the second are added to the first.</item>
    /// <item>Times are compared to 100 ns. As published they are doubles, whose step is a quarter of a microsecond.</item>
    /// </list>
    /// </summary>
    public bool AsPublished { get; init; } = true;
}
