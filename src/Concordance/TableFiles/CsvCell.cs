using System.Text.RegularExpressions;

namespace Concordance;

/// <summary>Texts as cells of comma-separated values, which are opened with a click: none is taken for a formula there (CWE-1236).</summary>
/// <remarks>
/// An apostrophe comes before a text that a spreadsheet would compute. Where the machine's list separator is a semicolon or a tab, cells and rows end within a text too, whatever quotes stand around it (OWASP, CSV Injection); so it comes before what would begin such a
/// cell as well. Numbers stay as they are.
/// </remarks>
static partial class CsvCell
{
    /// <summary>The text with apostrophes where they are needed, without quotes.</summary>
    public static string Inert(string text)
    {
        if (!text.AsSpan().ContainsAny(TableFile.Signs)) return text;
        var inside = CellWithin().Replace(text, "$1'");
        return TableFile.IsFormula(text) && !Number().IsMatch(text) ? "'" + inside : inside;
    }

    /// <summary>The cell: inert, and in quotes where they are needed (RFC 4180).</summary>
    public static string Of(string text)
    {
        text = Inert(text);
        return text.AsSpan().ContainsAny(",\"\r\n") ? Quote(text) : text;
    }

    /// <summary>A text in quotes.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    [GeneratedRegex(@"([;\t\r\n]""*)(?=[=@＝＋－＠]|[+-](?![0-9]+(?:\.[0-9]+)?(?:[;\t\r\n]|\z)))")]
    private static partial Regex CellWithin();

    [GeneratedRegex(@"^[+-]?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
