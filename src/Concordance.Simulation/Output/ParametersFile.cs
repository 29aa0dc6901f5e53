using System.Globalization;
using System.Text.Json;

namespace Concordance.Simulation.Output;

/// <summary>parameters.json: every option with its value, its unit and what stands behind it.</summary>
static class ParametersFile
{
    static readonly JsonWriterOptions s_readable = new() { Indented = true, NewLine = "\n" };

    public static byte[] Json(SimulationOptions options)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_readable))
        {
            json.WriteStartObject();
            json.WriteBoolean("synthetic", true);
            json.WriteString("generator", "Concordance.Simulation");
            json.WriteString("random_numbers", "xoshiro256** seeded by SplitMix64, one stream for each part of the simulation");
            json.WriteStartArray("parameters");
            foreach (var p in ParameterList.Of(options))
            {
                json.WriteStartObject();
                json.WriteString("name", p.Name);
                json.WritePropertyName("value");
                if (p.Value is DateTimeOffset t) json.WriteStringValue(Instant(t));
                else if (p.Value is string text) json.WriteStringValue(text);
                else json.WriteRawValue(Convert.ToString(p.Value, CultureInfo.InvariantCulture)!);
                json.WriteString("unit", p.Unit);
                json.WriteString("basis", BasisText(p.Basis));
                json.WriteText("note", p.Note);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    public static string BasisText(Basis basis) => basis switch
    {
        Basis.PublicFigure => "public figure",
        Basis.Assumption => "assumption",
        _ => "design",
    };

    public static string Instant(DateTimeOffset t) => t.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
