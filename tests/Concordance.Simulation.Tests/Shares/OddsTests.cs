using Concordance.Coordination;
using Concordance.Simulation.Shares;

namespace Concordance.Simulation.Tests.Shares;

/// <summary>What the odds find in tables where accounts share interests and hours and events bring crowds, held against the truth.</summary>
public class OddsTests(ITestOutputHelper output)
{
    const double Rate = 0.05;

    static readonly ShareTableOptions s_table = new() { Accounts = 1500, Communities = 5 };

    /// <summary>Groups of twelve that act together on twenty-five objects within thirty seconds, each member present six times in ten, on tables of every kind.</summary>
    public static TheoryData<string, ShareTableOptions, double> Groups => new()
    {
        { "plain", s_table, 0.9 },
        { "another seed", s_table with { Seed = 2 }, 0.9 },
        { "many live events", s_table with { LiveEventsPerCommunity = 40 }, 0.9 },
        { "busy", s_table with { TopicSharesPerAccount = 60 }, 0.9 },
        { "large communities", s_table with { Communities = 2, NewsPerCommunity = 900 }, 0.9 },
        { "jitter of a minute", s_table with { SpreadSeconds = 60 }, 0.9 },
        { "objects that others share too", s_table with { BorrowedObjects = 100 }, 0.9 },
        { "groups of five", s_table with { GroupSize = 5 }, 0.9 },
        { "groups of forty", s_table with { GroupSize = 40, Groups = 2 }, 0.9 },
        // Members of different parts never meet: of 66 pairs 30 do.
        { "objects split in two", s_table with { Parts = 2, ObjectsPerGroup = 50 }, 0.38 },
        { "five groups in one community", s_table with { Communities = 1 }, 0.9 },
        // The groups made five of six objects that few share.
        { "twenty groups in one community", s_table with { Communities = 1, Groups = 20 }, 0.9 },
        { "few objects", s_table with { ObjectsPerGroup = 10 }, 0.3 },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Odds_FlaggedPairs_AreThoseThatActTogether(string name, ShareTableOptions options, double recall)
    {
        var drawn = SimulatedShares.Draw(options);
        var edges = Network(drawn).Edges;
        var right = edges.Count(e => drawn.Together(e.First, e.Second));
        var pairs = drawn.GroupOf.Values.CountBy(g => g).Sum(g => g.Value * (g.Value - 1) / 2);
        output.WriteLine($"{name}: {edges.Count} pairs flagged, {right} of them rightly, of {pairs}");
        Assert.True(right >= (1 - Rate) * edges.Count, $"{right} of {edges.Count} flagged pairs act together");
        Assert.True(right >= recall * pairs, $"{right} of {pairs} pairs found");
    }

    public static TheoryData<string, ShareTableOptions> NoGroups => new()
    {
        { "plain", s_table with { Groups = 0 } },
        { "large communities", s_table with { Groups = 0, Communities = 2 } },
        { "small communities", s_table with { Groups = 0, Communities = 15 } },
        { "many live events", s_table with { Groups = 0, LiveEventsPerCommunity = 40 } },
        { "live events that most attend", s_table with { Groups = 0, LiveEventsPerCommunity = 40, PresentAtLiveEvent = 70 } },
        { "busy", s_table with { Groups = 0, TopicSharesPerAccount = 60 } },
        { "live events that few attend", s_table with { Groups = 0, LiveEventsPerCommunity = 40, PresentAtLiveEvent = 10 } },
        { "much news", s_table with { Groups = 0, NewsPerCommunity = 2000, SharersOfNews = 12 } },
    };

    [Theory]
    [MemberData(nameof(NoGroups))]
    public void Odds_WhereNobodyActsTogether_FlagNextToNothing(string name, ShareTableOptions options)
    {
        var edges = Network(SimulatedShares.Draw(options)).Edges.Count;
        output.WriteLine($"{name}: {edges} pairs flagged");
        Assert.InRange(edges, 0, 1);
    }

    /// <summary>Why the configuration model is no default: where accounts share interests and live events, most of the pairs that it flags do not act together. Without the hours, pace alone is right on these tables: their accounts live in few time zones.</summary>
    [Fact]
    public void Odds_OtherNullModels_DifferInWhatTheyFlag()
    {
        var drawn = SimulatedShares.Draw(s_table with { LiveEventsPerCommunity = 40 });
        double Right(NullModel model)
        {
            var edges = Network(drawn, model).Edges;
            var right = edges.Count(e => drawn.Together(e.First, e.Second));
            output.WriteLine($"{model}: {edges.Count} pairs flagged, {right} of them rightly");
            Assert.NotEmpty(edges);
            return (double)right / edges.Count;
        }
        Assert.True(Right(NullModel.PaceAndHours) >= 1 - Rate);
        Assert.True(Right(NullModel.Pace) >= 0.9);
        Assert.True(Right(NullModel.Degrees) <= 0.5);
    }

    [Fact]
    public void SimulatedShares_SameOptions_AreTheSameTable()
    {
        var options = s_table with { Accounts = 200, Groups = 1 };
        Assert.Equal(SimulatedShares.Draw(options).Shares, SimulatedShares.Draw(options).Shares);
        Assert.NotEqual(SimulatedShares.Draw(options).Shares, SimulatedShares.Draw(options with { Seed = 2 }).Shares);
        Assert.Equal(12, SimulatedShares.Draw(options).GroupOf.Count);
    }

    static CoordinationNetwork Network(SimulatedShares drawn, NullModel model = default) => NetworkBuilder.Build(drawn.Shares, TimeSpan.FromSeconds(1), new() { FalseDiscoveryRate = Rate, Null = model });
}
