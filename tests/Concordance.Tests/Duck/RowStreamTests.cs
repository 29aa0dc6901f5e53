using Concordance.Duck;
using CsCheck;
using DuckDB.NET.Data;

namespace Concordance.Tests.Duck;

/// <summary>What is packed row by row is what SQL sees.</summary>
public sealed class RowStreamTests : IDisposable
{
    static readonly RowColumn[] s_columns = [new("text", RowType.Text), new("number", RowType.Number), new("time", RowType.Time), new("flag", RowType.Flag), new("list", RowType.List)];

    readonly DuckSession _duck = new();

    public void Dispose() => _duck.Dispose();

    [Fact]
    public void Values_OfAnyKind_ComeOutAsTheyWere() =>
        Gen.Select(Texts.Null(), Gen.Long.Nullable(), Gen.DateTime[Some.Utc("1900-01-01"), Some.Utc("2200-01-01")].Nullable(), Gen.Bool.Nullable(), Texts.Array[0, 4]).Array[1, 40].Sample(
            rows =>
            {
                Value[] values = [.. rows.Select(r => new Value(r.Item1, r.Item2, r.Item3 is { } t ? t.AddTicks(-(t.Ticks % TimeSpan.TicksPerMicrosecond)) : null, r.Item4, r.Item5))];
                Assert.Equal(values.Select(v => v.ToString()), Through(values).Select(v => v.ToString()));
            },
            iter: 100, threads: 1);

    [Fact]
    public void Rows_OfManyBlocks_KeepTheirOrderInAFileThatSeveralThreadsWrite()
    {
        using var folder = new TempFolder();
        var file = folder.Of("rows.parquet");
        _duck.Execute("SET threads=4");
        using (RowStream.Open(_duck.Connection, "rows", s_columns, Packed(Many(100_000))))
            _duck.Execute($"COPY (FROM rows) TO {DuckSession.Quoted(file)} (FORMAT parquet, ROW_GROUP_SIZE 10240)");
        Assert.Equal(Enumerable.Range(0, 100_000).Select(i => (long)i), _duck.Query($"SELECT number FROM {DuckSession.Quoted(file)}", r => r.GetInt64(0)));
    }

    [Fact]
    public void Row_LargerThanTheSlabItBeganIn_IsWhole()
    {
        Value[] values = [new("x", 1, null, true, []), new(new string('é', 300_000), 2, null, false, ["a", new('ß', 200_000)]), new("y", 3, null, true, [])];
        Assert.Equal(values.Select(v => v.ToString()), Through(values).Select(v => v.ToString()));
    }

    [Fact]
    public void Half_OfASurrogatePair_BecomesTheReplacementCharacter() => Assert.Equal("a\ufffdb", Through([new("a\ud83db", null, null, false, [])])[0].Text);

    [Fact]
    public void NoRows_GiveNone() => Assert.Empty(Through([]));

    [Fact]
    public void Error_OfTheRows_IsKept()
    {
        using var stream = RowStream.Open(_duck.Connection, "rows", s_columns, Packed(Many(10_000).Concat(Enumerable.Range(0, 1).Select<int, Value>(_ => throw new InputException("The file is cut off.", "Get it again.")))));
        Assert.Contains("The file is cut off.", Assert.Throws<DuckDBException>(() => _duck.Execute("CREATE TABLE kept AS FROM rows")).Message, StringComparison.Ordinal);
        Assert.Equal("The file is cut off.", Assert.IsType<InputException>(stream.Failure).Problem);
    }

    [Fact]
    public void Stream_ThatIsLeftEarly_EndsTheRows()
    {
        var ended = false;
        using (RowStream.Open(_duck.Connection, "rows", s_columns, Packed(Endless())))
            Assert.Throws<DuckDBException>(() => _duck.Execute("SELECT error(concat(rows)) FROM rows"));
        Assert.True(ended);

        IEnumerable<Value> Endless()
        {
            try
            {
                while (true) yield return new("x", 1, null, true, []);
            }
            finally
            {
                ended = true;
            }
        }
    }

    static Gen<string> Texts { get; } = Gen.OneOf(Gen.Const(""), Gen.Const("exactly12byt"), Gen.Const("thirteen byte"), Gen.Const("Bakı 🙂 e\u0301"), Gen.Char['a', 'z'].Array[0, 40].Select(c => new string(c)));

    static IEnumerable<Value> Many(int rows) => Enumerable.Range(0, rows).Select(i => new Value($"text {i}", i, null, i % 2 == 0, i % 3 == 0 ? ["a"] : []));

    static IEnumerable<PackedRow> Packed(IEnumerable<Value> rows)
    {
        var packer = new RowPacker();
        foreach (var row in rows)
        {
            packer.Begin();
            if (row.Text is null) packer.NoText();
            else packer.Text(row.Text);
            packer.Number(row.Number);
            packer.Time(row.Time);
            packer.Flag(row.Flag);
            packer.List(row.List);
            yield return packer.End();
        }
    }

    List<Value> Through(IReadOnlyList<Value> rows)
    {
        using var stream = RowStream.Open(_duck.Connection, "rows", s_columns, Packed(rows));
        return _duck.Query("FROM rows", r => new Value(
            r.IsDBNull(0) ? null : r.GetString(0), r.IsDBNull(1) ? null : r.GetInt64(1), r.IsDBNull(2) ? null : r.GetDateTime(2), r.IsDBNull(3) ? null : r.GetBoolean(3), r.GetFieldValue<List<string>>(4)));
    }

    sealed record Value(string? Text, long? Number, DateTime? Time, bool? Flag, IReadOnlyList<string> List)
    {
        public override string ToString() => $"{Text ?? "null"}|{Number}|{Time?.Ticks}|{Flag}|{string.Join(',', List)}|{List.Count}";
    }
}
