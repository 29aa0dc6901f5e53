namespace Concordance.Content;

/// <summary>Compares the texts that share a chosen piece, and hands on those that are near-copies.</summary>
sealed class CopySweep(DistinctTexts texts, KeyTable table, uint[]?[] longTexts, LetterCounts letters, CopyOptions options)
{
    /// <summary>What one thread needs.</summary>
    sealed class Worker(CopyOptions options)
    {
        internal readonly EditDistance Distance = new();
        internal readonly TextPieces Pieces = new(options);
        internal int[] Members = [];
        internal ulong[] Contexts = [];
        internal long Compared;
    }

    const int MostRefused = 1 << 22;

    // Pairs that were compared and are no near-copies, each where its hash says, over another that was there: texts that share one piece often share more.
    readonly ulong[] _refused = new ulong[Math.Clamp((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)texts.Count), 1 << 10, MostRefused)];
    long _compared;

    /// <summary>How many pairs were compared letter by letter; differs a little from run to run.</summary>
    internal long Compared => _compared;

    /// <summary>A sweep over texts.</summary>
    internal static CopySweep Of(DistinctTexts texts, CopyOptions options, CancellationToken cancel)
    {
        var pieces = new ChosenPieces(texts, options, cancel);
        return new(texts, PieceChoice.Table(pieces, texts.Count, options, cancel), pieces.OfLongTexts(), new(texts, cancel), options);
    }

    /// <summary>Compares.</summary>
    /// <param name="wanted">Whether a text takes part.</param>
    /// <param name="known">Whether two texts need not be compared.</param>
    /// <param name="found">Takes two near-copies, by several threads at once, in no order, and maybe more than once.</param>
    /// <param name="cancel">Stops the work.</param>
    internal void Each(Func<int, bool> wanted, Func<int, int, bool> known, Action<int, int> found, CancellationToken cancel)
    {
        Parallel.For(0, KeyTable.PartCount, new() { CancellationToken = cancel }, () => new Worker(options), (part, _, worker) =>
        {
            var entries = table.Part(part);
            for (int from = 0, end; from < entries.Length; from = end)
            {
                end = KeyTable.RunEnd(entries, from);
                if (end - from < 2) continue;
                cancel.ThrowIfCancellationRequested();
                if (worker.Members.Length < end - from) worker.Members = new int[2 * (end - from)];
                var count = 0;
                for (var i = from; i < end; i++) if ((i == from || entries[i] != entries[i - 1]) && wanted((int)(uint)entries[i])) worker.Members[count++] = (int)(uint)entries[i];
                Compare(worker, worker.Members.AsSpan(0, count), (uint)(entries[from] >> 32), known, found, cancel);
            }
            return worker;
        }, worker => Interlocked.Add(ref _compared, worker.Compared));
    }

    void Compare(Worker worker, Span<int> members, uint piece, Func<int, int, bool> known, Action<int, int> found, CancellationToken cancel)
    {
        var ahead = options.Neighbours;
        if (members.Length <= ahead + 1) ahead = members.Length;
        else SortByContext(worker, members, piece);
        for (var i = 0; i < members.Length - 1; i++)
        {
            if ((i & 0x3FF) == 0x3FF) cancel.ThrowIfCancellationRequested();
            var (one, length) = (members[i], texts.Length(members[i]));
            var prepared = false;
            for (var j = i + 1; j < members.Length && j - i <= ahead; j++)
            {
                // From what costs least and refuses most to what costs most.
                var other = members[j];
                var most = EditDistance.MostEdits(Math.Max(length, texts.Length(other)), options.LeastSimilarity);
                if (Math.Abs(length - texts.Length(other)) > most || letters.Exceed(one, other, most)) continue;
                var pair = Pair(one, other);
                ref var refused = ref _refused[(int)(pair * 0x9E3779B97F4A7C15 >> 32) & (_refused.Length - 1)];
                if (Volatile.Read(ref refused) == pair || known(one, other)) continue;
                if (longTexts[one] is { } some && longTexts[other] is { } others && ChosenPieces.ShareTooFew(some, others)) continue;
                if (!prepared) worker.Distance.Prepare(texts[one]);
                prepared = true;
                worker.Compared++;
                if (worker.Distance.To(texts[other], most) <= most) found(one, other);
                else Volatile.Write(ref refused, pair);
            }
        }
    }

    // Never 0: the two differ.
    static ulong Pair(int a, int b) => (ulong)Math.Min(a, b) << 32 | (uint)Math.Max(a, b);

    /// <summary>Sorts texts by what follows the piece in them, letter by letter, so that those that go on alike are neighbours.</summary>
    void SortByContext(Worker worker, Span<int> members, uint piece)
    {
        if (worker.Contexts.Length < members.Length) worker.Contexts = new ulong[2 * members.Length];
        var contexts = worker.Contexts.AsSpan(0, members.Length);
        var first = texts[members[0]];
        var at = worker.Pieces.Find(first, piece);
        var letters = first[at..Math.Min(first.Length, at + options.PieceLength)];
        for (var i = 0; i < members.Length; i++)
        {
            var text = texts[members[i]];
            at = Math.Max(0, text.IndexOf(letters));
            var follows = text[Math.Min(text.Length, at + options.PieceLength)..];
            contexts[i] = 0;
            for (var c = 0; c < 8; c++) contexts[i] = contexts[i] << 8 | (c < follows.Length ? (byte)(follows[c] * 0x9E37 >> 4) : 0u);
        }
        // The members come in ascending order; Span.Sort is not stable, so that equal contexts are put in order afterwards.
        contexts.Sort(members);
        for (int from = 0, end; from < members.Length; from = end)
        {
            end = from + 1;
            while (end < members.Length && contexts[end] == contexts[from]) end++;
            members[from..end].Sort();
        }
    }
}
