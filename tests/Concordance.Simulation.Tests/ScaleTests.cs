using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Tests;

/// <summary>Runs alone, so that the heap is its own.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;

/// <summary>A case of any size takes the same memory.</summary>
[Collection(nameof(AloneCollection))]
public class ScaleTests
{
    [Fact]
    public void Chronicle_OfALargeCase_KeepsNoPosts()
    {
        var o = new SimulationOptions { Posts = 300_000 };
        var company = Casting.Of(o);
        long made = 0, after100 = 0, after290 = 0;
        foreach (var _ in Chronicle.Of(o, Script.Of(o, company), company))
        {
            made++;
            if (made == 100_000) after100 = GC.GetTotalMemory(forceFullCollection: true);
            if (made == 290_000) after290 = GC.GetTotalMemory(forceFullCollection: true);
        }
        Assert.InRange(made, 300_000, 301_000);
        // A kept post would take some 500 bytes, 190,000 of them 90 MB.
        Assert.InRange((after290 - after100) / 1e6, -20, 6);
    }

    [Fact]
    public void Chronicle_TooFewPosts_SaysHowMany() =>
        Assert.Contains("Posts must be 10", Assert.Throws<ArgumentException>(() => Start(new() { Posts = 5_000 })).Message);

    [Fact]
    public void Chronicle_FewestPosts_AreThoseOfTheMessage()
    {
        var fewest = int.Parse(Assert.Throws<ArgumentException>(() => Start(new() { Posts = 1_000 })).Message.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture);
        Assert.NotNull(Start(new() { Posts = fewest }));
        Assert.Throws<ArgumentException>(() => Start(new() { Posts = fewest - 5 }));
    }

    static object Start(SimulationOptions o)
    {
        var company = Casting.Of(o);
        return Chronicle.Of(o, Script.Of(o, company), company);
    }
}
