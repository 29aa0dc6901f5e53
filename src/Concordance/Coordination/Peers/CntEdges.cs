using Concordance.Content;

namespace Concordance.Coordination.Peers;

/// <summary>A directed edge; users by the place of their ids in ordinal order.</summary>
readonly record struct CntEdge(int Source, int Target, int Weight);

/// <summary>The edges of a network of the coordination-network-toolkit in the order of the two ids, where they may be more than memory holds.</summary>
/// <param name="kind">What makes an edge.</param>
/// <param name="users">Ids of users.</param>
/// <param name="numbers">Their numbers in ordinal order.</param>
/// <param name="sorted">The edges; ended with this.</param>
sealed class CntEdges(CntKind kind, NameTable users, int[] numbers, SortedRecords<CntEdge> sorted) : IDisposable
{
    /// <summary>What makes an edge.</summary>
    internal CntKind Kind => kind;

    /// <summary>Number of edges.</summary>
    internal int Count => sorted.Count;

    /// <summary>Messages of the source that meet one of the target's.</summary>
    internal int Weight(int edge) => sorted[edge].Weight;

    /// <summary>Ids of users, by number.</summary>
    internal NameTable Users => users;

    /// <summary>The number of the user at the beginning of an edge.</summary>
    internal int Source(int edge) => numbers[sorted[edge].Source];

    /// <summary>The number of the user at its end.</summary>
    internal int Target(int edge) => numbers[sorted[edge].Target];

    /// <summary>Number of groups that a chain of edges ties together, whatever their direction.</summary>
    internal int Groups()
    {
        var tied = new Joined(numbers.Length);
        for (var e = 0; e < Count; e++) tied.Join(sorted[e].Source, sorted[e].Target);
        return tied.Count;
    }

    public void Dispose() => sorted.Dispose();
}
