namespace Concordance.Simulation.Cast;

/// <summary>How a post refers to another, in the words of the X API v2.</summary>
static class ReferenceKind
{
    public const string Repost = "retweeted", Reply = "replied_to", Quote = "quoted";
}

/// <summary>A post before it has an id. Two drafts with the same content are two posts, so this is a class.</summary>
sealed class Draft
{
    public required Actor Author { get; init; }

    /// <summary>Milliseconds since 1970 UTC.</summary>
    public required long At { get; init; }

    public required string Text { get; init; }

    public string Lang { get; init; } = "fr";

    public string? Kind { get; init; }

    public Draft? Target { get; init; }

    public static Draft RepostOf(Draft target, Actor author, long at) => new()
    {
        Author = author,
        At = at,
        Text = VisibleText.Repost(target.Author.Username, target.Text),
        Lang = target.Lang,
        Kind = ReferenceKind.Repost,
        Target = target,
    };
}
