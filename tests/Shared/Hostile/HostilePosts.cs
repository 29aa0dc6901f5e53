using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Tests.Shared;

/// <summary>A part of the bundled case's posts with a payload in every field that a stranger can fill: campaign and ordinary accounts act as before, and what they write is hostile.</summary>
sealed partial class HostilePosts
{
    /// <summary>Of the accounts that are not the campaign's, one in so many is taken.</summary>
    const ulong OneIn = 40;

    const int PostsOfAPage = 100;

    static readonly Payload[] s_domains = [.. Payload.Short.SelectMany(p => (Payload[])[new("none", ""), p with { Text = p.Text + "." }])];

    readonly PayloadDealer _dealer = new();
    readonly Dictionary<string, string> _handles = [];

    /// <summary>The pictures that posts carry: key in the bundled case, key and address as the posts name them.</summary>
    public Dictionary<string, (string Key, string Url)> Pictures { get; } = [];

    /// <summary>The file: pages as the X API gives them, one a line.</summary>
    public string Pages { get; }

    /// <summary>How many posts it holds.</summary>
    public int Count { get; }

    public HostilePosts()
    {
        var campaign = File.ReadLines(Path.Combine(Checkout.BundledCase, "truth", "accounts.csv")).Where(l => l.Contains(",campaign,", StringComparison.Ordinal)).Select(l => l[..l.IndexOf(',', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, JsonObject> posts = [], others = [], users = [], media = [];
        foreach (var page in Bundled())
        {
            foreach (var post in Items(page["data"])) posts[Id(post)] = post;
            foreach (var post in Items(page["includes"]?["tweets"])) others[Id(post)] = post;
            foreach (var user in Items(page["includes"]?["users"])) users[Id(user)] = user;
            foreach (var item in Items(page["includes"]?["media"])) media[(string)item["media_key"]!] = item;
        }
        var taken = posts.Values.Where(p => IsTaken((string)p["author_id"]!)).OrderBy(Id, StringComparer.Ordinal).ToList();
        Count = taken.Count;
        foreach (var user in users.Values) Rewrite(user);
        foreach (var item in media.Values) RewriteMedia(item);
        foreach (var post in taken) RewritePost(post);
        taken[^1]["text"] = "canary " + new string('M', 1 << 20);
        Pages = string.Join("\n", taken.Chunk(PostsOfAPage).Select(some => HostileJson.Of(PageOf(some, users, media)))) + "\n";

        bool IsTaken(string account) => campaign.Contains(account) || ulong.Parse(account, System.Globalization.CultureInfo.InvariantCulture) % OneIn == 0;
    }

    /// <summary>A hashtag as the posts now write it.</summary>
    public string Tag(string tag) => _dealer.For("tag", tag.ToLowerInvariant(), Payload.Short).With(tag).Trim();

    /// <summary>A handle as the accounts now have it.</summary>
    public string Handle(string handle) =>
        _handles.TryGetValue(handle, out var known) ? known : _handles[handle] = _dealer.For("handle", handle, Payload.Short).With(handle);

    /// <summary>A link as the posts now have it; see <see cref="Domain"/>.</summary>
    public string Link(string url)
    {
        var payload = _dealer.For("link", url);
        if (payload.Id is "scheme" or "file-address" or "data-address") return payload.Text + url;
        var domain = url.Split('/')[2];
        return $"https://{Domain(domain)}{url[("https://".Length + domain.Length)..]}/{payload.Text}";
    }

    /// <summary>A domain as links now have it: every second is hostile itself.</summary>
    public string Domain(string domain) => _dealer.For("domain", domain, s_domains).Text + domain;

    static IEnumerable<JsonNode> Bundled()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Checkout.BundledCase, "posts"), "*.gz").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
                if (Parsed(line) is { } page) yield return page;
        }
    }

    // The bundled case has broken lines too, on purpose.
    static JsonNode? Parsed(string line)
    {
        try { return JsonNode.Parse(line); }
        catch (JsonException) { return null; }
    }

    static IEnumerable<JsonObject> Items(JsonNode? list) => list is JsonArray items ? items.OfType<JsonObject>() : [];

    static string Id(JsonObject item) => (string)item["id"]!;

    void Rewrite(JsonObject user)
    {
        var handle = (string)user["username"]!;
        user["username"] = Handle(handle);
        user["name"] = _dealer.For("name", handle).With((string)user["name"]!);
        user["description"] = _dealer.For("description", handle).With((string?)user["description"] ?? "");
        user["location"] = _dealer.For("location", handle).With((string?)user["location"] ?? "");
        user["url"] = _dealer.For("site", handle).Text;
    }

    void RewriteMedia(JsonObject item)
    {
        var key = (string)item["media_key"]!;
        var payload = _dealer.For("media", key);
        item["media_key"] = key + payload.Text;
        var url = (string?)item["url"] ?? (string?)item["preview_image_url"] ?? "https://pic.example/" + key;
        item["url"] = url + payload.Text;
        Pictures[key] = ((string)item["media_key"]!, (string)item["url"]!);
    }

    void RewritePost(JsonObject post)
    {
        var text = (string)post["text"]!;
        // Copies stay copies: what a text gets goes by how it begins.
        var plain = Marks().Replace(text, "");
        var payload = _dealer.For("text", plain[..Math.Min(plain.Length, 12)]);
        text = Marks().Replace(text, m => m.Value[0] == '#' ? "#" + Tag(m.Value[1..]) : "@" + Handle(m.Value[1..]));
        post["text"] = payload.With(text);
        post["source"] = _dealer.For("client", (string?)post["source"] ?? "").With((string?)post["source"] ?? "");
        // Few posts of many languages, so that a table of languages shows them.
        if (ulong.Parse(Id(post), System.Globalization.CultureInfo.InvariantCulture) % 10 == 0) post["lang"] = _dealer.For("language", Id(post), Payload.Short).Text;
        foreach (var tag in Items(post["entities"]?["hashtags"])) tag["tag"] = Tag((string)tag["tag"]!);
        foreach (var mention in Items(post["entities"]?["mentions"])) mention["username"] = Handle((string)mention["username"]!);
        foreach (var url in Items(post["entities"]?["urls"]))
        {
            var link = (string)url["expanded_url"]!;
            url["expanded_url"] = Link(link);
            url["display_url"] = _dealer.For("link", link).Text;
        }
        if (post["attachments"]?["media_keys"] is JsonArray keys)
            post["attachments"]!["media_keys"] = new JsonArray([.. keys.Select(k => (JsonNode)(Pictures.TryGetValue((string)k!, out var known) ? known.Key : (string)k!))]);
    }

    static JsonObject PageOf(IReadOnlyList<JsonObject> posts, Dictionary<string, JsonObject> users, Dictionary<string, JsonObject> media)
    {
        var keys = posts.SelectMany(p => p["attachments"]?["media_keys"] as JsonArray ?? []).Select(k => (string)k!).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            ["data"] = new JsonArray([.. posts.Select(p => p.DeepClone())]),
            ["includes"] = new JsonObject
            {
                ["users"] = new JsonArray([.. posts.Select(p => (string)p["author_id"]!).Distinct().Where(users.ContainsKey).Select(a => users[a].DeepClone())]),
                ["media"] = new JsonArray([.. media.Values.Where(m => keys.Contains((string)m["media_key"]!)).Select(m => m.DeepClone())]),
            },
        };
    }

    [GeneratedRegex(@"(?<=^|\W)[#@]\w+")]
    private static partial Regex Marks();
}
