using CsCheck;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination;

public class ComponentsTests
{
    [Fact]
    public void Components_AreWhatCanBeReachedFromEachOther() => Gen.Select(Gen.Int[0, 14], Gen.Int[0, 14]).Array[0, 16].Sample(pairs =>
    {
        var ties = pairs.Where(p => p.Item1 != p.Item2).ToList();
        var groups = Network(ties.SelectMany((p, i) => new[] { Share($"o{i}", $"a{p.Item1:00}", 0), Share($"o{i}", $"a{p.Item2:00}", 0) })).Groups;

        // By brute force: who reaches whom, until nothing changes.
        var reach = new bool[15, 15];
        foreach (var (a, b) in ties) reach[a, b] = reach[b, a] = true;
        for (var k = 0; k < 15; k++)
            for (var i = 0; i < 15; i++)
                for (var j = 0; j < 15; j++)
                    reach[i, j] |= reach[i, k] && reach[k, j];
        var expected = Enumerable.Range(0, 15).Where(i => reach[i, i]).Select(i => string.Join(' ', Enumerable.Range(0, 15).Where(j => reach[i, j]).Select(j => $"a{j:00}")))
            .Distinct().OrderByDescending(g => g.Length).ThenBy(g => g, StringComparer.Ordinal);
        return expected.SequenceEqual(groups.Select(g => string.Join(' ', g)));
    });

    [Fact]
    public void Components_LongChain_IsOneGroup()
    {
        // Ties are made in such an order that each new root hangs the one before under itself; every account has four objects, so that all odds are the same.
        const int n = 2_000;
        List<(string, string)> ties = [.. Enumerable.Range(0, n).Select(k => ($"r{k:00000}", $"s{n - k:00000}"))];
        ties.AddRange(Enumerable.Range(1, n - 1).Select(k => ($"s{n - k:00000}", $"s{n - k + 1:00000}")));
        ties.AddRange([($"r{n - 1:00000}", "x"), ("x", "y")]);
        var shares = ties.SelectMany((t, i) => new[] { Share($"o{i}", t.Item1, 0), Share($"o{i}", t.Item2, 0) }).ToList();
        shares.AddRange(shares.CountBy(s => s.AccountId).ToList().SelectMany(c => Enumerable.Range(0, 4 - c.Value).Select(i => Share($"own{c.Key}{i}", c.Key, 0))));
        Assert.Equal(2 * n + 2, Assert.Single(Network(shares).Groups).Count);
    }
}
