using Concordance.Attribution;

namespace Concordance.Charts.Forms;

/// <summary>Between which numbers hidden cells of a table lie, by what is public: the sums of rows and columns, the shown cells, and which of the hidden ones are small.</summary>
/// <remarks>
/// A hidden cell is its line's sum less what is shown of the line, less what the line's other hidden cells are at least and at most: a small one 1 to 4, another what its own other line leaves it. No cell's own count is asked, so every table that the public numbers allow gives
/// the same ranges. Each comes from one line: what follows from several together is not told (as in <see cref="SuppressedCells"/>).
/// </remarks>
static class HiddenRanges
{
    /// <summary>The ranges of the hidden cells that are not small, 0 among them; null for all others, and where a line tells nothing.</summary>
    /// <param name="counts">Rows by columns.</param>
    /// <param name="hidden">Which are hidden.</param>
    internal static (int Low, int High)?[,] Of(int[,] counts, bool[,] hidden)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var ranges = new (int Low, int High)?[rows, columns];
        (int Row, int Column)[][] lines =
        [
            .. Known([.. Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, columns).Select(c => (r, c)).ToArray())]),
            .. Known([.. Enumerable.Range(0, columns).Select(c => Enumerable.Range(0, rows).Select(r => (r, c)).ToArray())]),
        ];
        // Each round finds those whose line holds no other cell without a range, from the numbers of the round before: the order of the lines is nothing.
        for (var found = true; found;)
        {
            var next = lines.Select(One).OfType<((int Row, int Column) Cell, (int Low, int High) Range)>().GroupBy(f => f.Cell).Select(g => (Cell: g.Key, g.MinBy(f => f.Range.High - f.Range.Low).Range)).ToList();
            foreach (var (cell, range) in next) ranges[cell.Row, cell.Column] = range;
            found = next.Count > 0;
        }
        return ranges;

        // A line whose sum is itself small, or would tell a small one of the other lines, is not public.
        IEnumerable<(int Row, int Column)[]> Known((int Row, int Column)[][] lines)
        {
            var kept = SuppressedCells.Of([.. lines.Select(l => l.Sum(c => counts[c.Row, c.Column]))]);
            return lines.Where((_, i) => !kept[i]);
        }

        ((int Row, int Column) Cell, (int Low, int High) Range)? One((int Row, int Column)[] line)
        {
            var within = line.Where(c => hidden[c.Row, c.Column]).ToList();
            var open = within.Where(c => Bounds(c) is null).ToList();
            if (open is not [var cell]) return null;
            var left = within.Sum(c => counts[c.Row, c.Column]);
            var others = within.Where(c => c != cell).Select(c => Bounds(c)!.Value).ToList();
            (int Low, int High) range = (Math.Max(0, left - others.Sum(o => o.High)), left - others.Sum(o => o.Low));
            return range.Low < range.High ? (cell, range) : null;
        }

        (int Low, int High)? Bounds((int Row, int Column) cell) => SmallCell.Hides(counts[cell.Row, cell.Column]) ? (1, SmallCell.Least - 1) : ranges[cell.Row, cell.Column];
    }
}
