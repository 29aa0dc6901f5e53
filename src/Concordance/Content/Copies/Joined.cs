namespace Concordance.Content;

/// <summary>Sets of numbers that are joined by many threads at once; what is one set in the end does not depend on the order.</summary>
/// <remarks>The smaller root wins, so that no two threads can join two roots to each other in a circle: R. J. Anderson and H. Woll, "Wait-free parallel algorithms for the union-find problem", STOC 1991.</remarks>
sealed class Joined
{
    readonly int[] _parents;

    internal Joined(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++) _parents[i] = i;
    }

    /// <summary>The least number of a set.</summary>
    internal int Root(int number)
    {
        while (true)
        {
            var parent = Volatile.Read(ref _parents[number]);
            if (parent == number) return number;
            var above = Volatile.Read(ref _parents[parent]);
            if (above != parent) Interlocked.CompareExchange(ref _parents[number], above, parent);
            number = parent;
        }
    }

    /// <summary>Makes two sets one.</summary>
    internal void Join(int a, int b)
    {
        while (true)
        {
            (a, b) = (Root(a), Root(b));
            if (a == b) return;
            if (a > b) (a, b) = (b, a);
            if (Interlocked.CompareExchange(ref _parents[b], a, b) == b) return;
        }
    }

    /// <summary>Number of sets of at least two numbers. Not while numbers are joined.</summary>
    internal int Count => Sets().Starts.Length - 1;

    /// <summary>The sets of at least two numbers, one after the other, each ascending, with where each begins and where the last ends. Not while numbers are joined.</summary>
    internal (int[] Members, int[] Starts) Sets()
    {
        var (roots, sizes, places) = (new int[_parents.Length], new int[_parents.Length], new int[_parents.Length]);
        for (var i = 0; i < roots.Length; i++) sizes[roots[i] = Root(i)]++;
        List<int> starts = [0];
        var sum = 0;
        for (var i = 0; i < roots.Length; i++)
        {
            if (sizes[i] < 2) continue;
            places[i] = sum;
            starts.Add(sum += sizes[i]);
        }
        var members = new int[sum];
        for (var i = 0; i < roots.Length; i++) if (sizes[roots[i]] > 1) members[places[roots[i]]++] = i;
        return (members, [.. starts]);
    }
}
