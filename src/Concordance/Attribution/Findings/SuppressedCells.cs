namespace Concordance.Attribution;

/// <summary>Which counts must not stand beside their total: the small ones, and others with them where a small one would be the total less what is shown.</summary>
/// <remarks>
/// Complementary suppression, as statistical offices call it: with a small count the smallest of the shown ones is hidden, until no small count can be only one number. A reader is taken to know which of the hidden counts are small and how the others were chosen, so that outputs may say so.
/// Rows and columns of a table are looked at one by one; what follows from several together is not.
/// </remarks>
public static class SuppressedCells
{
    /// <summary>Which of some counts are hidden, where their sum is known. Where it is itself too small to be shown, only the small ones are.</summary>
    /// <param name="counts">The counts.</param>
    public static IReadOnlyList<bool> Of(IReadOnlyList<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        bool[] hidden = [.. counts.Select(SmallCell.Hides)];
        Complete([.. counts], hidden, _ => false);
        return hidden;
    }

    /// <summary>The same for a table of which the sums of rows and of columns are known.</summary>
    /// <param name="counts">Rows by columns.</param>
    public static bool[,] OfTable(int[,] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var hidden = new bool[rows, columns];
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++) hidden[r, c] = SmallCell.Hides(counts[r, c]);
        // A cell that a row hides must not follow from its column, nor the other way round: again, until neither hides more.
        bool more;
        do
        {
            more = false;
            for (var r = 0; r < rows; r++) more |= Line([.. Enumerable.Range(0, columns).Select(c => (r, c))], cell => Enumerable.Range(0, rows).Any(i => hidden[i, cell.Column]));
            for (var c = 0; c < columns; c++) more |= Line([.. Enumerable.Range(0, rows).Select(r => (r, c))], cell => Enumerable.Range(0, columns).Any(i => hidden[cell.Row, i]));
        }
        while (more);
        return hidden;

        bool Line((int Row, int Column)[] cells, Func<(int Row, int Column), bool> beside)
        {
            bool[] line = [.. cells.Select(c => hidden[c.Row, c.Column])];
            if (!Complete([.. cells.Select(c => counts[c.Row, c.Column])], line, i => beside(cells[i]))) return false;
            foreach (var (i, cell) in cells.Index()) hidden[cell.Row, cell.Column] = line[i];
            return true;
        }
    }

    /// <summary>Hides more until nothing follows from the sum: first counts that <paramref name="rather"/> names, which make no new line with a single hidden cell, then the smallest.</summary>
    static bool Complete(int[] counts, bool[] hidden, Func<int, bool> rather)
    {
        if (SmallCell.Hides(counts.Sum())) return false;
        var more = false;
        while (Tells(counts, hidden) && counts.Index().Where(c => !hidden[c.Index]).OrderBy(c => c.Item == 0).ThenBy(c => !rather(c.Index)).ThenBy(c => c.Item).Take(1).ToList() is [var next])
            more = hidden[next.Index] = true;
        return more;
    }

    /// <summary>Whether the one count that is hidden follows, or a small one can be only one number, by the sum of what is hidden: the others are at least and at most as large as the rule says.</summary>
    static bool Tells(int[] counts, bool[] hidden)
    {
        var together = counts.Where((_, i) => hidden[i]).ToList();
        if (together.Count == 1) return true;
        var small = together.Count(SmallCell.Hides);
        if (small == 0) return false;
        var large = together.Where(c => !SmallCell.Hides(c)).ToList();
        var highest = Math.Min(SmallCell.Least - 1, together.Sum() - (small - 1) - large.Sum(c => Math.Min(c, SmallCell.Least)));
        var most = counts.Where((c, i) => c > 0 && !hidden[i]).DefaultIfEmpty(together.Sum()).Min();
        var lowest = Math.Max(1, together.Sum() - (small - 1) * (SmallCell.Least - 1) - large.Sum(c => Math.Max(c, most)));
        return lowest >= highest;
    }
}
