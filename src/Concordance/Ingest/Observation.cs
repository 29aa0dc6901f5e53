using Concordance.Duck;

namespace Concordance.Ingest;

/// <summary>What one row tells.</summary>
/// <param name="Post">The post; null where the row is of an account alone.</param>
/// <param name="Account">What the row shows of the account.</param>
/// <param name="Seen">When the account looked so, UTC: when the row was collected if the source tells, else when it was posted; null if neither.</param>
/// <param name="Versions">Ids of all versions of an edited post, the oldest first; empty where there is one, or the source does not tell.</param>
/// <param name="Counters">How the post had fared when the row was collected.</param>
/// <param name="TimeText">The time of the post as the source writes it.</param>
public sealed record Observation(Post? Post, Account Account, DateTime? Seen, IReadOnlyList<string> Versions, Counters Counters, string TimeText)
{
    /// <summary>Unpacks what <see cref="RowReader"/> packed.</summary>
    internal static Observation Unpack(PackedRow? packedPost, PackedRow packedAccount, DateTime? seen)
    {
        var account = new PackedValues(packedAccount.Bytes);
        var told = new Account
        {
            Id = account.Text()!, Handle = account.Text(), HandleShape = account.Text(), Name = account.Text(), CreatedAt = account.Time(),
            Location = account.Text(), Description = account.Text(), Followers = account.Number(), Following = account.Number(), DefaultPicture = account.Flag(),
        };
        if (packedPost is not { } packed) return new(null, told, seen, [], default, "");
        var post = new PackedValues(packed.Bytes);
        // Row, source and line.
        for (var i = 0; i < 3; i++) post.Number();
        var (id, versions, accountId, time, timeText) = (post.Text()!, post.List(), post.Text()!, post.Time()!.Value, post.Text()!);
        var read = new Post
        {
            Id = id, AccountId = accountId, Time = time, Text = post.Text()!, Language = post.Text(), Client = post.Text(), IsRepost = post.Flag() == true,
            RepostOf = post.Text(), ReplyTo = post.Text(), QuoteOf = post.Text(), Hashtags = post.List(), Urls = post.List(), Mentions = post.List(), Media = post.List(),
        };
        post.Time();
        return new(read, told, seen, versions, new(post.Number(), post.Number(), post.Number(), post.Number(), post.Number()), timeText);
    }
}

/// <summary>How often a post had been liked, passed on and so on, at one time. What the source does not tell is null.</summary>
/// <param name="Likes">Likes.</param>
/// <param name="Reposts">Reposts.</param>
/// <param name="Replies">Answers.</param>
/// <param name="Quotes">Quotes.</param>
/// <param name="Views">Views.</param>
public readonly record struct Counters(long? Likes, long? Reposts, long? Replies, long? Quotes, long? Views);
