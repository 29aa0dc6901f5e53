namespace Concordance.Coordination.Peers;

/// <summary>The messages of a moving window by their rarest tokens.</summary>
sealed class TokenIndex
{
    internal delegate ReadOnlySpan<int> PrefixOf(int message);

    readonly PrefixOf _prefix;
    readonly int[] _first, _end, _places, _seen;
    readonly List<int> _candidates = [];

    /// <summary>Makes an empty index with room for the messages.</summary>
    /// <param name="tokens">Number of tokens.</param>
    /// <param name="messages">The messages that will come.</param>
    /// <param name="prefix">The tokens of a message under which it is kept.</param>
    internal TokenIndex(int tokens, int[] messages, PrefixOf prefix)
    {
        _prefix = prefix;
        (_first, _end, _seen) = (new int[tokens], new int[tokens], new int[messages.Length]);
        foreach (var message in messages) foreach (var token in prefix(message)) _first[token]++;
        var sum = 0;
        for (var t = 0; t < tokens; t++) (_first[t], sum) = (sum, sum + _first[t]);
        _first.CopyTo(_end, 0);
        _places = new int[sum];
    }

    /// <summary>Keeps a message by its place in the order of time.</summary>
    internal void Add(int message, int place)
    {
        foreach (var token in _prefix(message)) _places[_end[token]++] = place;
    }

    /// <summary>Places from <paramref name="low"/> on that share a token with a message, each once; valid until the next call.</summary>
    internal List<int> Candidates(int message, int low, int place)
    {
        _candidates.Clear();
        foreach (var token in _prefix(message))
        {
            ref var first = ref _first[token];
            while (first < _end[token] && _places[first] < low) first++;
            foreach (var other in _places.AsSpan(first.._end[token]))
            {
                if (_seen[other] == place + 1) continue;
                _seen[other] = place + 1;
                _candidates.Add(other);
            }
        }
        return _candidates;
    }
}
