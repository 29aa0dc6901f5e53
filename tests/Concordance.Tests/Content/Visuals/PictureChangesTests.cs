using Concordance.Content;

namespace Concordance.Tests.Content.Visuals;

public class PictureChangesTests
{
    /// <summary>Each pixel tells where it is: red its column, green its row.</summary>
    static ColourPicture Places(int width = 40, int height = 20) => new(width, height, [.. from y in Enumerable.Range(0, height) from x in Enumerable.Range(0, width) from b in (byte[])[(byte)x, (byte)y, 99, 255] select b]);

    static (int X, int Y) At(ColourPicture picture, int x, int y) => (picture.Rgba[4 * (y * picture.Width + x)], picture.Rgba[4 * (y * picture.Width + x) + 1]);

    [Fact]
    public void All_LeaveThePictureAsItIsAndMakeTheSameTwice()
    {
        var (picture, before) = (Places(64, 48), Places(64, 48).Rgba);
        foreach (var change in PictureChanges.All)
        {
            var (once, again) = (change.Of(picture), change.Of(picture));
            Assert.Equal(before, picture.Rgba);
            Assert.Equal(once.Width * once.Height * 4, once.Rgba.Length);
            Assert.Equal(once.Rgba, again.Rgba);
            Assert.All(Enumerable.Range(0, once.Rgba.Length / 4), i => Assert.Equal(255, once.Rgba[4 * i + 3]));
            Assert.False(once.Width == picture.Width && once.Rgba.AsSpan().SequenceEqual(before), $"{change.Kind}, {change.Strength}");
        }
        Assert.Equal(PictureChanges.All.Count, PictureChanges.All.Select(c => (c.Kind, c.Strength)).Distinct().Count());
    }

    /// <summary>As small as a picture can be: none of the changes may fail.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 5)]
    [InlineData(1, 200)]
    [InlineData(200, 1)]
    public void All_OfATinyPicture_LeaveAPixel(int width, int height) => Assert.All(PictureChanges.All, c => Assert.True(c.Of(Places(width, height)) is { Width: > 0, Height: > 0 }));

    [Fact]
    public void Cropped_Mirrored_Framed_MovePixels()
    {
        var cropped = PictureChanges.Cropped(Places(), 0.1, 0.2, 0.3, 0.05);
        Assert.Equal((24, 15, (4, 4), (27, 18)), (cropped.Width, cropped.Height, At(cropped, 0, 0), At(cropped, 23, 14)));
        Assert.Equal(((39, 0), (0, 19)), (At(PictureChanges.Mirrored(Places()), 0, 0), At(PictureChanges.Mirrored(Places()), 39, 19)));
        var framed = PictureChanges.Framed(Places(), 0.05);
        Assert.Equal((44, 24, (255, 255), (0, 0)), (framed.Width, framed.Height, At(framed, 1, 1), At(framed, 2, 2)));
    }

    [Fact]
    public void Turned_ByQuarters_LosesNothing()
    {
        var quarter = PictureChanges.Turned(Places(), 90);
        Assert.Equal((20, 40, (0, 19), (0, 0)), (quarter.Width, quarter.Height, At(quarter, 0, 0), At(quarter, 19, 0)));
        Assert.Equal(Places().Rgba, PictureChanges.Turned(PictureChanges.Turned(quarter, 90), 180).Rgba);
        Assert.Equal(Places().Rgba, PictureChanges.Turned(quarter, -90).Rgba);
        Assert.Equal((20, 10), At(PictureChanges.Turned(Places(41, 21), 5), 20, 10));
    }

    [Fact]
    public void Captioned_LeavesWhatIsAbove()
    {
        var captioned = PictureChanges.Captioned(Places(200, 100), 0.2);
        Assert.Equal(Places(200, 100).Rgba[..(80 * 200 * 4)], captioned.Rgba[..(80 * 200 * 4)]);
        Assert.Equal((byte[])[25, 240], captioned.Rgba[(80 * 200 * 4)..].Where(b => b != 255).Distinct().Order());
    }

    [Fact]
    public void Blurred_KeepsTheMeanAndFlattens()
    {
        var random = new Random(1);
        var noise = new ColourPicture(60, 60, [.. Enumerable.Range(0, 60 * 60 * 4).Select(i => i % 4 == 3 ? (byte)255 : (byte)random.Next(256))]);
        var blurred = PictureChanges.Blurred(noise, 0.1);
        Assert.InRange(blurred.Rgba.Average(b => b) - noise.Rgba.Average(b => b), -1.5, 1.5);
        Assert.True(blurred.Rgba.Where((_, i) => i % 4 != 3).Max() < 200);
    }
}
