using System.Globalization;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Visuals.Drawing;
using Concordance.Simulation.Visuals.Scenes;

namespace Concordance.Simulation.Visuals;

/// <summary>All pictures of a case: the campaign's visuals with their versions, pictures laid out like them, and ordinary ones.</summary>
static class Gallery
{
    /// <summary>Strengths of each <see cref="Change"/>, so that a visual comes in 16 versions, the original included.</summary>
    public const int Strengths = 3;

    /// <summary>Pictures with the plan and the colours of a visual but other content, for each visual.</summary>
    public const int LookAlikesPerVisual = 3;

    /// <summary>Pictures of daily life.</summary>
    public const int OrdinaryPictures = 60;

    /// <summary>One in so many ordinary pictures is a PNG, as some platforms recode to it.</summary>
    public const int PngEvery = 10;

    /// <summary>JPEG quality of all that is not recompressed.</summary>
    public const int JpegQuality = 80;

    /// <summary>What the pictures show, the campaign's visuals first.</summary>
    public static IReadOnlyList<Visual> Visuals(SimulationOptions o)
    {
        var dice = Dice.For(o.Seed, "gallery");
        var campaign = Enumerable.Range(1, o.CampaignVisuals).Select(CampaignDesigns.Number).ToArray();
        List<Visual> others = [];
        // Scenes in turn, so that no visual has two look-alikes with the same content.
        foreach (var visual in campaign)
            for (var i = 0; i < LookAlikesPerVisual; i++)
                others.Add(OtherDesigns.LookAlike(NextKey(), visual, NextSubject(), dice));
        for (var i = 1; i <= OrdinaryPictures; i++)
            others.Add(OtherDesigns.Ordinary(NextKey(), NextSubject(), i % PngEvery == 0, dice));
        return [.. campaign, .. others];

        string NextKey() => $"u{others.Count + 1:000}";

        // Not always in the same order, so that a kind of layout isn't tied to a kind of content.
        (Scene Scene, string[] Captions) NextSubject() => SceneList.Ordinary[(others.Count + others.Count / SceneList.Ordinary.Count * 4) % SceneList.Ordinary.Count];
    }

    /// <summary>The pictures in the order of their motifs, drawn on all processors; the same options give the same bytes on every machine.</summary>
    public static IEnumerable<Picture> Of(SimulationOptions o)
    {
        var ordinary = 0;
        // Each motif has random numbers of its own, so that the order in which they are drawn does not matter.
        return Visuals(o).Select(visual => (Visual: visual, Png: !visual.OfCampaign && visual.LooksLike is null && ++ordinary % PngEvery == 0)).ToArray()
            .AsParallel().AsOrdered().SelectMany(v => Versions(v.Visual, v.Png, o.Seed));
    }

    static IEnumerable<Picture> Versions(Visual visual, bool png, ulong seed)
    {
        var plain = Poster.Draw(visual, seed);
        var original = Captions.With(plain, visual.Caption, visual.Plan.Caption, visual.Palette);
        yield return Finish(visual, Change.None, 0, original, png);
        if (!visual.OfCampaign) yield break;
        var dice = Dice.For(seed, $"changes {visual.Key}");
        foreach (var change in ChangesOfVisuals)
            for (var strength = 1; strength <= Strengths; strength++)
                yield return Finish(visual, change, strength, Changed(change, strength), png: false);

        Canvas Changed(Change change, int strength) => change switch
        {
            Change.Resized => Changes.Resized(original, strength),
            Change.Cropped => Changes.Cropped(original, strength, dice),
            Change.Recoloured => Changes.Recoloured(original, strength),
            Change.CaptionChanged => Changes.CaptionChanged(plain, visual, strength),
            _ => original,
        };
    }

    static Picture Finish(Visual visual, Change change, int strength, Canvas picture, bool png)
    {
        var stamped = picture.Copy();
        var place = change == Change.CaptionChanged ? Changes.CaptionPlaceAfter(visual, strength) : visual.Plan.Caption;
        var barBelow = change == Change.CaptionChanged && strength == Strengths;
        // Clear of the caption, of the mark and of the words in the bar.
        var atTop = place == CaptionPlace.Bottom && visual.Caption != "" && !barBelow;
        var atRight = barBelow || (place == CaptionPlace.Bottom ? !visual.Plan.MarkAtRight : place != CaptionPlace.Right);
        Stamp.On(stamped, atTop, atRight);
        var content = png ? PictureFile.Png(stamped) : PictureFile.Jpeg(stamped, change == Change.Recompressed ? Changes.Quality(strength) : JpegQuality);
        return new(NameOf(visual.Key, change, strength, png), visual.Key, change, strength, stamped.Width, stamped.Height, content);
    }

    /// <summary>What can happen to a visual.</summary>
    public static IReadOnlyList<Change> ChangesOfVisuals { get; } = [.. Enum.GetValues<Change>().Where(c => c != Change.None)];

    /// <summary>Name of a picture, as in <c>v01-cropped-2.jpg</c>.</summary>
    public static string NameOf(string key, Change change, int strength, bool png) =>
        $"{(change == Change.None ? key : $"{key}-{WordFor(change)}-{strength.ToString(CultureInfo.InvariantCulture)}")}.{(png ? "png" : "jpg")}";

    public static string WordFor(Change change) => change switch
    {
        Change.None => "none",
        Change.Recompressed => "recompressed",
        Change.Resized => "resized",
        Change.Cropped => "cropped",
        Change.Recoloured => "recoloured",
        _ => "caption",
    };
}
