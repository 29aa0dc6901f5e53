using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Concordance.Coordination.Export;
using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>Writes tables as an Excel workbook (ECMA-376, SpreadsheetML), a sheet each, the same bytes for the same tables. Written row by row: the size does not matter to memory.</summary>
static class ExcelTable
{
    /// <summary>What a sheet can hold.</summary>
    const int MostRows = 1_048_576, MostColumns = 16_384, MostLetters = 32_767, MostSheetName = 31;

    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Package = "http://schemas.openxmlformats.org/package/2006/relationships", Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    const string Book = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // Styles: 0 plain, 1 a time, 2 a text that stays one when it is edited, 3 the header.
    const string TimeStyle = "1", TextStyle = "2", HeaderStyle = "3";

    static readonly DateTimeOffset s_noClock = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Days are counted from here, since the leap day of 1900 that never was.
    static readonly DateTime s_epoch = new(1899, 12, 30), s_first = new(1900, 3, 1);

    public static void Write(IReadOnlyList<NamedTable> tables, string file, CancellationToken cancel)
    {
        foreach (var (name, table) in tables)
            if (table.Rows.Count >= MostRows || table.Columns.Count > MostColumns)
                throw new InputException(string.Create(CultureInfo.InvariantCulture, $"The table '{name}' has {table.Rows.Count:N0} rows and {table.Columns.Count:N0} columns, more than a sheet of Excel holds."), "Write it as .csv or .parquet.");
        var names = SheetNames(tables);
        using var zip = new ZipArchive(new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16), ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", xml =>
        {
            xml.WriteStartElement("Types", Types);
            foreach (var (extension, type) in new[] { ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml") }) Element(xml, "Default", ("Extension", extension), ("ContentType", type));
            Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Book + "sheet.main+xml"));
            Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Book + "styles+xml"));
            for (var i = 1; i <= tables.Count; i++) Element(xml, "Override", ("PartName", Sheet("/xl/", i)), ("ContentType", Book + "worksheet+xml"));
        });
        Part(zip, "_rels/.rels", xml =>
        {
            xml.WriteStartElement("Relationships", Package);
            Element(xml, "Relationship", ("Id", "r1"), ("Type", Relations + "/officeDocument"), ("Target", "xl/workbook.xml"));
        });
        Part(zip, "xl/workbook.xml", xml =>
        {
            xml.WriteStartElement("workbook", Main);
            xml.WriteAttributeString("xmlns", "r", null, Relations);
            xml.WriteStartElement("sheets");
            for (var i = 0; i < names.Count; i++)
            {
                xml.WriteStartElement("sheet");
                xml.WriteAttributeString("name", names[i]);
                xml.WriteAttributeString("sheetId", Number(i + 1));
                xml.WriteAttributeString("id", Relations, "r" + Number(i + 1));
                xml.WriteEndElement();
            }
        });
        Part(zip, "xl/_rels/workbook.xml.rels", xml =>
        {
            xml.WriteStartElement("Relationships", Package);
            for (var i = 1; i <= tables.Count; i++) Element(xml, "Relationship", ("Id", "r" + Number(i)), ("Type", Relations + "/worksheet"), ("Target", Sheet("", i)));
            Element(xml, "Relationship", ("Id", "styles"), ("Type", Relations + "/styles"), ("Target", "styles.xml"));
        });
        Part(zip, "xl/styles.xml", Styles);
        for (var i = 0; i < tables.Count; i++) Part(zip, Sheet("xl/", i + 1), xml => Rows(xml, tables[i].Table, cancel));
    }

    static void Rows(XmlWriter xml, DataFrame table, CancellationToken cancel)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Select(Letters).ToArray();
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        Element(xml, "pane", ("xSplit", "1"), ("ySplit", "1"), ("topLeftCell", "B2"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        xml.WriteStartElement("row");
        for (var column = 0; column < columns.Length; column++) Text(xml, columns[column] + "1", table.Columns[column].Name, HeaderStyle);
        xml.WriteEndElement();
        for (long row = 0; row < table.Rows.Count; row++)
        {
            cancel.ThrowIfCancellationRequested();
            var number = Number(row + 2);
            xml.WriteStartElement("row");
            for (var column = 0; column < columns.Length; column++) Cell(xml, columns[column] + number, table.Columns[column][row]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Cell(XmlWriter xml, string place, object? value)
    {
        switch (value)
        {
            case null: break;
            case bool flag: Value(xml, place, flag ? "1" : "0", "b", null); break;
            case double number when !double.IsFinite(number): break;
            case double number: Value(xml, place, number.ToString("R", CultureInfo.InvariantCulture), null, null); break;
            // Excel knows no time before.
            case DateTime time when time < s_first: Text(xml, place, CsvTable.Time(time), TextStyle); break;
            case DateTime time: Value(xml, place, (time - s_epoch).TotalDays.ToString("R", CultureInfo.InvariantCulture), null, TimeStyle); break;
            // Excel holds 15 digits: a longer number, such as an id, stays as it is as a text alone.
            case long number when Math.Abs((decimal)number) >= 1_000_000_000_000_000: Text(xml, place, number.ToString(CultureInfo.InvariantCulture), TextStyle); break;
            case IFormattable number: Value(xml, place, number.ToString(null, CultureInfo.InvariantCulture), null, null); break;
            case var text when text.ToString()! is var written: Text(xml, place, written, TextStyle); break;
        }
    }

    static void Value(XmlWriter xml, string place, string value, string? type, string? style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", place);
        if (style is not null) xml.WriteAttributeString("s", style);
        if (type is not null) xml.WriteAttributeString("t", type);
        xml.WriteElementString("v", value);
        xml.WriteEndElement();
    }

    // As a text of its own, never as a formula; the style keeps it a text when it is edited.
    static void Text(XmlWriter xml, string place, string text, string style)
    {
        text = XmlOutput.Allowed(text);
        if (text.Length > MostLetters) text = text[..(char.IsHighSurrogate(text[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Styles(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        xml.WriteRaw("""
            <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
            """.Trim());
        xml.WriteRaw("""<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>""");
        xml.WriteRaw("""<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>""");
        xml.WriteRaw("""<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" quotePrefix="1"/></cellXfs>""");
    }

    static List<string> SheetNames(IReadOnlyList<NamedTable> tables)
    {
        List<string> names = [];
        foreach (var (name, _) in tables)
        {
            // Excel forbids these signs, and names that differ by case alone.
            var plain = string.Concat(XmlOutput.Allowed(name).Select(c => @"[]:*?/\'".Contains(c, StringComparison.Ordinal) ? '-' : c));
            if (plain.Length > MostSheetName - 4) plain = plain[..(char.IsHighSurrogate(plain[MostSheetName - 5]) ? MostSheetName - 5 : MostSheetName - 4)];
            if (plain.Length == 0) plain = "table";
            var (own, n) = (plain, 1);
            while (names.Contains(own, StringComparer.OrdinalIgnoreCase)) own = $"{plain}-{Number(++n)}";
            names.Add(own);
        }
        return names;
    }

    static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = s_noClock;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), CheckCharacters = true, NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    static string Sheet(string folder, int number) => $"{folder}worksheets/sheet{Number(number)}.xml";

    static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    static string Letters(int column)
    {
        var letters = "";
        for (column++; column > 0; column = (column - 1) / 26) letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }
}
