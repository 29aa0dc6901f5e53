using System.Globalization;
using Concordance.Ingest;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Concordance.Tests;

public sealed class CaseSqlTests : IDisposable
{
    readonly TempFolder _case = new();
    readonly string _folder;

    public CaseSqlTests()
    {
        _case.Write("posts.jsonl", """
            {"id":"1","author_id":"a","created_at":"2023-07-18T00:00:00Z","text":"one","entities":{"hashtags":[{"tag":"x"},{"tag":"y"}]},"author":{"public_metrics":{"followers_count":5000000000}}}
            {"id":"2","author_id":"a","created_at":"2023-07-18T01:00:00Z","text":"two","lang":"fr","entities":{}}
            {"id":"3","author_id":"b","created_at":"2023-07-18T02:00:00Z","text":"three","entities":{"hashtags":[{"tag":"x"}]}}
            """);
        CaseIngest.Run(Some.Case(_case.Path, "posts.jsonl"));
        _folder = _case.Of("work/collection");
    }

    public void Dispose() => _case.Dispose();

    SqlTable Ask(string query, int rows = CaseSql.MostRows) => CaseSql.Ask(_folder, query, rows);

    InputException Refused(string query) => Assert.Throws<InputException>(() => Ask(query));

    [Fact]
    public void Sql_OfAnInvestigation_SeesItsTables()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", "id,author_id,created_at,text\n1,a,2023-07-18T00:00:00Z,hello\n");
        folder.Write("case.json", """{ "id": "test", "title": "T", "synthetic": true, "privacy": "open", "sources": [{ "path": "posts.csv" }] }""");
        var table = Investigation.Open(folder.Path).Sql("SELECT text, account FROM posts JOIN accounts ON accounts.id = posts.account");
        Assert.Equal(["hello", "a"], table.Rows[0].Select(v => (string)v));
        Assert.False(table.Cut);
    }

    [Fact]
    public void Sql_Columns_HaveTheTypesOfTheTables()
    {
        var table = Ask("SELECT p.id, time, is_repost, hashtags, language, followers, 1::UTINYINT AS small, 0.5 AS exact, 0.5::FLOAT AS real, time::DATE AS day FROM posts p JOIN accounts a ON a.id = account ORDER BY p.id");
        Assert.Equal(
            [typeof(string), typeof(DateTime), typeof(bool), typeof(string), typeof(string), typeof(long), typeof(int), typeof(decimal), typeof(double), typeof(DateTime)],
            table.Columns.Select(c => c.DataType));
        Assert.Equal(["1", Some.Day, false, "x, y", null, 5_000_000_000, 1, 0.5m, 0.5, Some.Day], table.Rows[0]);
        Assert.Equal(DateTimeKind.Utc, ((DateTime)table["time"][0]).Kind);
        Assert.Equal("", table["hashtags"][1]);
        Assert.Equal("fr", table["language"][1]);
        Assert.Null(table["followers"][2]);
    }

    [Fact]
    public void Sql_WithoutRows_KeepsNamesAndTypes()
    {
        var table = Ask("SELECT time, count(*) AS n FROM posts WHERE false GROUP BY time");
        Assert.Equal(["time", "n"], table.Columns.Select(c => c.Name));
        Assert.Equal([typeof(DateTime), typeof(long)], table.Columns.Select(c => c.DataType));
        Assert.Equal(0, table.Rows.Count);
    }

    [Theory]
    [InlineData("SELECT sum(followers) AS v FROM accounts", 5_000_000_000)]
    [InlineData("SELECT 9223372036854775807::HUGEINT AS v", long.MaxValue)]
    [InlineData("SELECT 9223372036854775808::HUGEINT AS v", "9223372036854775808")]
    [InlineData("SELECT 18446744073709551615::UBIGINT AS v", "18446744073709551615")]
    [InlineData("SELECT ['a', NULL, 'b'] AS v", "a, , b")]
    [InlineData("SELECT [1, 2] AS v", "1, 2")]
    [InlineData("SELECT [[1.5, 2.5], [3.0]] AS v", "1.5, 2.5, 3.0")]
    [InlineData("SELECT {'a': 1, 'b': ['x', 'y']} AS v", "a: 1, b: x, y")]
    [InlineData("SELECT map {'k': TIMESTAMP '2024-01-02 03:04:05.5'} AS v", "k: 2024-01-02 03:04:05.5")]
    [InlineData("SELECT INTERVAL 90 MINUTE AS v", "01:30:00")]
    [InlineData("SELECT TIME '10:00:01' AS v", "10:00:01")]
    [InlineData("SELECT 'ab'::BLOB AS v", "6162")]
    [InlineData("SELECT '101'::BIT AS v", "101")]
    [InlineData("SELECT '00000000-0000-0000-0000-000000000001'::UUID AS v", "00000000-0000-0000-0000-000000000001")]
    [InlineData("SELECT 'nan'::DOUBLE AS v", null)]
    [InlineData("SELECT NULL AS v", null)]
    public void Sql_Value_IsShownThus(string query, object? expected)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
            Assert.Equal(expected, Ask(query)["v"][0]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sql_TimeWithAZone_IsUtc() =>
        Assert.Equal(Some.Utc("2024-01-01T22:00:00Z"), Ask("SELECT TIMESTAMPTZ '2024-01-02 00:00:00+02' AS v")["v"][0]);

    [Fact]
    public void Sql_TwoColumnsOfOneName_AreToldApart() =>
        Assert.Equal(["id", "id_2", "id_3"], Ask("SELECT id, id, id FROM posts").Columns.Select(c => c.Name));

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(3, 3, false)]
    [InlineData(0, 0, true)]
    public void Sql_RowCap_IsToldWithoutAnError(int cap, int taken, bool cut)
    {
        var table = Ask("FROM posts ORDER BY id", cap);
        Assert.Equal((taken, cut), (table.Rows.Count, table.Cut));
    }

    [Fact]
    public void Sql_EndlessRows_StopAtTheCap()
    {
        var table = Ask("SELECT range FROM range(1000000000000)");
        Assert.Equal((CaseSql.MostRows, true), (table.Rows.Count, table.Cut));
    }

    [Theory]
    [InlineData("SELECT nothing FROM posts", "nothing")]
    [InlineData("SELECT * FROM poste", "poste")]
    [InlineData("selec 1", "syntax error")]
    [InlineData("SELECT 1 +", "syntax error")]
    [InlineData("SELECT 'x'::INTEGER", "Conversion Error")]
    [InlineData("SELECT * FROM posts WHERE id = $x", "")]
    [InlineData("", "There is no query")]
    [InlineData("-- nothing", "There is no query")]
    [InlineData("SELECT 1; SELECT 2", "more than one")]
    [InlineData("SELECT '\0'", "U+0000")]
    public void Sql_Mistake_SaysWhatAndListsTheTables(string query, string words)
    {
        var error = Refused(query);
        Assert.Contains(words, error.Problem, StringComparison.Ordinal);
        Assert.Contains("accounts (id, handle, ", error.Remedy, StringComparison.Ordinal);
        Assert.Contains("; posts (row, source, line, id, versions, account, time, ", error.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT TIMESTAMP 'infinity' AS far")]
    [InlineData("SELECT INTERVAL 3 MONTH AS far")]
    [InlineData("SELECT [1, NULL] AS far")]
    [InlineData("SELECT DATE '4000-01-01 (BC)' AS far")]
    [InlineData("SELECT 12345678901234567890123456789012345678::DECIMAL(38,0) AS far")]
    public void Sql_ValueWithoutAPlaceInATable_SaysToCastIt(string query)
    {
        var error = Refused(query);
        Assert.Contains("'far'", error.Problem, StringComparison.Ordinal);
        Assert.Contains("VARCHAR", error.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')")]
    [InlineData("SELECT * FROM read_text('/etc/passwd')")]
    [InlineData("SELECT * FROM '/etc/passwd'")]
    [InlineData("SELECT * FROM read_text('{0}/ingest.json')")]
    [InlineData("SELECT * FROM read_blob('{0}/../secret')")]
    [InlineData("SELECT * FROM glob('{0}/*')")]
    [InlineData("SELECT * FROM read_csv('https://outlet.example/a.csv')")]
    [InlineData("SELECT * FROM query('COPY posts TO ''{0}/new.parquet''')")]
    [InlineData("COPY posts TO '{0}/new.parquet'")]
    [InlineData("COPY (SELECT 1) TO '{0}/posts.parquet' (USE_TMP_FILE false)")]
    [InlineData("SELECT 1; COPY (SELECT 1) TO '{0}/posts.parquet' (USE_TMP_FILE false)")]
    [InlineData("ATTACH '{0}/new.db'")]
    [InlineData("EXPORT DATABASE '{0}/new'")]
    [InlineData("INSTALL fts")]
    [InlineData("LOAD httpfs")]
    [InlineData("SET enable_external_access=true")]
    [InlineData("PRAGMA enable_profiling")]
    [InlineData("CALL pragma_version()")]
    [InlineData("DROP VIEW posts")]
    [InlineData("CREATE TABLE t AS SELECT 1")]
    [InlineData("INSERT INTO posts SELECT * FROM posts")]
    [InlineData("DELETE FROM posts")]
    [InlineData("WITH x AS (DELETE FROM posts RETURNING *) FROM x")]
    public void Sql_AnythingButReadingTheTables_IsRefused(string query)
    {
        string[] Files() => [.. Directory.EnumerateFileSystemEntries(_folder).Order(StringComparer.Ordinal)];
        var (files, bytes) = (Files(), File.ReadAllBytes(Path.Combine(_folder, "posts.parquet")));
        Refused(query.Replace("{0}", _folder, StringComparison.Ordinal));
        Assert.Equal(files, Files());
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_folder, "posts.parquet")));
        Assert.Equal(3L, Ask("SELECT count(*) AS n FROM posts")["n"][0]);
    }

    [Theory]
    [InlineData("SHOW TABLES", 4)]
    [InlineData("DESCRIBE posts", 25)]
    [InlineData("SUMMARIZE posts", 25)]
    [InlineData("FROM posts", 3)]
    [InlineData("WITH p AS (FROM posts) SELECT * FROM p;", 3)]
    [InlineData("VALUES (1), (2)", 2)]
    [InlineData("SELECT ';' -- ; DROP VIEW posts", 1)]
    public void Sql_EveryFormOfReading_IsAnswered(string query, int rows) => Assert.Equal(rows, Ask(query).Rows.Count);

    [Fact]
    public void Sql_AnyParquetFile_IsATableByItsName()
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        foreach (var name in new[] { "network edges", "it''s", "q\"q", "*", "[ab]", "a?" })
        {
            command.CommandText = $"COPY (SELECT 42 AS n) TO '{_folder}/{name}.parquet' (FORMAT parquet)";
            command.ExecuteNonQuery();
        }
        foreach (var name in new[] { "\"network edges\"", "\"it's\"", "\"q\"\"q\"" })
            Assert.Equal(42, Ask($"SELECT n FROM {name}")["n"][0]);
        Assert.DoesNotContain("*", Refused("FROM none").Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case [1]")]
    [InlineData("it's, here")]
    public void Sql_FolderOfAnyName_IsRead(string name)
    {
        using var folder = new TempFolder(name);
        File.Copy(Path.Combine(_folder, "posts.parquet"), folder.Of("posts.parquet"));
        Assert.Equal(3, CaseSql.Ask(folder.Path, "FROM posts").Rows.Count);
    }

    [Fact]
    public void Sql_DamagedFile_IsNamed()
    {
        File.WriteAllText(Path.Combine(_folder, "broken.parquet"), "PAR1 not");
        var error = Refused("SELECT 1");
        Assert.Contains("'broken.parquet'", error.Problem, StringComparison.Ordinal);
        Assert.Contains("Delete it", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Sql_WithoutAWorkFolder_SaysToOpenTheCase() => Assert.Contains(
        "Investigation.Open", Assert.Throws<InputException>(() => CaseSql.Ask(Path.Combine(_folder, "none"), "FROM posts", 1)).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Sql_Result_IsADataFrame()
    {
        DataFrame frame = Ask("SELECT account, count(*) AS posts FROM posts GROUP BY ALL ORDER BY ALL");
        Assert.Equal(2L, frame.Filter(frame["account"].ElementwiseEquals("a"))["posts"][0]);
    }
}
