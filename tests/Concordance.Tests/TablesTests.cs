using Microsoft.Data.Analysis;

namespace Concordance.Tests;

public class TablesTests
{
    [Fact]
    public void Tables_MissingValues_StayMissingAndIdsStayText()
    {
        var table = Tables.Of(
            [(Id: "9007199254740993", Number: (int?)null, Share: double.NaN), (Id: "1e5", Number: 2, Share: 0.5)],
            ("id", r => r.Id), ("number", r => r.Number), ("share", r => r.Share));
        Assert.Equal(["9007199254740993", "1e5"], ((StringDataFrameColumn)table["id"]).ToArray());
        Assert.Equal([null, 2], ((Int32DataFrameColumn)table["number"]).ToArray());
        Assert.Equal([null, 0.5], ((DoubleDataFrameColumn)table["share"]).ToArray());
        Assert.Equal(0, Tables.Of(Array.Empty<int>(), ("x", i => i)).Rows.Count);
    }

    [Fact]
    public void Tables_RealNumbers_AreSharesWhereTheLastWordOfTheNameSaysSo()
    {
        var table = Tables.Of([0.5], ("share", s => s), ("base_rate", s => s), ("tied share", s => s), ("separate", s => s), ("share of all", s => s), ("ratio", s => s));
        Assert.Equal(["share", "base_rate", "tied share"], table.Columns.OfType<ShareColumn>().Select(c => c.Name));
    }
}
