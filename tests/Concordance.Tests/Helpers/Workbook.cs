using System.IO.Compression;
using System.Text;

namespace Concordance.Tests.Helpers;

/// <summary>Excel workbooks with only what a test speaks of.</summary>
public static class Workbook
{
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Styles of cells: 0 plain, 1 a date with a clock, 2 a date, 3 a length of time, 4 a date with a quoted word.</summary>
    const string Styles = $"""
        <styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="170" formatCode="yyyy-mm-dd &quot;this&quot;"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="14"/><xf numFmtId="46"/><xf numFmtId="170"/></cellXfs></styleSheet>
        """;

    /// <summary>A workbook of sheets: name, state (null is visible) and rows, each a list of cells as XML made by <see cref="Text"/> and <see cref="Number"/>.</summary>
    public static byte[] Of(params (string Name, string? State, string[][] Rows)[] sheets) => Zip(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\"{(s.State is null ? "" : $" state=\"{s.State}\"")} sheetId=\"{i + 1}\" r:id=\"r{i}\"/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))}</Relationships>"),
        ("xl/styles.xml", Styles),
        .. sheets.Select((s, i) => ($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(s.Rows.Select(Row))}</sheetData></worksheet>")),
    ]);

    /// <summary>A workbook of one sheet.</summary>
    public static byte[] Of(params string[][] rows) => Of(("Posts", null, rows));

    public static string Text(string text) => $"t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is>";

    public static string Number(string digits, int style = 0) => $"s=\"{style}\"><v>{digits}</v>";

    public static string Value(string type, string value) => $"t=\"{type}\"><v>{value}</v>";

    public static string[] Texts(params string[] texts) => [.. texts.Select(t => t.Length == 0 ? "" : Text(t))];

    public static byte[] Zip(params (string Name, string Text)[] entries) => Zip([.. entries.Select(e => (e.Name, Encoding.UTF8.GetBytes(e.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        return bytes.ToArray();
    }

    static string Row(string[] cells, int row) =>
        $"<row r=\"{row + 1}\">{string.Concat(cells.Select((c, i) => c.Length == 0 ? "" : $"<c r=\"{(char)('A' + i)}{row + 1}\" {c}</c>"))}</row>";
}
