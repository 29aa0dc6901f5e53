using System.Text;
using System.Text.Json.Nodes;

namespace Concordance.Tests.Shared;

/// <summary>A fictional case whose texts, names, places, links, files and declarations are hostile throughout. In all else it is a part of the bundled case, so that every notebook has something to show.</summary>
static class HostileCase
{
    /// <summary>A file beside the case: nothing may read it, change it or show what it holds.</summary>
    public const string Outside = "outside.txt", Secret = "a secret that no output may hold";

    /// <summary>Writes the case into a folder, which must exist.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="posts">Its posts.</param>
    /// <param name="isOpen">Whether names are shown as they are.</param>
    public static void Write(string folder, HostilePosts posts, bool isOpen)
    {
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(folder)!, Outside), Secret);
        foreach (var inner in (string[])["posts", "side", "media"]) Directory.CreateDirectory(Path.Combine(folder, inner));
        File.WriteAllText(Path.Combine(folder, "posts", SourceName), posts.Pages);
        File.WriteAllText(Path.Combine(folder, "posts", TableName), HostileFiles.Table(Payload.All));
        var dealer = new PayloadDealer();
        WriteSide(folder, posts, dealer);
        WritePictures(folder, posts, dealer);
        // A case with half of a surrogate pair is refused as it is read.
        File.WriteAllText(Path.Combine(folder, "case.json"), CaseOf(posts, dealer, isOpen).ToJsonString());
    }

    /// <summary>A name of a file that is as hostile as the system lets it be.</summary>
    public static string SourceName { get; } = FileName("posts", new("file", "<img src=x onerror=canary('file')>\u001b[31m\u202E[a](https:leak.example)")) + ".jsonl";

    /// <summary>The name of a table, of which some rows are rejected.</summary>
    public static string TableName { get; } = FileName("", Payload.All.First(p => p.Id == "command")) + ".csv";

    /// <summary>A text as the name of a file.</summary>
    public static string FileName(string name, Payload payload)
    {
        char[] never = OperatingSystem.IsWindows() ? [.. Path.GetInvalidFileNameChars(), Payload.HalfPair] : ['/', '\0', '\\', Payload.HalfPair];
        var kept = string.Concat(payload.Text.Where(c => !never.Contains(c)));
        return name + kept[..Math.Min(kept.Length, 40)];
    }

    static void WriteSide(string folder, HostilePosts posts, PayloadDealer dealer)
    {
        Table("outlets.csv", cells => [dealer.For("outlet", cells[0]).With(cells[0]), cells[1], cells[2], "true"]);
        Table("officials.csv", cells => [dealer.For("official", cells[0], Payload.Short).With(cells[0]), "true"]);
        Table("domains.csv", cells => [posts.Domain(cells[0]), cells[1], dealer.For("registrar", cells[0]).With(cells[2]), "true"]);
        File.WriteAllLines(Of("articles.jsonl"), File.ReadLines(Path.Combine(Checkout.BundledCase, "side", "articles.jsonl")).Select(line =>
        {
            var article = JsonNode.Parse(line)!.AsObject();
            var url = (string)article["url"]!;
            article["url"] = posts.Link(url);
            article["domain"] = posts.Domain((string)article["domain"]!);
            article["title"] = dealer.For("title", url).With((string)article["title"]!);
            article["byline"] = dealer.For("byline", (string?)article["byline"] ?? "").With((string?)article["byline"] ?? "");
            article["text"] = dealer.For("article", url).With((string)article["text"]!);
            return HostileJson.Of(article);
        }));
        File.WriteAllText(Of("short-links.csv"), Csv(["short", "target"], Payload.Short.Select(p => (string[])["https://l.example/" + p.Text, "https://leak.example/" + p.Text])));

        string Of(string name) => Path.Combine(folder, "side", name);

        void Table(string name, Func<string[], string[]> change)
        {
            var lines = File.ReadAllLines(Path.Combine(Checkout.BundledCase, "side", name));
            File.WriteAllText(Of(name), Csv(lines[0].Split(','), lines.Skip(1).Select(l => change(l.Split(',')))));
        }
    }

    static void WritePictures(string folder, HostilePosts posts, PayloadDealer dealer)
    {
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(Path.Combine(Checkout.BundledCase, "side", "pictures.csv")).Skip(1))
        {
            var cells = line.Split(',');
            if (!posts.Pictures.TryGetValue(cells[0], out var named)) continue;
            var from = Path.Combine(Checkout.BundledCase, cells[2]);
            var to = $"media/{FileName(Path.GetFileNameWithoutExtension(cells[2]), dealer.For("picture", cells[2]))}{Path.GetExtension(from)}";
            File.Copy(from, Path.Combine(folder, to), overwrite: true);
            rows.Add([named.Key, named.Url, to]);
        }
        File.WriteAllText(Path.Combine(folder, "side", "pictures.csv"), Csv(["media_key", "url", "file"], rows));
    }

    static string Csv(string[] header, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(header)) text.AppendJoin(',', row.Select(c => "\"" + c.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")).Append('\n');
        return text.ToString();
    }

    static JsonObject CaseOf(HostilePosts posts, PayloadDealer dealer, bool isOpen)
    {
        var given = JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.BundledCase, "case.json")))!.AsObject();
        given["id"] = isOpen ? "hostile-open" : "hostile-pseudonymous";
        given["privacy"] = isOpen ? "open" : "pseudonymous";
        given["sources"] = new JsonArray(new JsonObject { ["path"] = "posts/" + SourceName }, new JsonObject { ["path"] = "posts/" + TableName });
        var campaign = given["campaign"]!;
        campaign["hashtags"] = new JsonArray([.. campaign["hashtags"]!.AsArray().Select(t => (JsonNode)posts.Tag((string)t!))]);
        campaign["urls"] = new JsonArray([.. Payload.Short.Select(p => (JsonNode)("https://leak.example/" + p.Text))]);
        campaign["phrases"] = new JsonArray([.. Payload.Short.Where(p => p.Id is "script" or "colours" or "direction").Select(p => (JsonNode)("nowhere " + p.Text))]);
        given["side"] = new JsonObject([.. new (string, string)[] { ("outlets", "outlets.csv"), ("officials", "officials.csv"), ("domains", "domains.csv"), ("articles", "articles.jsonl"), ("pictures", "pictures.csv"), ("shortLinks", "short-links.csv") }
        .Select(t => KeyValuePair.Create<string, JsonNode?>(t.Item1, new JsonObject { ["path"] = "side/" + t.Item2 }))]);
        // What the analyst enters may be copied from anywhere.
        Attack(given, "title");
        foreach (var theme in given["themes"]!.AsArray())
        {
            Attack(theme!, "label");
            theme!["terms"]!.AsArray().Add(dealer.For("term", (string)theme["id"]!).Text.Trim());
        }
        foreach (var hypothesis in given["hypotheses"]!.AsArray())
        {
            Attack(hypothesis!, "label");
            foreach (var list in (string[])["places", "letters", "spellings"]) foreach (var p in Payload.Short.Where(p => p.Text.Trim().Length > 0)) hypothesis![list]!.AsArray().Add("nowhere " + p.Text);
        }
        foreach (var item in given["context"]!.AsArray())
        {
            foreach (var field in (string[])["statement", "source"]) Attack(item!, field);
            item!["url"] = "javascript:canary('context')//<img src=x onerror=canary('context')>";
        }
        var publication = given["publication"]!;
        foreach (var field in (string[])["by", "platform", "collection"]) Attack(publication, field);
        foreach (var field in (string[])["purpose", "lawfulBasis", "harm", "retention", "assessment"]) Attack(publication["ethics"]!, field);
        // A summary of a pseudonymous case is not made where a remark holds what could be a handle.
        var remarks = Payload.All.Where(p => isOpen || !p.Text.Contains('@', StringComparison.Ordinal)).ToList();
        publication["dissent"] = new JsonArray([.. remarks.Where((_, i) => i % 2 == 0).Select(p => (JsonNode)new JsonObject { ["by"] = p.With("A reader"), ["text"] = p.With("It could be read otherwise."), ["on"] = "2023-09-02" })]);
        publication["replies"] = new JsonArray([.. remarks.Where((_, i) => i % 2 == 1).Select(p => (JsonNode)new JsonObject { ["by"] = p.With("An outlet"), ["text"] = p.With("It was heard."), ["on"] = "2023-09-03" })]);
        publication["corrections"] = new JsonArray(new JsonObject { ["on"] = "2023-09-04", ["was"] = dealer.For("was", "").With("This"), ["is"] = Payload.All[1].With("that"), ["why"] = Payload.All[2].With("a slip") });
        return given;

        void Attack(JsonNode node, string field)
        {
            var text = (string)node[field]!;
            node[field] = dealer.For("entered", field + text, Payload.Short).With(text);
        }
    }
}
