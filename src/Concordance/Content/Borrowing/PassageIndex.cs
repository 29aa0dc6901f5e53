namespace Concordance.Content;

/// <summary>Where the chosen pieces of many texts stand. The texts come in the order in which their places are preferred.</summary>
sealed class PassageIndex
{
    /// <summary>Of a piece that a text holds at more places than this, and others too, the first ones are looked at: texts that repeat themselves endlessly cost no more.</summary>
    const int MostRepeats = 8;

    readonly PassageText[] _texts;
    readonly int[] _firsts;
    readonly int[] _textOf;
    readonly (int Start, int End)[] _runs;
    readonly Dictionary<int, int[]> _chosen = [];
    readonly KeyTable _table;

    /// <summary>Makes the index.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="sites">The site of each, by number.</param>
    /// <param name="options">How passages are looked up.</param>
    /// <param name="cancel">Stops the work.</param>
    internal PassageIndex(PassageText[] texts, int[] sites, BorrowingOptions options, CancellationToken cancel)
    {
        (_texts, _firsts) = (texts, new int[texts.Length + 1]);
        for (var t = 0; t < texts.Length; t++) _firsts[t + 1] = checked(_firsts[t] + texts[t].Keys.Length);
        (_textOf, _runs) = (new int[_firsts[^1]], new (int, int)[_firsts[^1]]);
        var lists = new ulong[texts.Length][];
        for (var t = 0; t < texts.Length; t++)
        {
            Array.Fill(_textOf, t, _firsts[t], texts[t].Keys.Length);
            lists[t] = [.. texts[t].Keys.Select((key, i) => KeyTable.Entry(key, _firsts[t] + i))];
        }
        _table = new([.. lists.Chunk(1 << 10).Select(block => block.SelectMany(l => l).ToArray())], cancel);
        var entries = _table.Entries;
        for (int start = 0, end; start < entries.Length; start = end)
        {
            end = KeyTable.RunEnd(entries, start);
            if (end - start > options.MostPlaces) Choose(start, end, sites, options.MostPlaces);
            else if (end - start > 1) for (var e = start; e < end; e++) _runs[(int)(uint)entries[e]] = (start, end);
        }
    }

    /// <summary>Adds the places of other texts at which the piece may stand that a text chose as its n-th: the text and the word.</summary>
    internal void Others(int text, int n, List<(int Text, int Word)> places)
    {
        places.Clear();
        var (start, end) = _runs[_firsts[text] + n];
        if (start == end) return;
        if (end < 0)
        {
            foreach (var piece in _chosen[start]) Add(piece);
            return;
        }
        foreach (var entry in _table.Entries[start..end]) Add((int)(uint)entry);

        void Add(int piece)
        {
            if (_textOf[piece] is var other && other != text) places.Add((other, _texts[other].Places[piece - _firsts[other]]));
        }
    }

    // Of each site the first place, then of each the second, and so on.
    void Choose(int start, int end, int[] sites, int most)
    {
        var ofSite = new Dictionary<int, int>();
        var candidates = new List<(int Before, int Piece)>();
        var (text, repeats) = (-1, 0);
        foreach (var entry in _table.Entries[start..end])
        {
            var piece = (int)(uint)entry;
            (text, repeats) = _textOf[piece] == text ? (text, repeats + 1) : (_textOf[piece], 1);
            if (repeats > MostRepeats) continue;
            _runs[piece] = (start, -1);
            var before = ofSite.GetValueOrDefault(sites[text]);
            ofSite[sites[text]] = before + 1;
            if (before < most) candidates.Add((before, piece));
        }
        candidates.Sort();
        _chosen[start] = [.. candidates.Take(most).Select(c => c.Piece)];
    }
}
