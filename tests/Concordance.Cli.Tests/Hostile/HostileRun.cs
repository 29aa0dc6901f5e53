using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests.Hostile;

/// <summary>The hostile case, made once, and everything done with it once for all tests that look at what came of it.</summary>
public sealed class HostileRun : IAsyncLifetime
{
    readonly TempFolder _folder = new("here");

    /// <summary>What each command printed.</summary>
    internal Dictionary<string, Cli.Outcome> Printed { get; } = [];

    /// <summary>The open case, and its run.</summary>
    internal string Case => Of("open");

    internal string Run => Of("run-open");

    /// <summary>The same posts as a pseudonymous case.</summary>
    internal string HiddenCase => Of("hidden");

    internal string HiddenRun => Of("run-hidden");

    /// <summary>A file or folder beside the cases.</summary>
    internal string Of(string name) => _folder.Of(name);

    /// <summary>Files of edges, written from the case and from a table of shares.</summary>
    internal IReadOnlyList<string> Edges { get; private set; } = [];

    /// <summary>All that lay around the cases before, and after.</summary>
    internal IReadOnlyList<string> Before { get; private set; } = [];

    internal IReadOnlyList<string> After { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var posts = new HostilePosts();
        HostileCase.Write(Directory.CreateDirectory(Case).FullName, posts, isOpen: true);
        HostileCase.Write(Directory.CreateDirectory(HiddenCase).FullName, posts, isOpen: false);
        HostileFiles.Write(Directory.CreateDirectory(Of("given")).FullName);
        Before = Listed();
        await Do("explain", "ingest", "--explain", Path.Combine(Case, "posts", "*"), Path.Combine(Of("given"), "*"));
        await Do("explain-json", "ingest", "--explain", Path.Combine(Case, "posts", "*"), Path.Combine(Of("given"), "*"), "--json");
        await Do("new", "new", Path.Combine(Of("given"), "*.csv"), Path.Combine(Of("given"), HostileFiles.ZipName), "--out", Of("made"));
        await Do("new-json", "new", Path.Combine(Of("given"), "*.csv"), "--out", Of("made-json"), "--title", Payload.All[0].Text, "--json");
        await DoApart("run", "run", Case, "--out", Run);
        await DoApart("run-hidden", "run", HiddenCase, "--out", HiddenRun, "--json");
        await Do("ingest", "ingest", Case);
        await Do("ingest-json", "ingest", Case, "--json");
        await DoNetworks();
        await DoErrors();
        await DoVerify();
        After = Listed();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    async Task DoNetworks()
    {
        List<string> edges = [];
        foreach (var (name, from, options) in ((string, string, string[])[])
        [
            ("case", Case, ["--layers", "repost,link,text,hashtag,mention", "--all"]), ("shares", Of(Path.Combine("given", HostileFiles.SharesName)), ["--all"]),
            ("coortweet", Of(Path.Combine("given", HostileFiles.SharesName)), ["--semantics", "coortweet"]), ("cnt", Of(Path.Combine("given", HostileFiles.SharesName)), ["--semantics", "cnt"]),
        ])
        {
            // Every format of the table of shares; of the others those that differ with whose network it is.
            foreach (var format in name == "shares" ? (string[])[".csv", ".parquet", ".graphml", ".gexf"] : [".csv", ".graphml"])
            {
                edges.Add(Of("edges-" + name + format));
                await Do("network-" + name + format, ["network", from, "--out", edges[^1], .. options]);
            }
        }
        await Do("network-json", "network", Of(Path.Combine("given", HostileFiles.SharesName)), "--out", Of("edges-json.csv"), "--json");
        Edges = edges;
    }

    // Whatever is wrong is told with the words of what was given.
    async Task DoErrors()
    {
        foreach (var payload in Payload.All.Where(p => p.Id is "colours" or "terminal-link" or "controls" or "direction" or "line-ends" or "half-pair" or "script"))
        {
            var (text, name) = (payload.Text.Replace("\0", "", StringComparison.Ordinal), payload.Id);
            await Do("option-" + name, "run", "--" + text);
            await Do("command-" + name, text);
            await Do("missing-" + name, "run", Of(text));
            await Do("file-" + name, "new", Of(text) + ".csv", "--out", Of("none"));
            if (name is "colours" or "direction") await Do("parameter-" + name, "run", Case, "--out", Of("none-run"), "-p", text + "=1");
            await Do("map-" + name, "new", Path.Combine(Case, "posts", HostileCase.SourceName), "--out", Of("none"), "--map", text);
            await Do("zone-" + name, "ingest", "--explain", Path.Combine(Of("given"), HostileFiles.SharesName), "--zone", text);
            await Do("layers-" + name, "network", Case, "--out", Of("none.csv"), "--layers", text);
            await Do("window-" + name, "network", Case, "--out", Of("none.csv"), "--window", text);
            await Do("out-" + name, "network", Case, "--out", Of(text) + ".csv" + text);
            await Do("scenario-" + name, "simulate", "--scenario", text);
            await Do("verify-" + name, "verify", Of(text));
        }
        await Do("id", "run", With("id-case", c => c["id"] = Payload.All[0].With("a\u001b[31m\u202E")), "--out", Of("id-run"));
        await Do("unknown", "run", With("unknown-case", c => c["a\u001b[31m\u202E"] = 1), "--out", Of("unknown-run"));
        await Do("zone", "run", With("zone-case", c => c["timeZones"] = new JsonArray("a\u001b[31m\u202E")), "--out", Of("zone-run"));
    }

    // The case with another declaration, without its files: it is refused before any is read.
    string With(string name, Action<JsonObject> change)
    {
        var folder = Directory.CreateDirectory(Of(name)).FullName;
        var given = JsonNode.Parse(File.ReadAllText(Path.Combine(Case, "case.json")))!.AsObject();
        change(given);
        File.WriteAllText(Path.Combine(folder, "case.json"), given.ToJsonString());
        return folder;
    }

    // As a run that someone else published, of other data: it is compared and not run again, which would take as long as all else here.
    async Task DoVerify()
    {
        HostileFiles.Copy(Case, Of("changed"));
        File.AppendAllText(Path.Combine(Of("changed"), "posts", HostileCase.SourceName), "\n");
        await DoApart("verify", "verify", Run, "--case", Of("changed"));
        await DoApart("verify-json", "verify", Run, "--case", Of("changed"), "--json");
    }

    IReadOnlyList<string> Listed() => [.. Directory.EnumerateFileSystemEntries(Of(""), "*", SearchOption.TopDirectoryOnly).Concat(Directory.EnumerateFileSystemEntries(Of(".."))).Select(p => Path.GetFileName(Path.TrimEndingDirectorySeparator(p))).Order(StringComparer.Ordinal)];

    async Task Do(string name, params string[] args) => Printed[name] = await Cli.Run(args);

    // What sets something of the whole process (its console, folder or variables) has one of its own.
    async Task DoApart(string name, params string[] args) => Printed[name] = await CommandProcess.Run(args);
}
