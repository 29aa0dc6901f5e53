using System.Text.Json;
using DuckDB.NET.Data;

namespace Concordance.Ingest;

/// <summary>Keeps a read collection as Parquet in the case's work folder, marked with the hash of what it was made from.</summary>
/// <remarks>The tables are plain: any tool that reads Parquet can open <c>posts.parquet</c> and <c>accounts.parquet</c>.</remarks>
public static class ParquetStore
{
    const string Posts = "posts.parquet", Accounts = "accounts.parquet", Report = "ingest.json";

    /// <summary>What was stored under <paramref name="hash"/>, or null where there is nothing or something else.</summary>
    public static Collection? TryOpen(string folder, string hash)
    {
        var report = Path.Combine(folder, Report);
        if (!File.Exists(report) || !File.Exists(Path.Combine(folder, Posts)) || !File.Exists(Path.Combine(folder, Accounts))) return null;
        try
        {
            var stored = JsonSerializer.Deserialize<Stored>(File.ReadAllText(report));
            return stored is null || stored.Hash != hash ? null : Read(folder, stored);
        }
        catch (Exception e) when (e is JsonException or DuckDBException)
        {
            // Damaged: what can be made again from the sources is not worth an error.
            return null;
        }
    }

    static Collection Read(string folder, Stored stored)
    {
        using var duck = Open();
        var posts = Query(duck, $"FROM '{Escape(folder, Posts)}' ORDER BY time, id", ReadPost);
        // DuckDB compares text by UTF-8, .NET by UTF-16: they differ where an id holds signs beyond the first plane.
        posts.Sort(Post.InOrder);
        return new Collection(
            posts,
            Query(duck, $"FROM '{Escape(folder, Accounts)}' ORDER BY id", ReadAccount).ToDictionary(a => a.Id, StringComparer.Ordinal),
            stored.Fields.ToHashSet(), TimeSpan.FromSeconds(stored.ResolutionSeconds), stored.Report, stored.Hash);
    }

    /// <summary>Stores a collection; what was there is replaced.</summary>
    public static void Save(string folder, Collection collection)
    {
        Directory.CreateDirectory(folder);
        // The report, which carries the hash, is written last: a run that breaks off leaves nothing that looks finished.
        File.Delete(Path.Combine(folder, Report));
        using var duck = Open();
        Execute(duck, "CREATE TABLE posts (id VARCHAR, account VARCHAR, time TIMESTAMP, text VARCHAR, language VARCHAR, client VARCHAR, is_repost BOOLEAN, repost_of VARCHAR, reply_to VARCHAR, quote_of VARCHAR, hashtags VARCHAR[], urls VARCHAR[])");
        using (var rows = duck.CreateAppender("posts"))
            foreach (var p in collection.Posts)
                rows.CreateRow().AppendValue(p.Id).AppendValue(p.AccountId).AppendValue(p.Time).AppendValue(p.Text).AppendValue(p.Language).AppendValue(p.Client)
                    .AppendValue(p.IsRepost).AppendValue(p.RepostOf).AppendValue(p.ReplyTo).AppendValue(p.QuoteOf).AppendValue(p.Hashtags).AppendValue(p.Urls).EndRow();
        Execute(duck, "CREATE TABLE accounts (id VARCHAR, handle VARCHAR, name VARCHAR, created TIMESTAMP, location VARCHAR, description VARCHAR, followers BIGINT, following BIGINT)");
        using (var rows = duck.CreateAppender("accounts"))
            foreach (var a in collection.Accounts.Values.OrderBy(a => a.Id, StringComparer.Ordinal))
                rows.CreateRow().AppendValue(a.Id).AppendValue(a.Handle).AppendValue(a.Name).AppendValue(a.CreatedAt).AppendValue(a.Location).AppendValue(a.Description)
                    .AppendValue(a.Followers).AppendValue(a.Following).EndRow();
        foreach (var (table, file) in new[] { ("posts", Posts), ("accounts", Accounts) })
            Execute(duck, $"COPY {table} TO '{Escape(folder, file)}' (FORMAT parquet, COMPRESSION zstd, KV_METADATA {{concordance_input: '{collection.Hash}'}})");
        File.WriteAllText(Path.Combine(folder, Report), JsonSerializer.Serialize(
            new Stored(collection.Hash, [.. collection.Fields.Order()], (int)collection.Resolution.TotalSeconds, collection.Report)));
    }

    sealed record Stored(string Hash, List<Field> Fields, int ResolutionSeconds, IngestReport Report);

    static DuckDBConnection Open()
    {
        var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        // Never reach for the network, whatever a query asks for.
        Execute(duck, "SET autoinstall_known_extensions=false; SET autoload_known_extensions=false");
        return duck;
    }

    static Post ReadPost(DuckDBDataReader r) => new()
    {
        Id = r.GetString(0), AccountId = r.GetString(1), Time = DateTime.SpecifyKind(r.GetDateTime(2), DateTimeKind.Utc), Text = r.GetString(3),
        Language = Text(r, 4), Client = Text(r, 5), IsRepost = r.GetBoolean(6), RepostOf = Text(r, 7), ReplyTo = Text(r, 8), QuoteOf = Text(r, 9),
        Hashtags = r.GetFieldValue<List<string>>(10), Urls = r.GetFieldValue<List<string>>(11),
    };

    static Account ReadAccount(DuckDBDataReader r) => new()
    {
        Id = r.GetString(0), Handle = Text(r, 1), Name = Text(r, 2),
        CreatedAt = r.IsDBNull(3) ? null : DateTime.SpecifyKind(r.GetDateTime(3), DateTimeKind.Utc),
        Location = Text(r, 4), Description = Text(r, 5), Followers = r.IsDBNull(6) ? null : r.GetInt64(6), Following = r.IsDBNull(7) ? null : r.GetInt64(7),
    };

    static string? Text(DuckDBDataReader r, int i) => r.IsDBNull(i) ? null : r.GetString(i);

    static List<T> Query<T>(DuckDBConnection duck, string sql, Func<DuckDBDataReader, T> read)
    {
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    static void Execute(DuckDBConnection duck, string sql)
    {
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    static string Escape(string folder, string file) => Path.Combine(folder, file).Replace("'", "''", StringComparison.Ordinal);
}
