using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using CsCheck;

namespace Concordance.Simulation.Tests;

public class LotteryTests
{
    [Fact]
    public void Draw_WeightsOneToThree_AreMet()
    {
        var dice = Dice.For(3, "lottery");
        var lottery = new Lottery<int>([1, 2, 3], (item, _) => item);
        var drawn = Enumerable.Range(0, 60_000).Select(_ => lottery.Draw(dice)).CountBy(i => i).ToDictionary(p => p.Key, p => p.Value);
        Assert.InRange(drawn[1], 9_500, 10_500);
        Assert.InRange(drawn[2], 19_400, 20_600);
    }

    [Fact]
    public void Draw_ItemOfWeightZero_NeverComes() => Gen.ULong.Sample(seed =>
        new Lottery<string>(["never", "always", "never"], (item, _) => item == "always" ? 1 : 0).Draw(Dice.For(seed, "zero")) == "always");

    [Fact]
    public void Lottery_NoWeight_IsAnError() => Assert.Throws<ArgumentException>(() => new Lottery<int>([1], (_, _) => 0));

    [Fact]
    public void Quota_AnyShare_IsMetExactly() => Gen.Select(Gen.ULong, Gen.Int[0, 200]).Sample((seed, chosen) =>
        Quota.Of(Dice.For(seed, "quota"), 200, chosen).Count(m => m) == chosen);
}
