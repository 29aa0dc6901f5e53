using System.Text;
using Concordance.Coordination;

namespace Concordance.Tests.Coordination.Table;

public class NameIndexTests
{
    [Fact]
    public void NameIndex_Numbers_AreInTheOrderOfFirstAppearance()
    {
        var index = new NameIndex();
        var random = new Random(1);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 200_000; i++)
        {
            // Names of every length up to 40, many of them beginnings of others.
            var name = new string((char)('a' + random.Next(3)), random.Next(40)) + (random.Next(2) == 0 ? random.Next(30_000).ToString(System.Globalization.CultureInfo.InvariantCulture) : "é");
            if (!known.TryGetValue(name, out var number)) known[name] = number = known.Count;
            Assert.Equal(number, index.Add(Encoding.UTF8.GetBytes(name)));
        }
        Assert.Equal(known.Count, index.Names.Count);
        Assert.All(known, k => Assert.Equal(k.Key, index.Names[k.Value]));
    }

    [Fact]
    public void NameTable_Ranks_AreThoseOfTheBytes()
    {
        var index = new NameIndex();
        foreach (var name in (string[])["b", "a", "é", "", "a0", "B"]) index.Add(Encoding.UTF8.GetBytes(name));
        Assert.Equal([4, 2, 5, 0, 3, 1], index.Names.Ranks());
    }

    [Fact]
    public void NameIndex_NameLongerThanAPage_IsKept()
    {
        var index = new NameIndex();
        var name = Enumerable.Repeat((byte)'x', 3 << 20).ToArray();
        Assert.Equal((0, 1, 0), (index.Add(name), index.Add("x"u8), index.Add(name)));
        Assert.Equal(name, index.Names.Utf8(0));
    }

    /// <summary>Groups of names have thousands each: the first, the last and the long ones of every group are where they were put, also where they are no UTF-8.</summary>
    [Fact]
    public void NameTable_ManyNames_AreKeptAsTheirBytes()
    {
        var random = new Random(3);
        var names = new NameTable();
        var expected = Enumerable.Range(0, 40_000).Select(i => new byte[i % 8192 is 0 or 8191 ? 700 : random.Next(12)]).ToList();
        foreach (var name in expected)
        {
            random.NextBytes(name);
            names.Add(name);
        }
        Assert.Equal(expected.Count, names.Count);
        for (var i = 0; i < expected.Count; i++) Assert.True(names.Utf8(i).SequenceEqual(expected[i]), $"name {i}");
        Assert.Throws<ArgumentOutOfRangeException>(() => names.Utf8(expected.Count).Length);
        var ranks = names.Ranks();
        var order = Enumerable.Range(0, expected.Count).OrderBy(i => ranks[i]).ToList();
        Assert.Equal(Enumerable.Range(0, expected.Count), ranks.Order());
        for (var i = 1; i < order.Count; i++) Assert.True(expected[order[i - 1]].AsSpan().SequenceCompareTo(expected[order[i]]) <= 0);
    }
}
