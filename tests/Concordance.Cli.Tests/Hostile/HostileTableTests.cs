using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Concordance.Accounts;
using Microsoft.Data.Analysis;

namespace Concordance.Cli.Tests.Hostile;

/// <summary>The tables and exports of the hostile case: no formula lives where a spreadsheet opens them, and data formats hold what was there.</summary>
[Collection(nameof(HostileCollection))]
public partial class HostileTableTests(HostileRun run)
{
    static readonly string[] s_formulas = [.. Payload.All.Where(p => p.Leads).Select(p => p.Text)];

    [Fact]
    public void CsvFiles_HoldNoFormula()
    {
        using var folder = new TempFolder();
        TableFile.Write(Features(), folder.Of("features.csv"), TestContext.Current.CancellationToken);
        string[] files = [.. run.Edges.Where(e => e.EndsWith(".csv", StringComparison.Ordinal)), Path.Combine(run.Run, "indicators.csv"), Path.Combine(run.HiddenRun, "indicators.csv"), Quarantine(run.Case), Quarantine(run.HiddenCase), folder.Of("features.csv")];
        foreach (var file in files) Assert.Empty(Live(File.ReadAllText(file)).Select(cell => $"{Path.GetFileName(file)}: {cell}"));
        // They would be there: an apostrophe stands before them.
        foreach (var file in (string[])[run.Of("edges-shares.csv"), run.Of("edges-coortweet.csv"), run.Of("edges-cnt.csv"), Quarantine(run.Case), folder.Of("features.csv")])
            Assert.Contains("'=cmd|' ", File.ReadAllText(file));
    }

