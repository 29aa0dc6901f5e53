using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

public class SuppressedCellsTests
{
    static string Shown(params int[] counts) => string.Join(' ', counts.Zip(SuppressedCells.Of(counts), (count, hidden) => hidden ? SmallCell.Hides(count) ? "s" : "x" : $"{count}"));

    [Theory]
    [InlineData("40 12 0 5", 40, 12, 0, 5)]
    [InlineData("40 x 0 s", 40, 12, 0, 3)] // One is the total less the others.
    [InlineData("40 s s 9", 40, 2, 3, 9)] // Two can be 1 and 4, or 2 and 3.
    [InlineData("40 s s x", 40, 1, 1, 9)] // Two that sum to 2 are 1 each,
    [InlineData("40 s s x", 40, 4, 4, 9)] // and two that sum to 8 are 4 each.
    [InlineData("40 s s s", 40, 1, 1, 2)]
    [InlineData("40 s x x", 40, 1, 5, 8)] // 1 and 5 sum to 6, and what is hidden beside a small count is at least 5.
    [InlineData("s x x", 4, 5, 5)] // And at most as large as the next, which is shown.
    [InlineData("s s x", 4, 4, 0)] // With nothing else to hide a zero is hidden.
    [InlineData("s 0 0", 3, 0, 0)] // The sum is too small to be told itself.
    [InlineData("0 0", 0, 0)]
    [InlineData("")]
    public void SuppressedCells_SmallCountsThatWouldFollow_HideOthers(string expected, params int[] counts) => Assert.Equal(expected, Shown(counts));

    [Fact]
    public void SuppressedCells_OfATable_AreNotToldByRowsNorByColumns()
    {
        int[,] counts = { { 40, 3, 7 }, { 30, 20, 8 }, { 25, 60, 9 } };
        var hidden = SuppressedCells.OfTable(counts);
        // The 7 goes with the 3 by the row, the 20 by the column; and the 8, from which the 7 and so the 3 would follow.
        Assert.Equal([(0, 1), (0, 2), (1, 1), (1, 2)], from r in Enumerable.Range(0, 3) from c in Enumerable.Range(0, 3) where hidden[r, c] select (r, c));
    }
}
