namespace Concordance.Coordination.Peers;

/// <summary>The names that are used, in the order of their bytes.</summary>
/// <param name="Numbers">Their numbers in that order.</param>
/// <param name="RankOf">The place of each name by its number; 0 for those that are not used.</param>
sealed record UsedNames(int[] Numbers, int[] RankOf)
{
    internal static UsedNames Of(NameTable names, bool[] used)
    {
        var numbers = new List<int>();
        for (var n = 0; n < used.Length; n++) if (used[n]) numbers.Add(n);
        var sorted = numbers.ToArray();
        // Most comparisons end with the first bytes: as a number they are compared without a look at the name.
        var prefixes = Array.ConvertAll(sorted, n => Prefix(names.Utf8(n)));
        prefixes.AsSpan().Sort(sorted.AsSpan());
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && prefixes[end] == prefixes[start]; end++) { }
            if (end - start > 1) sorted.AsSpan(start..end).Sort(names.Compare);
        }
        var ranks = new int[used.Length];
        for (var r = 0; r < sorted.Length; r++) ranks[sorted[r]] = r;
        return new(sorted, ranks);
    }

    static ulong Prefix(ReadOnlySpan<byte> name)
    {
        ulong prefix = 0;
        for (var i = 0; i < 8; i++) prefix = prefix << 8 | (i < name.Length ? name[i] : 0u);
        return prefix;
    }
}