    /// <summary>Whatever character a machine takes to separate cells, and whether or not it heeds quotes then.</summary>
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("a;=cmd|' /C calc'!A0", "a;'=cmd|' /C calc'!A0")]
    [InlineData("a\n\"=1+1", "a\n\"'=1+1")]
    [InlineData("a\t@SUM(1)", "a\t'@SUM(1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("-5", "-5")]
    [InlineData("+33612345678", "+33612345678")]
    [InlineData("-5+cmd", "'-5+cmd")]
    [InlineData("a;-5;b", "a;-5;b")]
    [InlineData("a - b = c", "a - b = c")]
    public void CsvCell_IsInert(string text, string written)
    {
        using var folder = new TempFolder();
        TableFile.Write(new DataFrame(new StringDataFrameColumn("text", [text])), folder.Of("t.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(written, Csv.Parse(File.ReadAllText(folder.Of("t.csv")))[1][0]);
        Assert.Empty(Live(File.ReadAllText(folder.Of("t.csv"))));
    }

    [Fact]
    public void Workbook_HoldsNoFormulaAndNoLink()
    {
        using var folder = new TempFolder();
        TableFile.Write(Features(), folder.Of("features.xlsx"), TestContext.Current.CancellationToken);
        using var zip = ZipFile.OpenRead(folder.Of("features.xlsx"));
        Assert.DoesNotContain(zip.Entries, e => e.FullName.Contains("external", StringComparison.OrdinalIgnoreCase) || e.FullName.Contains("..", StringComparison.Ordinal));
        foreach (var part in zip.Entries)
        {
            using var stream = part.Open();
            var xml = XDocument.Load(stream);
            Assert.DoesNotContain(xml.Descendants(), e => e.Name.LocalName is "f" or "hyperlink" or "definedName" or "dataValidation" or "oleObject");
            Assert.DoesNotContain(xml.Descendants().Attributes(), a => a.Name.LocalName == "TargetMode");
            if (!part.Name.StartsWith("sheet", StringComparison.Ordinal)) continue;
            // As it is, since a cell of text is never computed.
            foreach (var formula in s_formulas.Where(f => f[0] is not ('\t' or '\r'))) Assert.Contains(xml.Descendants(), e => e.Name.LocalName == "t" && e.Value.Contains(formula, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Parquet_HoldsWhatWasThere()
    {
        using var folder = new TempFolder();
        TableFile.Write(Features(), folder.Of("features.parquet"), TestContext.Current.CancellationToken);
        // A handle's own sign and white space before it are left out as it is read.
        var handles = Texts(folder.Of("features.parquet"), "account");
        Assert.All(s_formulas.Where(f => f[0] is '=' or '+' or '-'), f => Assert.Contains(handles, t => t.StartsWith("@" + f, StringComparison.Ordinal)));
        var accounts = Texts(run.Of("edges-shares.parquet"), "account_id").ToHashSet(StringComparer.Ordinal);
        Assert.Contains(s_formulas[0] + " a", accounts);
    }

    [Fact]
    public void Networks_AreWellFormed()
    {
        foreach (var file in run.Edges.Where(e => e.EndsWith("ml", StringComparison.Ordinal) || e.EndsWith(".gexf", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            Assert.Empty(Controls(text));
            using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit });
            var all = XDocument.Load(reader).Descendants().ToList();
            Assert.DoesNotContain(all, e => e.Name.LocalName is "script" or "img" or "svg");
            Assert.Contains(all, e => e.Name.LocalName == "edge");
            if (!file.Contains("case", StringComparison.Ordinal)) Assert.Contains("&lt;script&gt;canary('script')&lt;/script&gt;", text);
        }
    }

    [Fact]
    public void Json_ParsesAndHoldsNoRawControl()
    {
        foreach (var folder in (string[])[run.Run, run.HiddenRun, Path.Combine(run.Case, "work"), Path.Combine(run.HiddenCase, "work")])
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".json", StringComparison.Ordinal) || f.EndsWith(".ipynb", StringComparison.Ordinal)))
            {
                var text = File.ReadAllText(file);
                using (System.Text.Json.JsonDocument.Parse(text)) Assert.Empty(Controls(text).Select(c => $"{file}: {c}"));
            }
    }

    [Fact]
    public void Texts_HoldNothingThatATerminalObeys()
    {
        foreach (var folder in (string[])[run.Run, run.HiddenRun])
            foreach (var name in (string[])["summary.md", "summary.html", "brief.html", "indicators.csv"])
                Assert.Equal("", HostileTerminalTests.Obeyed(File.ReadAllText(Path.Combine(folder, name))));
    }

    /// <summary>Cells that a spreadsheet would compute, read with commas and, without regard to quotes, with any other separator.</summary>
    static IEnumerable<string> Live(string text) => Csv.Parse(text.Replace("\r\n", "\n", StringComparison.Ordinal)).SelectMany(r => r)
        .Concat(Parts().Split(text).Select(p => p.TrimStart('"'))).Where(c => c.Length > 0 && "=+-@＝＋－＠\t\r\n".Contains(c[0], StringComparison.Ordinal) && !Number().IsMatch(c));

    static IEnumerable<string> Controls(string text) => text.Where(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')).Distinct().Select(c => FormattableString.Invariant($"U+{(int)c:X4}"));

    static string Quarantine(string folder) => Path.Combine(folder, "work", "collection", "quarantine.csv");

    DataFrame Features()
    {
        var investigation = Investigation.Open(run.Case);
        return FeatureTable.ToTable(FeatureTable.Of(investigation, new()), investigation.Names);
    }

    static List<string> Texts(string file, string column)
    {
        using var duck = new DuckDB.NET.Data.DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText = $"SELECT DISTINCT \"{column}\" FROM read_parquet('{file.Replace("'", "''", StringComparison.Ordinal)}')";
        using var reader = command.ExecuteReader();
        List<string> texts = [];
        while (reader.Read()) texts.Add(reader.GetString(0));
        return texts;
    }

    [GeneratedRegex("[;\t\r\n]")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^[+-]?[0-9.]+(,|""|\z)")]
    private static partial Regex Number();
}
