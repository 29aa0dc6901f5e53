using Concordance.Duck;
using DuckDB.NET.Native;

namespace Concordance.Ingest;

/// <summary>The columns of <c>posts.parquet</c>, and how a row is written into them. Times are UTC.</summary>
static class PostColumns
{
    /// <summary>The columns, in their order.</summary>
    public static IReadOnlyList<RowColumn<StagedPost>> All { get; } =
    [
        new("row", DuckDBType.BigInt, (w, i, p) => w.Number(i, (long?)p.Row)),
        new("source", DuckDBType.Integer, (w, i, p) => w.Number(i, p.Source)),
        new("line", DuckDBType.BigInt, (w, i, p) => w.Number(i, (long?)p.Line)),
        Text("id", p => p.Id),
        new("versions", DuckDBType.Varchar, (w, i, p) => w.List(i, p.Seen.Versions.Count > 1 && p.Seen.Versions.Contains(p.Seen.Post!.Id) ? p.Seen.Versions : []), IsList: true),
        Text("account", p => p.AccountId),
        new("time", DuckDBType.Timestamp, (w, i, p) => w.Time(i, p.Seen.Post!.Time)),
        new("time_text", DuckDBType.Varchar, (w, i, p) => w.Text(i, p.Seen.TimeText)),
        Text("text", p => p.Text),
        Text("language", p => p.Language),
        Text("client", p => p.Client),
        new("is_repost", DuckDBType.Boolean, (w, i, p) => w.Flag(i, p.Seen.Post!.IsRepost)),
        Text("repost_of", p => p.RepostOf),
        Text("reply_to", p => p.ReplyTo),
        Text("quote_of", p => p.QuoteOf),
        List("hashtags", p => p.Hashtags),
        List("urls", p => p.Urls),
        List("mentions", p => p.Mentions),
        new("seen", DuckDBType.Timestamp, (w, i, p) => w.Time(i, p.Seen.Seen)),
        Count("likes", c => c.Likes),
        Count("reposts", c => c.Reposts),
        Count("replies", c => c.Replies),
        Count("quotes", c => c.Quotes),
        Count("views", c => c.Views),
    ];

    /// <summary>The counters of a post.</summary>
    public const string Counters = "likes, reposts, replies, quotes, views";

    static RowColumn<StagedPost> Text(string name, Func<Post, string?> text) => new(name, DuckDBType.Varchar, (w, i, p) => w.Text(i, text(p.Seen.Post!)));

    static RowColumn<StagedPost> List(string name, Func<Post, IReadOnlyList<string>> texts) => new(name, DuckDBType.Varchar, (w, i, p) => w.List(i, texts(p.Seen.Post!)), IsList: true);

    static RowColumn<StagedPost> Count(string name, Func<Counters, long?> count) => new(name, DuckDBType.BigInt, (w, i, p) => w.Number(i, count(p.Seen.Counters)));
}
