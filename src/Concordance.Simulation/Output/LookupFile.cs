using System.Buffers;
using System.Text.Json;
using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Output;

/// <summary>Single posts looked up by their ids: the video on the days of the reported views, and the posts that were gone.</summary>
sealed class LookupFile(SimulationOptions o)
{
    // The platform takes so many ids at once.
    const int IdsAtOnce = 100;

    Draft? _video;

    readonly List<string> _gone = [];

    public void Add(Draft post)
    {
        if (FakeOutletPosts.IsVideo(post)) _video = post;
        // Only posts that others refer to are known of.
        if (post.Target is { Author.Deleted: true } gone && _gone.Count < IdsAtOnce && !_gone.Contains(gone.Id)) _gone.Add(gone.Id);
    }

    /// <summary>The file, or nothing where there was nothing to look up.</summary>
    public WrittenFile? Write(string directory, string folder)
    {
        if (_video is null) return null;
        var lines = new ArrayBufferWriter<byte>();
        foreach (var (at, _) in CollectionPlan.VideoObservations(o))
        {
            var run = new CollectionRun(CollectionPlan.LookupFile, default, at.ToUnixTimeMilliseconds(), false);
            Line(lines, run.RetrievedAt, json =>
            {
                json.WriteStartArray("data");
                PostJson.Post(json, _video, run, o);
                json.WriteEndArray();
                json.WriteStartObject("includes");
                json.WriteStartArray("users");
                PostJson.User(json, _video.Author, run);
                json.WriteEndArray();
                json.WriteStartArray("media");
                PostJson.Media(json, _video, run, o);
                json.WriteEndArray();
                json.WriteEndObject();
            });
        }
        if (_gone.Count > 0) Line(lines, CollectionPlan.VideoObservations(o)[0].At.ToUnixTimeMilliseconds() + Window.Hour, json => Errors.Of(json, _gone, "ids"));
        return OutputFile.Write(directory, $"{folder}/{CollectionPlan.LookupFile}", lines.WrittenSpan);
    }

    static void Line(ArrayBufferWriter<byte> lines, long retrievedAt, Action<Utf8JsonWriter> body)
    {
        using (var json = new Utf8JsonWriter(lines))
        {
            json.WriteStartObject();
            json.WriteBoolean("synthetic", true);
            body(json);
            PageFile.Twarc(json, "tweets", retrievedAt);
            json.WriteEndObject();
        }
        lines.Write("\n"u8);
    }
}
