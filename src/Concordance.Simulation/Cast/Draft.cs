namespace Concordance.Simulation.Cast;

/// <summary>How a post refers to another, in the words of the X API v2.</summary>
static class ReferenceKind
{
    public const string Repost = "retweeted", Reply = "replied_to", Quote = "quoted";
}

/// <summary>How a post of a wave was made from the wave's first.</summary>
static class CopyKind
{
    public const string First = "first", Exact = "exact", Variant = "variant", Paraphrase = "paraphrase", Repost = "repost";
}

/// <summary>What the platform shows under a post.</summary>
readonly record struct Counts(int Reposts, int Replies, int Likes, int Quotes, long Views);

/// <summary>A post. Two posts with the same content are two posts, so this is a class.</summary>
sealed class Draft
{
    public required Actor Author { get; init; }

    /// <summary>Milliseconds since 1970 UTC.</summary>
    public required long At { get; init; }

    /// <summary>What was written, links in full; of a repost, the text that it passes on.</summary>
    public required string Text { get; init; }

    public string Lang { get; init; } = "fr";

    public string? Kind { get; init; }

    /// <summary>The post that this one refers to; always an earlier one.</summary>
    public Draft? Target { get; init; }

    /// <summary>File name of the picture that comes with it; its link is the last of the text.</summary>
    public string? Picture { get; init; }

    /// <summary>Name of the wave that it belongs to, or empty.</summary>
    public string Wave { get; init; } = "";

    /// <summary>One of <see cref="CopyKind"/>, or empty.</summary>
    public string Copy { get; init; } = "";

    /// <summary>The event that it is about, such as a goal, or empty.</summary>
    public string Event { get; init; } = "";

    /// <summary>The earlier version of an edited post.</summary>
    public Draft? EditOf { get; init; }

    /// <summary>Given in the order of time; see <see cref="Output.Ids"/>.</summary>
    public string Id { get; set; } = "";

    /// <summary>What is shown under it in the end; given when it is posted.</summary>
    public Counts Counts { get; set; }

    public static Draft RepostOf(Draft target, Actor author, long at, string wave = "") => new()
    {
        Author = author,
        At = at,
        Text = target.Text,
        Lang = target.Lang,
        Kind = ReferenceKind.Repost,
        Target = target,
        Wave = wave,
        Copy = wave.Length > 0 ? CopyKind.Repost : "",
    };
}
