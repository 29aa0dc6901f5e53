namespace Concordance.Content;

/// <summary>Numbers under keys of 32 bits, sorted by key and then by number: one <see cref="ulong"/> each, the key above.</summary>
sealed class KeyTable
{
    const int Parts = 1 << 10, Shift = 64 - 10;

    readonly ulong[] _entries;
    readonly int[] _starts = new int[Parts + 1];

    /// <summary>Brings entries together that were made in several lists. The result does not depend on how they were split.</summary>
    internal KeyTable(IReadOnlyList<ulong[]> lists, CancellationToken cancel)
    {
        // Where each list's entries of each part go.
        var places = new int[lists.Count][];
        Parallel.For(0, lists.Count, new() { CancellationToken = cancel }, l =>
        {
            var counts = new int[Parts];
            foreach (var entry in lists[l]) counts[(int)(entry >> Shift)]++;
            places[l] = counts;
        });
        var sum = 0;
        for (var part = 0; part < Parts; part++)
        {
            _starts[part] = sum;
            foreach (var counts in places) (counts[part], sum) = (sum, checked(sum + counts[part]));
        }
        _starts[Parts] = sum;
        _entries = GC.AllocateUninitializedArray<ulong>(sum);
        Parallel.For(0, lists.Count, new() { CancellationToken = cancel }, l =>
        {
            var place = places[l];
            foreach (var entry in lists[l]) _entries[place[(int)(entry >> Shift)]++] = entry;
        });
        Parallel.For(0, Parts, new() { CancellationToken = cancel }, part => Part(part).Sort());
    }

    /// <summary>An entry.</summary>
    internal static ulong Entry(uint key, int number) => (ulong)key << 32 | (uint)number;

    /// <summary>Into how many parts it is split; all entries of a key are in one.</summary>
    internal static int PartCount => Parts;

    /// <summary>All entries.</summary>
    internal Span<ulong> Entries => _entries;

    /// <summary>The entries of a part.</summary>
    internal Span<ulong> Part(int part) => _entries.AsSpan(_starts[part].._starts[part + 1]);

    /// <summary>The end of the run of entries that begins at a place and has one key.</summary>
    internal static int RunEnd(ReadOnlySpan<ulong> entries, int start)
    {
        var end = start + 1;
        while (end < entries.Length && entries[end] >> 32 == entries[start] >> 32) end++;
        return end;
    }
}
