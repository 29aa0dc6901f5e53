using Concordance.Content;

namespace Concordance.Tests.Content.Embeddings;

public class VectorPairsTests
{
    [Fact]
    public void VectorPairs_RandomVectors_AreThoseOfTheTextbook()
    {
        var random = new Random(5);
        var vectors = Enumerable.Range(0, 400).Select(_ => Unit([.. Enumerable.Range(0, 13).Select(_ => random.NextSingle() - 0.5f)])).ToArray();
        var expected = (from i in Enumerable.Range(0, 400) from j in Enumerable.Range(i + 1, 399 - i) where vectors[i].Zip(vectors[j], (a, b) => (double)a * b).Sum() >= 0.6 select (i, j)).ToList();
        var found = VectorPairs.Of(vectors, 0.6f, 100_000, TestContext.Current.CancellationToken);
        Assert.Equal(expected, found.Select(p => (p.First, p.Second)));
        Assert.NotEmpty(expected);
    }

    [Fact]
    public void VectorPairs_TooMany_SaysWhatToDo() =>
        Assert.Contains("higher cosines", Assert.Throws<InputException>(() => VectorPairs.Of([.. Enumerable.Repeat(new[] { 1f }, 100)], 0.5f, 1000, TestContext.Current.CancellationToken)).Remedy, StringComparison.Ordinal);

    [Fact]
    public void VectorPairs_NoVectors_HaveNoPairs() => Assert.Empty(VectorPairs.Of([], 0.5f, 10, TestContext.Current.CancellationToken));

    static float[] Unit(float[] vector)
    {
        var norm = MathF.Sqrt(vector.Sum(v => v * v));
        return [.. vector.Select(v => v / norm)];
    }
}
