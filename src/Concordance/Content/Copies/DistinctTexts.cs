namespace Concordance.Content;

/// <summary>Texts with the same letters as one, numbered in an order in which the order of the input has no part.</summary>
sealed class DistinctTexts
{
    readonly Letters _letters;
    readonly int[] _texts, _starts;
    readonly Letters.Place[] _places;

    /// <summary>Brings exact copies together.</summary>
    internal DistinctTexts(Letters letters, CancellationToken cancel)
    {
        const int step = 1 << 16;
        _letters = letters;
        var lists = new ulong[(letters.Count + step - 1) / step][];
        Parallel.For(0, lists.Length, new() { CancellationToken = cancel }, l =>
        {
            var list = new List<ulong>(step);
            for (var i = l * step; i < Math.Min(letters.Count, (l + 1) * step); i++)
                if (letters[i].Length > 0) list.Add(KeyTable.Entry((uint)(letters.HashOf(i) >> 32), i));
            lists[l] = [.. list];
        });
        var table = new KeyTable(lists, cancel);
        _texts = new int[table.Entries.Length];
        List<int> starts = [];
        var entries = table.Entries;
        for (int from = 0, end; from < entries.Length; from = end)
        {
            end = KeyTable.RunEnd(entries, from);
            for (var i = from; i < end; i++) _texts[i] = (int)(uint)entries[i];
            var run = _texts.AsSpan(from..end);
            if (!AllEqual(run)) run.Sort(ByLetters);
            starts.Add(from);
            for (var i = 1; i < run.Length; i++) if (!letters[run[i]].SequenceEqual(letters[run[i - 1]])) starts.Add(from + i);
        }
        _places = [.. starts.Select(s => letters.PlaceOf(_texts[s]))];
        _starts = [.. starts, _texts.Length];
    }

    /// <summary>How many there are.</summary>
    internal int Count => _starts.Length - 1;

    /// <summary>How many texts they come from.</summary>
    internal int TextCount => _texts.Length;

    /// <summary>The letters of one.</summary>
    internal ReadOnlySpan<char> this[int distinct] => _letters.At(_places[distinct]);

    /// <summary>How many letters one has.</summary>
    internal int Length(int distinct) => _places[distinct].Length;

    /// <summary>The texts that have these letters, ascending.</summary>
    internal ReadOnlySpan<int> TextsOf(int distinct) => _texts.AsSpan(_starts[distinct].._starts[distinct + 1]);

    bool AllEqual(ReadOnlySpan<int> run)
    {
        for (var i = 1; i < run.Length; i++) if (!_letters[run[i]].SequenceEqual(_letters[run[0]])) return false;
        return true;
    }

    int ByLetters(int a, int b)
    {
        var order = _letters.HashOf(a).CompareTo(_letters.HashOf(b));
        if (order == 0) order = _letters[a].SequenceCompareTo(_letters[b]);
        return order != 0 ? order : a.CompareTo(b);
    }
}
