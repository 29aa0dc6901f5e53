using System.Globalization;

namespace Concordance.Ingest;

/// <summary>Makes a post and what is seen of its account from one row, or says why not.</summary>
public static class PostReader
{
    /// <summary>Reads the current row.</summary>
    /// <param name="row">The reader, standing on the row.</param>
    /// <param name="map">Where the fields are.</param>
    /// <param name="zone">The zone of times that carry none, or null.</param>
    /// <param name="file">Name of the source, for posts without an id.</param>
    /// <returns>What the row tells, or the reason for which it is rejected.</returns>
    public static (Observation? Row, string? Reason) Read(IRowReader row, ColumnMap map, TimeZoneInfo? zone, string file)
    {
        // The store ends a text at a zero character.
        string? Get(Field field) => map.Columns.TryGetValue(field, out var column) ? row.Get(column)?.Replace('\0', '\ufffd') : null;

        if (row.Problem is { } problem) return Reject(problem);
        if (Get(Field.Account)?.Trim() is not { Length: > 0 } accountId) return Reject("no account id");
        if (TimeReader.Read(Get(Field.Time), zone, out var time) is { } reason) return Reject(reason);
        var id = Get(Field.Post)?.Trim();
        if (map.Columns.ContainsKey(Field.Post) && string.IsNullOrEmpty(id)) return Reject("no post id");
        id ??= $"{file}:{row.Line.ToString(CultureInfo.InvariantCulture)}";
        if ((IdDamage.Of(accountId) ?? IdDamage.Of(id)) is { } damage) return Reject(damage);

        var text = Get(Field.Text) ?? "";
        var repostOf = Reference(Get(Field.RepostOf));
        var post = new Post
        {
            Id = id,
            AccountId = accountId,
            Time = time,
            Text = text,
            Language = Get(Field.Language),
            Client = Get(Field.Client),
            RepostOf = repostOf,
            IsRepost = repostOf is not null || Truth(Get(Field.IsRepost)),
            ReplyTo = Reference(Get(Field.ReplyTo)),
            QuoteOf = Reference(Get(Field.QuoteOf)),
            Hashtags = map.Columns.ContainsKey(Field.Hashtags) ? TextEntities.Normalize(TextEntities.Split(Get(Field.Hashtags) ?? "")) : TextEntities.Hashtags(text),
            Urls = map.Columns.ContainsKey(Field.Urls) ? TextEntities.SplitUrls(Get(Field.Urls) ?? "") : TextEntities.Urls(text),
        };
        var account = new Account
        {
            Id = accountId,
            Handle = Get(Field.Handle)?.TrimStart('@'),
            Name = Get(Field.Name),
            CreatedAt = TimeReader.Read(Get(Field.Created), zone, out var created) is null ? created : null,
            Location = Get(Field.Location),
            Description = Get(Field.Description),
            Followers = Number(Get(Field.Followers)),
            Following = Number(Get(Field.Following)),
        };
        if (TimeReader.Read(Get(Field.Seen), zone, out var seen) is not null) seen = time;
        return (new Observation(post, account, seen, Versions(Get(Field.Versions))), null);

        static (Observation?, string?) Reject(string why) => (null, why);
    }

    // Ids rounded to the same few digits would make all who passed on different posts look as if they had passed on one.
    static string? Reference(string? id) => id?.Trim() is { Length: > 0 } known && IdDamage.Of(known) is null ? known : null;

    static IReadOnlyList<string> Versions(string? cell) => cell is null ? [] : [.. TextEntities.Split(cell).Select(Reference).OfType<string>()];

    static bool Truth(string? text) => text?.Trim().ToLowerInvariant() is "1" or "1.0" or "true" or "yes" or "t";

    static long? Number(string? text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
