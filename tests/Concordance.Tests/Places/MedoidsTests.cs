using Concordance.Places;

namespace Concordance.Tests.Places;

public class MedoidsTests
{
    static float[][] On(params double[] places) => [.. places.Select(a => places.Select(b => (float)Math.Abs(a - b)).ToArray())];

    static int[] Once(int count) => [.. Enumerable.Repeat(1, count)];

    [Fact]
    public void Medoids_ThreeHeaps_AreFound()
    {
        var distance = On(0, 1, 2, 50, 51, 52, 100, 101, 102);
        var medoids = Medoids.Of(distance, Once(9), 3);
        Assert.Equal([1, 4, 7], medoids);
        Assert.Equal([0, 0, 0, 1, 1, 1, 2, 2, 2], Medoids.Assign(distance, medoids));
    }

    // Against all choices of medoids: swapping need not find the best, but comes near.
    [Fact]
    public void Medoids_SmallSets_CostLittleMoreThanTheBestChoice()
    {
        var random = new Random(3);
        for (var round = 0; round < 50; round++)
        {
            var distance = On([.. Enumerable.Range(0, 9).Select(_ => (double)random.Next(100))]);
            double Cost(int[] medoids) => distance.Sum(row => (double)medoids.Min(m => row[m]));
            var best = Enumerable.Range(0, 9).SelectMany(a => Enumerable.Range(a + 1, 8 - a).Select(b => Cost([a, b]))).Min();
            Assert.InRange(Cost(Medoids.Of(distance, Once(9), 2)), best, best * 1.2 + 1e-6);
        }
    }

    [Fact]
    public void Medoids_Weights_OfNoughtAreLeftOut()
    {
        Assert.Equal([0, 2], Medoids.Of(On(0, 5, 9), [1, 0, 1], 5));
        Assert.Equal([1], Medoids.Of(On(0, 5, 9), [1, 1, 1], 1));
    }

    [Fact]
    public void Silhouette_OfWellSeparatedHeaps_IsNearOne()
    {
        var distance = On(0, 1, 100, 101);
        Assert.InRange(Medoids.Silhouette(distance, [0, 0, 1, 1], 2), 0.98, 1);
        Assert.True(Medoids.Silhouette(distance, [0, 1, 0, 1], 2) < 0);
    }

    [Fact]
    public void AdjustedRand_KnownValues()
    {
        Assert.Equal(1, Medoids.AdjustedRand([0, 0, 1, 1], [5, 5, 2, 2]));
        Assert.Equal(-0.5, Medoids.AdjustedRand([0, 0, 1, 1], [0, 1, 0, 1]), 9);
        Assert.Equal(1, Medoids.AdjustedRand([0, 0, 0], [0, 0, 0]));
        // Hubert and Arabie's form on the table ((1,1,0),(1,2,1),(0,0,4)): index 7, expected 2.8444..., most 11.5... by hand.
        Assert.Equal((7 - 14.0 * 13 / 45) / (13.5 - 14.0 * 13 / 45), Medoids.AdjustedRand([0, 0, 1, 1, 1, 1, 2, 2, 2, 2], [0, 1, 0, 1, 1, 2, 2, 2, 2, 2]), 9);
    }
}
