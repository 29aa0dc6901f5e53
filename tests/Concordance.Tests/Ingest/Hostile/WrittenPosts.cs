using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Concordance.Tests.Ingest.Hostile;

/// <summary>Random posts, and files that hold them written in the ways in which exports are written.</summary>
static class WrittenPosts
{
    /// <summary>Signs that mean something to one of the layouts, words with letters that every encoding here has, and others.</summary>
    /// <remarks>Words, not single letters: an encoding is told by what letters stand beside each other in a language.</remarks>
    static readonly string[] s_western = ["a", "Z", "0", " ", ",", ";", "\t", "|", "\"", "\"\"", "'", "{", "}", "[", "]", ":", "\\", "\\n", "\n", "\r\n", "été ", "déjà ", "garçon, ", "où ", "#tag ", "@name ", "https://a.example/x "];

    static readonly string[] s_any = [.. s_western, "ə", "🙂", "\u2028", "\u200b", "e\u0301", "ш", "中"];

    static Gen<string> Text(string[] parts) => Gen.Int[0, parts.Length - 1].Array[0, 20].Select(chosen => string.Concat(chosen.Select(c => parts[c])));

    public static Gen<IReadOnlyList<Post>> Any { get; } = Posts(s_any);

    public static Gen<IReadOnlyList<Post>> Western { get; } = Posts(s_western);

    static Gen<IReadOnlyList<Post>> Posts(string[] parts) =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 40_000_000], Text(parts)).Array[1, 30].Select(all => (IReadOnlyList<Post>)
            [.. all.Select((p, i) => Some.Post($"{9007199254740993 + i}", $"account{p.Item1}", Some.Day.AddSeconds(p.Item2), p.Item3))]);

    /// <summary>A table. Cells are quoted where they must be, and at will.</summary>
    public static string Table(IReadOnlyList<Post> posts, char separator, string end, int quoting)
    {
        var random = new Random(quoting);
        var text = new StringBuilder(string.Join(separator, "id", "author_id", "created_at", "text") + end);
        foreach (var p in posts) text.Append(string.Join(separator, new[] { p.Id, p.AccountId, Time(p), p.Text }.Select(Cell))).Append(end);
        return text.ToString();

        string Cell(string value) => random.Next(3) == 0 || value.AsSpan().ContainsAny("\"\r\n,;\t|") || value.Trim() != value ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }

    /// <summary>JSON: one value a line, a list, a list over many lines, or pages as the X API gives them.</summary>
    public static string Json(IReadOnlyList<Post> posts, int layout, string end, bool escape)
    {
        var options = new JsonSerializerOptions { Encoder = escape ? null : System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = layout == 2, NewLine = "\n" };
        var items = posts.Select(p => new { id = p.Id, author_id = p.AccountId, created_at = Time(p), text = p.Text });
        return layout switch
        {
            0 => string.Concat(items.Select(i => JsonSerializer.Serialize(i, options) + end)),
            1 or 2 => JsonSerializer.Serialize(items, options),
            _ => string.Concat(items.Chunk(7).Select(page => JsonSerializer.Serialize(new { data = page, meta = new { result_count = page.Length } }, options) + end)),
        };
    }

    static string Time(Post post) => post.Time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
