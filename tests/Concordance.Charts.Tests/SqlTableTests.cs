using Concordance.Charts.Tables;
using DuckDB.NET.Data;

namespace Concordance.Charts.Tests;

public sealed class SqlTableTests
{
    [Fact]
    public void Table_CutByTheRowCap_SaysThatThereIsMore()
    {
        using var folder = new TempFolder();
        using (var duck = new DuckDBConnection("DataSource=:memory:"))
        {
            duck.Open();
            using var command = duck.CreateCommand();
            command.CommandText = $"COPY (SELECT range AS n FROM range(50)) TO '{folder.Of("posts.parquet")}' (FORMAT parquet)";
            command.ExecuteNonQuery();
        }
        string Shown(int rows) => PlainTable.Render(CaseSql.Ask(folder.Path, "FROM posts ORDER BY n", rows));
        Assert.EndsWith("20 of more than 40 rows shown\n", Shown(40), StringComparison.Ordinal);
        Assert.EndsWith("5 of more than 5 rows shown\n", Shown(5), StringComparison.Ordinal);
        Assert.EndsWith("20 of 50 rows shown\n", Shown(50), StringComparison.Ordinal);
    }
}
