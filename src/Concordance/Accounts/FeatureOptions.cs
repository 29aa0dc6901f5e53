using Concordance.Timeline;

namespace Concordance.Accounts;

/// <summary>From when on a feature is told.</summary>
public sealed record FeatureOptions
{
    /// <summary>Posts below which a median gap says nothing. Default 3.</summary>
    public int LeastPostsForGap { get; init; } = 3;

    /// <summary>Gaps below which their entropy says nothing. Default 10.</summary>
    public int LeastGapsForEntropy { get; init; } = 10;

    /// <summary>Posts below which a quiet stretch of the day says nothing. Default 20.</summary>
    public int LeastPostsForQuiet { get; init; } = 20;

    /// <summary>The distance to which of the nearest creations is told. Default 5.</summary>
    public int Neighbours { get; init; } = 5;

    /// <summary>When hours of activity tell a clock.</summary>
    public OffsetOptions Offsets { get; init; } = new();

    /// <summary>How batches of creations are sought.</summary>
    public CreationScanOptions Creations { get; init; } = new();

    internal void Check()
    {
        if (LeastPostsForGap < 2 || LeastGapsForEntropy < 2 || LeastPostsForQuiet < 1 || Neighbours < 1)
            throw new InputException("The least numbers of posts, gaps and neighbours of the account features are too small.", "Take 2 posts and 2 gaps at least, 1 post for the quiet stretch, and 1 neighbour.");
        Offsets.Check();
        Creations.Check();
    }
}
