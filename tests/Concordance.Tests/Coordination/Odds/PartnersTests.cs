using Concordance.Coordination;

namespace Concordance.Tests.Coordination.Odds;

public class PartnersTests
{
    [Fact]
    public void Partners_OfOneGroup_AreClosed()
    {
        // Ten accounts, of whose pairs every other was found.
        var partners = new Partners();
        for (var a = 0; a < 10; a++) for (var b = a + 1; b < 10; b++) if ((a + b) % 2 == 1 || a % 3 == 0) partners.Add(a, b);
        var before = partners.Count;
        partners.Close();
        Assert.InRange(before, 20, 44);
        Assert.Equal(45, partners.Count);
    }

    [Fact]
    public void Partners_FoundByChanceInACrowd_AreNot()
    {
        var random = new Random(1);
        var partners = new Partners();
        for (var a = 0; a < 300; a++) for (var b = a + 1; b < 300; b++) if (random.Next(20) == 0) partners.Add(a, b);
        var before = partners.Count;
        partners.Close();
        Assert.InRange(partners.Count, before, before * 1.02);
    }
}
