using Concordance.SideData;

namespace Concordance.Content;

/// <summary>How far pictures lie apart: how many pairs at each distance, 0 to 256 bits.</summary>
/// <param name="Pairs">By distance, 257 numbers.</param>
public sealed record DistanceCounts(IReadOnlyList<long> Pairs)
{
    /// <summary>All pairs.</summary>
    public long Total => Pairs.Sum();

    /// <summary>The least distance of a pair; null without pairs.</summary>
    public int? Least => Pairs.Index().Where(p => p.Item > 0).Select(p => (int?)p.Index).FirstOrDefault();

    /// <summary>The pairs that lie within a distance.</summary>
    public long Within(int distance) => Pairs.Take(distance + 1).Sum();

    /// <summary>The least distance within which a share of the pairs lies, above 0 to 1; null without pairs.</summary>
    public int? Quantile(double share)
    {
        var (total, seen) = (Total, 0L);
        for (var distance = 0; distance < Pairs.Count && total > 0; distance++)
            if ((seen += Pairs[distance]) >= share * total) return distance;
        return null;
    }

    internal static DistanceCounts Of(IEnumerable<int> distances)
    {
        var pairs = new long[PdqHash.Bits + 1];
        foreach (var distance in distances) pairs[distance]++;
        return new(pairs);
    }
}

/// <summary>How well pictures are found again after one change.</summary>
/// <param name="Change">The change.</param>
/// <param name="Pictures">Pictures that were changed.</param>
/// <param name="TooPlain">Of them, those that were too plain to be compared after it: they are not found.</param>
/// <param name="Distances">Of the others to their originals.</param>
public sealed record ChangeRobustness(PictureChange Change, int Pictures, int TooPlain, DistanceCounts Distances);

/// <summary>What the comparison of pictures stands and what it mistakes, measured on the pictures of a case.</summary>
/// <param name="MostDistance">The distance within which pictures show one visual (see <see cref="VisualOptions.MostDistance"/>).</param>
/// <param name="Changes">By change, in the order given.</param>
/// <param name="Others">Of the pictures to each other: how many of them lie within the distance is how often two different ones are taken for one.</param>
/// <param name="Rejected">Pictures that could not be compared at all.</param>
public sealed record VisualRobustness(int MostDistance, IReadOnlyList<ChangeRobustness> Changes, DistanceCounts Others, IReadOnlyList<RejectedPicture> Rejected)
{
    /// <summary>Longest side of a picture that is changed; larger ones are first made that small, as platforms do. Pixels.</summary>
    const int LongestSide = 1024;

    /// <summary>Changes pictures and measures how far each comes to lie from its original, and the originals from each other.</summary>
    /// <param name="pictures">Originals, one of each visual: two versions of one would count as different pictures that are mistaken for each other. Some hundreds do.</param>
    /// <param name="options">When two show one visual, and which files are read.</param>
    /// <param name="changes">The changes; null for <see cref="PictureChanges.All"/>.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <remarks>
    /// The changes are made here, one at a time: people make several at once, and others, so that the shares found are upper bounds. The originals are those of the case: photographs, drawings and pictures of text differ in both.
    /// </remarks>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static VisualRobustness Of(IReadOnlyList<Picture> pictures, VisualOptions? options = null, IReadOnlyList<PictureChange>? changes = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        options ??= new();
        options.Check();
        changes ??= PictureChanges.All;
        var measured = new (HashedPicture? Original, RejectedPicture? Rejected, int?[] Distances)[pictures.Count];
        var room = new PixelRoom(options.MostPixels);
        Parallel.For(0, measured.Length, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, i => measured[i] = Measured(pictures[i], options, changes, room, cancel));
        var originals = measured.Select(m => m.Original).OfType<HashedPicture>().ToList();
        var kept = measured.Where(m => m.Original is not null).ToList();
        return new(
            options.MostDistance, [.. changes.Select((c, at) => new ChangeRobustness(c, kept.Count, kept.Count(m => m.Distances[at] is null), DistanceCounts.Of(kept.Select(m => m.Distances[at]).OfType<int>())))],
            Between(originals, cancel), [.. measured.Select(m => m.Rejected).OfType<RejectedPicture>()]);
    }

    static (HashedPicture?, RejectedPicture?, int?[]) Measured(Picture picture, VisualOptions options, IReadOnlyList<PictureChange> changes, PixelRoom room, CancellationToken cancel)
    {
        var (file, reason) = PictureReader.Open(picture.Path, options);
        if (file is null) return (null, new(picture.Name, reason!), []);
        ColourPicture? whole;
        using (room.Take(file.Pixels))
        using (file)
        {
            (whole, reason) = file.Colours();
            whole = whole?.Within(LongestSide, LongestSide);
        }
        if (whole is null) return (null, new(picture.Name, reason!), []);
        var original = Hashed(whole);
        if (original.Quality < options.LeastQuality) return (null, new(picture.Name, FormattableString.Invariant($"it has too few edges to be told from others (quality {original.Quality} of 100, at least {options.LeastQuality})")), []);
        return (original, null, [.. changes.Select(Distance)]);

        int? Distance(PictureChange change)
        {
            cancel.ThrowIfCancellationRequested();
            var changed = change.Of(whole);
            if (Math.Min(changed.Width, changed.Height) < PdqHash.LeastSide) return null;
            var hashed = Hashed(changed);
            return hashed.Quality < options.LeastQuality ? null : HashedPicture.Distance(original, hashed);
        }

        HashedPicture Hashed(ColourPicture colours)
        {
            var luma = colours.Luma();
            var (hash, quality) = PdqHash.Of(luma);
            return new(picture, hash, quality, 0, PictureViews.Of(luma, options.Mirrored, options.LeastQuality));
        }
    }

    static DistanceCounts Between(List<HashedPicture> originals, CancellationToken cancel)
    {
        var all = new long[PdqHash.Bits + 1];
        Parallel.For(0, originals.Count, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            for (var j = i + 1; j < originals.Count; j++) Interlocked.Increment(ref all[HashedPicture.Distance(originals[i], originals[j])]);
        });
        return new(all);
    }
}
