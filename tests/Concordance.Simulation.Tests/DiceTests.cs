using Concordance.Simulation.Chance;
using Concordance.Statistics;
using CsCheck;

namespace Concordance.Simulation.Tests;

public class DiceTests
{
    [Fact]
    public void Next_FromStateOneToFour_GivesTheGeneratorsSequence()
    {
        // Worked by hand from the paper's definition: rotl(2 * 5, 7) * 9 = 11520, then the state has b = 0.
        var dice = new Dice(1, 2, 3, 4);
        Assert.Equal([11520UL, 0UL, 1509978240UL, 1215971899390074240UL], Enumerable.Range(0, 4).Select(_ => dice.Next()));
    }

    [Fact]
    public void SplitMix_FromSeed1234567_GivesThePublishedSequence()
    {
        var state = 1234567UL;
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], Enumerable.Range(0, 3).Select(_ => SplitMix64.Next(ref state)).ToArray());
    }

    [Fact]
    public void Below_AnyBound_StaysBelowIt() =>
        Gen.Select(Gen.ULong, Gen.Long[1, long.MaxValue]).Sample((seed, bound) => Dice.For(seed, "test").Below(bound) is var n && n >= 0 && n < bound);

    [Fact]
    public void Below_ManyDraws_AreEven()
    {
        var dice = Dice.For(1, "even");
        var counts = new int[10];
        for (var i = 0; i < 100_000; i++) counts[dice.Below(10)]++;
        Assert.All(counts, n => Assert.InRange(n, 9_600, 10_400));
    }

    [Fact]
    public void Below_NoOutcome_IsAnError() => Assert.Throws<ArgumentOutOfRangeException>(() => Dice.For(1, "x").Below(0));

    [Fact]
    public void For_AnotherPart_IsAnotherStream() => Assert.NotEqual(Dice.For(1, "a").Next(), Dice.For(1, "b").Next());

    [Fact]
    public void HeavyTail_ManyDraws_HaveTheirMedianAndATail()
    {
        var dice = Dice.For(1, "tail");
        var draws = Enumerable.Range(0, 20_001).Select(_ => dice.HeavyTail(100)).Order().ToArray();
        Assert.InRange(draws[10_000], 90, 110);
        Assert.True(draws[^1] > 5_000);
        Assert.True(draws[0] >= 0);
    }

    [Fact]
    public void Shuffle_AnySeed_KeepsTheItems() => Gen.ULong.Sample(seed =>
    {
        var items = Enumerable.Range(0, 50).ToList();
        Dice.For(seed, "shuffle").Shuffle(items);
        return items.Order().SequenceEqual(Enumerable.Range(0, 50));
    });
}
