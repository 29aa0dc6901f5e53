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
}
