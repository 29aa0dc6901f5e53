namespace Concordance.Content;

/// <summary>Finds the passages that a text of an index has in common with the others. Not for several threads at once.</summary>
sealed class PassageFinder(PassageText[] texts, PassageIndex index, BorrowingOptions options)
{
    /// <summary>A piece that lies in one of so many passages found last with the same text is not looked at again.</summary>
    const int Remembered = 16;

    // Every pair of words left out here and there but none and none, the fewest first.
    readonly (int Here, int There)[] _gaps =
        [.. from a in Enumerable.Range(0, options.MostGap + 1) from b in Enumerable.Range(0, options.MostGap + 1) where a + b > 0 orderby a + b, Math.Abs(a - b), b select (a, b)];
    readonly List<(int Text, int Word)> _places = [];
    readonly Dictionary<int, List<PassageMatch>> _byText = [];

    /// <summary>The passages of a text, by the other text and where they begin.</summary>
    internal List<PassageMatch> Of(int text)
    {
        _byText.Clear();
        var here = texts[text];
        for (var n = 0; n < here.Places.Length; n++)
        {
            index.Others(text, n, _places);
            foreach (var (other, word) in _places)
            {
                if (_byText.TryGetValue(other, out var known) && Known(known, here.Places[n], word)) continue;
                if (About(here.Words, texts[other].Words, other, here.Places[n], word) is not { } match) continue;
                if (known is null) _byText.Add(other, known = []);
                known.Add(match);
            }
        }
        return [.. _byText.Values.SelectMany(m => m).OrderBy(m => m.Other).ThenBy(m => m.Rows[0].Here).ThenBy(m => m.Rows[0].There)];
    }

    static bool Known(List<PassageMatch> matches, int here, int there)
    {
        for (var m = matches.Count - 1; m >= Math.Max(0, matches.Count - Remembered); m--)
            foreach (var row in matches[m].Rows) if (row.Holds(here, there)) return true;
        return false;
    }

    // Two pieces of one hash need not be the same: what counts is how many words are.
    PassageMatch? About(int[] here, int[] there, int other, int at, int otherAt)
    {
        var before = Before(here, there, at, otherAt);
        var after = After(here, there, at, otherAt);
        if (before + after < options.LeastWords) return null;
        List<SharedRow> rows = [new(at - before, otherAt - before, before + after)];
        while (Next(here, there, rows[^1]) is { } row) rows.Add(row);
        rows.Reverse();
        while (Previous(here, there, rows[^1]) is { } row) rows.Add(row);
        rows.Reverse();
        return new(other, [.. rows]);
    }

    static int After(int[] here, int[] there, int i, int j) => here.AsSpan(i).CommonPrefixLength(there.AsSpan(j));

    static int Before(int[] here, int[] there, int i, int j)
    {
        var length = 0;
        while (length < i && length < j && here[i - length - 1] == there[j - length - 1]) length++;
        return length;
    }

    // The nearest row beyond a gap; of equally near ones that with as many words changed on both sides, then that with more words added here.
    SharedRow? Next(int[] here, int[] there, SharedRow last)
    {
        var (i, j) = (last.Here + last.Length, last.There + last.Length);
        foreach (var (a, b) in _gaps)
            if (i + a <= here.Length && j + b <= there.Length && After(here, there, i + a, j + b) is var length && length >= options.LeastAfterGap) return new(i + a, j + b, length);
        return null;
    }

    SharedRow? Previous(int[] here, int[] there, SharedRow first)
    {
        foreach (var (a, b) in _gaps)
            if (first.Here >= a && first.There >= b && Before(here, there, first.Here - a, first.There - b) is var length && length >= options.LeastAfterGap) return new(first.Here - a - length, first.There - b - length, length);
        return null;
    }
}
