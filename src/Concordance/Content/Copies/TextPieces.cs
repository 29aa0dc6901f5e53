namespace Concordance.Content;

/// <summary>All pieces of a length that a text holds, as hashes. Not for several threads at once.</summary>
sealed class TextPieces(CopyOptions options)
{
    const ulong Base = 0x9E3779B97F4A7C15 | 1;

    readonly ulong[] _powers = Powers(options.PieceLength);
    ulong[] _prefix = new ulong[256], _hashes = new ulong[256], _winnowed = new ulong[256];
    int[] _places = new int[256];

    /// <summary>The hashes of a text's pieces, by where they begin; valid until the next call. A Chinese or Japanese character counts as two.</summary>
    internal Span<ulong> Of(ReadOnlySpan<char> text)
    {
        if (_prefix.Length <= text.Length) (_prefix, _hashes, _winnowed) = (new ulong[2 * text.Length], new ulong[2 * text.Length], new ulong[2 * text.Length]);
        var (prefix, hashes) = (_prefix, _hashes);
        var (start, weight) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            prefix[i + 1] = unchecked((prefix[i] + text[i] + 1) * Base);
            weight += Letters.Weight(text[i]);
            while (weight >= options.PieceLength)
            {
                var length = i + 1 - start;
                hashes[start] = Mixed(unchecked(prefix[i + 1] - prefix[start] * _powers[length]));
                weight -= Letters.Weight(text[start++]);
            }
        }
        return hashes.AsSpan(0, start);
    }

    /// <summary>The least of each few pieces in a row, by their hashes, each once as long as it is the least; valid until the next call.</summary>
    internal Span<ulong> Winnowed(ReadOnlySpan<char> text)
    {
        var hashes = Of(text);
        if (_places.Length < hashes.Length) _places = new int[_hashes.Length];
        var count = Winnowing.Choose(hashes, options.PiecesInRow, _places);
        for (var i = 0; i < count; i++) _winnowed[i] = hashes[_places[i]];
        return _winnowed.AsSpan(0, count);
    }

    /// <summary>Where the first piece with a hash that ends in these bits begins; 0 where there is none.</summary>
    internal int Find(ReadOnlySpan<char> text, uint hash)
    {
        var pieces = Of(text);
        for (var i = 0; i < pieces.Length; i++) if ((uint)pieces[i] == hash) return i;
        return 0;
    }

    ulong Mixed(ulong hash)
    {
        hash = unchecked((hash ^ options.Seed * Base) * 0xBF58476D1CE4E5B9);
        hash = unchecked((hash ^ hash >> 31) * 0x94D049BB133111EB);
        return hash ^ hash >> 29;
    }

    static ulong[] Powers(int most)
    {
        var powers = new ulong[most + 1];
        powers[0] = 1;
        for (var i = 1; i <= most; i++) powers[i] = unchecked(powers[i - 1] * Base);
        return powers;
    }
}
