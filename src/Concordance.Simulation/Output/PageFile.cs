using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Output;

/// <summary>One run of the collection as twarc2 keeps it: a response page on each line, gzip.</summary>
/// <remarks>Pages go forward in time, as when one short stretch after the other is asked for; within a page the newest post comes first.</remarks>
sealed class PageFile : IDisposable
{
    readonly SimulationOptions _o;
    readonly CollectionRun _run;
    readonly Dice _dice;
    readonly OutputFile _file;
    readonly List<Draft> _page = [];
    readonly ArrayBufferWriter<byte> _line = new(1 << 18);
    int _pages;

    public PageFile(string directory, string name, CollectionRun run, SimulationOptions o)
    {
        (_o, _run) = (o, run);
        _dice = Dice.For(o.Seed, name);
        _file = new(directory, name);
    }

    /// <summary>Adds a post where the run covers it.</summary>
    public void Add(Draft post)
    {
        if (post.Author.Deleted || !_run.Covers.Contains(post.At)) return;
        if (_page.Count == _o.PageSize) Flush(more: true);
        _page.Add(post);
    }

    /// <summary>Ends the file; a run that was broken off ends within a line.</summary>
    public WrittenFile Close()
    {
        Flush(more: false);
        return _file.Close();
    }

    public void Dispose() => _file.Dispose();

    void Flush(bool more)
    {
        if (_page.Count == 0) return;
        Page(more);
        var bytes = _line.WrittenSpan;
        _file.Write(!more && _run.Cut ? bytes[..(bytes.Length * 3 / 5)] : bytes);
        _line.ResetWrittenCount();
        _page.Clear();
        _pages++;
    }

    void Page(bool more)
    {
        _page.Reverse();
        using (var json = new Utf8JsonWriter(_line, new JsonWriterOptions { SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteBoolean("synthetic", true);
            json.WriteStartArray("data");
            foreach (var post in _page) PostJson.Post(json, post, _run, _o);
            json.WriteEndArray();
            Includes(json);
            Errors.Of(json, [.. _page.Where(p => p.Target is { Author.Deleted: true }).Select(p => p.Target!.Id).Distinct()], "referenced_tweets.id");
            json.WriteStartObject("meta");
            json.WriteString("newest_id", _page[0].Id);
            json.WriteString("oldest_id", _page[^1].Id);
            json.WriteNumber("result_count", _page.Count);
            if (more) json.WriteString("next_token", "sim" + (_pages + 1).ToString("x8", CultureInfo.InvariantCulture));
            json.WriteEndObject();
            Twarc(json, "tweets/search/all", _run.RetrievedAt + _pages * Window.Second);
            json.WriteEndObject();
        }
        _line.Write("\n"u8);
    }

    void Includes(Utf8JsonWriter json)
    {
        // A page carries the posts that its own refer to, in full, and everybody who wrote one or the other.
        Draft[] referenced = [.. _page.Where(p => p.Target is { Author.Deleted: false }).Select(p => p.Target!).Distinct()];
        List<Actor> users = [.. _page.Concat(referenced).Select(p => p.Author).DistinctBy(a => a.Number)];
        if (_dice.Percent(_o.MissingUserPercent) && users.FindIndex(u => u.Role == Role.Ordinary) is >= 0 and var missing) users.RemoveAt(missing);
        json.WriteStartObject("includes");
        json.WriteStartArray("users");
        foreach (var user in users) PostJson.User(json, user, _run);
        json.WriteEndArray();
        json.WriteStartArray("tweets");
        foreach (var post in referenced) PostJson.Post(json, post, _run, _o);
        json.WriteEndArray();
        json.WriteStartArray("media");
        foreach (var post in _page.Where(p => PostJson.MediaKey(p) is not null).DistinctBy(PostJson.MediaKey)) PostJson.Media(json, post, _run, _o);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Twarc(Utf8JsonWriter json, string endpoint, long retrievedAt)
    {
        json.WriteStartObject("__twarc");
        json.WriteString("url", "https://api.example/2/" + endpoint);
        json.WriteString("version", "synthetic");
        json.WriteText("retrieved_at", DateTimeOffset.FromUnixTimeMilliseconds(retrievedAt).ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
