using System.Numerics;

namespace Concordance.Coordination.Peers;

/// <summary>
/// What the coordination-network-toolkit 1.5 computes (QUT Digital Observatory; Python, MIT licence; as of commit daa0e11), edge by edge,
/// with its defects or without them: <see cref="CntOptions.AsPublished"/>.
/// </summary>
/// <remarks>
/// Ids are text: the toolkit's CSV input takes them as such too. Its weights are no odds: see <see cref="NetworkBuilder"/> for those.
/// </remarks>
public static class Cnt
{
    /// <summary>A network of messages.</summary>
    /// <exception cref="InputException">The window is negative; or, as published, similar texts are asked for and a message has no tokens.</exception>
    public static CntNetwork Network(IEnumerable<CntMessage> messages, CntKind kind, CntOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        var texts = new List<string>();
        var acts = CntActs.Of(messages, kind, options.AsPublished, kind == CntKind.CoSimilarTweet ? texts : null);
        return Counts(acts, texts, kind, options, cancel).Network(kind, cancel);
    }

    /// <summary>
    /// A network of shares: their objects are what is reposted, linked or answered; their contents are the messages. For
    /// <see cref="CntKind.CoPost"/> the objects don't matter.
    /// </summary>
    /// <exception cref="InputException">The window is negative, or the kind compares texts, which shares don't have.</exception>
    public static CntNetwork Network(ShareTable table, CntKind kind, CntOptions? options = null, CancellationToken cancel = default) => Counts(table, kind, options ?? new(), cancel).Network(kind, cancel);

    /// <summary>The edges of a network of shares, where they may be more than memory holds.</summary>
    internal static CntEdges Edges(ShareTable table, CntKind kind, CntOptions options, SortRoom room, CancellationToken cancel) => Counts(table, kind, options, cancel).Sorted(kind, room, cancel);

    static DirectedCounts Counts(ShareTable table, CntKind kind, CntOptions options, CancellationToken cancel) => Counts(CntActs.Of(table, kind), [], kind, options, cancel);

    static DirectedCounts Counts(CntActs acts, List<string> texts, CntKind kind, CntOptions options, CancellationToken cancel) => options.AsPublished
        ? Counts(acts, texts, kind, options, PeerTime.Seconds, PeerTime.Window(options.WindowSeconds), cancel)
        : Counts(acts, texts, kind, options, t => t, PeerTime.Ticks(PeerTime.Window(options.WindowSeconds)), cancel);

    static DirectedCounts Counts<T>(CntActs acts, List<string> texts, CntKind kind, CntOptions options, Func<long, T> clock, T window, CancellationToken cancel)
        where T : struct, INumber<T> => DirectedCounts.Of(
            acts, kind == CntKind.CoSimilarTweet && options.Similarity > 0 ? Similar(acts, texts, options, clock, window, cancel) : Partners.InWindow(acts, clock, window, cancel), options);

    static Partners Similar<T>(CntActs acts, List<string> texts, CntOptions options, Func<long, T> clock, T window, CancellationToken cancel)
        where T : struct, INumber<T>
    {
        var similar = new SimilarTexts(texts, options);
        if (options.AsPublished && options.MinDocumentSize <= 0 && similar.HasEmpty)
        {
            throw new InputException(
                "A message without tokens can't be compared: the toolkit divides by zero and stops.",
                "Ask for a least document size of 1, or for the mended semantics.");
        }
        return similar.Find([.. acts.Time.Select(clock)], window, cancel);
    }
}
