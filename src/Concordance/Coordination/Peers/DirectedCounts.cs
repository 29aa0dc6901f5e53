namespace Concordance.Coordination.Peers;

/// <summary>Counts for every two users the messages of the first that meet one of the second: a user at a time, so that only edges are kept.</summary>
sealed class DirectedCounts
{
    const int ChunksPerCore = 16;

    /// <summary>Edges that are handed on at once, about.</summary>
    const int Portion = 1 << 16;

    readonly CntActs _acts;
    readonly Partners _partners;
    readonly CntOptions _options;
    readonly int[] _rankOf, _idOf, _messages, _starts, _partnerRank, _partnerId;
    readonly UsedNames _users;

    DirectedCounts(CntActs acts, Partners partners, CntOptions options)
    {
        (_acts, _partners, _options) = (acts, partners, options);
        var used = new bool[acts.Users.Count];
        Array.Fill(used, true);
        _users = UsedNames.Of(acts.Users, used);
        _rankOf = [.. acts.UserOf.Select(u => _users.RankOf[u])];
        _idOf = [.. acts.IdOf];
        // Beside each other as the partners are, these are read one after the other.
        _partnerRank = Array.ConvertAll(partners.List, m => _rankOf[m]);
        _partnerId = Array.ConvertAll(partners.List, m => _idOf[m]);
        var keys = Array.ConvertAll(_rankOf, r => (ulong)r);
        _messages = KeySort.Order(ref keys);
        _starts = new int[used.Length + 1];
        foreach (var rank in _rankOf) _starts[rank + 1]++;
        for (var u = 0; u < used.Length; u++) _starts[u + 1] += _starts[u];
    }

    /// <summary>The messages of a kind with their partners, to be counted.</summary>
    internal static DirectedCounts Of(CntActs acts, Partners partners, CntOptions options) => new(acts, partners, options);

    /// <summary>The network with all its edges in memory.</summary>
    internal CntNetwork Network(CntKind kind, CancellationToken cancel)
    {
        var chunks = Chunks();
        var parts = new List<CntEdge>[chunks.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = [];
        Each(chunks, (chunk, edges) => parts[chunk].AddRange(edges), cancel);
        var (count, at) = (parts.Sum(p => p.Count), 0);
        var (source, target, weight) = (new int[count], new int[count], new int[count]);
        foreach (var edge in parts.SelectMany(p => p)) (source[at], target[at], weight[at++]) = (_users.Numbers[edge.Source], _users.Numbers[edge.Target], edge.Weight);
        return new(kind, _acts.Users, source, target, weight);
    }

    /// <summary>The same edges in the same order, beyond memory in a temporary file.</summary>
    internal CntEdges Sorted(CntKind kind, SortRoom room, CancellationToken cancel)
    {
        using var sort = new ExternalSort<CntEdge>((x, y) => x.Source == y.Source ? x.Target.CompareTo(y.Target) : x.Source.CompareTo(y.Source), room);
        Each(Chunks(), (_, edges) => sort.Add(edges), cancel);
        return new(kind, _acts.Users, _users.Numbers, sort.Finish(cancel));
    }

    // Hands on every edge, some at a time, by several threads at once; those of one stretch in their order.
    void Each(List<(int First, int End)> chunks, Action<int, List<CntEdge>> take, CancellationToken cancel) => Parallel.For(
        0, chunks.Count, new() { CancellationToken = cancel }, () => (Tally: new Tally(_users.Numbers.Length), Edges: new List<CntEdge>()),
        (i, _, work) =>
        {
            for (var user = chunks[i].First; user < chunks[i].End; user++)
            {
                if ((user & 0xFF) == 0) cancel.ThrowIfCancellationRequested();
                Count(user, work.Tally, work.Edges);
                if (work.Edges.Count >= Portion) HandOn();
            }
            HandOn();
            return work;

            void HandOn()
            {
                take(i, work.Edges);
                work.Edges.Clear();
            }
        },
        _ => { });

    // Users in stretches of about the same work.
    List<(int First, int End)> Chunks()
    {
        var users = _starts.Length - 1;
        var work = new long[users];
        for (var m = 0; m < _rankOf.Length; m++)
            for (var row = _partners.RowStart[m]; row < _partners.RowStart[m + 1]; row++) work[_rankOf[m]] += _partners.End[row] - _partners.First[row];
        var share = work.Sum() / (Environment.ProcessorCount * ChunksPerCore) + 1;
        var chunks = new List<(int, int)>();
        var (first, sum) = (0, 0L);
        for (var user = 0; user < users; user++)
        {
            sum += work[user] + 1;
            if (sum < share && user + 1 < users) continue;
            chunks.Add((first, user + 1));
            (first, sum) = (user + 1, 0);
        }
        return chunks;
    }

    void Count(int user, Tally tally, List<CntEdge> edges)
    {
        for (var i = _starts[user]; i < _starts[user + 1]; i++)
        {
            var message = _messages[i];
            for (var row = _partners.RowStart[message]; row < _partners.RowStart[message + 1]; row++)
            {
                for (var at = _partners.First[row]; at < _partners.End[row]; at++)
                    if (_partnerId[at] != _idOf[message]) tally.Add(_partnerRank[at], message);
            }
        }
        foreach (var (other, weight) in tally.Take())
        {
            if (weight < _options.MinEdgeWeight || other == user && !_options.Loops) continue;
            edges.Add(new(user, other, weight));
        }
    }

    // Messages of one user by the users that they meet.
    sealed class Tally(int users)
    {
        readonly int[] _weight = new int[users], _lastMessage = new int[users];
        readonly List<int> _met = [];

        internal void Add(int other, int message)
        {
            if (_lastMessage[other] == message + 1) return;
            _lastMessage[other] = message + 1;
            if (_weight[other]++ == 0) _met.Add(other);
        }

        internal IEnumerable<(int Other, int Weight)> Take()
        {
            _met.Sort();
            foreach (var other in _met)
            {
                yield return (other, _weight[other]);
                _weight[other] = 0;
            }
            _met.Clear();
        }
    }
}
