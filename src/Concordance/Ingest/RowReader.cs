using System.Globalization;
using Concordance.Ingest.Formats;

namespace Concordance.Ingest;

/// <summary>Makes of one row a post and what is seen of its account, or says why not.</summary>
/// <param name="format">The format of the source.</param>
/// <param name="map">Where the fields are.</param>
/// <param name="zone">The zone of times that carry none, or null.</param>
/// <param name="file">Name of the source, for posts without an id.</param>
/// <param name="period">Posts outside are rejected; null takes all.</param>
/// <param name="names">Puts pseudonyms in the place of ids, handles and names; null leaves them as they are.</param>
public sealed class RowReader(SourceFormat format, ColumnMap map, TimeZoneInfo? zone, string file, Period? period = null, Pseudonymizer? names = null)
{
    /// <summary>The reader of a source as its case says it.</summary>
    /// <exception cref="InputException">There is no such time zone, or no column for accounts or times.</exception>
    public static RowReader Of(DetectedSource detected, CaseSource source, string file, Period? period = null, Pseudonymizer? names = null) =>
        new(detected.Format, ColumnMap.Find(detected, source.Map), TimeReader.Zone(source.TimeZone ?? detected.Format.TimeZone), file, period, names);

    /// <summary>Where the fields are.</summary>
    public ColumnMap Map => map;

    /// <summary>Reads a row. Called on several threads.</summary>
    public RowOutcome Read(IRow row)
    {
        if ((row.Problem ?? format.Refuse(row)) is { } problem) return Reject(row, problem, row.Detail);
        var cells = new Cells(row, map);
        if (cells.Get(Field.Account)?.Trim() is not { Length: > 0 } accountId) return Reject(row, "no account id");
        if (IdDamage.Of(accountId) is { } damage) return Reject(row, damage);
        Post? post = null;
        var timeText = "";
        if (format.Rows == RowKind.Posts)
        {
            timeText = cells.Get(Field.Time) ?? "";
            if (TimeReader.Read(timeText, zone, out var time) is { } reason) return Reject(row, reason);
            if (period is not null && !period.Contains(time)) return Reject(row, "outside the period of the case");
            var id = cells.Get(Field.Post)?.Trim();
            if (map.Has(Field.Post) && string.IsNullOrEmpty(id)) return Reject(row, "no post id");
            id ??= $"{file}:{row.Line.ToString(CultureInfo.InvariantCulture)}";
            if (IdDamage.Of(id) is { } postDamage) return Reject(row, postDamage);
            post = Post(cells, id, accountId, time);
        }
        var account = Account(cells, accountId);
        var seen = cells.Time(Field.Seen, zone) ?? post?.Time;
        var counters = new Counters(cells.Number(Field.Likes), cells.Number(Field.Reposts), cells.Number(Field.Replies), cells.Number(Field.Quotes), cells.Number(Field.Views));
        // Nearly all posts are their only version.
        var versions = post is null || cells.Get(Field.Versions) is not { } listed || listed == post.Id ? [] : Versions(listed);
        var observation = new Observation(post, account, seen, versions, counters, timeText);
        return new(row.Line, names is null ? observation : observation.Hidden(names), null, cells.Filled, cells.Remarks);
    }

    Post Post(Cells cells, string id, string accountId, DateTime time)
    {
        var text = cells.Get(Field.Text) ?? "";
        var repostOf = Reference(cells.Get(Field.RepostOf));
        return new()
        {
            Id = id,
            AccountId = accountId,
            Time = time,
            Text = text,
            Language = cells.Get(Field.Language),
            Client = cells.Get(Field.Client),
            RepostOf = repostOf,
            IsRepost = repostOf is not null || IsTrue(cells.Get(Field.IsRepost)),
            ReplyTo = Reference(cells.Get(Field.ReplyTo)),
            QuoteOf = Reference(cells.Get(Field.QuoteOf)),
            Hashtags = map.Has(Field.Hashtags) ? TextEntities.Normalize(Values.Split(cells.Get(Field.Hashtags))) : TextEntities.Hashtags(text),
            Urls = map.Has(Field.Urls) ? Values.Split(cells.Get(Field.Urls)) : TextEntities.Urls(text),
            Mentions = map.Has(Field.Mentions) ? Values.Split(cells.Get(Field.Mentions)) : TextEntities.Mentions(text),
        };
    }

    Account Account(Cells cells, string id) => new()
    {
        Id = id,
        Handle = cells.Get(Field.Handle)?.TrimStart('@'),
        Name = cells.Get(Field.Name),
        CreatedAt = cells.Date(Field.Created, zone),
        Location = cells.Get(Field.Location),
        Description = cells.Get(Field.Description),
        Followers = cells.Number(Field.Followers),
        Following = cells.Number(Field.Following),
    };

    RowOutcome Reject(IRow row, string reason, string? detail = null) => new(row.Line, null, new(file, row.Line, reason, detail, row.Raw), 0, []);

    // Ids rounded to the same few digits would make all who passed on different posts look as if they had passed on one.
    static string? Reference(string? id) => id?.Trim() is { Length: > 0 } known && IdDamage.Of(known) is null ? known : null;

    static IReadOnlyList<string> Versions(string joined) => [.. Values.Split(joined).Select(Reference).OfType<string>()];

    static bool IsTrue(string? text) => text is not null && text.Trim().ToLowerInvariant() is "1" or "1.0" or "true" or "yes" or "t";
}
