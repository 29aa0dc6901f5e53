namespace Concordance.Content;

/// <summary>Chooses a few of many hashes so that two lists which share enough of them in a row choose the same one, wherever it stands.</summary>
/// <remarks>S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003, section 3.</remarks>
static class Winnowing
{
    /// <summary>The places of the least of each few hashes in a row, of equal ones the last; each once as long as it is the least.</summary>
    /// <param name="hashes">The hashes, in the order of the text.</param>
    /// <param name="row">Of how many in a row one is chosen; of fewer, one of those that there are.</param>
    /// <param name="places">Where the places go, ascending; as long as the hashes.</param>
    /// <returns>How many were chosen.</returns>
    internal static int Choose(ReadOnlySpan<ulong> hashes, int row, Span<int> places)
    {
        row = Math.Min(row, hashes.Length);
        var (count, least) = (0, -1);
        for (var end = row - 1; end < hashes.Length; end++)
        {
            var start = end - row + 1;
            if (least >= start && hashes[end] > hashes[least]) continue;
            if (least < start)
            {
                least = start;
                for (var i = start + 1; i <= end; i++) if (hashes[i] <= hashes[least]) least = i;
            }
            else least = end;
            places[count++] = least;
        }
        return count;
    }
}
