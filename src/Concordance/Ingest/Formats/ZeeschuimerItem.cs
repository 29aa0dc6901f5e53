using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>The envelope in which Zeeschuimer keeps an item of a platform.</summary>
static class ZeeschuimerItem
{
    /// <summary>When the item was collected: milliseconds since 1970.</summary>
    public const string Collected = "timestamp_collected";

    /// <summary>What every envelope has, with its platform.</summary>
    public static IReadOnlyList<string> Marks(string platform) => ["item_id", Collected, $"source_platform={platform}", "source_platform_url", "source_url"];

    /// <summary>The platform's own object in the envelope, or null.</summary>
    public static JsonElement? Data(JsonElement item) => JsonPath.Element(item, "data") is { ValueKind: JsonValueKind.Object } data ? data : null;
}
