using Concordance.Statistics;

namespace Concordance.Tests.Statistics;

public class WeightedTrialsTests
{
    [Fact]
    public void WeightedTrials_UpperTail_IsThatOfAllOutcomes()
    {
        var random = new Random(5);
        for (var round = 0; round < 60; round++)
        {
            var chances = Enumerable.Range(0, random.Next(1, 11)).Select(_ => random.Next(8) == 0 ? random.Next(2) : random.NextDouble()).ToArray();
            var worth = chances.Select(_ => random.Next(5)).ToArray();
            for (var sum = 0; sum <= worth.Sum() + 1; sum++)
            {
                double tail = 0;
                for (var outcome = 0; outcome < 1 << chances.Length; outcome++)
                {
                    var (probability, reached) = (1.0, 0);
                    for (var i = 0; i < chances.Length; i++)
                    {
                        var success = (outcome >> i & 1) == 1;
                        probability *= success ? chances[i] : 1 - chances[i];
                        if (success) reached += worth[i];
                    }
                    if (reached >= sum) tail += probability;
                }
                Assert.Equal(tail, WeightedTrials.UpperTail(sum, chances, worth), 1e-12);
            }
        }
    }

    [Fact]
    public void WeightedTrials_EqualChances_GiveTheBinomial()
    {
        // P(X ≥ 8) of 10 at one half: 56 / 1024.
        Assert.Equal(56 / 1024.0, WeightedTrials.UpperTail(8, Enumerable.Repeat(0.5, 10).ToArray(), Enumerable.Repeat(1, 10).ToArray()), 1e-15);
        Assert.Equal(1, WeightedTrials.UpperTail(0, [], []));
        Assert.Equal(0, WeightedTrials.UpperTail(1, [], []));
        // Far out it is no zero.
        Assert.Equal(1e-200, WeightedTrials.UpperTail(100, Enumerable.Repeat(0.01, 100).ToArray(), Enumerable.Repeat(1, 100).ToArray()), 1e-210);
    }

    [Fact]
    public void WeightedTrials_OfDifferentLength_AreRefused() => Assert.Throws<ArgumentException>(() => WeightedTrials.UpperTail(1, [0.5], [1, 2]));
}
