using Concordance.Coordination;

namespace Concordance.Tests.Coordination.Sweep;

public class HeldEdgesTests
{
    /// <summary>Weights and lags of every width, whole seconds and not.</summary>
    [Theory]
    [InlineData(1, 3, 60, TimeSpan.TicksPerSecond)]
    [InlineData(2, 255, 255, TimeSpan.TicksPerSecond)]
    [InlineData(3, 256, 256, TimeSpan.TicksPerSecond)]
    [InlineData(4, 70_000, 70_000, TimeSpan.TicksPerSecond)]
    [InlineData(5, int.MaxValue, 900_000_000_000, TimeSpan.TicksPerSecond)]
    [InlineData(6, 2, 65_535, 1)]
    [InlineData(7, 2, 4_294_967_295, 1)]
    [InlineData(8, 2, 4_294_967_296, 1)]
    public void HeldEdges_AreThoseOfTheBlock(int seed, int greatestWeight, long greatestLag, long step)
    {
        var random = new Random(seed);
        var block = new EdgeBlock();
        block.Add(0, int.MaxValue, greatestWeight, greatestLag * step);
        for (var i = 0; i < 3000; i++) block.Add(random.Next(), i / 7, random.Next(greatestWeight), random.NextInt64(greatestLag) * step);
        var expected = block.Edges().ToList();
        var held = new HeldEdges(block);
        block.Clear();
        block.Add(1, 2, 3, 4);
        Assert.Equal(3001, held.Count);
        Assert.Equal(expected, held.Edges());
    }

    [Fact]
    public void HeldEdges_OfAnEmptyBlock_AreNone() => Assert.Empty(new HeldEdges(new()).Edges());
}
