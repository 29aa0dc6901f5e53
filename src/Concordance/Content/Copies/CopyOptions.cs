namespace Concordance.Content;

/// <summary>When two texts are near-copies, and how hard they are looked for.</summary>
public sealed record CopyOptions
{
    /// <summary>
    /// Least similarity of near-copies: 1 less the Levenshtein distance by the length of the longer text, 0 to 1, both after normalisation. Default 0.693, at which D3lta speaks of copy-pasta.
    /// </summary>
    public double LeastSimilarity { get; init; } = 0.693;

    /// <summary>
    /// Shorter texts are left out: they resemble each other by chance. Letters and digits after normalisation; a Chinese or Japanese character counts as two, since it says as much. Default 20, as for
    /// <see cref="TextFingerprint"/>; D3lta leaves out those of fewer than 30 characters.
    /// </summary>
    public int LeastLength { get; init; } = TextFingerprint.LeastLength;

    /// <summary>Of a longer text only the beginning is looked at, of this many letters and digits after normalisation. Default 4,096, the longest message of Telegram.</summary>
    public int LongestLength { get; init; } = 4096;

    /// <summary>Length of the pieces of text by which copies are looked up; letters and digits. Default 8.</summary>
    public int PieceLength { get; init; } = 8;

    /// <summary>Of how many pieces in a row one is chosen to look a text up by: texts that share this many less one and a piece's length in letters in a row meet. Default 4, so that 11 letters in a row are enough.</summary>
    public int PiecesInRow { get; init; } = 4;

    /// <summary>Where a piece stands in more texts than this, each is compared with as many of its neighbours in the order of what follows, so that boilerplate costs no more than its length. Default 10.</summary>
    public int Neighbours { get; init; } = 10;

    /// <summary>By how many pieces that stand in more texts than <see cref="Neighbours"/> a text is looked up at most. Default 4, the rarest.</summary>
    public int CommonPieces { get; init; } = 4;

    /// <summary>Most pairs that <see cref="NearCopies.Pairs"/> gives; where there are more, it is an error. Default 10 million.</summary>
    public int MaxPairs { get; init; } = 10_000_000;

    /// <summary>Which of equally rare pieces come first. Another seed may find other pairs of those that are hard to find; it shows how much rests on luck.</summary>
    public ulong Seed { get; init; } = 1;

    internal void Check()
    {
        if (!(LeastSimilarity is > 0 and <= 1)) throw new InputException($"A least similarity of {LeastSimilarity.ToString(System.Globalization.CultureInfo.InvariantCulture)} can't be used.", "Give one above 0, up to 1.");
        if (LeastLength < 1 || PieceLength < 2 || LongestLength < LeastLength) throw new InputException("The lengths of the options for copies can't be used.", "Give a least length of 1 or more, a longest that is no less, and pieces of 2 or more.");
        if (PiecesInRow < 1 || CommonPieces < 0 || Neighbours < 1 || MaxPairs < 1) throw new InputException("The options for copies ask for no pieces, neighbours or pairs.", "Give at least 1 of each.");
    }
}
