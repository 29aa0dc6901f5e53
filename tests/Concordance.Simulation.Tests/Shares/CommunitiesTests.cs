using Concordance.Coordination;
using Concordance.Simulation.Shares;

namespace Concordance.Simulation.Tests.Shares;

/// <summary>The communities found in tables with planted groups, held against the truth account by account.</summary>
public class CommunitiesTests(ITestOutputHelper output)
{
    static readonly ShareTableOptions s_table = new() { Accounts = 1500, Communities = 5 };

    public static TheoryData<string, ShareTableOptions, double> Tables => new()
    {
        { "plain", s_table, 0.99 },
        { "another seed", s_table with { Seed = 2 }, 0.99 },
        { "a third seed", s_table with { Seed = 3 }, 0.99 },
        { "many live events", s_table with { LiveEventsPerCommunity = 40 }, 0.99 },
        { "busy", s_table with { TopicSharesPerAccount = 60 }, 0.99 },
        { "large communities", s_table with { Communities = 2, NewsPerCommunity = 900 }, 0.99 },
        { "jitter of a minute", s_table with { SpreadSeconds = 60 }, 0.99 },
        { "objects that others share too", s_table with { BorrowedObjects = 100 }, 0.99 },
        { "groups of five", s_table with { GroupSize = 5 }, 0.99 },
        { "groups of forty", s_table with { GroupSize = 40, Groups = 2 }, 0.99 },
        { "a group of a hundred", s_table with { GroupSize = 100, Groups = 1 }, 0.99 },
        { "many groups", s_table with { Accounts = 3000, Communities = 3, Groups = 15 }, 0.99 },
        // Of members who are there four times in ten some meet nobody often enough to be tied at all: no division of the network can find those.
        { "seldom present", s_table with { Presence = 40 }, 0.9 },
    };

    /// <summary>Each group is held against the community that has most of its members.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Communities_Accounts_AreThePlantedOnes(string name, ShareTableOptions options, double recall)
    {
        var drawn = SimulatedShares.Draw(options);
        var network = NetworkBuilder.Build(drawn.Shares, TimeSpan.FromSeconds(1));
        var planted = drawn.GroupOf.GroupBy(g => g.Value, g => g.Key).Select(g => g.ToHashSet(StringComparer.Ordinal)).ToList();
        var likest = planted.ConvertAll(p => network.Communities.MaxBy(g => g.Count(p.Contains)) ?? []);
        double right = planted.Zip(likest, (p, g) => g.Count(p.Contains)).Sum(), found = likest.Sum(g => g.Count), all = drawn.GroupOf.Count;
        output.WriteLine($"{name}: precision {right / found:0.000}, recall {right / all:0.000}, {network.Communities.Count} communities of {planted.Count}");
        Assert.True(right >= 0.99 * found && right >= recall * all, $"{right} right of {found} found and {all} planted");
        Assert.Equal(planted.Count, network.Communities.Count(g => g.Count > 2));
    }
}
