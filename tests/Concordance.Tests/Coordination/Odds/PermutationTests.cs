using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination.Odds;

/// <summary>The closed form against what it stands for: the times of an object's shares dealt out anew among those who shared it.</summary>
public class PermutationTests
{
    const int Window = 60, Rounds = 400;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Odds_Expected_IsWhatDealingOutTheTimesGives(int seed)
    {
        // Objects of some 300 shares, so that they tell their own pace, busy at first and slow later, all within an hour, so that nobody's hours matter.
        var random = new Random(seed);
        var shares = (from o in Enumerable.Range(0, 12) from a in Enumerable.Range(0, 400) where random.Next(4) != 0 select Share($"o{o}", $"a{a:000}", Math.Floor(3500 * Math.Pow(random.NextDouble(), 2)))).ToList();
        var expected = Network(shares, Window).Edges.ToDictionary(e => (e.First, e.Second), e => (e.Expected, e.Common, e.PValue));
        var pairs = expected.Keys.Where((_, i) => i % 300 == 0).ToList();
        Assert.True(pairs.Count > 20);
        var byObject = shares.GroupBy(s => s.Object, StringComparer.Ordinal).Select(g => (Accounts: g.Select(s => s.AccountId).ToArray(), Times: g.Select(s => s.Time).ToArray())).ToList();
        var met = pairs.ToDictionary(p => p, _ => 0L);
        for (var round = 0; round < Rounds; round++)
            foreach (var (accounts, times) in byObject)
            {
                random.Shuffle(times);
                var at = accounts.Zip(times).ToDictionary(x => x.First, x => x.Second, StringComparer.Ordinal);
                foreach (var pair in pairs)
                    if (at.TryGetValue(pair.First, out var x) && at.TryGetValue(pair.Second, out var y) && Math.Abs((x - y).TotalSeconds) <= Window) met[pair]++;
            }
        // The likelier of two points of view is taken, and of what was seen: on the whole the expectation is somewhat larger, never smaller.
        var ratio = pairs.Sum(p => expected[p].Expected) / (pairs.Sum(p => met[p]) / (double)Rounds);
        TestContext.Current.TestOutputHelper?.WriteLine($"{pairs.Count} pairs, ratio {ratio}");
        Assert.InRange(ratio, 1.0, 2.0);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Odds_PValuesOfThoseWhoActAlone_AreNoSmallerThanChanceMakesThem(int seed)
    {
        var random = new Random(seed);
        // Objects of every size and pace.
        var shares = (from o in Enumerable.Range(0, 120)
                      let pace = Math.Pow(10, 2 + 3 * random.NextDouble())
                      let sharers = random.Next(3, 120)
                      let start = random.Next(86_400)
                      from a in Enumerable.Range(0, 150).OrderBy(_ => random.Next()).Take(sharers)
                      select Share($"o{o}", $"a{a:000}", start + Math.Floor(-pace * Math.Log(1 - random.NextDouble())))).ToList();
        var network = Network(shares, Window);
        var candidates = 150 * 149 / 2;
        foreach (var level in (double[])[0.1, 0.01, 0.001])
        {
            var below = network.Edges.Count(e => e.PValue <= level);
            // Three standard errors, were the pairs independent.
            Assert.True(below <= candidates * level + 3 * Math.Sqrt(candidates * level), $"{below} of {candidates} pairs at {level}");
        }
        Assert.True(network.Edges.Count(e => e.PValue <= 0.1) > candidates * 0.1 / 100, "Some are small, or nothing could ever be found.");
    }
}
