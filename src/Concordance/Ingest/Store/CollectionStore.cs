using Concordance.Duck;
using DuckDB.NET.Data;

namespace Concordance.Ingest;

/// <summary>A case's tables in its work folder, marked with the hash of what they were made from.</summary>
public static class CollectionStore
{
    /// <summary>Name of the folder in the case's work folder.</summary>
    public const string FolderName = "collection";

    /// <summary>Name of the file in it that keeps every rejected row as it is in its source, with place and reason.</summary>
    public const string QuarantineName = Quarantine.FileName;

    /// <summary>The folder of a case's tables.</summary>
    public static string FolderOf(Case @case) => Path.Combine(@case.WorkFolder, FolderName);

    /// <summary>From what the tables that are there were made; null where there are none.</summary>
    public static Provenance? ProvenanceOf(Case @case) => Provenance.Read(FolderOf(@case));

    /// <summary>The posts and accounts that are kept under <paramref name="hash"/>, or null where there is nothing or something else.</summary>
    public static Collection? TryOpen(Case @case, string hash)
    {
        if (ProvenanceOf(@case) is not { } provenance || provenance.Hash != hash) return null;
        try
        {
            return Read(FolderOf(@case), provenance);
        }
        catch (DuckDBException)
        {
            // Damaged or not all there: what can be made again from the sources is not worth an error.
            return null;
        }
    }

    static Collection Read(string folder, Provenance provenance)
    {
        string From(string name) => DuckSession.Quoted(Path.Combine(folder, name));

        using var duck = new DuckSession();
        var posts = duck.Query(
            $"SELECT id, account, time, text, language, client, is_repost, repost_of, reply_to, quote_of, hashtags, urls, mentions, media FROM {From(ParquetFiles.Posts)} ORDER BY time, id", ReadPost);
        // DuckDB compares text by UTF-8, .NET by UTF-16: they differ where an id holds signs beyond the first plane.
        posts.Sort(Post.InOrder);
        // Accounts of a list of accounts that posted nothing here are none of the collection's.
        var accounts = duck.Query($"SELECT a.id, handle, handle_shape, name, created, location, description, followers, following, default_picture FROM {From(ParquetFiles.Accounts)} a SEMI JOIN {From(ParquetFiles.Posts)} p ON p.account = a.id ORDER BY a.id", ReadAccount);
        return new Collection(
            posts, accounts.ToDictionary(a => a.Id, StringComparer.Ordinal), provenance.Fields.ToHashSet(), TimeSpan.FromSeconds(provenance.ResolutionSeconds), provenance.Report, provenance.Hash);
    }

    static Post ReadPost(DuckDBDataReader r) => new()
    {
        Id = r.GetString(0), AccountId = r.GetString(1), Time = DateTime.SpecifyKind(r.GetDateTime(2), DateTimeKind.Utc), Text = r.GetString(3),
        Language = Text(r, 4), Client = Text(r, 5), IsRepost = r.GetBoolean(6), RepostOf = Text(r, 7), ReplyTo = Text(r, 8), QuoteOf = Text(r, 9),
        Hashtags = r.GetFieldValue<List<string>>(10), Urls = r.GetFieldValue<List<string>>(11), Mentions = r.GetFieldValue<List<string>>(12), Media = r.GetFieldValue<List<string>>(13),
    };

    static Account ReadAccount(DuckDBDataReader r) => new()
    {
        Id = r.GetString(0), Handle = Text(r, 1), HandleShape = Text(r, 2), Name = Text(r, 3),
        CreatedAt = r.IsDBNull(4) ? null : DateTime.SpecifyKind(r.GetDateTime(4), DateTimeKind.Utc),
        Location = Text(r, 5), Description = Text(r, 6), Followers = r.IsDBNull(7) ? null : r.GetInt64(7), Following = r.IsDBNull(8) ? null : r.GetInt64(8),
        DefaultPicture = r.IsDBNull(9) ? null : r.GetBoolean(9),
    };

    static string? Text(DuckDBDataReader r, int i) => r.IsDBNull(i) ? null : r.GetString(i);
}
