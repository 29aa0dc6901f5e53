using DuckDB.NET.Data;
using DuckDB.NET.Data.DataChunk.Writer;

namespace Concordance.Ingest;

/// <summary>The columns of <c>posts.parquet</c>, and how a row is written into them. Times are UTC.</summary>
static class PostColumns
{
    // Texts that list several travel joined; DuckDB takes them apart.
    static readonly (string Name, Type Type, bool IsList, Action<IDuckDBDataWriter, ulong, StagedPost> Write)[] s_all =
    [
        ("row", typeof(long), false, (w, i, p) => w.WriteValue(p.Row, i)),
        ("source", typeof(int), false, (w, i, p) => w.WriteValue(p.Source, i)),
        ("line", typeof(long), false, (w, i, p) => w.WriteValue(p.Line, i)),
        ("id", typeof(string), false, (w, i, p) => Text(w, i, p.Seen.Post!.Id)),
        ("versions", typeof(string), true, (w, i, p) => List(w, i, p.Seen.Versions.Count > 1 && p.Seen.Versions.Contains(p.Seen.Post!.Id) ? p.Seen.Versions : [])),
        ("account", typeof(string), false, (w, i, p) => Text(w, i, p.Seen.Post!.AccountId)),
        ("time", typeof(DateTime), false, (w, i, p) => Time(w, i, p.Seen.Post!.Time)),
        ("time_text", typeof(string), false, (w, i, p) => Text(w, i, p.Seen.TimeText)),
        ("text", typeof(string), false, (w, i, p) => Text(w, i, p.Seen.Post!.Text)),
        ("language", typeof(string), false, (w, i, p) => Text(w, i, p.Seen.Post!.Language)),
        ("client", typeof(string), false, (w, i, p) => Text(w, i, p.Seen.Post!.Client)),
        ("is_repost", typeof(bool), false, (w, i, p) => w.WriteValue(p.Seen.Post!.IsRepost, i)),
        ("repost_of", typeof(string), false, (w, i, p) => Text(w, i, p.Seen.Post!.RepostOf)),
        ("reply_to", typeof(string), false, (w, i, p) => Text(w, i, p.Seen.Post!.ReplyTo)),
        ("quote_of", typeof(string), false, (w, i, p) => Text(w, i, p.Seen.Post!.QuoteOf)),
        ("hashtags", typeof(string), true, (w, i, p) => List(w, i, p.Seen.Post!.Hashtags)),
        ("urls", typeof(string), true, (w, i, p) => List(w, i, p.Seen.Post!.Urls)),
        ("mentions", typeof(string), true, (w, i, p) => List(w, i, p.Seen.Post!.Mentions)),
        ("seen", typeof(DateTime), false, (w, i, p) => Time(w, i, p.Seen.Seen)),
        ("likes", typeof(long), false, (w, i, p) => Number(w, i, p.Seen.Counters.Likes)),
        ("reposts", typeof(long), false, (w, i, p) => Number(w, i, p.Seen.Counters.Reposts)),
        ("replies", typeof(long), false, (w, i, p) => Number(w, i, p.Seen.Counters.Replies)),
        ("quotes", typeof(long), false, (w, i, p) => Number(w, i, p.Seen.Counters.Quotes)),
        ("views", typeof(long), false, (w, i, p) => Number(w, i, p.Seen.Counters.Views)),
    ];

    /// <summary>The counters of a post.</summary>
    public const string Counters = "likes, reposts, replies, quotes, views";

    /// <summary>A table function that gives the posts one after the other.</summary>
    public static void Register(DuckDBConnection connection, string function, IEnumerable<StagedPost> posts) => connection.RegisterTableFunction(
        function,
        () => new TableFunction([.. s_all.Select(c => new ColumnInfo(c.Name, c.Type))], posts),
        (item, writers, row) =>
        {
            var post = (StagedPost)item!;
            for (var i = 0; i < s_all.Length; i++) s_all[i].Write(writers[i], row, post);
        });

    /// <summary>The columns as SQL, lists taken apart.</summary>
    public static string Select { get; } = string.Join(", ", s_all.Select(c => c.IsList ? $"CASE WHEN {c.Name} IS NULL THEN []::VARCHAR[] ELSE string_split({c.Name}, chr(31)) END AS {c.Name}" : c.Name));

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_all.Select(c => c.Name)];

    static void Text(IDuckDBDataWriter writer, ulong row, string? text)
    {
        if (text is null) writer.WriteNull(row);
        else writer.WriteValue(text, row);
    }

    static void List(IDuckDBDataWriter writer, ulong row, IReadOnlyList<string> values) => Text(writer, row, values.Count == 0 ? null : string.Join(Values.Separator, values));

    static void Time(IDuckDBDataWriter writer, ulong row, DateTime? time)
    {
        if (time is { } known) writer.WriteValue(known, row);
        else writer.WriteNull(row);
    }

    static void Number(IDuckDBDataWriter writer, ulong row, long? number)
    {
        if (number is { } known) writer.WriteValue(known, row);
        else writer.WriteNull(row);
    }
}
