using Concordance.Content;
using Concordance.SideData;
using SkiaSharp;

namespace Concordance.Tests.Content.Visuals;

public class ColourPictureTests
{
    static Picture At(string path) => new(["k"], "k.png", path);

    [Fact]
    public void Read_APicture_GivesItsColours()
    {
        using var folder = new TempFolder();
        using var bitmap = new SKBitmap(new SKImageInfo(6, 5, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Erase(new SKColor(200, 100, 50));
        bitmap.SetPixel(0, 0, new SKColor(0, 0, 0, 0));
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(folder.Of("a.png"), data.ToArray());
        var (picture, reason) = ColourPicture.Read(At(folder.Of("a.png")));
        Assert.Null(reason);
        Assert.Equal((6, 5), (picture!.Width, picture.Height));
        Assert.Equal([255, 255, 255, 255, 200, 100, 50, 255], picture.Rgba[..8]);
        Assert.Contains("pixels, more than 10", ColourPicture.Read(At(folder.Of("a.png")), new() { MostPixels = 10 }).Reason, StringComparison.Ordinal);
        Assert.Contains("no such file", ColourPicture.Read(At(folder.Of("b.png"))).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50, 50, 50, 25)]
    [InlineData(50, 10, 20, 10)]
    [InlineData(500, 500, 100, 50)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(33, 70, 33, 16)]
    public void Within_ABox_KeepsTheShapeAndTheMeans(int width, int height, int across, int down)
    {
        var random = new Random(1);
        var picture = new ColourPicture(100, 50, [.. Enumerable.Range(0, 100 * 50 * 4).Select(i => i % 4 == 3 ? (byte)255 : (byte)random.Next(256))]);
        var small = picture.Within(width, height);
        Assert.Equal((across, down, across * down * 4), (small.Width, small.Height, small.Rgba.Length));
        for (var c = 0; c < 4; c++) Assert.InRange(Mean(small, c) - Mean(picture, c), -1, 1);

        static double Mean(ColourPicture p, int c) => Enumerable.Range(0, p.Width * p.Height).Average(i => p.Rgba[4 * i + c]);
    }

    [Fact]
    public void Within_AThinPicture_KeepsAPixel() => Assert.Equal((50, 1), (new ColourPicture(1000, 1, new byte[4000]).Within(50, 50).Width, new ColourPicture(1000, 1, new byte[4000]).Within(50, 50).Height));
}
