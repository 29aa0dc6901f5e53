namespace Concordance.Coordination;

/// <summary>A number at each place.</summary>
interface INumbers
{
    int this[int place] { get; }
}

/// <summary>Brings places of equal numbers together: parts of the places are counted, and then put where they belong, side by side.</summary>
static class Grouping
{
    /// <summary>Where the places of each number begin, with one more for the end, and the places by number, those of one in ascending order.</summary>
    /// <param name="numbers">The number at each place; a struct, so that asking for it costs no call.</param>
    /// <param name="count">How many places there are.</param>
    /// <param name="groups">The numbers are below this.</param>
    internal static (int[] Starts, int[] Places) Of<T>(T numbers, int count, int groups) where T : struct, INumbers
    {
        const int worthAPart = 1 << 16, mostParts = 4;
        var parts = Math.Clamp(count / worthAPart, 1, Math.Min(mostParts, Environment.ProcessorCount));
        var next = Enumerable.Range(0, parts).Select(_ => new NativeArray<int>(groups, clear: true)).ToArray();
        Parallel.For(0, parts, part =>
        {
            var counts = next[part].Span;
            var end = First(part + 1);
            for (var i = First(part); i < end; i++) counts[numbers[i]]++;
        });
        var starts = new int[groups + 1];
        var start = 0;
        for (var i = 0; i < groups; i++)
        {
            starts[i] = start;
            foreach (var part in next) (part.Span[i], start) = (start, start + part.Span[i]);
        }
        starts[groups] = start;
        var places = GC.AllocateUninitializedArray<int>(count);
        Parallel.For(0, parts, part =>
        {
            var own = next[part].Span;
            var end = First(part + 1);
            for (var i = First(part); i < end; i++) places[own[numbers[i]]++] = i;
        });
        foreach (var part in next) part.Dispose();
        return (starts, places);

        int First(int part) => (int)((long)count * part / parts);
    }
}
