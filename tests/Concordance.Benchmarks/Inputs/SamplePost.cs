namespace Concordance.Benchmarks.Inputs;

/// <summary>How a post refers to another, in the words of the X API v2.</summary>
static class Reference
{
    public const string Repost = "retweeted", Reply = "replied_to", Quote = "quoted";
}

/// <summary>A fictional post, as the X API v2 shows one.</summary>
sealed record SamplePost
{
    public required string Id { get; init; }

    public required SampleAccount Author { get; init; }

    public required string CreatedAt { get; init; }

    public required string Text { get; init; }

    public required string Language { get; init; }

    /// <summary>One of <see cref="Reference"/>; null where it stands alone.</summary>
    public string? Kind { get; init; }

    public string? TargetId { get; init; }

    public SampleAccount? TargetAuthor { get; init; }

    public int Reposts { get; init; }

    public int Replies { get; init; }

    public int Likes { get; init; }

    public int Quotes { get; init; }

    public int Views { get; init; }
}

/// <summary>A post as one search found it.</summary>
/// <param name="Post">The post.</param>
/// <param name="RetrievedAt">When the search asked.</param>
sealed record Sighting(SamplePost Post, string RetrievedAt);
