using System.Globalization;
using Concordance.Coordination;
using Concordance.Simulation.Shares;

namespace Concordance.Benchmarks.Networks;

/// <summary>One factor of a planted group and the values that it is given, all else as in <see cref="Base"/>.</summary>
/// <param name="Name">What the command calls it.</param>
/// <param name="Title">The factor in words, with its unit.</param>
/// <param name="Tables">Each value with the table that has it.</param>
sealed record PowerCurve(string Name, string Title, IReadOnlyList<(string Value, ShareTableOptions Table)> Tables)
{
    /// <summary>What does not change: five groups of 12 among 1500 accounts in five communities.</summary>
    public static ShareTableOptions Base { get; } = new() { Accounts = 1500, Communities = 5 };

    /// <summary>All curves.</summary>
    public static IReadOnlyList<PowerCurve> All { get; } =
    [
        Of("size", "accounts in a group (five groups; two where they have more than 25)", [3, 5, 8, 12, 25, 40, 100, 200], n => Base with { GroupSize = n, Groups = n > 25 ? 2 : 5 }),
        Of("objects", "objects that a group acts on", [3, 5, 8, 10, 15, 25, 50], n => Base with { ObjectsPerGroup = n }),
        Of("presence", "presence of each member, %", [20, 30, 45, 60, 80, 100], n => Base with { Presence = n }),
        Of("spread", "spread, s (window 60 s)", [5, 30, 60, 120, 300], n => Base with { SpreadSeconds = n }),
        Of("groups", "groups in one community of 1500", [1, 5, 20, 40], n => Base with { Communities = 1, Groups = n }),
        Of("borrowed", "objects that others share too, %", [0, 50, 100], n => Base with { BorrowedObjects = n }),
    ];

    /// <summary>Finds the planted groups of each table, drawn with the seeds from 1 on.</summary>
    /// <param name="seeds">How many tables are drawn for each value.</param>
    /// <param name="cancel">Stops the work.</param>
    public PowerResult Measure(int seeds, CancellationToken cancel) => new(Name, Title, [.. Tables.Select(t =>
    {
        cancel.ThrowIfCancellationRequested();
        var scores = Enumerable.Range(1, seeds).Select(seed => Score(t.Table with { Seed = (ulong)seed }, cancel)).ToList();
        return new PowerRow(t.Value, scores.Average(s => s.Recall), scores.Average(s => s.Precision), scores.Average(s => s.AccountRecall), scores.Average(s => s.AccountPrecision));
    })]);

    static PowerCurve Of(string name, string title, int[] values, Func<int, ShareTableOptions> table) =>
        new(name, title, [.. values.Select(n => (n.ToString(CultureInfo.InvariantCulture), table(n)))]);

    static NetworkScore Score(ShareTableOptions options, CancellationToken cancel)
    {
        var drawn = SimulatedShares.Draw(options);
        return NetworkScore.Of(
            NetworkBuilder.Build(ShareTable.Of(drawn.Shares, TimeSpan.FromSeconds(1)), cancel: cancel), [.. drawn.GroupOf.GroupBy(g => g.Value).Select(g => (IReadOnlyList<string>)[.. g.Select(a => a.Key)])]);
    }
}

/// <summary>A curve as it was measured.</summary>
/// <param name="Name">What the command calls it.</param>
/// <param name="Title">The factor in words, with its unit.</param>
/// <param name="Rows">One row a value.</param>
sealed record PowerResult(string Name, string Title, IReadOnlyList<PowerRow> Rows);

/// <summary>What was found at one value; parts from 0 to 1, means over the tables.</summary>
/// <param name="Value">The value of the factor.</param>
/// <param name="Recall">Planted pairs that were found.</param>
/// <param name="Precision">Flagged pairs that were planted.</param>
/// <param name="AccountRecall">Planted accounts in communities of three or more.</param>
/// <param name="AccountPrecision">Accounts of such communities that were planted.</param>
sealed record PowerRow(string Value, double Recall, double Precision, double AccountRecall, double AccountPrecision);
