namespace Concordance;

/// <summary>One post, as it was collected.</summary>
public sealed record Post
{
    /// <summary>The order of posts in a collection: by time, then by id (ordinal).</summary>
    internal static int InOrder(Post a, Post b) => a.Time != b.Time ? a.Time.CompareTo(b.Time) : string.CompareOrdinal(a.Id, b.Id);

    /// <summary>Identifier on the platform, as text. Where the source has none: file name and line, which can't show duplicates.</summary>
    public required string Id { get; init; }

    /// <summary>Identifier of the account, as text.</summary>
    public required string AccountId { get; init; }

    /// <summary>When it was posted; UTC.</summary>
    public required DateTime Time { get; init; }

    /// <summary>The text as collected; empty where the source has none.</summary>
    public string Text { get; init; } = "";

    /// <summary>Language as the platform or the source states it, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The client program as the platform states it, or null.</summary>
    public string? Client { get; init; }

    /// <summary>Whether it passes on another's post unchanged.</summary>
    public bool IsRepost { get; init; }

    /// <summary>Id of the post that it passes on, or null (also where the source says "repost" without saying of what).</summary>
    public string? RepostOf { get; init; }

    /// <summary>Id of the post that it answers, or null.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Id of the post that it quotes, or null.</summary>
    public string? QuoteOf { get; init; }

    /// <summary>Hashtags without the sign, lower case (invariant), each once, in the order of the text.</summary>
    public IReadOnlyList<string> Hashtags { get; init; } = [];

    /// <summary>Links as collected, each once.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>Accounts mentioned, as the source names them: handles without the sign, or ids; each once.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary>Pictures and videos of the post, by the keys or addresses under which the source names them; each once. Most platforms give every upload of one picture another key.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];
}
