using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Attribution;

/// <summary>The objects of one bundle, with what all of them carry: who made them, when, marking, labels.</summary>
sealed class StixObjects
{
    static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Summary _summary;
    readonly string _marking, _creator, _created;
    readonly List<JsonObject> _objects = [];

    public StixObjects(Summary summary)
    {
        _summary = summary;
        _marking = StixMarking.IdOf(summary.Publication.Marking);
        _creator = IdOf("identity", "publisher");
        _created = Time(summary.AsOf);
        _objects.Add(StixMarking.Definition(summary.Publication.Marking));
        Add("identity", "publisher", new()
        {
            ["name"] = summary.Publication.By ?? "Unnamed analyst", ["identity_class"] = summary.Publication.By is null ? "unknown" : "organization",
        });
    }

    /// <summary>Ids of all objects so far but the marking, in order.</summary>
    public IReadOnlyList<string> Ids => [.. _objects.Skip(1).Select(o => (string)o["id"]!)];

    /// <summary>The id that an object of a key has or would have.</summary>
    public string IdOf(string type, string key) => StixId.Of(type, _summary.RunHash, key);

    /// <summary>A title or name that says where all is made up.</summary>
    public string Named(string name) => _summary.Synthetic ? "SYNTHETIC: " + name : name;

    /// <summary>Adds an object.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="key">What tells it from others of its type.</param>
    /// <param name="properties">What it has beside what all have.</param>
    /// <param name="confidence">Its confidence; null where it claims nothing.</param>
    /// <param name="labels">Its labels.</param>
    /// <returns>Its id.</returns>
    public string Add(string type, string key, JsonObject properties, int? confidence = null, params string[] labels)
    {
        var id = IdOf(type, key);
        var one = new JsonObject { ["type"] = type, ["spec_version"] = "2.1", ["id"] = id, ["created_by_ref"] = _creator, ["created"] = _created, ["modified"] = _created };
        if (confidence is { } level) one["confidence"] = level;
        string[] all = _summary.Synthetic ? ["synthetic", .. labels] : labels;
        if (all.Length > 0) one["labels"] = Texts(all);
        return Add(one, properties);
    }

    /// <summary>Adds an observable, which has an id of its own, and neither labels nor a time.</summary>
    public string AddObservable(string type, string property, string value, string? shownName = null)
    {
        JsonObject properties = new() { [property] = value };
        if (shownName is not null) properties["display_name"] = shownName;
        return Add(new() { ["type"] = type, ["spec_version"] = "2.1", ["id"] = StixId.OfObservable(type, property, value) }, properties);
    }

    /// <summary>Adds a relationship.</summary>
    public void Relate(string source, string type, string target, int confidence, string description) => Add("relationship", $"{source}|{type}|{target}", new()
    {
        ["relationship_type"] = type, ["description"] = description, ["source_ref"] = source, ["target_ref"] = target,
    }, confidence);

    /// <summary>A time in the form of STIX: milliseconds, UTC.</summary>
    public static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];

    /// <summary>The text of the bundle.</summary>
    public string ToJson() =>
        new JsonObject { ["type"] = "bundle", ["id"] = IdOf("bundle", "bundle"), ["objects"] = new JsonArray([.. _objects]) }.ToJsonString(s_json) + "\n";

    string Add(JsonObject one, JsonObject properties)
    {
        foreach (var (name, value) in properties.ToList())
        {
            properties.Remove(name);
            one[name] = value;
        }
        one["object_marking_refs"] = Texts([_marking]);
        _objects.Add(one);
        return (string)one["id"]!;
    }
}
