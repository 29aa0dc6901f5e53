using Concordance.Content;

namespace Concordance.Tests.Content.Visuals;

public class PdqHashTests
{
    public static TheoryData<int, int> Sizes => new() { { 200, 150 }, { 64, 64 }, { 63, 200 }, { 129, 128 }, { 5, 5 }, { 640, 17 }, { 300, 301 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Of_IsWhatTheFormulasGive(int width, int height)
    {
        var picture = Drawn.Luma(width + height, width, height);
        var (hash, quality) = PdqHash.Of(picture);
        var (hex, slowQuality) = SlowPdq.Of(picture);
        // The two sum in another order: a frequency that lies on the median may fall to either side.
        Assert.InRange(PdqHash.Distance(hash, PdqHash.Parse(hex)), 0, 2);
        Assert.InRange(quality, slowQuality - 1, slowQuality + 1);
    }

    [Fact]
    public void Of_APicture_SetsHalfOfTheBits()
    {
        var hash = PdqHash.Of(Drawn.Luma(1)).Hash;
        Assert.Equal(128, PdqHash.Distance(hash, default));
    }

    /// <summary>One wave of a known frequency: its coefficient is the greatest by far.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 7)]
    [InlineData(16, 16)]
    public void Of_OneWave_SetsItsBit(int down, int across)
    {
        var wave = new LumaPicture(64, 64, [.. from y in Enumerable.Range(0, 64) from x in Enumerable.Range(0, 64) select (float)(128 + 100 * Math.Cos(Math.PI * down * (2 * y + 1) / 128) * Math.Cos(Math.PI * across * (2 * x + 1) / 128))]);
        var hash = PdqHash.Of(wave).Hash;
        var bit = (down - 1) * 16 + across - 1;
        Assert.Equal(1, hash.Word(bit / 16) >> (bit % 16) & 1);
    }

    [Fact]
    public void Of_AFlatPicture_HasNoQuality() => Assert.Equal(0, PdqHash.Of(new(100, 80, [.. Enumerable.Repeat(77f, 8000)])).Quality);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void BothWays_AreTheHashesOfThePictureAndOfItMirrored(int seed)
    {
        var picture = Drawn.Luma(seed, 64, 64);
        var mirrored = Drawn.Map(picture, 64, 64, (x, y) => (63 - x, y));
        var (asIs, other) = PdqHash.BothWays(picture.Luma);
        Assert.Equal(PdqHash.OfSmall(picture.Luma), asIs);
        Assert.InRange(PdqHash.Distance(PdqHash.OfSmall(mirrored.Luma), other), 0, 2);
        Assert.InRange(PdqHash.Distance(asIs, other), 60, 256);
    }

    [Fact]
    public void Parse_ReadsWhatIsWritten()
    {
        var hash = PdqHash.Of(Drawn.Luma(5)).Hash;
        Assert.Equal(hash, PdqHash.Parse(hash.ToString()));
        Assert.Equal(64, hash.ToString().Length);
        Assert.Equal(new PdqHash(1, 0, 0, 1UL << 63), PdqHash.Parse("8" + new string('0', 62) + "1"));
        foreach (var wrong in (string[])["", "xyz", new('g', 64), new('0', 63)]) Assert.Throws<InputException>(() => PdqHash.Parse(wrong));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Distance_OfUnlikePictures_IsFarAndOfSmallerOnesNear(int seed)
    {
        var picture = Drawn.Luma(seed, 400, 300);
        var half = Drawn.Map(picture, 200, 150, (x, y) => (2 * x, 2 * y));
        Assert.InRange(PdqHash.Distance(PdqHash.Of(picture).Hash, PdqHash.Of(half).Hash), 0, 31);
        Assert.InRange(PdqHash.Distance(PdqHash.Of(picture).Hash, PdqHash.Of(Drawn.Luma(seed + 100, 400, 300)).Hash), 80, 176);
        Assert.InRange(DHash.Distance(DHash.Of(picture), DHash.Of(half)), 0, 4);
    }
}
