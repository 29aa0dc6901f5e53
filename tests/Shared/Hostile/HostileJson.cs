using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Tests.Shared;

/// <summary>JSON with what strings can't hold: halves of surrogate pairs.</summary>
static class HostileJson
{
    static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a node on one line.</summary>
    public static string Of(JsonNode node) => node.ToJsonString(s_json).Replace("\\uE000", "\\uD800", StringComparison.Ordinal);
}
