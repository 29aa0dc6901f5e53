using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Concordance.Benchmarks.Inputs;

/// <summary>JSON strings as twarc2 writes them: what is not ASCII is escaped, and beside it only what must be.</summary>
/// <remarks>The encoders of the framework escape apostrophes too, or leave accents as they are: either would give readers other work.</remarks>
static class AsciiJson
{
    public static void WriteText(this Utf8JsonWriter json, string name, ReadOnlySpan<char> value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Quote(value), skipInputValidation: true);
    }

    static string Quote(ReadOnlySpan<char> value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                >= ' ' and <= '~' => quoted.Append(c),
                _ => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        return quoted.Append('"').ToString();
    }
}
