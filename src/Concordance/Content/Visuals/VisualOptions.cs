using System.Globalization;

namespace Concordance.Content;

/// <summary>When two pictures show the same visual, and which files are looked at.</summary>
public sealed record VisualOptions
{
    /// <summary>
    /// Most bits of 256 by which two pictures of one visual differ (see <see cref="HashedPicture.Distance"/>). Default 40. Of the 57,540 pairs of pictures of different visuals in the bundled case, half of which were drawn to
    /// resemble the others, none is nearer than 60; hashes that have nothing to do with each other differ by 128 on average and by fewer than 80 once in a thousand million. The authors of PDQ recommend 31 for theirs. Pictures of text
    /// and of one template come nearer than others. <see cref="VisualRobustness"/> measures this for the pictures of a case.
    /// </summary>
    public int MostDistance { get; init; } = 40;

    /// <summary>
    /// Whether a picture with left and right changed shows the same visual. Default true: none of the 57,540 pairs of different visuals in the bundled case comes within 40 bits by it, and every mirrored copy does. It takes twice as long to
    /// look for pairs, and no longer to hash. Pictures turned, or with top and bottom changed, are never looked for.
    /// </summary>
    public bool Mirrored { get; init; } = true;

    /// <summary>Least quality of a picture that is compared, 0 to 100: below, it has so few edges that its hash is chance. Default 50, which the authors of PDQ recommend.</summary>
    public int LeastQuality { get; init; } = 50;

    /// <summary>Bytes of the largest file that is read. Default 32 MiB.</summary>
    public long MostBytes { get; init; } = 32 << 20;

    /// <summary>Pixels of the largest picture that is decoded. Default 30 million, as many as a camera's; a file of a few kilobytes can claim thousands of millions.</summary>
    public int MostPixels { get; init; } = 30_000_000;

    /// <summary>Most pairs of different hashes that are near each other; where there are more, it is an error. Default 20 million.</summary>
    public int MostPairs { get; init; } = 20_000_000;

    internal void Check()
    {
        if (MostDistance is < 0 or > HammingIndex.MostRadius)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"A distance of {MostDistance} of 256 bits can't be used."), string.Create(CultureInfo.InvariantCulture, $"Give one from 0 to {HammingIndex.MostRadius}: beyond, pictures are alike by chance."));
        if (LeastQuality is < 0 or > 100) throw new InputException(string.Create(CultureInfo.InvariantCulture, $"A least quality of {LeastQuality} can't be used."), "Give one from 0 to 100.");
        if (MostBytes < 1 || MostPixels < 1 || MostPairs < 1) throw new InputException("The bounds of the options for visuals leave nothing to look at.", "Give 1 or more.");
    }
}
