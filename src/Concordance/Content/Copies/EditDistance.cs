using System.Numerics;
using System.Runtime.CompilerServices;

namespace Concordance.Content;

/// <summary>
/// Levenshtein distances between one text and many others, up to a bound, 64 cells at a time. Not for several threads at once.
/// </summary>
/// <remarks>
/// Cells of a column are held as the signs of their differences (G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", J. ACM 46 (1999), 395-415; in the form of
/// H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic J. Computing 10 (2003), 29-39). Only diagonals that a path within the bound can use are looked at (E. Ukkonen,
/// "Algorithms for approximate string matching", Information and Control 64 (1985), 100-118): up to 63 edits they fit into one word that slides along the diagonal.
/// </remarks>
sealed class EditDistance
{
    const int Bits = 64, Chars = char.MaxValue + 1, StartWidth = 8, MostRows = 4096;

    // A row of words for each character seen so far: bit i is set where it stands at place i. Row 0 belongs to all others. One word of zeros before and two behind let the band hang over both ends.
    readonly int[] _rowOf = new int[Chars];
    ulong[] _rows = new ulong[64 * StartWidth];
    int _stride = StartWidth, _used = 1;
    ulong[] _up = [], _down = [];
    int[] _score = [];
    char[] _text = [];
    int _length, _width;

    /// <summary>Sets the text that others are compared with.</summary>
    internal void Prepare(ReadOnlySpan<char> text)
    {
        Forget();
        (_length, _width) = (text.Length, (text.Length + Bits - 1) / Bits + 3);
        if (_text.Length < text.Length) _text = new char[2 * text.Length];
        text.CopyTo(_text);
        // Rows are as long as the longest text needs, but not for ever: one long text would spread those of all others.
        if (_stride < _width || _stride > StartWidth && _width <= StartWidth / 2 || _used > MostRows)
        {
            Array.Clear(_rowOf);
            (_stride, _used) = (Math.Max(StartWidth, 2 * _width), 1);
            _rows = new ulong[64 * _stride];
        }
        for (var i = 0; i < text.Length; i++)
        {
            ref var row = ref _rowOf[text[i]];
            if (row == 0 && (row = _used++) >= _rows.Length / _stride) Array.Resize(ref _rows, 2 * _rows.Length);
            _rows[row * _stride + 1 + i / Bits] |= 1ul << i;
        }
    }

    void Forget()
    {
        for (var i = 0; i < _length; i++) _rows[_rowOf[_text[i]] * _stride + 1 + i / Bits] = 0;
    }

    /// <summary>The least number of insertions, deletions and changes of one UTF-16 unit that make the one text the other; one more than <paramref name="most"/> where it takes more than that.</summary>
    internal int To(ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(_length - other.Length) > most) return most + 1;
        if (_length == 0 || other.Length == 0) return _length + other.Length;
        return most < Bits ? InOneWord(other, most) : InBlocks(other, most);
    }

    /// <summary>The most edits at which two texts are still of a similarity.</summary>
    /// <param name="longer">Length of the longer text.</param>
    /// <param name="similarity">The similarity: 1 less the distance by the longer length.</param>
    internal static int MostEdits(int longer, double similarity) => (int)Math.Floor((1 - similarity) * longer + 1e-9);

    int InOneWord(ReadOnlySpan<char> other, int most)
    {
        // A path on which the place in the text is ahead of that in the other by d needs at least |d| edits to get there and |difference - d| to get back.
        var difference = _length - other.Length;
        var ahead = Math.Min((most + difference) / 2, _length - 1);
        ulong up = ~0ul << (Bits - 1 - ahead), down = 0;
        var (score, start) = (ahead, ahead + 1 - Bits);
        var diagonal = _length - ahead;
        // What stands to the right of the last row's first cell can take one edit each away.
        var give = other.Length - diagonal;
        ref var rows = ref _rows[0];
        var j = 0;
        for (; j < diagonal; j++, start++)
        {
            var equal = Equal(ref rows, other[j], start);
            var same = ((equal & up) + up ^ up) | equal | down;
            var (right, left) = (down | ~(same | up), same & up);
            if ((long)same >= 0 && ++score > most + give) return most + 1;
            same >>= 1;
            (up, down) = (left | ~(same | right), same & right);
        }
        for (var last = 1ul << (Bits - 2); j < other.Length; j++, start++, last >>= 1)
        {
            var equal = Equal(ref rows, other[j], start);
            var same = ((equal & up) + up ^ up) | equal | down;
            var (right, left) = (down | ~(same | up), same & up);
            if ((right & last) != 0) score++;
            else if ((left & last) != 0) score--;
            same >>= 1;
            (up, down) = (left | ~(same | right), same & right);
        }
        return Math.Min(score, most + 1);
    }

    // The 64 places from start on, which may begin before the text and end behind it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ulong Equal(ref ulong rows, char c, int start)
    {
        var (word, bit) = (start + Bits >> 6, start & (Bits - 1));
        ref var first = ref Unsafe.Add(ref rows, _rowOf[c] * _stride + word);
        return first >> bit | Unsafe.Add(ref first, 1) << 1 << (Bits - 1 - bit);
    }

    int InBlocks(ReadOnlySpan<char> other, int most)
    {
        var blocks = _width - 3;
        if (_up.Length < blocks) (_up, _down, _score) = (new ulong[2 * blocks], new ulong[2 * blocks], new int[2 * blocks]);
        var difference = _length - other.Length;
        var (ahead, behind) = ((most + difference) / 2, (most - difference) / 2);
        var (first, end) = (0, 0);
        for (var j = 0; j < other.Length; j++)
        {
            // Rows of this column that a path can use, and the blocks that they are in.
            first = Math.Max(first, Math.Min(Math.Max(0, j - behind) / Bits, blocks - 1));
            for (var needed = Math.Min((j + 1 + ahead) / Bits + 1, blocks); end < needed; end++)
                (_up[end], _down[end], _score[end]) = (~0ul, 0, (end == 0 ? j : _score[end - 1]) + Bits);
            var row = _rowOf[other[j]] * _stride + 1;
            var carry = 1;
            for (var b = first; b < end; b++)
            {
                var (up, down, equal) = (_up[b], _down[b], _rows[row + b]);
                var vertical = equal | down;
                if (carry < 0) equal |= 1;
                var same = ((equal & up) + up ^ up) | equal;
                var (right, left) = (down | ~(same | up), up & same);
                var over = (int)(right >> (Bits - 1)) - (int)(left >> (Bits - 1));
                (right, left) = (right << 1 | (carry > 0 ? 1u : 0u), left << 1 | (carry < 0 ? 1u : 0u));
                (_up[b], _down[b]) = (left | ~(vertical | right), right & vertical);
                _score[b] += over;
                carry = over;
            }
            if ((j & (Bits - 1)) == Bits - 1 && Exceeds(first, end, most)) return most + 1;
        }
        if (end < blocks) return most + 1;
        // The last block may reach below the text: the rows there count from its foot.
        var foot = blocks * Bits - _length;
        var below = foot == 0 ? 0 : ~0ul << (Bits - foot);
        var score = _score[blocks - 1] - BitOperations.PopCount(_up[blocks - 1] & below) + BitOperations.PopCount(_down[blocks - 1] & below);
        return Math.Min(score, most + 1);
    }

    bool Exceeds(int first, int end, int most)
    {
        for (var b = first; b < end; b++) if (_score[b] - BitOperations.PopCount(_up[b]) <= most) return false;
        return true;
    }
}
