using System.Text.Json.Nodes;

namespace Concordance.Kernel;

/// <summary>A message of the Jupyter protocol.</summary>
/// <param name="Identities">Who sent it or is to get it, as the socket names peers; for published ones the topic.</param>
/// <param name="Header">What it is.</param>
/// <param name="Parent">Header of the message that it answers, as that one came; empty where there is none.</param>
/// <param name="Metadata">About the message.</param>
/// <param name="Content">What it says.</param>
/// <param name="Buffers">Raw bytes that came along.</param>
sealed record Message(
    IReadOnlyList<byte[]> Identities, MessageHeader Header, JsonObject Parent, JsonObject Metadata, JsonObject Content, IReadOnlyList<byte[]> Buffers);

/// <summary>What a message is.</summary>
/// <param name="Id">Its own id.</param>
/// <param name="Type">Such as <c>execute_request</c>.</param>
/// <param name="Session">The session of its sender.</param>
/// <param name="User">Its sender.</param>
/// <param name="Date">When it was sent, ISO 8601.</param>
/// <param name="Version">Of the protocol.</param>
sealed record MessageHeader(string Id, string Type, string Session, string User, string Date, string Version)
{
    /// <summary>The version of the protocol that is spoken here.</summary>
    public const string ProtocolVersion = "5.4";

    /// <summary>The header; null where id or type are missing.</summary>
    public static MessageHeader? Of(JsonObject json) =>
        json.Text("msg_id") is { Length: > 0 } id && json.Text("msg_type") is { Length: > 0 } type
            ? new(id, type, json.Text("session"), json.Text("username"), json.Text("date"), json.Text("version"))
            : null;

    /// <summary>As JSON.</summary>
    public JsonObject ToJson() => new()
    {
        ["msg_id"] = Id, ["msg_type"] = Type, ["session"] = Session, ["username"] = User, ["date"] = Date, ["version"] = Version,
    };
}
