namespace Concordance.Coordination;

/// <summary>Some edges in columns, by second and then first account, for as long as somebody looks at them; <see cref="HeldEdges"/> take a third of the room.</summary>
/// <remarks>An edge's accounts have numbers in the order of their names; the first is the smaller.</remarks>
internal sealed class EdgeBlock
{
    internal int Count;
    internal int[] First = [], Second = [], Weight = [];

    /// <summary>Sum over the objects of the shortest lag; ticks.</summary>
    internal long[] Lag = [];

    internal void Add(int first, int second, int weight, long lag)
    {
        if (Count == First.Length)
        {
            var size = Math.Max(1024, Count + Count / 2);
            Array.Resize(ref First, size);
            Array.Resize(ref Second, size);
            Array.Resize(ref Weight, size);
            Array.Resize(ref Lag, size);
        }
        (First[Count], Second[Count], Weight[Count], Lag[Count]) = (first, second, weight, lag);
        Count++;
    }

    /// <summary>Forgets the edges, and keeps their room.</summary>
    internal void Clear() => Count = 0;

    /// <summary>The edges as rows.</summary>
    internal IEnumerable<(int First, int Second, int Weight, long Lag)> Edges()
    {
        for (var i = 0; i < Count; i++) yield return (First[i], Second[i], Weight[i], Lag[i]);
    }
}
