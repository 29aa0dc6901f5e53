namespace Concordance.Content;

/// <summary>A stretch of a text that is counted for one passage: from its first to its last word that no other has.</summary>
/// <param name="Match">The passage.</param>
/// <param name="First">First and last word, and those of the other text.</param>
/// <param name="Last">The last word.</param>
/// <param name="OtherFirst">The first word there.</param>
/// <param name="OtherLast">The last word there.</param>
/// <param name="Same">How many of the words are the same.</param>
readonly record struct CoverPiece(PassageMatch Match, int First, int Last, int OtherFirst, int OtherLast, int Same);

/// <summary>Shares the words of a text out among passages that overlap: the longest first, each word once.</summary>
/// <param name="words">Words of the text.</param>
sealed class PassageCover(int words)
{
    readonly bool[] _taken = new bool[words];

    /// <summary>Takes the words of passages that are free yet. Of two equally long ones that comes first whose text does, then the earlier.</summary>
    internal List<CoverPiece> Add(IEnumerable<PassageMatch> matches)
    {
        List<CoverPiece> pieces = [];
        foreach (var match in matches.OrderByDescending(m => m.Words).ThenBy(m => m.Other).ThenBy(m => m.Rows[0].Here).ThenBy(m => m.Rows[0].There)) Add(match, pieces);
        return pieces;
    }

    void Add(PassageMatch match, List<CoverPiece> pieces)
    {
        CoverPiece? open = null;
        var next = match.Rows[0].Here;
        foreach (var row in match.Rows)
        {
            for (; next < row.Here; next++) if (_taken[next]) Close();
            for (var n = 0; n < row.Length; n++, next++)
            {
                if (_taken[next])
                {
                    Close();
                    continue;
                }
                _taken[next] = true;
                open = open is { } piece ? piece with { Last = next, OtherLast = row.There + n, Same = piece.Same + 1 } : new(match, next, next, row.There + n, row.There + n, 1);
            }
        }
        Close();

        void Close()
        {
            if (open is { } piece) pieces.Add(piece);
            open = null;
        }
    }
}
