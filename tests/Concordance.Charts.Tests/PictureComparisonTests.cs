using SkiaSharp;

namespace Concordance.Charts.Tests;

public class PictureComparisonTests
{
    static string Png(Action<SKCanvas>? draw = null, int width = 64)
    {
        using var bitmap = new SKBitmap(width, 48);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.DrawLine(2, 3, 60, 40, paint);
        draw?.Invoke(canvas);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return Convert.ToBase64String(data.ToArray());
    }

    [Fact]
    public void PictureComparison_SameFile_ShowsTheSame() => Assert.Null(PictureComparison.Difference(Png(), Png()));

    [Fact]
    public void PictureComparison_AShadeThatNobodySees_ShowsTheSame()
    {
        var other = Png(c => { using var faint = new SKPaint { Color = new(0, 0, 0, 3) }; c.DrawRect(0, 0, 64, 48, faint); });
        Assert.NotEqual(Png(), other);
        Assert.Null(PictureComparison.Difference(Png(), other));
    }

    [Fact]
    public void PictureComparison_AMovedDot_IsSeenAndPlaced()
    {
        string Dot(float x) => Png(c => { using var paint = new SKPaint { Color = SKColors.Red }; c.DrawRect(x, 40, 3, 3, paint); });
        Assert.Equal("another picture around 8, 40", PictureComparison.Difference(Dot(10), Dot(30)));
    }

    [Fact]
    public void PictureComparison_OtherSize_IsSaid() => Assert.Equal("64 by 48 pixels, now 65 by 48", PictureComparison.Difference(Png(), Png(width: 65)));

    [Fact]
    public void PictureComparison_AnyCharacterChanged_IsCaught()
    {
        var png = Png();
        for (var i = 0; i < png.TrimEnd('=').Length; i++)
        {
            var changed = png[..i] + (png[i] == 'A' ? 'B' : 'A') + png[(i + 1)..];
            Assert.NotNull(PictureComparison.Difference(changed, png));
        }
    }
}
