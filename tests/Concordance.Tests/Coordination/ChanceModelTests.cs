using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination;

public class ChanceModelTests
{
    const int Window = 120, Trials = 6000;

    // The null as its remarks tell it: each account draws as often as it has objects, by popularity; two that drew an object
    // meet if two of its sharers, drawn at random, did. Stated tolerance: 6 %, of which some 2 % are the error of the trials.
    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void ChanceModel_Expectation_IsThatOfItsOwnNull(int seed)
    {
        // Each account shares an object once, so that pairs of shares are pairs of sharers.
        var shares = Independent(seed, 60, 120, 60, 7200).DistinctBy(s => (s.AccountId, s.Object)).ToList();
        var times = shares.GroupBy(s => s.Object, StringComparer.Ordinal).Select(g => g.Select(s => s.Time).ToArray()).ToArray();
        var owner = times.SelectMany((t, o) => Enumerable.Repeat(o, t.Length)).ToArray();
        var count = shares.CountBy(s => s.AccountId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var random = new Random(seed);
        foreach (var edge in Network(shares, Window).Edges.OrderBy(e => e.Expected).Where((_, i) => i % 400 == 0))
        {
            long meetings = 0;
            for (var t = 0; t < Trials; t++)
            {
                var second = Draw(count[edge.Second]);
                meetings += Draw(count[edge.First]).Count(o => second.Contains(o) && Meet(times[o]));
            }
            Assert.InRange(edge.Expected / ((double)meetings / Trials), 0.94, 1.06);
        }

        HashSet<int> Draw(int picks) => [.. Enumerable.Range(0, picks).Select(_ => owner[random.Next(owner.Length)])];

        bool Meet(DateTime[] shared)
        {
            if (shared.Length < 2) return false;
            var (i, j) = (random.Next(shared.Length), random.Next(shared.Length - 1));
            return Math.Abs((shared[i] - shared[j >= i ? j + 1 : j]).TotalSeconds) <= Window;
        }
    }

    [Fact]
    public void ChanceModel_Expectation_GrowsWithActivityAndWindow()
    {
        var shares = Independent(23, 40, 80, 60, 7200).Where((s, i) => s.AccountId != "busy007" || i % 3 == 0).ToList();
        var (narrow, wide) = (Expected(30), Expected(300));
        Assert.All(narrow, e => Assert.True(e.Value < wide[e.Key]));
        Assert.True(wide.Where(e => e.Key.Contains("busy007", StringComparison.Ordinal)).Max(e => e.Value) < wide.Values.Order().ElementAt(wide.Count / 2));

        Dictionary<string, double> Expected(int window) => Network(shares, window).Edges.ToDictionary(e => $"{e.First} {e.Second}", e => e.Expected, StringComparer.Ordinal);
    }
}
