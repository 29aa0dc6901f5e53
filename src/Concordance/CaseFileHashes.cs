using System.Text;
using System.Text.Json;

namespace Concordance;

/// <summary>Puts new hashes of sources into the text of <c>case.json</c>.</summary>
static class CaseFileHashes
{
    /// <summary>Levels of the JSON at which the sources and what they say lie.</summary>
    const int SourceDepth = 2, PropertyDepth = 3;

    /// <summary>The text with other hashes; comments, layout and all else stay as they are.</summary>
    /// <param name="text">The text, as far as it can be read as a case.</param>
    /// <param name="newHash">The new hash of the source of a path, or null where it keeps its own.</param>
    public static string Replace(string text, Func<string, string?> newHash)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var result = new StringBuilder();
        var copied = 0;
        foreach (var (path, start, length) in Find(bytes))
        {
            if (newHash(path) is not { } hash) continue;
            result.Append(Encoding.UTF8.GetString(bytes, copied, start - copied)).Append('"').Append(hash).Append('"');
            copied = start + length;
        }
        return result.Append(Encoding.UTF8.GetString(bytes, copied, bytes.Length - copied)).ToString();
    }

    /// <summary>Path of each source with a hash, and where the hash stands, quotes included.</summary>
    static List<(string Path, int Start, int Length)> Find(byte[] bytes)
    {
        List<(string, int, int)> found = [];
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var (top, property, path, start, length) = ("", "", (string?)null, 0, 0);
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }) top = reader.GetString()!;
            if (top != "sources") continue;
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: PropertyDepth }) property = reader.GetString()!;
            else if (reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: SourceDepth }) (path, length) = (null, 0);
            else if (reader is { TokenType: JsonTokenType.String, CurrentDepth: PropertyDepth } && property == "path") path = reader.GetString();
            else if (reader is { TokenType: JsonTokenType.String, CurrentDepth: PropertyDepth } && property == "sha256") (start, length) = ((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex));
            else if (reader is { TokenType: JsonTokenType.EndObject, CurrentDepth: SourceDepth } && path is not null && length > 0) found.Add((path, start, length));
        }
        return found;
    }
}
