using System.Security.Cryptography;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Tests.Visuals;

/// <summary>The pictures of the default options, made once.</summary>
static class DefaultGallery
{
    static readonly Lazy<IReadOnlyList<Picture>> s_pictures = new(() => [.. Gallery.Of(new())]);

    static readonly Lazy<Dictionary<string, ulong>> s_fingerprints = new(() => Pictures.ToDictionary(p => p.Name, Fingerprint.Of));

    public static IReadOnlyList<Picture> Pictures => s_pictures.Value;

    public static IReadOnlyList<Visual> Visuals { get; } = Gallery.Visuals(new());

    public static Picture Original(string key) => Pictures.Single(p => p.VisualKey == key && p.Change == Change.None);

    /// <summary>Bits in which the fingerprints of two pictures differ.</summary>
    public static int Distance(Picture one, Picture other) => Fingerprint.Distance(s_fingerprints.Value[one.Name], s_fingerprints.Value[other.Name]);
}

public class GalleryTests
{
    // All files in order. It changes only where drawing or encoding is changed on purpose.
    const string Sha256OfAll = "c21b6627b2ae0a25cebf318fa1e7da72f379b3c9483aa0b162b78aa682227675";

    [Fact]
    public void Of_DefaultOptions_GivesThePinnedBytes() => Assert.Equal(Sha256OfAll, Hash(DefaultGallery.Pictures));

    [Fact]
    public void Of_SameOptionsTwice_GivesTheSameBytes()
    {
        var options = new SimulationOptions { CampaignVisuals = 2, Seed = 7 };
        Assert.Equal(Hash(Gallery.Of(options)), Hash(Gallery.Of(options)));
    }

    [Fact]
    public void Of_OtherSeed_GivesOtherPictures()
    {
        var other = Gallery.Of(new() { CampaignVisuals = 15, Seed = 7 }).First();
        Assert.Equal(DefaultGallery.Pictures[0].Name, other.Name);
        Assert.NotEqual(DefaultGallery.Pictures[0].Content, other.Content);
    }

    [Fact]
    public void Of_EachVisual_HasSixteenVersionsAndThreeLookAlikes() => Assert.All(DefaultGallery.Visuals.Where(v => v.OfCampaign), visual =>
    {
        var versions = DefaultGallery.Pictures.Where(p => p.VisualKey == visual.Key).ToArray();
        Assert.Equal(16, versions.DistinctBy(p => (p.Change, p.Strength)).Count());
        Assert.Equal(16, versions.Length);
        Assert.Equal(3, DefaultGallery.Visuals.Count(v => v.LooksLike == visual.Key));
    });

    [Fact]
    public void Of_Ordinary_AreSixtyWithAFewPngs()
    {
        var keys = DefaultGallery.Visuals.Where(v => !v.OfCampaign && v.LooksLike is null).Select(v => v.Key).ToHashSet();
        var pictures = DefaultGallery.Pictures.Where(p => keys.Contains(p.VisualKey)).ToArray();
        Assert.Equal(60, pictures.Length);
        Assert.Equal(6, pictures.Count(p => p.Name.EndsWith(".png", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_Names_AreUniqueAndSafe()
    {
        Assert.All(DefaultGallery.Pictures, p => Assert.Matches("^[uv][0-9]{2,3}(-[a-z]+-[1-3])?\\.(jpg|png)$", p.Name));
        Assert.Distinct(DefaultGallery.Pictures.Select(p => p.Name));
    }

    [Fact]
    public void Of_Contents_AreAllDifferent() => Assert.Distinct(DefaultGallery.Pictures.Select(p => Convert.ToHexString(SHA256.HashData(p.Content))));

    [Fact]
    public void Of_EachFile_DecodesToTheStatedSizeAndFormat() => Assert.All(DefaultGallery.Pictures, p =>
    {
        var image = Fingerprint.Decode(p);
        Assert.Equal((p.Width, p.Height), (image.Width, image.Height));
        Assert.InRange(p.Width, 1, 320);
        byte[] start = p.Name.EndsWith(".png", StringComparison.Ordinal) ? [0x89, 0x50, 0x4E, 0x47] : [0xFF, 0xD8, 0xFF];
        Assert.Equal(start, p.Content[..start.Length]);
    });

    [Fact]
    public void Of_AllFiles_TakeLessThanFiveMegabytes() => Assert.InRange(DefaultGallery.Pictures.Sum(p => p.Content.Length), 1_000_000, 4_999_999);

    [Fact]
    public void Of_MoreVisualsThanDesigns_DrawsThemAnew()
    {
        var visuals = Gallery.Visuals(new() { CampaignVisuals = 32 });
        Assert.Equal(32, visuals.Count(v => v.OfCampaign));
        Assert.Distinct(visuals.Select(v => v.Key));
        Assert.Distinct(visuals.Where(v => v.OfCampaign).Select(v => (v.Scene, v.Plan, v.Palette)));
    }

    [Fact]
    public void Visuals_CampaignAlone_HasItsMark()
    {
        Assert.All(DefaultGallery.Visuals, v => Assert.Equal(v.OfCampaign, v.Emblem == Emblem.Squares));
    }

    static string Hash(IEnumerable<Picture> pictures) => Convert.ToHexStringLower(SHA256.HashData([.. pictures.SelectMany(p => p.Content)]));
}
