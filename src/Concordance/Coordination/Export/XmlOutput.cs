using System.Globalization;
using System.Text;
using System.Xml;

namespace Concordance.Coordination.Export;

/// <summary>What the two XML formats have in common: settings, texts that XML allows, values.</summary>
static class XmlOutput
{
    /// <summary>Opens a writer of the same bytes on every machine.</summary>
    internal static XmlWriter Create(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false,
    });

    /// <summary>A text with what XML 1.0 (section 2.2) forbids, halves of surrogate pairs and two that are no characters, and all control characters but tabs and line ends, of which it discourages some, spelt out as <c>[U+0001]</c>.</summary>
    internal static string Allowed(string text)
    {
        if (IsAllowed(text)) return text;
        var allowed = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) allowed.Append(text[i]).Append(text[++i]);
            else if (IsAllowed(text[i])) allowed.Append(text[i]);
            else allowed.Append(CultureInfo.InvariantCulture, $"[U+{(int)text[i]:X4}]");
        }
        return allowed.ToString();
    }

    /// <summary>A value as XML Schema spells it; null where there is none, or no number that every reader knows.</summary>
    internal static string? Value(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        double number => double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : null,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Allowed(value.ToString()!),
    };

    /// <summary>The name that both formats have for what a column holds.</summary>
    internal static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => "long",
        ColumnKind.Real => "double",
        ColumnKind.Flag => "boolean",
        _ => "string",
    };

    static bool IsAllowed(string text)
    {
        for (var i = 0; i < text.Length; i++) if (!IsAllowed(text[i])) return false;
        return true;
    }

    static bool IsAllowed(char c) => XmlConvert.IsXmlChar(c) && (c is '\t' or '\n' or '\r' || !char.IsControl(c));
}
