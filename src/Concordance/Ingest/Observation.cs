namespace Concordance.Ingest;

/// <summary>What one row tells.</summary>
/// <param name="Post">The post; null where the row is of an account alone.</param>
/// <param name="Account">What the row shows of the account.</param>
/// <param name="Seen">When the account looked so, UTC: when the row was collected if the source tells, else when it was posted; null if neither.</param>
/// <param name="Versions">Ids of all versions of an edited post, the oldest first; empty where the source does not tell.</param>
/// <param name="Counters">How the post had fared when the row was collected.</param>
/// <param name="TimeText">The time of the post as the source writes it.</param>
public sealed record Observation(Post? Post, Account Account, DateTime? Seen, IReadOnlyList<string> Versions, Counters Counters, string TimeText)
{
    /// <summary>The same with pseudonyms in the place of ids, handles and names, in texts and links too.</summary>
    public Observation Hidden(Pseudonymizer names) => this with
    {
        Post = Post is null ? null : Post with
        {
            Id = names.Post(Post.Id),
            AccountId = names.Account(Post.AccountId),
            Text = names.Text(Post.Text),
            Client = Hidden(Post.Client, names.Text),
            RepostOf = Hidden(Post.RepostOf, names.Post),
            ReplyTo = Hidden(Post.ReplyTo, names.Post),
            QuoteOf = Hidden(Post.QuoteOf, names.Post),
            Urls = [.. Post.Urls.Select(names.Url)],
            Mentions = [.. Post.Mentions.Select(names.Handle)],
        },
        Account = Account with
        {
            Id = names.Account(Account.Id),
            Handle = Hidden(Account.Handle, names.Handle),
            HandleShape = Hidden(Account.Handle, HandleShape.Of),
            Name = Hidden(Account.Name, names.Name),
            Location = Hidden(Account.Location, names.Text),
            Description = Hidden(Account.Description, names.Text),
        },
        Versions = [.. Versions.Select(names.Post)],
    };

    static string? Hidden(string? value, Func<string, string> hide) => value is null ? null : hide(value);
}

/// <summary>How often a post had been liked, passed on and so on, at one time. What the source does not tell is null.</summary>
/// <param name="Likes">Likes.</param>
/// <param name="Reposts">Reposts.</param>
/// <param name="Replies">Answers.</param>
/// <param name="Quotes">Quotes.</param>
/// <param name="Views">Views.</param>
public readonly record struct Counters(long? Likes, long? Reposts, long? Replies, long? Quotes, long? Views);
