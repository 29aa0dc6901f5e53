using System.Text.Json;

namespace Concordance.Benchmarks.Inputs;

/// <summary>Entities as the X API v2 lists them.</summary>
static class EntityJson
{
    /// <summary>The object <c>entities</c>; nothing where the text has none.</summary>
    public static void All(Utf8JsonWriter json, SampleEntities found)
    {
        if (!found.Any) return;
        json.WriteStartObject("entities");
        List(json, "hashtags", found.Hashtags, Hashtags);
        List(json, "mentions", found.Mentions, Mentions);
        List(json, "urls", found.Urls, Urls);
        json.WriteEndObject();
    }

    public static void Hashtags(Utf8JsonWriter json, List<Entity> tags) => Write(json, tags, e => json.WriteText("tag", e.Word.AsSpan(1)));

    public static void Mentions(Utf8JsonWriter json, List<Entity> mentions) => Write(json, mentions, e => json.WriteString("username", e.Word.AsSpan(1)));

    public static void Urls(Utf8JsonWriter json, List<Entity> urls) => Write(json, urls, e =>
    {
        var link = SampleText.LongLink(e.Word);
        json.WriteString("url", e.Word);
        json.WriteText("expanded_url", link);
        json.WriteText("display_url", link.AsSpan("https://".Length, 30));
    });

    static void List(Utf8JsonWriter json, string name, List<Entity> entities, Action<Utf8JsonWriter, List<Entity>> write)
    {
        if (entities.Count == 0) return;
        json.WritePropertyName(name);
        write(json, entities);
    }

    static void Write(Utf8JsonWriter json, List<Entity> entities, Action<Entity> value)
    {
        json.WriteStartArray();
        foreach (var entity in entities)
        {
            json.WriteStartObject();
            json.WriteNumber("start", entity.Start);
            json.WriteNumber("end", entity.End);
            value(entity);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
