using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>Builds the coordination network of a table of shares.</summary>
public static class NetworkBuilder
{
    /// <summary>
    /// Undirected; the weight of an edge is the number of distinct objects that two accounts shared within the window, those that
    /// came in the same posts (a headline and its link) counted once. An
    /// edge is kept where chance would make it too rarely: see <see cref="CoordinationEdge.QValue"/>, which is corrected over
    /// every pair of accounts that could have reached the least weight, also those that shared nothing. Chance knows how active
    /// accounts are, how popular objects are, and the hours of the day at which each account is awake.
    /// </summary>
    /// <param name="shares">The shares, in any order.</param>
    /// <param name="resolution">The step in which the times are given; a shorter window is raised to it.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <remarks>An edge says that two accounts acted alike, not that they are false or that anyone directs them.</remarks>
    public static CoordinationNetwork Build(IEnumerable<Share> shares, TimeSpan resolution, CoordinationOptions? options = null)
    {
        options ??= new();
        if (options.WindowSeconds < resolution.TotalSeconds) options = options with { WindowSeconds = (int)resolution.TotalSeconds };
        var window = TimeSpan.FromSeconds(options.WindowSeconds);
        var table = new SharesByObject(shares);
        var pairs = CoSharing.Find(table, window);
        var eligible = (long)table.ObjectsPerAccount.Count(n => n >= options.MinimumWeight);
        var candidates = eligible * (eligible - 1) / 2;
        var chance = new ChanceModel(table, window);
        var rhythm = new DayRhythm(table);

        var tested = pairs.Select(p => (p.Key, Meetings: p.Value, Weight: CoSharing.Occasions(p.Value))).Where(p => p.Weight >= options.MinimumWeight).OrderBy(p => p.Key).ToList();
        var expected = tested.ConvertAll(p => rhythm.Factor(p.Key.First, p.Key.Second)
            * chance.Expected(table.ObjectsPerAccount[p.Key.First], table.ObjectsPerAccount[p.Key.Second]));
        var pValues = tested.Select((p, i) => ChanceModel.PValue(p.Weight, expected[i])).ToList();
        var qValues = FalseDiscovery.QValues(pValues, candidates);
        var edges = tested.Select((p, i) => Edge(table, p.Key, p.Meetings, p.Weight, expected[i], pValues[i], qValues[i]))
            .Where(e => e.QValue <= options.FalseDiscoveryRate)
            .OrderBy(e => e.PValue).ThenByDescending(e => e.Weight).ThenBy(e => e.First, StringComparer.Ordinal).ThenBy(e => e.Second, StringComparer.Ordinal).ToList();
        return new CoordinationNetwork(edges, Components.Of(edges), candidates, pairs.Count, options);
    }

    static CoordinationEdge Edge(SharesByObject table, (int First, int Second) pair, List<CoSharing.Meeting> meetings, int weight, double expected, double p, double q) => new(
        table.Accounts[pair.First], table.Accounts[pair.Second], weight, expected, p, q, meetings.Average(m => m.LagSeconds),
        [.. meetings.Select(m => table.Objects[m.Object])],
        [.. meetings.SelectMany(m => new[] { m.PostOfFirst, m.PostOfSecond }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}
