using System.Text.Json;

namespace Concordance.Ingest;

/// <summary>Tells one JSON object a line from objects that are laid out over many lines.</summary>
static class JsonLayout
{
    /// <summary>Whether the first object goes over several lines. A first line that is damaged or cut off makes none: the next line starts anew.</summary>
    /// <param name="start">The beginning of the text.</param>
    /// <param name="isWhole">Whether that is all.</param>
    public static bool GoesOverLines(ReadOnlySpan<byte> start, bool isWhole)
    {
        start = start.TrimStart(" \t\r\n"u8);
        var reader = new Utf8JsonReader(start, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = JsonRows.MostDepth }));
        try
        {
            while (reader.Read())
                if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.EndObject) return HasLines(start[..(int)reader.BytesConsumed]);
        }
        catch (JsonException)
        {
            return false;
        }
        // It does not end in what was looked at. A whole file that breaks off in its first object is one of lines, the first of which is cut.
        return !isWhole;
    }

    /// <summary>Whether a whole-file object over several lines begins here, though it is cut off or damaged further on.</summary>
    /// <param name="start">The beginning of the text.</param>
    /// <param name="lists">Paths of the lists that hold items.</param>
    public static bool HoldsItems(ReadOnlyMemory<byte> start, IReadOnlyCollection<string> lists)
    {
        var text = start.Span.TrimStart(" \t\r\n"u8);
        var lineEnd = text.IndexOfAny((byte)'\n', (byte)'\r');
        // A line that was cut off ends anywhere; one that goes on behind its end, at one of these.
        if (lineEnd < 0 || text[..lineEnd].TrimEnd(" \t"u8) is not [.., (byte)'{' or (byte)'[' or (byte)',']) return false;
        using var stream = new MemoryStream(start.ToArray());
        return new JsonItemBlocks(stream, lists).All().SelectMany(b => b.Values).FirstOrDefault().Around is not null;
    }

    static bool HasLines(ReadOnlySpan<byte> value) => value.IndexOfAny((byte)'\n', (byte)'\r') >= 0;
}
