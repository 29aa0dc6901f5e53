using System.Data;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Concordance.Accounts;
using DuckDB.NET.Data;
using ExcelDataReader;
using Microsoft.Data.Analysis;

namespace Concordance.Tests;

[Collection(Helpers.ProcessWide.Name)]
public sealed class TableFileTests : IDisposable
{
    static readonly string?[] s_texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "a,\"b\"\nc", "Ünï 😀 ə", "1234567890123456789", "\ud800x", "\u0001", "", null];

    readonly TempFolder _folder = new();

    static DataFrame Table() => new(
        new StringDataFrameColumn("text", s_texts), new Int64DataFrameColumn("whole", s_texts.Select((_, i) => i == 1 ? (long?)null : i == 2 ? 1234567890123456789 : -i)),
        new DoubleDataFrameColumn("real", s_texts.Select((_, i) => i == 1 ? (double?)null : i + 0.1)), new BooleanDataFrameColumn("flag", s_texts.Select((_, i) => i == 1 ? (bool?)null : i % 2 == 0)),
        new DateTimeDataFrameColumn("=time", s_texts.Select((_, i) => i == 1 ? (DateTime?)null : Some.Utc("2023-07-26T12:34:56Z").AddDays(i))));

    [Fact]
    public void Csv_GuardsFormulasAndReadsBack()
    {
        TableFile.Write(Table(), _folder.Of("a.csv"), TestContext.Current.CancellationToken);
        var bytes = File.ReadAllBytes(_folder.Of("a.csv"));
        var rows = Csv.Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        Assert.Equal(["text", "whole", "real", "flag", "'=time"], rows[0]);
        string[] guarded = ["'=1+1", "+1", "-1", "'@SUM(A1)", "'\tx", "'\rx", "'＝1", "a,\"b\"\nc", "Ünï 😀 ə", "1234567890123456789", "\ufffdx", "\u0001", "", ""];
        Assert.Equal(guarded, rows.Skip(1).Select(r => r[0]));
        Assert.Equal(["0", "0.1", "true", "2023-07-26T12:34:56Z"], rows[1][1..]);
        Assert.Equal(["", "", "", ""], rows[2][1..]);
        Assert.Equal("1234567890123456789", rows[3][1]);
    }

    [Fact]
    public void Excel_HoldsTextsAsTextsAndReadsBack()
    {
        TableFile.Write([new("features", Table()), new("FEATURES", Table()), new("a[b]:c/d?" + new string('x', 40), Table())], _folder.Of("a.xlsx"), TestContext.Current.CancellationToken);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(File.OpenRead(_folder.Of("a.xlsx")));
        Assert.Equal(3, reader.ResultsCount);
        Assert.Equal("features", reader.Name);
        var rows = new List<object?[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        Assert.Equal(["text", "whole", "real", "flag", "=time"], rows[0]);
        Assert.Equal(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "a,\"b\"\nc", "Ünï 😀 ə", "1234567890123456789", "[U+D800]x", "[U+0001]"], rows.Skip(1).Take(12).Select(r => (string)r[0]!));
        Assert.Equal([0.0, 0.1, true, Some.Utc("2023-07-26T12:34:56Z")], rows[1][1..]);
        Assert.Equal([null, null, null, null], rows[2][1..]);
        Assert.Equal("1234567890123456789", rows[3][1]);
        var names = new List<string>();
        do names.Add(reader.Name); while (reader.NextResult());
        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.InRange(n.Length, 1, 31));
    }

    [Fact]
    public void Excel_HasNoFormulaAndKeepsTextsAsTextsWhenEdited()
    {
        TableFile.Write(Table(), _folder.Of("a.xlsx"), TestContext.Current.CancellationToken);
        using var zip = ZipFile.OpenRead(_folder.Of("a.xlsx"));
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        XDocument Part(string name)
        {
            using var stream = zip.GetEntry(name)!.Open();
            return XDocument.Load(stream);
        }
        var sheet = Part("xl/worksheets/sheet1.xml");
        Assert.Empty(sheet.Descendants(main + "f"));
        var styles = Part("xl/styles.xml").Descendants(main + "cellXfs").Single().Elements().ToList();
        Assert.All(sheet.Descendants(main + "c").Where(c => (string?)c.Attribute("t") == "inlineStr"), c => Assert.Equal("1", (string?)styles[(int)c.Attribute("s")!].Attribute("quotePrefix")));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    [Fact]
    public void Parquet_HoldsEverythingAsItIs()
    {
        TableFile.Write(Table(), _folder.Of("a.parquet"), TestContext.Current.CancellationToken);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM '{_folder.Of("a.parquet")}'";
        using var reader = command.ExecuteReader();
        Assert.Equal(["VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN", "TIMESTAMP"], Enumerable.Range(0, 5).Select(i => reader.GetDataTypeName(i).ToUpperInvariant()));
        var rows = new List<object[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, 5).Select(reader.GetValue)]);
        Assert.Equal(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "a,\"b\"\nc", "Ünï 😀 ə", "1234567890123456789", "\ufffdx", "\u0001", ""], rows.Take(13).Select(r => (string)r[0]));
        Assert.Equal([0L, 0.1, true, Some.Utc("2023-07-26T12:34:56Z")], rows[0][1..]);
        Assert.All(rows[1][1..], v => Assert.Equal(DBNull.Value, v));
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.xlsx")]
    [InlineData("a.parquet")]
    public void TableFile_InAnyCulture_WritesTheSameBytes(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            TableFile.Write(Table(), _folder.Of(name), TestContext.Current.CancellationToken);
            var bytes = File.ReadAllBytes(_folder.Of(name));
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            TableFile.Write(Table(), _folder.Of(name), TestContext.Current.CancellationToken);
            Assert.Equal(bytes, File.ReadAllBytes(_folder.Of(name)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TableFile_WhatCanNotBeWritten_SaysWhatToDo()
    {
        Assert.Contains(".csv, .parquet or .xlsx", Assert.Throws<InputException>(() => TableFile.Write(Table(), _folder.Of("a.ods"), TestContext.Current.CancellationToken)).Remedy, StringComparison.Ordinal);
        Assert.Throws<InputException>(() => TableFile.Write(Table(), _folder.Of("none/a.csv"), TestContext.Current.CancellationToken));
        Assert.Throws<InputException>(() => TableFile.Write(Table(), Directory.CreateDirectory(_folder.Of("b.csv")).FullName, TestContext.Current.CancellationToken));
        var large = new DataFrame(new BooleanDataFrameColumn("x", 1_048_576));
        Assert.Contains("more than a sheet", Assert.Throws<InputException>(() => TableFile.Write(large, _folder.Of("a.xlsx"), TestContext.Current.CancellationToken)).Problem, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
    }

    [Fact]
    public void FeatureTable_Written_HasItsCodebookBeside()
    {
        var features = FeatureTable.Of(BundledCase.Opened, cancel: TestContext.Current.CancellationToken);
        var files = FeatureTable.Write(features, BundledCase.Opened.Names, _folder.Of("accounts.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(["accounts.csv", "accounts-codebook.csv", "accounts-markers.csv", "accounts-missing.csv"], files.Select(Path.GetFileName));
        var rows = Csv.Parse(File.ReadAllText(files[0]));
        Assert.Equal(features.Count + 1, rows.Count);
        // Handles begin with the sign that a spreadsheet takes for a formula.
        Assert.All(rows.Skip(1), r => Assert.True(r[0].StartsWith("'@", StringComparison.Ordinal) || r[0].All(char.IsAsciiDigit), r[0]));
        Assert.Superset(rows[0].Skip(1).ToHashSet(), Csv.Parse(File.ReadAllText(files[1])).Skip(1).Select(r => r[0]).ToHashSet());
        Assert.Single(FeatureTable.Write(features, BundledCase.Opened.Names, _folder.Of("accounts.xlsx"), TestContext.Current.CancellationToken));
    }

    public void Dispose() => _folder.Dispose();
}
