namespace Concordance.Content;

/// <summary>All pairs of near-copies among the texts of each chain.</summary>
static class ChainPairs
{
    const long ComparedForEach = 50;

    internal static IReadOnlyList<CopyPair> Of(DistinctTexts texts, Joined joined, CopyOptions options, CancellationToken cancel)
    {
        var (members, starts) = joined.Sets();
        var comparisons = starts.Zip(starts.Skip(1), (from, end) => (long)(end - from) * (end - from - 1) / 2).Sum();
        if (comparisons > options.MaxPairs * ComparedForEach) throw TooMany(options);
        var chainOf = new int[members.Length];
        for (var c = 0; c < starts.Length - 1; c++) chainOf.AsSpan(starts[c]..starts[c + 1]).Fill(c);
        var found = new List<CopyPair>[members.Length];
        long pairs = 0;
        Parallel.For(0, members.Length, new() { CancellationToken = cancel }, () => new EditDistance(), (i, loop, distance) =>
        {
            var one = texts[members[i]];
            List<CopyPair> list = [];
            distance.Prepare(one);
            for (var j = i + 1; j < starts[chainOf[i] + 1]; j++)
            {
                var other = texts[members[j]];
                var longer = Math.Max(one.Length, other.Length);
                var most = EditDistance.MostEdits(longer, options.LeastSimilarity);
                var edits = distance.To(other, most);
                if (edits <= most) list.Add(Pair(texts.TextsOf(members[i])[0], texts.TextsOf(members[j])[0], 1 - (double)edits / longer));
            }
            found[i] = list;
            if (Interlocked.Add(ref pairs, list.Count) > options.MaxPairs) loop.Stop();
            return distance;
        }, _ => { });
        if (pairs > options.MaxPairs) throw TooMany(options);
        return [.. found.SelectMany(f => f).OrderBy(p => p.First).ThenBy(p => p.Second)];
    }

    static CopyPair Pair(int a, int b, double similarity) => new(Math.Min(a, b), Math.Max(a, b), similarity);

    static InputException TooMany(CopyOptions options) =>
        new($"There may be more than {options.MaxPairs} pairs of texts that are near-copies.", "Take the groups in place of pairs, or give a higher similarity or MaxPairs.");
}
