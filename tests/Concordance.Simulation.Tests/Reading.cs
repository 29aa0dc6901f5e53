using System.Globalization;
using System.Text.Json;

namespace Concordance.Simulation.Tests;

/// <summary>One post as the tests read it back from its line.</summary>
sealed record Seen(
    string Id, string AuthorId, DateTimeOffset At, string Text, string Lang, string Source, string? Kind, string? TargetId,
    IReadOnlyList<string> Hashtags, IReadOnlyList<string> Urls, IReadOnlyList<string> Mentions, int Reposts, int Likes, SeenAuthor Author)
{
    public bool HasBothHashtags => Hashtags.Contains("PARIS2024") && Hashtags.Contains("BOYCOTTPARIS2024");
}

sealed record SeenAuthor(string Id, string Username, string Name, DateTimeOffset CreatedAt, string Description, string Location, int Posts);

/// <summary>A case with its lines parsed and its roles at hand.</summary>
sealed class Reading
{
    static readonly Lazy<Reading> s_default = new(() => new(SyntheticCase.Generate(new())));

    public Reading(GeneratedCase generated)
    {
        Case = generated;
        Posts = [.. generated.Posts.Select(Parse)];
        _roles = generated.Truth.ToDictionary(r => r.AccountId, r => r.Role);
    }

    readonly Dictionary<string, string> _roles;

    /// <summary>The case of the default options, made once.</summary>
    public static Reading Default => s_default.Value;

    public GeneratedCase Case { get; }

    public IReadOnlyList<Seen> Posts { get; }

    public IEnumerable<Seen> Of(string role) => Posts.Where(p => _roles[p.AuthorId] == role);

    public string RoleOf(Seen post) => _roles[post.AuthorId];

    static Seen Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var post = json.RootElement;
        var reference = post.TryGetProperty("referenced_tweets", out var references) ? references[0] : default;
        var known = reference.ValueKind == JsonValueKind.Object;
        var author = post.GetProperty("author");
        return new(
            Text(post, "id"), Text(post, "author_id"), Time(post), Text(post, "text"), Text(post, "lang"), Text(post, "source"),
            known ? Text(reference, "type") : null, known ? Text(reference, "id") : null,
            Entities(post, "hashtags", "tag"), Entities(post, "urls", "expanded_url"), Entities(post, "mentions", "username"),
            post.GetProperty("public_metrics").GetProperty("retweet_count").GetInt32(), post.GetProperty("public_metrics").GetProperty("like_count").GetInt32(),
            new(Text(author, "id"), Text(author, "username"), Text(author, "name"), Time(author), Text(author, "description"), Text(author, "location"),
                author.GetProperty("public_metrics").GetProperty("tweet_count").GetInt32()));
    }

    static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString()! : "";

    static DateTimeOffset Time(JsonElement of) =>
        DateTimeOffset.ParseExact(Text(of, "created_at"), "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    static List<string> Entities(JsonElement post, string kind, string key) =>
        post.TryGetProperty("entities", out var entities) && entities.TryGetProperty(kind, out var list)
            ? [.. list.EnumerateArray().Select(e => Text(e, key))]
            : [];
}
