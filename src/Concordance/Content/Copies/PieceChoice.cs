namespace Concordance.Content;

/// <summary>The texts by the pieces by which each is looked up.</summary>
/// <remarks>
/// Winnowing (S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003, section 3): of each few pieces in a row, the one that chance prefers is chosen, so that two texts that
/// share as many pieces in a row choose the same one of them, wherever it stands. What no other text chooses is left out.
/// </remarks>
static class PieceChoice
{
    internal static KeyTable Table(ChosenPieces pieces, int texts, CopyOptions options, CancellationToken cancel)
    {
        const int step = 1 << 13;
        var lists = new ulong[(texts + step - 1) / step][];
        Parallel.For(0, lists.Length, new() { CancellationToken = cancel }, () => (Common: new List<ulong>(), Entries: new List<ulong>()), (l, _, own) =>
        {
            own.Entries.Clear();
            for (var i = l * step; i < Math.Min(texts, (l + 1) * step); i++) Add(pieces, i, options, own.Common, own.Entries);
            lists[l] = [.. own.Entries];
            return own;
        }, _ => { });
        return new(lists, cancel);
    }

    // All that are rare, and of the others the rarest, chance deciding among equals: one order for all texts.
    static void Add(ChosenPieces pieces, int text, CopyOptions options, List<ulong> common, List<ulong> entries)
    {
        common.Clear();
        foreach (var piece in pieces[text])
        {
            var count = pieces.CountOf(piece);
            if (count > options.Neighbours + 1) common.Add((ulong)count << 32 | piece);
            else if (count > 1) entries.Add(KeyTable.Entry(piece, text));
        }
        common.Sort();
        foreach (var piece in common.Distinct().Take(options.CommonPieces)) entries.Add(KeyTable.Entry((uint)piece, text));
    }
}
