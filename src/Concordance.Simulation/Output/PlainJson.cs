using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Concordance.Simulation.Output;

/// <summary>JSON strings that escape only what JSON demands (RFC 8259, section 7).</summary>
/// <remarks>
/// Every encoder of the framework also escapes what lies outside the basic plane, so emoji would be unreadable in the file.
/// The lines are data, never part of a page.
/// </remarks>
static class PlainJson
{
    public static void WriteText(this Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Quote(value), skipInputValidation: true);
    }

    internal static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }
}
