using Concordance.Coordination;

namespace Concordance.Tests.Coordination;

/// <summary>Tables of shares drawn at random, the same for a seed.</summary>
static class Synthetic
{
    internal static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    internal static Share Share(string thing, string account, double second, string? post = null) =>
        new(thing, account, post ?? $"{account}/{thing}/{second}", Some.Day.AddSeconds(second));

    /// <summary>Accounts that pick among objects by popularity (Zipf) and share them at any moment of a time, on their own.</summary>
    internal static List<Share> Independent(int seed, int accounts, int objects, int sharesEach, double seconds)
    {
        var random = new Random(seed);
        var weights = Enumerable.Range(1, objects).Select(i => 1.0 / i).ToArray();
        var total = weights.Sum();
        return [.. from a in Enumerable.Range(0, accounts) from _ in Enumerable.Range(0, sharesEach) select Share($"o{Pick()}", $"busy{a:000}", Math.Floor(random.NextDouble() * seconds))];

        int Pick()
        {
            var left = random.NextDouble() * total;
            var i = 0;
            while (i < objects - 1 && (left -= weights[i]) > 0) i++;
            return i;
        }
    }

    /// <summary>A group that shares the same things within <paramref name="spread"/> seconds.</summary>
    internal static IEnumerable<Share> Group(int seed, int accounts, int things, double seconds, double spread)
    {
        var random = new Random(seed);
        for (var t = 0; t < things; t++)
        {
            var start = Math.Floor(random.NextDouble() * seconds);
            for (var a = 0; a < accounts; a++) yield return Share($"planted{t}", $"group{a:00}", start + Math.Floor(random.NextDouble() * spread));
        }
    }

    internal static CoordinationNetwork Network(IEnumerable<Share> shares, int window = 60, int minimum = 1, double rate = 1) =>
        NetworkBuilder.Build(shares, Second, new() { WindowSeconds = window, MinimumWeight = minimum, FalseDiscoveryRate = rate });
}
