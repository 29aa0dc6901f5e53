using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Concordance.Coordination.Peers;

/// <summary>
/// Finds messages whose sets of tokens are alike within the window, without comparing all of them: two sets of the least similarity share
/// one of their rarest tokens, of which there are more the less the similarity (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006;
/// Bayardo, Ma and Srikant, WWW 2007). The result is that of comparing all.
/// </summary>
sealed class SimilarTexts
{
    readonly int[] _setOf;
    readonly List<int[]> _sets = [];
    readonly int _tokens;
    readonly double _least;
    readonly int _leastSize;

    internal SimilarTexts(IReadOnlyList<string> texts, CntOptions options)
    {
        (_least, _leastSize) = (options.Similarity, options.MinDocumentSize);
        var (tokens, sets) = (new NameIndex(), new NameIndex());
        var frequency = new List<int>();
        _setOf = new int[texts.Count];
        var ofText = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            if (!ofText.TryGetValue(texts[i], out var set)) ofText[texts[i]] = set = Add(texts[i]);
            _setOf[i] = set;
            foreach (var token in _sets[set]) CollectionsMarshal.AsSpan(frequency)[token]++;
        }
        _tokens = tokens.Names.Count;
        // From here on a token's number is its place among all by how rare it is.
        var keys = frequency.Select(f => (ulong)f).ToArray();
        var order = KeySort.Order(ref keys);
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        foreach (var set in _sets)
        {
            for (var i = 0; i < set.Length; i++) set[i] = place[set[i]];
            Array.Sort(set);
        }

        int Add(string text)
        {
            var set = CntText.Tokens(text).Select(t => tokens.Add(Encoding.UTF8.GetBytes(t))).ToArray();
            while (frequency.Count < tokens.Names.Count) frequency.Add(0);
            Array.Sort(set);
            var number = sets.Add(MemoryMarshal.AsBytes(set.AsSpan()));
            if (number == _sets.Count) _sets.Add(set);
            return number;
        }
    }

    /// <summary>Whether any message has no tokens.</summary>
    internal bool HasEmpty => _sets.Exists(s => s.Length == 0);

    /// <summary>The messages that each is like.</summary>
    /// <param name="times">The time of each message.</param>
    /// <param name="window">The window, inclusive.</param>
    /// <param name="cancel">Stops the work.</param>
    internal Partners Find<T>(T[] times, T window, CancellationToken cancel) where T : struct, INumber<T>
    {
        var order = new int[times.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var sorted = (T[])times.Clone();
        sorted.AsSpan().Sort(order.AsSpan());
        var pairs = new List<ulong>();
        var index = new TokenIndex(_tokens, order, Prefix);
        var (known, isLike) = (new int[_sets.Count], new bool[_sets.Count]);
        for (int i = 0, low = 0; i < order.Length; i++)
        {
            if ((i & 0x3FF) == 0) cancel.ThrowIfCancellationRequested();
            // Both ends are asked: in doubles the one can see the other and not be seen.
            while (sorted[low] < sorted[i] - window && sorted[low] + window < sorted[i]) low++;
            var set = _setOf[order[i]];
            foreach (var j in index.Candidates(order[i], low, i))
            {
                var other = _setOf[order[j]];
                if (known[other] != i + 1) (known[other], isLike[other]) = (i + 1, AreAlike(_sets[set], _sets[other]));
                if (!isLike[other]) continue;
                if (sorted[j] >= sorted[i] - window) pairs.Add((ulong)order[i] << 32 | (uint)order[j]);
                if (sorted[i] <= sorted[j] + window) pairs.Add((ulong)order[j] << 32 | (uint)order[i]);
            }
            index.Add(order[i], i);
        }
        return ToPartners(KeySort.Sort([.. pairs]), times.Length);
    }

    static Partners ToPartners(ulong[] pairs, int messages)
    {
        var ends = new int[messages];
        foreach (var pair in pairs) ends[(int)(pair >> 32)]++;
        for (var m = 1; m < messages; m++) ends[m] += ends[m - 1];
        return new([.. Enumerable.Range(0, messages + 1)], [.. ends.Prepend(0).Take(messages)], ends, Array.ConvertAll(pairs, p => (int)(uint)p));
    }

    // The rarest tokens of a message, of which one of its like has at least one.
    ReadOnlySpan<int> Prefix(int message)
    {
        var set = _sets[_setOf[message]];
        if (set.Length == 0 || set.Length < _leastSize) return [];
        var shared = (int)Math.Ceiling(_least * set.Length - 1e-9);
        return set.AsSpan(0, Math.Clamp(set.Length - shared + 1, 0, set.Length));
    }

    bool AreAlike(int[] one, int[] other)
    {
        if (ReferenceEquals(one, other)) return _least <= 1;
        if (Math.Min(one.Length, other.Length) < (_least - 1e-9) * Math.Max(one.Length, other.Length)) return false;
        int i = 0, j = 0, shared = 0;
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        }
        return shared / (double)(one.Length + other.Length - shared) >= _least;
    }
}
