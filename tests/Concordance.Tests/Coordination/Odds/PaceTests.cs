using Concordance.Coordination;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination.Odds;

public class PaceTests
{
    const long Window = 60 * TimeSpan.TicksPerSecond;

    /// <summary>A collection around a campaign holds little that few share but what the campaign made.</summary>
    [Fact]
    public void Pace_WhereAGroupMadeMostObjects_IsThatOfStrangers()
    {
        var random = new Random(1);
        List<Share> shares = [];
        // Ten accounts share 300 things at once; elsewhere, of a hundred things that three strangers share within the hour, one in twenty is shared at once.
        for (var thing = 0; thing < 300; thing++)
            foreach (var account in Enumerable.Range(0, 10).OrderBy(_ => random.Next()).Take(3)) shares.Add(Share($"group{thing}", $"g{account}", 10_000 * thing + random.Next(30)));
        for (var thing = 0; thing < 100; thing++)
            for (var account = 0; account < 3; account++) shares.Add(Share($"other{thing}", $"s{thing}-{account}", 10_000 * thing + (account == 0 ? 0 : random.Next(20) == 0 ? random.Next(60) : random.Next(60, 3600))));
        var sorted = new SortedShares(ShareTable.Of(shares, Second));
        var near = new Neighbourhood(sorted, Window);
        var pace = new Pace(new PaceSample(sorted, near, Window, TestContext.Current.CancellationToken), Partners.None);
        Assert.InRange(pace.At(sorted.ObjectStart[0]), 0.01, 0.15);
    }

    [Fact]
    public void Pace_WhereEveryoneIsQuick_IsQuick()
    {
        var random = new Random(2);
        List<Share> shares = [];
        for (var thing = 0; thing < 200; thing++)
            for (var k = 0; k < 4; k++) shares.Add(Share($"o{thing}", $"a{random.Next(200)}", 10_000 * thing + random.Next(50)));
        var sorted = new SortedShares(ShareTable.Of(shares, Second));
        var near = new Neighbourhood(sorted, Window);
        var pace = new Pace(new PaceSample(sorted, near, Window, TestContext.Current.CancellationToken), Partners.None);
        Assert.InRange(pace.At(sorted.ObjectStart[0]), 0.9, 1);
    }
}
