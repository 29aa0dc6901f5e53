using Concordance.Simulation.Visuals.Drawing;
using CsCheck;

namespace Concordance.Simulation.Tests.Visuals;

public class DrawingTests
{
    static readonly Colour s_ink = Colour.Of(0x204060);

    [Fact]
    public void Polygon_Rectangle_IsTheSameAsRectangle()
    {
        var (one, other) = (new Canvas(20, 20), new Canvas(20, 20));
        one.Polygon(s_ink, (3, 4), (15, 4), (15, 12), (3, 12));
        other.Rectangle(3, 4, 12, 8, s_ink);
        Assert.Equal(other.Pixels, one.Pixels);
    }

    [Fact]
    public void Oval_AnyRadii_HoldsThePointsOfItsEquation() => Gen.Select(Gen.Int[1, 12], Gen.Int[1, 12]).Sample((across, down) =>
    {
        var canvas = new Canvas(31, 31);
        canvas.Oval(15, 15, across, down, s_ink);
        for (var y = 0; y < 31; y++)
            for (var x = 0; x < 31; x++)
                if ((x - 15) * (x - 15) * down * down + (y - 15) * (y - 15) * across * across <= across * across * down * down != (canvas[x, y] == s_ink)) return false;
        return true;
    }, iter: 100);

    [Fact]
    public void Shapes_AnywhereAroundTheCanvas_NeverThrow() => Gen.Int[-60, 60].Array[6].Sample(at =>
    {
        var canvas = new Canvas(16, 12);
        canvas.Rectangle(at[0], at[1], at[2], at[3], s_ink, at[4] * 8);
        canvas.Oval(at[0], at[1], at[2], at[3], s_ink);
        canvas.Glow(at[0], at[1], at[2], s_ink, at[3]);
        canvas.Stroke(at[0], at[1], at[2], at[3], at[4], s_ink);
        canvas.Polygon(s_ink, (at[0], at[1]), (at[2], at[3]), (at[4], at[5]));
        canvas.Ring(at[0], at[1], at[2], at[3], s_ink);
        canvas.Write("ÉÇ!", at[0], at[1], 2, s_ink);
    }, iter: 300);

    [Fact]
    public void Shrink_OneColour_KeepsIt() => Gen.Select(Gen.Int[1, 40], Gen.Int[1, 40], Gen.Int[0, 0xFFFFFF]).Sample((width, height, rgb) =>
    {
        var canvas = new Canvas(40, 40);
        canvas.Rectangle(0, 0, 40, 40, Colour.Of(rgb));
        var small = canvas.Shrink(width, height);
        return Enumerable.Range(0, width * height).All(i => small[i % width, i / width] == Colour.Of(rgb));
    }, iter: 50);

    [Fact]
    public void Shrink_ToHalf_IsHalve()
    {
        var canvas = new Canvas(2, 2) { [0, 0] = Colour.White, [1, 1] = Colour.White };
        Assert.Equal(Colour.Of(0x808080), canvas.Shrink(1, 1)[0, 0]);
        Assert.Equal(canvas.Shrink(1, 1)[0, 0], canvas.Halve()[0, 0]);
    }

    [Fact]
    public void Noise_Neighbours_DifferLittleAndRangeIsWide()
    {
        var noise = new ValueNoise(5);
        var row = Enumerable.Range(0, 2000).Select(x => noise.At(x, 33, 40)).ToArray();
        Assert.All(row, v => Assert.InRange(v, 0, 255));
        Assert.True(row.Max() - row.Min() > 150, "noise should use most of its range");
        Assert.All(row.Zip(row.Skip(1)), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, 11));
    }
}
