using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Tests.Visuals;

/// <summary>
/// How hard the pictures are for a difference hash of 64 bits. Other sizes, compressions and colours, a little cropping and
/// other words stay within 8 bits of the original. Crops of 8 and 15 percent and captions that move or get a bar
/// shift the grid: many of those are farther from their original than from a stranger, on purpose.
/// </summary>
public class NearDuplicateTests
{
    const int Near = 8;

    static readonly HashSet<(Change, int)> s_hard = [(Change.Cropped, 2), (Change.Cropped, 3), (Change.CaptionChanged, 2), (Change.CaptionChanged, 3)];

    static IEnumerable<Picture> Versions => DefaultGallery.Pictures.Where(p => p.Change != Change.None);

    [Fact]
    public void Versions_MildlyChanged_AreNearTheirOriginal() => Assert.All(Versions.Where(p => !s_hard.Contains((p.Change, p.Strength))), p =>
        Assert.InRange(ToOriginal(p), 0, Near));

    [Fact]
    public void Versions_MildlyChanged_AreFartherFromAllElse() => Assert.All(Versions.Where(p => !s_hard.Contains((p.Change, p.Strength))), p =>
        Assert.InRange(ToNearestStranger(p), Math.Max(ToOriginal(p) + 1, Near + 1), 64));

    [Theory]
    [InlineData(Change.Cropped, 2, 8)]
    [InlineData(Change.Cropped, 3, 1)]
    [InlineData(Change.CaptionChanged, 2, 9)]
    [InlineData(Change.CaptionChanged, 3, 1)]
    internal void Versions_StronglyChanged_AreFoundOnlyInPart(Change change, int strength, int found) =>
        Assert.Equal(found, Versions.Count(p => p.Change == change && p.Strength == strength && ToOriginal(p) < ToNearestStranger(p)));

    [Fact]
    public void LookAlikes_AreNotNearTheirVisual() => Assert.All(DefaultGallery.Visuals.Where(v => v.LooksLike is not null), v =>
        Assert.InRange(DefaultGallery.Distance(DefaultGallery.Original(v.Key), DefaultGallery.Original(v.LooksLike!)), Near + 1, 64));

    [Fact]
    public void LookAlikes_OfSomeVisuals_AreNearerThanAnyOrdinaryPicture()
    {
        var visuals = DefaultGallery.Visuals.Where(v => v.OfCampaign).Select(v => v.Key).ToArray();
        var ordinary = DefaultGallery.Visuals.Where(v => !v.OfCampaign && v.LooksLike is null).Select(v => DefaultGallery.Original(v.Key)).ToArray();
        var fooled = visuals.Count(key => DefaultGallery.Visuals.Where(v => v.LooksLike == key).Min(v => DefaultGallery.Distance(DefaultGallery.Original(v.Key), DefaultGallery.Original(key)))
            < ordinary.Min(p => DefaultGallery.Distance(p, DefaultGallery.Original(key))));
        Assert.InRange(fooled, 3, 15);
    }

    static int ToOriginal(Picture picture) => DefaultGallery.Distance(picture, DefaultGallery.Original(picture.VisualKey));

    static int ToNearestStranger(Picture picture) =>
        DefaultGallery.Pictures.Where(p => p.VisualKey != picture.VisualKey).Min(p => DefaultGallery.Distance(p, picture));
}
