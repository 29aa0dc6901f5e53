using Concordance.Kept;
using Concordance.SideData;

namespace Concordance.Content;

/// <summary>A picture with its hashes.</summary>
/// <remarks>
/// Pictures are compared by more than one hash: a picture that was cropped, framed, or got a caption under it is near to the whole of the other by the view without what was taken or added; two with different captions are near by the view
/// that lacks both. Of the originals of the bundled case, crops of up to 11 % all round or 10 % at one side, captions of up to 22 % over the picture and frames of up to 5 % are found again, larger ones and turned pictures are not.
/// </remarks>
/// <param name="Picture">The picture.</param>
/// <param name="Hash">Its PDQ hash as published, for lists of others.</param>
/// <param name="Quality">How much there is in it to tell it by, 0 to 100.</param>
/// <param name="DHash">Its difference hash (see <see cref="Content.DHash"/>).</param>
/// <param name="Views">The hashes by which pictures are compared here: of the whole picture, then of what would be left of it without a caption, cropped, or out of a frame; then of all these mirrored, where <see cref="VisualOptions.Mirrored"/> asks for it.</param>
public sealed record HashedPicture(Picture Picture, PdqHash Hash, int Quality, ulong DHash, IReadOnlyList<PdqHash> Views)
{
    /// <summary>In how many of 256 bits two pictures differ, when either may have been cropped or framed, or have another caption: the whole of one and the nearest view of the other, or the same part of both.</summary>
    public static int Distance(HashedPicture a, HashedPicture b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var least = PdqHash.Bits;
        foreach (var view in b.Views) least = Math.Min(least, PdqHash.Distance(a.Views[0], view));
        foreach (var view in a.Views) least = Math.Min(least, PdqHash.Distance(view, b.Views[0]));
        foreach (var part in PictureViews.Alike)
            if (part < a.Views.Count && part < b.Views.Count) least = Math.Min(least, PdqHash.Distance(a.Views[part], b.Views[part]));
        return least;
    }
}

/// <summary>Pictures that were hashed, and files that could not be.</summary>
/// <param name="Pictures">The pictures, in the order given.</param>
/// <param name="Rejected">The others, in that order.</param>
public sealed record HashedPictures(IReadOnlyList<HashedPicture> Pictures, IReadOnlyList<RejectedPicture> Rejected)
{
    const int PixelsAtATime = 60_000_000;

    /// <summary>Reads and hashes pictures, on all processors as long as they hold no more than some 60 million pixels at a time: about 0.7 GB.</summary>
    /// <param name="pictures">The files.</param>
    /// <param name="options">Which are looked at.</param>
    /// <param name="cancel">Stops the work.</param>
    public static HashedPictures Of(IReadOnlyList<Picture> pictures, VisualOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        options.Check();
        var results = new (HashedPicture? Hashed, RejectedPicture? Rejected)[pictures.Count];
        var room = new PixelRoom(Math.Max(options.MostPixels, PixelsAtATime));
        Parallel.For(0, results.Length, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, i => results[i] = Of(pictures[i], options, room));
        return new([.. results.Select(r => r.Hashed).OfType<HashedPicture>()], [.. results.Select(r => r.Rejected).OfType<RejectedPicture>()]);
    }

    /// <summary>
    /// The pictures of a case, hashed under its choices; none where it has no pictures. They are kept in the case's work folder, as <c>steps/hashed-pictures-….parquet</c>, with the hash of the pictures' files and the options that touch them,
    /// and read from there as long as neither changes: the files are read each time, but not decoded. Where nothing can be written there, they are hashed each time.
    /// </summary>
    /// <param name="investigation">The case.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The table of pictures can't be used.</exception>
    public static HashedPictures Of(Investigation investigation, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var (pictures, options) = (investigation.Side.Pictures ?? [], investigation.Choices.Visuals);
        return pictures.Count == 0
            ? new([], [])
            : KeptStep.Of(investigation.Case, new KeptPictures(pictures), () => PictureInputs.Of(pictures, options, cancel), () => Of(pictures, options, cancel));
    }

    /// <summary>The pictures in a folder and the folders in it, each by its name alone.</summary>
    /// <exception cref="InputException">There is no such folder.</exception>
    public static HashedPictures OfFolder(string folder, VisualOptions? options = null, CancellationToken cancel = default)
    {
        if (!Directory.Exists(folder)) throw new InputException($"There is no folder '{folder}'.", "Give one with pictures in it.");
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System })
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path)).OrderBy(f => f.Name, StringComparer.Ordinal);
        return Of([.. files.Select(f => new Picture([f.Name], f.Name, f.Path))], options, cancel);
    }

    static (HashedPicture?, RejectedPicture?) Of(Picture picture, VisualOptions options, PixelRoom room)
    {
        var (file, reason) = PictureReader.Open(picture.Path, options);
        if (file is null) return (null, new(picture.Name, reason!));
        using var taken = room.Take(file.Pixels);
        LumaPicture? luma;
        using (file) (luma, reason) = file.Luma();
        if (luma is null) return (null, new(picture.Name, reason!));
        var (hash, quality) = PdqHash.Of(luma);
        return quality < options.LeastQuality
            ? (null, new(picture.Name, FormattableString.Invariant($"it has too few edges to be told from others (quality {quality} of 100, at least {options.LeastQuality})")))
            : (new(picture, hash, quality, Content.DHash.Of(luma), PictureViews.Of(luma, options.Mirrored, options.LeastQuality)), null);
    }
}
