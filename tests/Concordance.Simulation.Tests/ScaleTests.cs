using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Tests;

/// <summary>A case of any size takes the same memory.</summary>
public class ScaleTests(ITestOutputHelper output)
{
    const int Posts = 300_000, Sampled = 100;

    // Counted by what is still reachable, not by the size of the heap, which other tests share.
    [Fact]
    public void Chronicle_OfALargeCase_KeepsNoPosts()
    {
        var o = new SimulationOptions { Posts = Posts };
        var company = Casting.Of(o);
        var sample = new List<WeakReference>();
        var (made, kept) = (0, Posts);
        foreach (var post in Chronicle.Of(o, Script.Of(o, company), company))
        {
            if (++made % Sampled == 0 && post.Author.Role == Role.Ordinary) sample.Add(new(post));
            if (made == Posts * 9 / 10) kept = Reachable(sample);
        }
        output.WriteLine($"{kept} of {sample.Count} posts sampled are still held");
        Assert.InRange(made, Posts, Posts + 1_000);
        Assert.InRange(kept, 1, 16_384 / Sampled * 5 / 4);
    }

    static int Reachable(List<WeakReference> posts)
    {
        GC.Collect();
        return posts.Count(p => p.IsAlive);
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
