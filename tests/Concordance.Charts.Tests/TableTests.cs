using System.Globalization;
using Concordance.Charts.Tables;
using Deedle;
using Microsoft.Data.Analysis;

namespace Concordance.Charts.Tests;

public sealed class TableTests
{
    static DataFrame Sample() => new(
        new StringDataFrameColumn("handle", ["@a", "<script>alert('x')</script>", null]),
        new StringDataFrameColumn("id", ["1790000000000000001", "9007199254740993", "3"]),
        new PrimitiveDataFrameColumn<long>("posts", [9007199254740993, 2, null]),
        new PrimitiveDataFrameColumn<double>("share", [0.123456, 1.2e-8, null]),
        new PrimitiveDataFrameColumn<bool>("verified", [true, false, null]),
        new PrimitiveDataFrameColumn<DateTime>("created", [new DateTime(2024, 5, 13, 9, 30, 0), new DateTime(2024, 5, 13, 9, 30, 7), null]));

    static DataFrame Long(int rows) => new(new PrimitiveDataFrameColumn<int>("n", Enumerable.Range(0, rows)));

    [Fact]
    public void HtmlTable_IsPlain()
    {
        string html = HtmlTable.Render(Sample());
        Assert.StartsWith("<table>\n<thead>\n<tr><th>handle</th><th>id</th><th style=\"text-align:right\">posts</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td>@a</td><td>1790000000000000001</td><td style=\"text-align:right\">9007199254740993</td>"
            + "<td style=\"text-align:right\">0.1235</td><td>yes</td><td>2024-05-13 09:30</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>–</td><td>3</td><td style=\"text-align:right\">–</td><td style=\"text-align:right\">–</td><td>–</td><td>–</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align:right\">1.2e-08</td><td>no</td><td>2024-05-13 09:30:07</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" id=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.DoesNotContain("rows shown", html, StringComparison.Ordinal);
    }

    [Fact]
    public void HtmlTable_EscapesCellsAndHeader()
    {
        var frame = new DataFrame(new StringDataFrameColumn("<b>\"h\" & 'k'\u202E", ["</td><td onclick=\"x\">\u202E\n"]));
        string html = HtmlTable.Render(frame);
        Assert.Contains(">&lt;b&gt;&quot;h&quot; &amp; &#39;k&#39;[U+202E]</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td>&lt;/td&gt;&lt;td onclick=&quot;x&quot;&gt;[U+202E][U+000A]</td>", html, StringComparison.Ordinal);
    }

    /// <summary>Else a table wider than the page puts every word of a text on a line of its own.</summary>
    [Fact]
    public void HtmlTable_ColumnsOfWords_SayInTheHeadHowWideTheyAreAtLeast()
    {
        string html = HtmlTable.Render(new DataFrame(
            new StringDataFrameColumn("id", ["123456789012345678901234567890"]), new StringDataFrameColumn("short", ["a b"]), new StringDataFrameColumn("time", ["2024-05-13 09:30"]),
            new StringDataFrameColumn("text", ["a text of which each line should hold several words and not one alone"]), new StringDataFrameColumn("long", [string.Concat(Enumerable.Repeat("word ", 100))])));
        Assert.Contains("<tr><th>id</th><th>short</th><th style=\"min-width:12em\">time</th><th style=\"min-width:15em\">text</th><th style=\"min-width:24em\">long</th></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_ShowSharesAsPerCents_AndANumberWithItsIntervalInOneColumn()
    {
        var frame = Concordance.Tables.Of([(0.05466, 4.129, (double?)2.765, 6.165), (0.5, 1, null, 2)],
            ("base_rate", r => r.Item1), ("ratio", r => r.Item2), ("ratio_low", r => r.Item3), ("ratio_high", r => r.Item4), ("excess_low", r => 1.0));
        Assert.Equal("base_rate  ratio (low to high)  excess_low\n---------  -------------------  ----------\n    5.5 %  4.13 (2.77 to 6.17)           1\n   50.0 %                    1           1\n", PlainTable.Render(frame));
        Assert.Contains(">base_<wbr>rate</th>", HtmlTable.Render(frame), StringComparison.Ordinal);
        // Of an interval whose low end alone is told, that.
        var least = Concordance.Tables.Of([0], ("ratio", _ => (double?)null), ("ratio_low", _ => (double?)41.12), ("ratio_high", _ => (double?)null));
        Assert.Equal("ratio (low to high)\n-------------------\n      at least 41.1\n", PlainTable.Render(least));
        // What is exported are the numbers.
        Assert.Equal((0.05466, 2.765), ((double)frame.Columns[0][0], (double)frame.Columns[2][0]));
        // Names alone make no interval of words.
        Assert.Equal(3, TableModel.Of(new(new StringDataFrameColumn("x", ["a"]), new DoubleDataFrameColumn("x_low", [1]), new DoubleDataFrameColumn("x_high", [2])), new()).Headers.Count);
    }

    /// <summary>A count that is not told makes a column one of texts: what it counts is read down the right side all the same. An id is no number.</summary>
    [Theory]
    [InlineData(true, "12", "1 to 4", "all but 1 to 4", null)]
    [InlineData(true, "44 of 805", "1 to 4 of 805")]
    [InlineData(true, "12")]
    [InlineData(false, "12", "twelve")]
    [InlineData(false, "1790000000000000001", "3")]
    [InlineData(false, "12, 13, 14, 15, 16, 17, 18, 19, 20, 21")]
    [InlineData(false, null, "")]
    public void Tables_CountsAsTexts_StandAtTheRight(bool right, params string?[] cells)
    {
        var table = new DataFrame(new StringDataFrameColumn("accounts", cells));
        Assert.Equal(right, HtmlTable.Render(table).Contains("text-align:right", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_SayWhatTheyCut()
    {
        Assert.EndsWith("</table>\n<p>20 of 1,431 rows shown</p>\n", HtmlTable.Render(Long(1431)), StringComparison.Ordinal);
        Assert.EndsWith("\n20 of 1,431 rows shown\n", PlainTable.Render(Long(1431)), StringComparison.Ordinal);
        Assert.EndsWith("\n3 of 5 rows shown\n", PlainTable.Render(Long(5), new() { MaxRows = 3 }), StringComparison.Ordinal);
        Assert.EndsWith("\nno rows\n", PlainTable.Render(Long(0)), StringComparison.Ordinal);
        Assert.DoesNotContain("shown", PlainTable.Render(Long(20)), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_CutLongCells()
    {
        var frame = new DataFrame(new StringDataFrameColumn("text", [new string('x', 1_000_000)]));
        Assert.Contains("<td>" + new string('x', 599) + "…</td>", HtmlTable.Render(frame), StringComparison.Ordinal);
    }

    [Fact]
    public void PlainTable_IsAligned()
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("name", ["ə", "long name"]), new PrimitiveDataFrameColumn<int>("n", [7, 1234567]));
        Assert.Equal("name             n\n---------  -------\nə                7\nlong name  1234567\n", PlainTable.Render(frame));
    }

    [Fact]
    public void Tables_ShowSeries()
    {
        var series = new SeriesBuilder<DateTime, double> { { Samples.Start, 3 }, { Samples.Start.AddHours(1), double.NaN } }.Series;
        Assert.Equal("time (UTC)        value\n----------------  -----\n2024-05-13 00:00      3\n2024-05-13 01:00      –\n", PlainTable.Render(series));
        Assert.Contains("<td>2024-05-13 00:00</td><td style=\"text-align:right\">3</td>", HtmlTable.Render(series), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_WithoutRowsOrColumnsAreTables()
    {
        Assert.Contains("<th>a</th>", HtmlTable.Render(new DataFrame(new StringDataFrameColumn("a"))), StringComparison.Ordinal);
        Assert.StartsWith("<table>", HtmlTable.Render(new DataFrame()), StringComparison.Ordinal);
        Assert.NotNull(PlainTable.Render(new DataFrame()));
    }

    [Fact]
    public void Tables_DoNotDependOnTheCulture()
    {
        var before = CultureInfo.CurrentCulture;
        string html = HtmlTable.Render(Sample()), plain = PlainTable.Render(Long(4000));
        try
        {
            foreach (string culture in new[] { "az", "tr", "fr-FR", "fa-IR" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(html, HtmlTable.Render(Sample()));
                Assert.Equal(plain, PlainTable.Render(Long(4000)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
