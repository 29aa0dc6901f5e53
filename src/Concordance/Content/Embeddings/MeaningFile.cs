using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordance.Content;

/// <summary>Keeps the posts of one meaning in a case's work folder, so that notebooks need neither the model nor what runs it.</summary>
public static class MeaningFile
{
    /// <summary>Name of the file in the work folder.</summary>
    public const string Name = "meanings.json";

    static readonly JsonSerializerOptions s_json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Converters = { new JsonStringEnumConverter() } };

    /// <summary>Writes what was found in the posts of a case; gives the file's path.</summary>
    public static string Write(Investigation investigation, MeaningResult found)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(found);
        var posts = investigation.Data.Posts;
        Directory.CreateDirectory(investigation.Case.WorkFolder);
        var path = PathOf(investigation);
        var kept = new Kept(investigation.Data.Hash, found.Model, found.Texts, found.Skipped, [.. found.Pairs.Select(p => new KeptPair(posts[p.First].Id, posts[p.Second].Id, p.Cosine, p.Kind))]);
        File.WriteAllText(path, JsonSerializer.Serialize(kept, s_json) + "\n");
        return path;
    }

    /// <summary>Reads what was found; where nothing was looked for, or in other posts than those of today, the result says so.</summary>
    /// <exception cref="InputException">The file can't be read.</exception>
    public static MeaningResult Read(Investigation investigation)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var path = PathOf(investigation);
        if (!File.Exists(path)) return Skipped("Rewording and translation were not looked for: that needs a sentence model, and none was given. Near-copies need none.");
        var kept = Parse(path);
        if (kept.Input != investigation.Data.Hash) return Skipped("Rewording and translation were looked for in other posts than those of today. Look for them again.");
        var places = investigation.Data.Posts.Index().ToDictionary(p => p.Item.Id, p => p.Index, StringComparer.Ordinal);
        if (kept.Pairs.Any(p => !places.ContainsKey(p.First) || !places.ContainsKey(p.Second))) throw Unusable();
        return new([.. kept.Pairs.Select(p => new MeaningPair(places[p.First], places[p.Second], p.Cosine, p.Kind))], kept.Texts, kept.Model, kept.Skipped);
    }

    static Kept Parse(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Kept>(File.ReadAllText(path), s_json) is { Input: not null, Pairs: not null } kept && kept.Pairs.All(p => p is { First: not null, Second: not null }) ? kept : throw Unusable();
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(e);
        }
    }

    static string PathOf(Investigation investigation) => Path.Combine(investigation.Case.WorkFolder, Name);

    static MeaningResult Skipped(string why) => new([], 0, null, why);

    static InputException Unusable(Exception? inner = null) => new($"'{Name}' in the case's work folder is not as it was written.", "Remove it, or look for texts of one meaning again.", inner);

    sealed record Kept(string Input, string? Model, int Texts, string? Skipped, IReadOnlyList<KeptPair> Pairs);

    sealed record KeptPair(string First, string Second, double Cosine, CopyKind Kind);
}
