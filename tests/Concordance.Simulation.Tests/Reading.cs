using System.Globalization;
using System.Text.Json;

namespace Concordance.Simulation.Tests;

/// <summary>One post as the tests read it back; where it was collected twice, as it was seen last.</summary>
sealed record Seen
{
    public required string Id { get; init; }

    public required string AuthorId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }

    public required string Lang { get; init; }

    public required string Source { get; init; }

    /// <summary>How it refers to <see cref="TargetId"/>, or null.</summary>
    public string? Kind { get; init; }

    public string? TargetId { get; init; }

    public required IReadOnlyList<string> Hashtags { get; init; }

    /// <summary>Where the links lead.</summary>
    public required IReadOnlyList<string> Urls { get; init; }

    public required IReadOnlyList<string> Mentions { get; init; }

    public required IReadOnlyList<string> MediaKeys { get; init; }

    public required IReadOnlyList<string> Versions { get; init; }

    public required Counters Counters { get; init; }

    public bool HasBothHashtags => Hashtags.Contains("PARIS2024") && Hashtags.Contains("BOYCOTTPARIS2024");
}

readonly record struct Counters(long Reposts, long Replies, long Likes, long Quotes, long Views);

/// <summary>An account as one page showed it.</summary>
sealed record SeenUser(string Id, string Username, string Name, DateTimeOffset CreatedAt, string Description, string Location, long Followers, long Posts);

/// <summary>Something that came with posts.</summary>
sealed record SeenMedia(string Key, string Type, string? Url, long? Milliseconds, long? Views);

/// <summary>One line of a file of posts, by ids.</summary>
sealed record Page
{
    public required string File { get; init; }

    public required DateTimeOffset RetrievedAt { get; init; }

    public required IReadOnlyList<Seen> Posts { get; init; }

    public required IReadOnlyList<SeenUser> Users { get; init; }

    /// <summary>The posts that those of the page refer to.</summary>
    public required IReadOnlyList<string> Included { get; init; }

    public required IReadOnlyList<SeenMedia> Media { get; init; }

    /// <summary>Ids of posts that could not be found.</summary>
    public required IReadOnlyList<string> Errors { get; init; }

    public string? NewestId { get; init; }

    public string? OldestId { get; init; }

    public int? Count { get; init; }

    public string? NextToken { get; init; }

    public static Page Of(string file, JsonElement page) => new()
    {
        File = file,
        RetrievedAt = DateTimeOffset.Parse(Text(page.GetProperty("__twarc"), "retrieved_at"), CultureInfo.InvariantCulture),
        Posts = [.. Items(page, "data").Select(Post)],
        Users = [.. Items(page, "includes", "users").Select(User)],
        Included = [.. Items(page, "includes", "tweets").Select(p => Text(p, "id"))],
        Media = [.. Items(page, "includes", "media").Select(OfMedia)],
        Errors = [.. Items(page, "errors").Select(e => Text(e, "value"))],
        NewestId = Optional(page, "meta", "newest_id"),
        OldestId = Optional(page, "meta", "oldest_id"),
        Count = page.TryGetProperty("meta", out var meta) ? meta.GetProperty("result_count").GetInt32() : null,
        NextToken = Optional(page, "meta", "next_token"),
    };

    static Seen Post(JsonElement post)
    {
        var reference = Items(post, "referenced_tweets").SingleOrDefault();
        var known = reference.ValueKind == JsonValueKind.Object;
        var counts = post.GetProperty("public_metrics");
        return new()
        {
            Id = Text(post, "id"),
            AuthorId = Text(post, "author_id"),
            At = Time(post),
            Text = Text(post, "text"),
            Lang = string.Intern(Text(post, "lang")),
            Source = string.Intern(Text(post, "source")),
            Kind = known ? string.Intern(Text(reference, "type")) : null,
            TargetId = known ? Text(reference, "id") : null,
            Hashtags = [.. Items(post, "entities", "hashtags").Select(e => Text(e, "tag"))],
            Urls = [.. Items(post, "entities", "urls").Select(e => Text(e, "expanded_url"))],
            Mentions = [.. Items(post, "entities", "mentions").Select(e => Text(e, "username"))],
            MediaKeys = [.. Items(post, "attachments", "media_keys").Select(k => k.GetString()!)],
            Versions = [.. Items(post, "edit_history_tweet_ids").Select(k => k.GetString()!)],
            Counters = new(Number(counts, "retweet_count"), Number(counts, "reply_count"), Number(counts, "like_count"), Number(counts, "quote_count"), Number(counts, "impression_count")),
        };
    }

    static SeenUser User(JsonElement user) => new(
        Text(user, "id"), Text(user, "username"), Text(user, "name"), Time(user), Text(user, "description"), Text(user, "location"),
        Number(user.GetProperty("public_metrics"), "followers_count"), Number(user.GetProperty("public_metrics"), "tweet_count"));

