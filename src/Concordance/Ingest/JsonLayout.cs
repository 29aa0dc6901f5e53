using System.Text;
using System.Text.Json;

namespace Concordance.Ingest;

/// <summary>Tells one JSON object a line from objects that are laid out over many lines.</summary>
internal static class JsonLayout
{
    /// <summary>Whether the first object goes over several lines. A first line that is damaged or cut off makes none: the next line starts anew.</summary>
    public static bool GoesOverLines(TextReader text)
    {
        var state = new JsonReaderState();
        var lines = 0;
        byte[] rest = [];
        while (text.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            lines++;
            byte[] bytes = [.. rest, .. Encoding.UTF8.GetBytes(line), (byte)'\n'];
            var reader = new Utf8JsonReader(bytes, isFinalBlock: false, state);
            try
            {
                while (reader.Read())
                {
                }
            }
            catch (JsonException)
            {
                return false;
            }
            if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject) return lines > 1;
            state = reader.CurrentState;
            // A comma, which counts with what follows. No text goes over a line end in valid JSON.
            rest = bytes[(int)reader.BytesConsumed..];
        }
        return false;
    }
}
