using System.IO.Compression;
using Concordance.Ingest;
using DuckDB.NET.Data;
using ZstdSharp;

namespace Concordance.Tests.Ingest;

public class ParquetTests
{
    const string Posts = "SELECT 1014210000000000001 + i AS id, 'a' AS author_id, TIMESTAMPTZ '2023-07-18 12:00:00+02' AS created_at, 'x' || i AS text FROM range(3000) t(i)";

    static void Write(string path, string select)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText = $"COPY ({select}) TO '{path.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet, ROW_GROUP_SIZE 2048)";
        command.ExecuteNonQuery();
    }

    static byte[] Bytes(string select)
    {
        using var folder = new TempFolder();
        Write(folder.Of("x"), select);
        return File.ReadAllBytes(folder.Of("x"));
    }

    static DetectedSource Detected(TempFolder folder, byte[] bytes) => DetectedSource.Of(folder.Write("posts", bytes));

    /// <summary>The value of a column as text.</summary>
    static string? Value(string sql, string column = "v")
    {
        using var folder = new TempFolder();
        using var rows = Detected(folder, Bytes($"SELECT 'a' AS author_id, {sql} AS v")).Open();
        return rows.Map(r => r.Get(column)).Single();
    }

    [Fact]
    public void Parquet_Posts_AreReadInOrder()
    {
        using var folder = new TempFolder();
        // Signs of patterns, and of partitions, are part of the name.
        Write(folder.Of("year=2023 [1]*?"), Posts);
        var reading = Reading.OfFile(folder, "year=2023 [1]*?");
        Assert.Equal(Enumerable.Range(0, 3000).Select(i => ($"{1014210000000000001 + i}", $"x{i}")), reading.Data.Posts.Select(p => (p.Id, p.Text)));
        Assert.All(reading.Data.Posts, p => Assert.Equal(Some.Utc("2023-07-18T10:00:00Z"), p.Time));
        Assert.Equal(("plain", "parquet"), (reading.Sources[0].Container, reading.Sources[0].Layout));
    }

    [Theory]
    [InlineData("9223372036854775807::BIGINT", "9223372036854775807")]
    [InlineData("18446744073709551615::UBIGINT", "18446744073709551615")]
    [InlineData("12345678901234567890123456789012345678::DECIMAL(38,0)", "12345678901234567890123456789012345678")]
    [InlineData("42::DOUBLE", "42")]
    [InlineData("9007199254740991::DOUBLE", "9007199254740991")]
    [InlineData("0.1::FLOAT", "0.1")]
    [InlineData("'nan'::DOUBLE", null)]
    [InlineData("true", "true")]
    [InlineData("DATE '2023-07-18'", "2023-07-18")]
    [InlineData("TIMESTAMP '2023-07-18 10:00:00.123456'", "2023-07-18T10:00:00.123456")]
    [InlineData("TIMESTAMPTZ '2023-07-18 10:00:00+02'", "2023-07-18T08:00:00Z")]
    [InlineData("'2023-07-18 10:00:00'::TIMESTAMP_NS", "2023-07-18T10:00:00")]
    [InlineData("['a', NULL, 'b']", "a\u001fb")]
    [InlineData("[1014210000000000001, 2]", "1014210000000000001\u001f2")]
    [InlineData("[]::VARCHAR[]", null)]
    [InlineData("NULL::VARCHAR[]", null)]
    [InlineData("''", null)]
    [InlineData("'e'::ENUM('e', 'f')", "e")]
    public void Value_AsText_LosesNothing(string sql, string? expected) => Assert.Equal(expected, Value(sql));

    [Theory]
    [InlineData("{'b': 1, 'c': {'d e': 'x'}}", "v.b", "1")]
    [InlineData("{'b': 1, 'c': {'d e': 'x'}}", "v.c.d e", "x")]
    [InlineData("{'q\"': ['x', 'y']}", "v.q\"", "x\u001fy")]
    [InlineData("[{'tag': 'x', 'at': TIMESTAMPTZ '2023-07-18 10:00:00+02'}, {'tag': 'y', 'at': NULL}]", "v[].tag", "x\u001fy")]
    [InlineData("[{'tag': 'x', 'at': TIMESTAMPTZ '2023-07-18 10:00:00+02'}]", "v[].at", "2023-07-18T08:00:00Z")]
    [InlineData("[{'urls': [{'u': 'x'}, {'u': 'y'}]}, {'urls': [{'u': 'z'}]}]", "v[].urls[].u", "x\u001fy\u001fz")]
    public void Member_OfAStruct_IsReachedByPath(string sql, string column, string expected) => Assert.Equal(expected, Value(sql, column));

    [Theory]
    [InlineData("1.01421e18::DOUBLE")]
    [InlineData("9007199254740992::DOUBLE")]
    [InlineData("1.5e7::FLOAT * 2")]
    [InlineData("42::DECIMAL(20, 2)")]
    public void Id_ThatMayHaveBeenRounded_IsRejected(string sql)
    {
        using var folder = new TempFolder();
        Write(folder.Of("posts"), $"SELECT {sql} AS id, 'a' AS author_id, '2023-07-18T10:00:00Z' AS created_at UNION ALL SELECT NULL, 'a', '2023-07-18T10:00:00Z'");
        var rows = Reading.OfFile(folder, "posts").Quarantine;
        Assert.Matches("^an id that a spreadsheet has rounded|^an id kept as a number with decimals", rows[1][2]);
    }

    [Fact]
    public void Column_OfBytesOrMaps_IsNamedAndNotRead()
    {
        using var folder = new TempFolder();
        var detected = Detected(folder, Bytes("SELECT 'a' AS author_id, 'ab'::BLOB AS raw, MAP {'k': 1} AS m, {'in': 'ab'::BLOB, 'n': 1} AS s"));
        Assert.Equal(["author_id", "s.n"], detected.Sample.Columns);
        Assert.Contains("Columns of bytes, maps or other kinds that are not read: raw, m, s.in.", detected.Notes);
    }

    [Fact]
    public void Parquet_Packed_IsRead()
    {
        var plain = Bytes(Posts);
        using var compressor = new Compressor();
        using var gzip = new MemoryStream();
        using (var packing = new GZipStream(gzip, CompressionLevel.Fastest, leaveOpen: true)) packing.Write(plain);
        foreach (var bytes in new[] { Workbook.Zip(("posts.parquet", plain)), gzip.ToArray(), compressor.Wrap(plain).ToArray() })
        {
            using var folder = new TempFolder();
            folder.Write("posts", bytes);
            Assert.Equal(3000, Reading.OfFile(folder, "posts").Data.Posts.Count);
        }
    }

    [Fact]
    public void Parquet_DamagedOrEncrypted_IsRefused()
    {
        using var folder = new TempFolder();
        var whole = Bytes(Posts);
        foreach (var keep in new[] { 8, whole.Length / 2, whole.Length - 1 })
            Assert.Contains("damaged, cut off", Assert.Throws<InputException>(() => Detected(folder, whole[..keep])).Problem, StringComparison.Ordinal);
        var spoilt = whole.ToArray();
        Array.Fill(spoilt, (byte)0xff, 4, 2000);
        Assert.Contains("damaged, cut off", Assert.Throws<InputException>(() => Detected(folder, spoilt)).Problem, StringComparison.Ordinal);
        Assert.Contains("encrypted", Assert.Throws<InputException>(() => Detected(folder, [.. "PARE"u8, .. whole[4..]])).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_NamedAsInSql_AreRead()
    {
        using var folder = new TempFolder();
        using var rows = Detected(folder, Bytes("SELECT 'a' AS author_id, 'q' AS \"se\"\"lect\", 'i' AS item0, [{'item0': 'n'}] AS l")).Open();
        Assert.Equal([("q", "i", "n")], rows.Map(r => (r.Get("se\"lect"), r.Get("item0"), r.Get("l[].item0"))));
    }
}
