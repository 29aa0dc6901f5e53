using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>Messages as Telegram Desktop exports them: <c>result.json</c> of one chat or of all.</summary>
/// <remarks>
/// Source: the writer of Telegram Desktop's JSON export. Ids of messages are those of their chat, so that a message is
/// <c>chat/message</c>. <c>date</c> is in the zone of the exporting machine; exports since 2021 have <c>date_unixtime</c> beside it.
/// Of profiles it tells the shown name alone: no picture, and no sign that one is there.
/// </remarks>
sealed class TelegramDesktop : SourceFormat
{
    const string Chat = JsonRow.Around + ".id", ChatName = JsonRow.Around + ".name", ChatType = JsonRow.Around + ".type";

    /// <inheritdoc/>
    public override string Name => "telegram-desktop";

    /// <inheritdoc/>
    public override string Title => "messages as Telegram Desktop exports them (result.json)";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "type", "date", "text"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> ItemLists { get; } = ["messages", "chats.list.messages", "left_chats.list.messages"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = FieldRule.Row([Chat, "id"], row => Message(row.Get(Chat), row.Get("id"))),
        [Field.Account] = FieldRule.Row(["from_id", Chat], row => row.Get("from_id") ?? (IsOfChannel(row) ? "channel" + row.Get(Chat) : null)),
        [Field.Time] = FieldRule.From("date_unixtime", "date"),
        [Field.Text] = FieldRule.Json("text", message => message.TryGetProperty("text", out var text) ? TextOf(text) : null),
        // Of whom it came is told, if at all, by name; of which message it is a copy is not.
        [Field.IsRepost] = FieldRule.Json("forwarded_from", message => message.TryGetProperty("forwarded_from", out _) ? "true" : null),
        [Field.ReplyTo] = FieldRule.Row(["reply_to_peer_id", "reply_to_message_id"], row => Message(row.Get("reply_to_peer_id") is { } peer ? Number(peer) : row.Get(Chat), row.Get("reply_to_message_id"))),
        [Field.Hashtags] = Entities("hashtag", e => JsonPath.Get(e, "text")),
        [Field.Urls] = FieldRule.Json("text_entities or text", message => Values.Join(EntitiesOf(message).Select(Link).OfType<string>())),
        [Field.Mentions] = FieldRule.Json("text_entities or text", message => Values.Join(EntitiesOf(message).Select(Mention).OfType<string>())),
        [Field.Name] = FieldRule.Row(["from", ChatName], row => row.Get("from") ?? (row.Get("from_id") is null && IsOfChannel(row) ? row.Get(ChatName) : null)),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
    [
        "It tells that a message was forwarded, and not of which message. Reactions are no likes.",
        "An export of all chats holds private ones.",
    ];

    /// <inheritdoc/>
    public override Recognition? Recognise(SourceSample sample) =>
        sample.Shape == Shape && sample.Items.Any(IsMessage) ? new(Marks.Count + 1, "it has messages of type message or service with id, date and text") : null;

    /// <inheritdoc/>
    public override string? Refuse(IRow row) => row.Get("type") switch
    {
        "service" => "a service message, not a post",
        "unsupported" => "a message of a kind that the export can't hold",
        _ when row.Get(Chat) is null => "a message whose chat is not told; give result.json as it was exported",
        _ => null,
    };

    static bool IsMessage(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && JsonPath.Get(item, "type") is "message" or "service" && SourceSample.Has(item, "id") && SourceSample.Has(item, "date") && item.TryGetProperty("text", out _);

    static bool IsOfChannel(IRow row) => row.Get(ChatType) is "public_channel" or "private_channel";

    static string? Message(string? chat, string? id) => chat is null || id is null ? null : $"{chat}/{id}";

    // The chat around a message has its number alone.
    static string Number(string peer) => peer.TrimStart("abcdefghijklmnopqrstuvwxyz".ToCharArray());

    static string? TextOf(JsonElement text) => text.ValueKind == JsonValueKind.Array
        ? string.Concat(text.EnumerateArray().Select(part => part.ValueKind == JsonValueKind.Object ? JsonPath.Get(part, "text") : JsonPath.Text(part)))
        : JsonPath.Text(text);

    static IEnumerable<JsonElement> EntitiesOf(JsonElement message)
    {
        var list = message.TryGetProperty("text_entities", out var entities) ? entities : message.TryGetProperty("text", out var text) ? text : default;
        return list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object) : [];
    }

    static FieldRule Entities(string type, Func<JsonElement, string?> take) => FieldRule.Json(
        "text_entities or text", message => Values.Join(EntitiesOf(message).Where(e => JsonPath.Get(e, "type") == type).Select(take).OfType<string>()));

    static string? Link(JsonElement entity) => JsonPath.Get(entity, "type") switch
    {
        "link" => JsonPath.Get(entity, "text"),
        "text_link" => JsonPath.Get(entity, "href"),
        _ => null,
    };

    static string? Mention(JsonElement entity) => JsonPath.Get(entity, "type") switch
    {
        "mention" => JsonPath.Get(entity, "text")?.TrimStart('@'),
        "mention_name" => JsonPath.Get(entity, "user_id") is { } id ? char.IsAsciiDigit(id[0]) ? "user" + id : id : null,
        _ => null,
    };
}
