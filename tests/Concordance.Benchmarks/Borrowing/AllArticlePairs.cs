using Concordance.SideData;

namespace Concordance.Benchmarks.Borrowing;

/// <summary>The obvious way: the words in a row of every article are looked for in every other.</summary>
static class AllArticlePairs
{
    /// <summary>How many words of each article stand in a row of so many that another one has too.</summary>
    public static int[] Of(IReadOnlyList<Article> articles, int least, CancellationToken cancel)
    {
        var words = articles.Select(a => a.Text.Split(' ')).ToArray();
        // Rows as numbers, so that nothing but the pairs costs much.
        var strings = words.Select(w => Rows(w, least)).ToArray();
        var numbers = strings.SelectMany(r => r).Distinct(StringComparer.Ordinal).Index().ToDictionary(r => r.Item, r => r.Index, StringComparer.Ordinal);
        var rows = strings.Select(r => Array.ConvertAll(r, row => numbers[row])).ToArray();
        var sets = rows.Select(r => r.ToHashSet()).ToArray();
        var common = new int[articles.Count];
        Parallel.For(0, articles.Count, new() { CancellationToken = cancel }, i =>
        {
            var covered = new bool[words[i].Length];
            for (var other = 0; other < sets.Length; other++)
            {
                if (other == i) continue;
                for (var r = 0; r < rows[i].Length; r++) if (sets[other].Contains(rows[i][r])) Array.Fill(covered, true, r, least);
            }
            common[i] = covered.Count(c => c);
        });
        return common;
    }

    static string[] Rows(string[] words, int least) => [.. Enumerable.Range(0, Math.Max(0, words.Length - least + 1)).Select(r => string.Join(' ', words, r, least))];
}
