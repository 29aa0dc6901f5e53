using DuckDB.NET.Data;

namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public sealed class SqlCellTests : IDisposable
{
    readonly NotebookEngine _session = new();
    readonly Shown _shown = new();
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The query's rows, with commas and bars.</summary>
    async Task<string?> Ask(string query)
    {
        var error = (await _session.Run("#!sql --name asked\n" + query, _shown, "query")).Error;
        Assert.Null(error);
        return (await _session.Run("string.Join(\"|\", asked.Rows.Select(r => string.Join(\",\", r.Select(v => v ?? \"null\"))))", "rows")).Text();
    }

    [Fact]
    public async Task Table_OfRecords()
    {
        await _session.Run("""
            record Post(string Author, DateTime Time, int? Likes, double Score, string[] Tags);
            var posts = new List<Post> { new("b", new DateTime(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc), 2, 0.5, ["x", "y"]), new("ə", new DateTime(2024, 5, 2), null, 1, []) };
            """);
        Assert.Equal("b,2,0.5,x|ə,null,1,null", await Ask("SELECT Author, likes, Score, Tags[1] FROM posts ORDER BY Time"));
    }

    [Theory]
    [InlineData("new[] { 3, 1, 2 }", "SELECT sum(value)::BIGINT FROM t", "6")]
    [InlineData("new[] { \"a\", null, \"it's \\\"x\\\"\" }", "SELECT value FROM t ORDER BY value NULLS FIRST", "null|a|it's \"x\"")]
    [InlineData("new[] { new { A = 1m, B = 'c' } }.ToList()", "SELECT A * 3, B FROM t", "3,c")]
    [InlineData("new[] { (1, true), (2, false) }", "SELECT Item1 FROM t WHERE Item2", "1")]
    [InlineData("Enumerable.Range(0, 5).Select(i => new { N = i })", "SELECT max(N) FROM T", "4")]
    [InlineData("new[] { new { a = 1, A = 2 } }", "SELECT a, a_2 FROM t", "1,2")]
    [InlineData("new[] { DayOfWeek.Monday }", "SELECT value FROM t", "Monday")]
    [InlineData("new[] { new DateTimeOffset(2024, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)) }", "SELECT value::VARCHAR FROM t", "2024-01-01 00:00:00")]
    [InlineData("new[] { new DateOnly(2021, 7, 26) }", "SELECT value::VARCHAR FROM t", "2021-07-26")]
    [InlineData("new[] { ulong.MaxValue }", "SELECT value::VARCHAR FROM t", "18446744073709551615")]
    [InlineData("new Dictionary<string, int> { [\"k\"] = 2 }.ToList()", "SELECT Key, Value FROM t", "k,2")]
    [InlineData("new Microsoft.Data.Analysis.DataFrame(new Microsoft.Data.Analysis.StringDataFrameColumn(\"odd \\\" name\", new[] { \"x\", null }))", "SELECT \"odd \"\" name\" FROM t", "x|null")]
    public async Task Table_OfAVariable(string value, string query, string expected)
    {
        Assert.Null((await _session.Run($"var t = {value};")).Error);
        Assert.Equal(expected, await Ask(query));
    }

    [Fact]
    public async Task Table_OfParquetThatAVariableOffers_JoinedWithAnotherVariable()
    {
        Offered.File = Parquet("SELECT 1 AS id, 'a' AS name UNION ALL SELECT 2, 'b'");
        await _session.Run("var @case = new Concordance.Notebooks.Tests.Engine.Offered(); var wanted = new[] { 2 }; var accounts = new[] { 7 };");
        Assert.Equal("b", await Ask("SELECT name FROM accounts JOIN wanted ON id = value"));
        Assert.Equal("7", await Ask("SELECT value FROM csharp.accounts"));
        Assert.Equal("id|name", await Ask("SELECT column_name FROM (DESCRIBE accounts)"));
    }

    [Fact]
    public async Task Result_IsSharedWithCSharpAndFSharpAndCanBeAskedAgain()
    {
        await Ask("SELECT range AS n FROM range(5)");
        Assert.Equal("10", await Ask("SELECT sum(n)::BIGINT FROM asked"));
        var result = await _session.Run("#!fsharp\n#!share asked --from sql\nasked.Rows.Count", "cell 2");
        Assert.Null(result.Error);
        Assert.Equal("1", result.Text());
    }

    [Fact]
    public async Task Result_IsADataFrameAndSaysWhereItWasCut()
    {
        await _session.Run("#!sql --name few --rows 3\nSELECT * FROM range(10)", _shown);
        Assert.Contains("The first 3 rows were taken", _shown.Text);
        Assert.Equal("3", (await _session.Run("few.Rows.Count", "cell 2")).Text());
        Assert.DoesNotContain("were taken", (await _session.Run("#!sql --rows 10\nSELECT * FROM range(10)", "cell 3")).Output);
    }

    [Theory]
    [InlineData("CREATE TABLE x (a INT)", "Only a SELECT")]
    [InlineData("COPY (SELECT 1) TO 'out.csv'", "Only a SELECT")]
    [InlineData("SELECT 1; SELECT 2", "more than one")]
    [InlineData("SELECT * FROM 'secret.csv'", "secret.csv")]
    [InlineData("SELECT * FROM read_text('secret.csv')", "disabled by configuration")]
    [InlineData("SELECT nothing FROM t", "csharp.t (value)")]
    [InlineData("SELECT * FROM unknown", "unknown")]
    [InlineData("SELECT $x", "x")]
    [InlineData("SELEC 1", "SELEC")]
    public async Task Query_ThatCantBeAnsweredSaysWhy(string query, string message)
    {
        _folder.Write("secret.csv", "a\n1\n");
        var session = new NotebookEngine(new() { WorkingDirectory = _folder.Path });
        await session.Run("var t = new[] { 1 };");
        var error = (await session.Run("#!sql\n" + query, "cell 2")).Error;
        Assert.Equal("SqlError", error?.TypeName);
        Assert.Contains(message, error?.Message);
        Assert.False(File.Exists(_folder.Of("out.csv")));
    }

    [Fact]
    public async Task Error_NamesTheLineOfTheCell() =>
        Assert.Equal(4, (await _session.Run("#!sql\n\nSELECT 1 AS a,\n  oops\nFROM range(2)")).Error?.Line);

    [Theory]
    [InlineData("SELECT sum(a.range * b.range % 7) FROM range(1000000) a, range(1000000) b")]
    [InlineData("SELECT count(*) FROM endless")]
    public async Task Query_IsInterrupted(string query)
    {
        await _session.Run("IEnumerable<int> endless = Enumerable.Repeat(1, int.MaxValue);");
        var result = await _session.RunAsync(new CellRequest("#!sql\n" + query, "cell 1", TimeOut: TimeSpan.FromSeconds(1)), _shown, TestContext.Current.CancellationToken);
        Assert.Equal((CellErrorKind.TimedOut, "The cell was stopped because it ran longer than 1 s."), (result.Error?.Kind, result.Error?.Message));
        Assert.Equal("1", await Ask("SELECT 1"));
    }

    [Fact]
    public async Task Variables_AreListedAndOptionsAreChecked()
    {
        await _session.Run("#!sql --name first\nSELECT 1 AS a");
        await _session.Run("#!whos", _shown, "cell 2");
        Assert.Matches(@"csharp +first +DataFrame", _shown.Text);
        Assert.Matches(@"sql +first +DataFrame", _shown.Text);
        Assert.Contains("--rows", (await _session.Run("#!sql --row 3\nSELECT 1", "cell 3")).Error?.Message);
        Assert.Contains("'many'", (await _session.Run("#!sql --rows many\nSELECT 1", "cell 4")).Error?.Message);
    }

    string Parquet(string query)
    {
        var file = _folder.Of("accounts.parquet");
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY ({query}) TO '{file}' (FORMAT parquet)";
        command.ExecuteNonQuery();
        return file;
    }
}

public sealed class Offered
{
    public static string File { get; set; } = "";

    public IReadOnlyDictionary<string, string> SqlTables => new Dictionary<string, string> { ["accounts"] = File };
}