    static SeenMedia OfMedia(JsonElement media) => new(
        Text(media, "media_key"), Text(media, "type"), Optional(media, "url"),
        media.TryGetProperty("duration_ms", out var length) ? length.GetInt64() : null,
        media.TryGetProperty("public_metrics", out var counts) ? Number(counts, "view_count") : null);

    static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString()! : "";

    static long Number(JsonElement of, string name) => of.GetProperty(name).GetInt64();

    static DateTimeOffset Time(JsonElement of) =>
        DateTimeOffset.ParseExact(Text(of, "created_at"), "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    static string? Optional(JsonElement of, params string[] path)
    {
        foreach (var name in path)
            if (!of.TryGetProperty(name, out of)) return null;
        return of.GetString();
    }

    static JsonElement.ArrayEnumerator Items(JsonElement of, params string[] path)
    {
        foreach (var name in path)
            if (!of.TryGetProperty(name, out of)) return default;
        return of.EnumerateArray();
    }
}

/// <summary>What truth/accounts.csv says of an account.</summary>
sealed record TrueAccount(string Id, string Username, string EarlierUsername, string Role, string Group, string Status);

/// <summary>What truth/posts.csv.gz says of a post.</summary>
sealed record TruePost(string Id, string AccountId, string Role, string Group, string Wave, string Copy, string Picture, string Event, string Status);

/// <summary>A case as its files tell it, read once: pages, posts, accounts, tables.</summary>
sealed class Reading
{
    readonly ILookup<string, Seen> _byRole;
    readonly Dictionary<string, IReadOnlyList<Row>> _tables = new(StringComparer.Ordinal);

    public Reading(SimulationResult made, string folder)
    {
        (Made, Folder) = (made, folder);
        foreach (var path in Directory.GetFiles(At("posts")).Order(StringComparer.Ordinal)) ReadPages(path);
        foreach (var page in Pages.OrderBy(p => p.RetrievedAt))
        {
            foreach (var post in page.Posts) ById[post.Id] = post;
            foreach (var user in page.Users) Users[user.Id] = user;
        }
        Posts = [.. ById.Values.OrderBy(p => p.Id, StringComparer.Ordinal)];
        TrueAccounts = [.. Table("truth/accounts.csv").Select(r => new TrueAccount(r["account_id"], r["username"], r["earlier_username"], r["role"], r["group"], r["status"]))];
        TruePosts = [.. Table("truth/posts.csv.gz").Select(r => new TruePost(
            r["post_id"], r["account_id"], string.Intern(r["role"]), string.Intern(r["group"]), r["wave"], string.Intern(r["copy"]), r["picture"], r["event"], string.Intern(r["status"])))];
        TruthOf = TruePosts.ToDictionary(t => t.Id, StringComparer.Ordinal);
        _byRole = Posts.ToLookup(p => TruthOf[p.Id].Role, StringComparer.Ordinal);
    }

    public SimulationResult Made { get; }

    public SimulationOptions Options => Made.Scenario.Options;

    public string Folder { get; }

    public List<Page> Pages { get; } = [];

    /// <summary>Lines that are no JSON, with their file.</summary>
    public List<(string File, string Line)> Broken { get; } = [];

    /// <summary>Each post once, in the order of ids.</summary>
    public IReadOnlyList<Seen> Posts { get; }

    public Dictionary<string, Seen> ById { get; } = new(StringComparer.Ordinal);

    /// <summary>Accounts as they were seen last; one whose pages all lacked it is missing.</summary>
    public Dictionary<string, SeenUser> Users { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<TrueAccount> TrueAccounts { get; }

    public IReadOnlyList<TruePost> TruePosts { get; }

    public Dictionary<string, TruePost> TruthOf { get; }

    public IEnumerable<Seen> Of(string role) => _byRole[role];

    public TruePost Truth(Seen post) => TruthOf[post.Id];

    /// <summary>The accounts of a role whose posts are in the data.</summary>
    public IEnumerable<SeenUser> UsersOf(string role) => Of(role).Select(p => p.AuthorId).Distinct().Where(Users.ContainsKey).Select(id => Users[id]);

    public string At(string name) => Path.Combine(Folder, name);

    public IReadOnlyList<Row> Table(string name)
    {
        lock (_tables) return _tables.TryGetValue(name, out var table) ? table : _tables[name] = Row.ReadAll(At(name));
    }

    void ReadPages(string path)
    {
        foreach (var line in GzipText.Lines(path))
        {
            try
            {
                using var json = JsonDocument.Parse(line);
                Pages.Add(Page.Of(Path.GetFileName(path), json.RootElement));
            }
            catch (JsonException)
            {
                Broken.Add((Path.GetFileName(path), line));
            }
        }
    }
}
