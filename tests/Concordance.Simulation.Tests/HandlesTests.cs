using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Tests;

public class HandlesTests
{
    [Fact]
    public void Handles_OfEveryName_AreUniqueAsciiAndTooLongForThePlatform()
    {
        var handles = new Handles();
        var dice = Dice.For(1, "handles");
        var names = Names.Given.Concat(Country.All.SelectMany(c => c.Names.Concat(c.MarkedNames)));
        var made = names.SelectMany(n => new[] { handles.Chosen(dice, n), handles.Proposed(dice, n) }).ToArray();
        Assert.Equal(made.Length, made.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(made, h => Assert.Matches("^sim_[A-Za-z0-9_]{12,}$", h));
    }

    [Theory]
    [InlineData("sim_short")]
    [InlineData("somebody_without_prefix")]
    public void Reserve_HandleThatSomebodyCouldBear_IsAnError(string handle) => Assert.Throws<InvalidOperationException>(() => new Handles().Reserve(handle));

    [Fact]
    public void Names_WithSchwa_AllHoldIt()
    {
        Assert.All(Names.AzerbaijaniWithSchwa, n => Assert.Contains('ə', n.ToLowerInvariant()));
        Assert.All(Names.AzerbaijaniPlain, n => Assert.DoesNotContain('ə', n.ToLowerInvariant()));
    }
}
